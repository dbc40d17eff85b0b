import { checksFor } from '../../../../../templates/compose/checks-for.ts';
import type { Catalogue } from '../../../../../templates/compose/layer.ts';
import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import { fold } from '../../../../../templates/spec/fold.ts';
import type { Plan, PlanStep } from '../../../../../templates/spec/plan.ts';
import { errorMessage } from '../../../../errors.ts';
import { checkPath } from '../../../../git/path.ts';
import { explainBlocks } from './block-library.ts';

const locked = /^(checks|node_modules|dist|\.git)(\/|$)|^(sprout\.json|package-lock\.json)$/;

/** What keeps a plan from being built, each in a sentence a model can act on. */
export function findPlanProblems(plan: Plan, base: AppSpec, catalogue: Catalogue): string[] {
  const { spec, problems } = fold(
    plan.steps.flatMap((step) => step.operations),
    base,
  );
  const found = problems.map(({ place, sentence }) => `${place}: ${sentence}`);
  found.push(...findBlockProblems(spec, catalogue), ...plan.steps.flatMap(findTaskProblems));
  if (plan.steps.length === 0) found.push('There is no step.');
  if (plan.steps.length > 12) found.push('There are more than 12 steps. Join some.');
  if (found.length > 0) return [...new Set(found)].slice(0, 20);
  try {
    checksFor(spec, catalogue);
    return [];
  } catch (error) {
    return [errorMessage(error)];
  }
}

function findBlockProblems(spec: AppSpec, catalogue: Catalogue): string[] {
  const found: string[] = [];
  const misused = new Set<string>();
  for (const page of Object.values(spec.pages)) {
    for (const placement of Object.values(page.blocks)) {
      const place = `pages.${page.id}.blocks.${placement.id}`;
      const block = catalogue.blocks.find(({ id }) => id === placement.block);
      const parsed = block?.properties.safeParse(placement.properties);
      if (!parsed) found.push(`${place}: there is no block “${placement.block}”.`);
      else if (!parsed.success) {
        for (const issue of parsed.error.issues.slice(0, 3))
          found.push(`${place}.properties.${issue.path.map(String).join('.')}: ${issue.message}`);
        misused.add(placement.block);
      }
    }
  }
  return misused.size > 0 ? [...found, `How it is done:\n${explainBlocks(catalogue, misused)}`] : found;
}

function findTaskProblems({ id, task, operations }: PlanStep): string[] {
  if (!task) return [];
  const found: string[] = [];
  for (const path of task.paths) {
    const plain = path.replace(/\/?\*+$/, '').replace(/\/$/, '');
    if (locked.test(plain) || !isInside(plain))
      found.push(
        `Step ${id}: its task may not touch “${path}”. Name files or folders of the app's own code.`,
      );
  }
  if (!operations.some(({ kind }) => kind === 'put-check'))
    found.push(`Step ${id}: a free step needs at least one check, from the person's words.`);
  return found;
}

function isInside(path: string): boolean {
  try {
    checkPath(path);
    return true;
  } catch {
    return false;
  }
}
