import type { FileMap } from '../../templates/compose/layer.ts';
import type { AppSpec } from '../../templates/spec/app-spec.ts';
import { foldSteps } from '../../templates/spec/fold-steps.ts';
import type { Check } from '../../templates/spec/check.ts';
import type { PlanStep } from '../../templates/spec/plan.ts';
import { errorMessage } from '../errors.ts';
import type { StepToWrite } from '../git/write-steps.ts';
import { RunFailed } from './run-failed.ts';

export interface Composer {
  /** All files of the app a spec describes. */
  compose(spec: AppSpec, sources: ReadonlyMap<string, string>): Promise<FileMap>;
  /** All checks of an app: those its plans added and those its blocks bring. */
  checksFor(spec: AppSpec): readonly Check[];
  /** The app's lockfile, from its package.json. */
  lock(packageJson: string): Promise<string>;
}

export interface ComposedSteps {
  spec: AppSpec;
  steps: StepToWrite[];
}

/**
 * The files after each step of a plan. A state on the way that cannot stand by itself is left for the step that
 * completes it; the last one must stand. Throws `RunFailed` when it does not.
 */
export async function composeSteps(
  composer: Composer,
  plan: { base: AppSpec; steps: readonly PlanStep[] },
  readSources: (spec: AppSpec) => Promise<ReadonlyMap<string, string>>,
): Promise<ComposedSteps> {
  const folded = foldSteps(plan.steps, plan.base);
  const last = folded.at(-1);
  if (last === undefined) throw new RunFailed({ stage: 'compose', summary: 'The plan has no steps.' });
  if (last.problems.length > 0) {
    throw new RunFailed({
      stage: 'compose',
      summary: 'The plan does not fit together, so nothing was built.',
      details: last.problems.map(({ sentence }) => sentence).join('\n'),
    });
  }
  const sources = await readSources(last.spec);
  const files: FileMap[] = [];
  for (const { spec, problems } of folded.slice(0, -1)) {
    const known = withMigrations(sources, files.at(-1));
    const own = problems.length === 0 ? await composeOrNothing(composer, spec, known) : undefined;
    files.push(own ?? files.at(-1) ?? (await composeBase(composer, plan.base, sources)));
  }
  const final = await composeFinal(composer, last.spec, withMigrations(sources, files.at(-1)));
  files.push(final);
  const steps = plan.steps.map(({ id, title, sentence }, index) => ({
    id,
    title,
    sentence,
    files: files[index] ?? final,
  }));
  return { spec: last.spec, steps };
}

async function composeBase(
  composer: Composer,
  base: AppSpec,
  sources: ReadonlyMap<string, string>,
): Promise<FileMap> {
  if (Object.keys(base.pages).length === 0) return new Map();
  return (await composeOrNothing(composer, base, sources)) ?? new Map();
}

async function composeFinal(
  composer: Composer,
  spec: AppSpec,
  sources: ReadonlyMap<string, string>,
): Promise<FileMap> {
  try {
    return await composeWhole(composer, spec, sources);
  } catch (error) {
    const summary = 'The app could not be put together from the plan.';
    throw new RunFailed({ stage: 'compose', summary, details: errorMessage(error) });
  }
}

async function composeOrNothing(
  composer: Composer,
  spec: AppSpec,
  sources: ReadonlyMap<string, string>,
): Promise<FileMap | undefined> {
  return composeWhole(composer, spec, usedSources(spec, sources)).catch(() => undefined);
}

async function composeWhole(
  composer: Composer,
  spec: AppSpec,
  sources: ReadonlyMap<string, string>,
): Promise<FileMap> {
  const files = await composer.compose(spec, sources);
  const packageJson = files.get('package.json');
  if (packageJson === undefined) return files;
  return new Map(files).set('package-lock.json', await composer.lock(packageJson));
}

// What a step adds to the database stays in a file of its own when the next step adds more.
function withMigrations(
  sources: ReadonlyMap<string, string>,
  before: FileMap | undefined,
): ReadonlyMap<string, string> {
  return new Map([...sources, ...[...(before ?? [])].filter(([path]) => isMigration(path))]);
}

function usedSources(spec: AppSpec, sources: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const used = new Set(Object.values(spec.entities).flatMap(({ source }) => source?.file ?? []));
  return new Map([...sources].filter(([path]) => used.has(path) || isMigration(path)));
}

function isMigration(path: string): boolean {
  return path.startsWith('migrations/');
}
