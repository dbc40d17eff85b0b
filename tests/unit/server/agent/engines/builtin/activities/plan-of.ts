import { design } from '../../../../../../../server/agent/engines/builtin/design/design.ts';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import type { AppSpec } from '../../../../../../../templates/spec/app-spec.ts';
import { fold } from '../../../../../../../templates/spec/fold.ts';
import type { Placement } from '../../../../../../../templates/spec/page.ts';

/** The app an idea becomes; fails when its parts do not fit. */
export function planOf(idea: string): AppSpec {
  const plan = design(understand(idea), []);
  const { spec, problems } = fold(plan.steps.flatMap((step) => step.operations));
  if (problems.length > 0) throw new Error(problems.map(({ sentence }) => sentence).join('\n'));
  return spec;
}

/** Placements of a block, in the order of their pages. */
export function blocksOf(spec: AppSpec, block: string): Placement[] {
  const order = (path: string) => (path.includes(':') ? 50 : path === '/error-analysis' ? 90 : 10);
  return Object.values(spec.pages)
    .toSorted((one, other) => order(one.path) - order(other.path))
    .flatMap((page) => Object.values(page.blocks).filter((each) => each.block === block));
}
