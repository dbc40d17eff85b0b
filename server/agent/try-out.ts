import type { AppSpec } from '../../templates/spec/app-spec.ts';
import type { Check } from '../../templates/spec/check.ts';
import type { PlanStep } from '../../templates/spec/plan.ts';
import { noData } from '../releases/start-app.ts';
import { passGate } from './gate/gate.ts';
import type { Order } from './open-order.ts';
import type { RunDependencies } from './run-dependencies.ts';
import { silentReport } from './silent-report.ts';

const tryData = 'try';

/** Builds what is in the candidate's folder, starts it on scratch data and tries a step's checks. Resolves to what was seen, in words. */
export async function tryOut(
  deps: RunDependencies,
  order: Order,
  job: { step: PlanStep; spec: AppSpec; signal: AbortSignal },
): Promise<string> {
  const { project, version, place, paths, run } = order;
  const { step, spec, signal } = job;
  const { slug } = project;
  const checks: Check[] = step.operations.flatMap((operation) =>
    operation.kind === 'put-check' ? [operation.check] : [],
  );
  const kept = deps.data.isKeptHere(spec);
  try {
    const outcome = await passGate(
      { driver: deps.driverFor(project.runtime), store: deps.store, browser: deps.browser },
      {
        candidate: { slug, version, spec, checks, place, steps: [{ step, paths: [] }] },
        data: async () => (kept ? deps.data.scratch(slug, spec, tryData) : noData),
        origin: new URL(deps.addresses.app(slug)).origin,
        pictures: {
          folder: paths.pictures,
          prefix: `${run.id}-try`,
          address: (name) => deps.addresses.screenshot(slug, name),
        },
        signal,
        report: silentReport,
      },
    );
    if (outcome.kind === 'red') return `${outcome.failure.summary}\n${outcome.failure.details}`;
    await outcome.service.stop({ graceMilliseconds: 200 });
    const found = outcome.checks.map(({ sentence }) => `- ${sentence}`).join('\n');
    return outcome.browser
      ? `All of it works:\n${found}`
      : 'It starts and answers; there is no browser here to try more.';
  } finally {
    if (kept) await deps.data.drop(slug, tryData);
  }
}
