import { readFile } from 'node:fs/promises';
import { buildApp } from '../../../sandbox/build/build-app.ts';
import { DependencyError } from '../../../sandbox/build/dependency-error.ts';
import { linkDependencies } from '../../../sandbox/build/link-dependencies.ts';
import type { SourceProblem } from '../../../sandbox/build/source-problem.ts';
import type { RunFailure } from '../../contract/run.ts';
import { errorMessage } from '../../errors.ts';
import { stepsOfFiles } from '../attribute.ts';
import type { GateDependencies, GateRequest } from './gate-request.ts';
import { inStage } from './in-stage.ts';

const shownProblems = 10;

/** A build that has begun. */
export interface Build {
  /** Resolves once the client is built, which may be before its types are checked; rejects when it will not be. */
  client: Promise<void>;
  /** Resolves, once all is done, to what is wrong, or to `undefined`. */
  end: Promise<RunFailure | undefined>;
}

/** Begins to link dependencies, check types and build. */
export function beginBuild(deps: GateDependencies, request: GateRequest): Build {
  const client = Promise.withResolvers<void>();
  const end = build(deps, request, client.resolve);
  // Whoever has the client already is told the rest by the end.
  end.then(() => client.reject(), client.reject);
  client.promise.catch(() => undefined);
  return { client: client.promise, end };
}

async function build(
  deps: GateDependencies,
  request: GateRequest,
  onClient: () => void,
): Promise<RunFailure | undefined> {
  const { candidate, signal, report } = request;
  const { tree, output } = candidate.place;
  const { store, driver } = deps;
  const missing = await inStage(report, 'dependencies', async () => {
    const result = await linkOrExplain({ tree, store });
    return { passed: result === undefined, result };
  });
  if (missing !== undefined) {
    const summary = 'The app asks for packages that Sprout does not have.';
    return describe(request, 'dependencies', {
      summary,
      problems: [{ file: 'package.json', text: missing }],
    });
  }

  report.stageStart('types');
  report.stageStart('build');
  const { typeErrors, buildErrors, milliseconds } = await buildApp(driver, {
    tree,
    output,
    store,
    signal,
    onOutput: (_stream, text) => report.output(text),
    onBuilt(time) {
      report.stageEnd('build', { milliseconds: Math.round(time), passed: true });
      onClient();
    },
  });
  report.stageEnd('types', { milliseconds: Math.round(milliseconds.types), passed: typeErrors.length === 0 });
  if (buildErrors.length > 0)
    report.stageEnd('build', { milliseconds: Math.round(milliseconds.build), passed: false });
  if (typeErrors.length > 0)
    return describe(request, 'types', { summary: typesSummary(typeErrors), problems: typeErrors });
  if (buildErrors.length > 0)
    return describe(request, 'build', { summary: 'The app could not be built.', problems: buildErrors });
  return undefined;
}

async function linkOrExplain(place: { tree: string; store: string }): Promise<string | undefined> {
  try {
    await linkDependencies(place);
    return undefined;
  } catch (error) {
    if (error instanceof DependencyError) return error.message;
    // A package.json that is none is the app's fault, a disk that is full is not.
    if (await readFile(`${place.tree}/package.json`).catch(() => undefined)) return errorMessage(error);
    throw error;
  }
}

function typesSummary(typeErrors: readonly SourceProblem[]): string {
  const files = [...new Set(typeErrors.flatMap(({ file }) => file ?? []))];
  const where = files.length > 0 && files.length <= 3 ? ` in ${files.join(', ')}` : '';
  return `The code does not fit together${where}: ${typeErrors.length === 1 ? 'one error' : `${typeErrors.length} errors`}.`;
}

function describe(
  { candidate }: GateRequest,
  stage: RunFailure['stage'],
  found: { summary: string; problems: readonly SourceProblem[] },
): RunFailure {
  const files = found.problems.flatMap(({ file }) => file ?? []);
  return {
    stage,
    summary: found.summary,
    details: found.problems.slice(0, shownProblems).map(printProblem).join('\n\n'),
    redSteps: stepsOfFiles(candidate.steps, files),
    checks: [],
  };
}

function printProblem({ file, line, column, text }: SourceProblem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return place === '' ? text : `${place}\n${text}`;
}
