import type { AppSpec } from '../../templates/spec/app-spec.ts';
import { askInRun } from './ask-in-run.ts';
import type { EngineContext } from './engines/engine.ts';
import type { Order } from './open-order.ts';
import type { RunDependencies } from './run-dependencies.ts';
import type { RunRecord } from './run-record.ts';

/** What an engine is told while it works for a run. */
export function contextOf(
  deps: Pick<RunDependencies, 'now' | 'desk'>,
  order: Order,
  job: { record: RunRecord; signal: AbortSignal; spec: AppSpec; step?: { id: string } },
): EngineContext {
  const { run, project, plan, state } = order;
  const { record, signal, spec, step } = job;
  return {
    spec,
    today: deps.now().toISOString().slice(0, 10),
    signal,
    emit: (event) => {
      if (event.kind === 'activity') record.tell(event);
    },
    ask: askInRun(deps, order, { record, signal, step: step?.id }),
    about: {
      project: project.slug,
      run: run.id,
      ...(project.model !== null && { model: project.model }),
      ...(plan && { plan: plan.plan }),
      hints: state.hints,
    },
  };
}
