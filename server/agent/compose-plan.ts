import type { PlanStep } from '../../templates/spec/plan.ts';
import { composeSteps } from './compose-steps.ts';
import type { ComposedSteps } from './compose-steps.ts';
import type { Order } from './open-order.ts';
import type { RunDependencies } from './run-dependencies.ts';
import { readSources } from './sources.ts';

/** The files after each step of a plan, on the app as it is. Throws `RunFailed` when they do not fit together. */
export async function composePlan(
  { composer, database, folder }: Pick<RunDependencies, 'composer' | 'database' | 'folder'>,
  ground: Pick<Order, 'project' | 'repository' | 'main' | 'base'>,
  plan: { id: string | null; steps: readonly PlanStep[] },
): Promise<ComposedSteps> {
  const { repository, main, project, base } = ground;
  return composeSteps(composer, { base, steps: plan.steps }, (spec) =>
    readSources({
      database,
      repository,
      attachments: folder.attachments,
      project: project.slug,
      main,
      plan: plan.id,
      spec,
    }),
  );
}
