import { z } from 'zod';
import type { RunResource } from '../../../server/contract/run.ts';
import type { PlanResource } from '../../../server/contract/plan.ts';
import type { SproutClient } from '../../support/sprout-client.ts';
import { timed } from '../figure.ts';
import { emptyResult } from './case-result.ts';
import type { CaseResult, CheckCounts } from './case-result.ts';
import type { AppCase } from './parse-cases.ts';

const patience = 240_000;

export interface BuiltCase {
  result: CaseResult;
  /** Absent where no project was made of the brief. */
  slug?: string;
  plan?: PlanResource;
}

/** Gives a brief to Sprout, approves what it plans and waits for the end. Whatever goes wrong is in the result. */
export async function buildCase(client: SproutClient, wanted: AppCase): Promise<BuiltCase> {
  const built: BuiltCase = { result: emptyResult(wanted) };
  const { result } = built;
  try {
    const [milliseconds, started] = await timed(() => inTime(client.start(wanted.brief), 'No plan'));
    built.slug = started.slug;
    result.milliseconds.plan = Math.round(milliseconds);
    if (!('plan' in started.answer))
      return { ...built, result: { ...result, trouble: started.answer.words } };
    const { plan } = started.answer;
    built.plan = plan;
    result.steps = plan.plan.steps.map(({ title }) => title);
    result.assumed = plan.order.assumed.map(({ sentence }) => sentence);
    result.notIncluded = plan.order.notIncluded.map(({ wanted: what, instead }) => `${what} → ${instead}`);
    result.uncovered = plan.order.uncovered.map(([from, to]) => wanted.brief.slice(from, to));
    const run = await inTime(client.approve(started.slug, plan), 'No end of the run');
    const { build, verify, total } = run.milliseconds;
    Object.assign(result.milliseconds, { build, verify, total });
    result.live = run.status === 'live';
    result.checks = countChecks(run);
    if (!result.live) result.trouble = describeFailure(run);
  } catch (error) {
    result.trouble = error instanceof Error ? error.message : String(error);
  }
  return built;
}

export async function destroyProject({ connection }: SproutClient, slug: string): Promise<void> {
  await connection.ask(z.unknown(), `/api/projects/${slug}`, { method: 'DELETE' });
}

function countChecks(run: RunResource): CheckCounts {
  const all = run.checks.length > 0 ? run.checks : (run.failure?.checks ?? []);
  const red = all.filter(({ passed }) => !passed);
  const milliseconds = all.reduce((total, check) => total + check.milliseconds, 0);
  return {
    passed: all.length - red.length,
    failed: red.length,
    secondsEach: all.length === 0 ? 0 : Number((milliseconds / all.length / 1000).toFixed(3)),
    red: red.map(({ sentence, failure = '' }) => ({ sentence, failure })),
  };
}

function describeFailure({ status, failure }: RunResource): string {
  if (!failure) return `The run is ${status}.`;
  return `${failure.stage}: ${failure.summary} ${failure.details}`.trim().slice(0, 1500);
}

async function inTime<Result>(work: Promise<Result>, what: string): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} within ${patience / 1000} s.`)), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
