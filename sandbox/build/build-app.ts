import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { CommandRequest, CommandResult, Driver } from '../sandbox.ts';
import { linkDependencies, writableFolders } from './link-dependencies.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readPackageManifest } from './package-manifest.ts';
import type { PackageManifest } from './package-manifest.ts';
import { parseBuildErrors } from './parse-build-errors.ts';
import { parseTypeErrors } from './parse-type-errors.ts';
import type { SourceProblem } from './source-problem.ts';

const timeoutMilliseconds = 180_000;
const memoryMegabytes = 1536;

// The compiler is a Go program that ends after a second: it collects no garbage as long as there is room, which halves
// its work, and leaves half of the processors to the build beside it. It gets no more checkers than processors: each
// works out the types of the libraries for itself.
const compilerThreads = Math.max(1, Math.floor(availableParallelism() / 2));
const compilerEnvironment = {
  GOGC: 'off',
  GOMEMLIMIT: `${memoryMegabytes * 0.75}MiB`,
  GOMAXPROCS: String(compilerThreads),
};

export interface BuildOptions {
  /** The app's source tree. Only its `node_modules` is changed. */
  tree: string;
  store: string;
  /** Where the built client goes; emptied first. */
  output: string;
  signal?: AbortSignal;
  onOutput?: CommandRequest['onOutput'];
  /** Told when the client is built without errors; types may still be checked then. */
  onBuilt?: (milliseconds: number) => void;
}

export interface BuildResult {
  ok: boolean;
  typeErrors: readonly SourceProblem[];
  buildErrors: readonly SourceProblem[];
  milliseconds: { link: number; types: number; build: number };
}

/**
 * Links the dependencies, then checks types and builds the client, both at once, with the tree read only. One build
 * runs at a time. Rejects with a `DependencyError` for packages Sprout does not have, with the signal's reason when
 * aborted, and when a command cannot be started; everything else is in the result.
 */
export function buildApp(driver: Pick<Driver, 'run'>, options: BuildOptions): Promise<BuildResult> {
  return oneAtATime(() => build(driver, options), options.signal);
}

async function build(driver: Pick<Driver, 'run'>, options: BuildOptions): Promise<BuildResult> {
  const { tree, store, output, signal, onOutput } = options;
  const started = performance.now();
  await linkDependencies({ tree, store });
  const manifest = await readPackageManifest(tree);
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const link = Math.round(performance.now() - started);

  function run(
    label: string,
    request: Pick<CommandRequest, 'command' | 'access' | 'mounts' | 'environment'>,
  ): Promise<CommandResult> {
    const writable = writableFolders.map((name) => ({
      path: join(tree, 'node_modules', name),
      access: 'write' as const,
    }));
    return driver.run({
      label,
      folder: tree,
      ...request,
      mounts: [...writable, ...(request.mounts ?? [])],
      environment: { NO_COLOR: '1', NODE_ENV: 'production', ...request.environment },
      limits: { memoryBytes: memoryMegabytes * 1024 * 1024 },
      timeoutMilliseconds,
      signal,
      onOutput,
    });
  }

  async function checkTypes(): Promise<CommandResult> {
    const script = typeCheckScript(manifest);
    // Through the shell, as npm runs scripts, but without npm, which would double the time.
    const request = { command: ['sh', '-c', script] as const, environment: compilerEnvironment };
    const result = await run('type-check', { ...request, access: 'read' });
    // A compiler set to write beside the source can only do so in a writable tree.
    if (result.exitCode === 0 || !/TS5033|EROFS/.test(result.stdout + result.stderr)) return result;
    return run('type-check', { ...request, access: 'write' });
  }

  async function buildClient(): Promise<CommandResult> {
    // What Node compiled when Sprout built its own client: the builder is not compiled again for each app, and no app
    // can write there.
    const compiled = process.env['NODE_COMPILE_CACHE'] ?? '';
    const hasCompiled = existsSync(compiled);
    const result = await run('build', {
      // The config loader `runner` writes no temporary file.
      command: ['vite', 'build', '--outDir', output, '--emptyOutDir', '--configLoader', 'runner'],
      access: 'read',
      mounts: [
        { path: output, access: 'write' },
        ...(hasCompiled ? [{ path: compiled, access: 'read' as const }] : []),
      ],
      environment: hasCompiled ? { NODE_COMPILE_CACHE: compiled } : {},
    });
    if (result.exitCode === 0) options.onBuilt?.(result.milliseconds);
    return result;
  }

  const [types, built] = await Promise.all([checkTypes(), buildClient()]);
  signal?.throwIfAborted();

  const typeErrors = problemsOf(types, (text) => parseTypeErrors(text));
  const buildErrors = problemsOf(built, (text) => parseBuildErrors(text, tree));
  return {
    ok: typeErrors.length === 0 && buildErrors.length === 0,
    typeErrors,
    buildErrors,
    milliseconds: { link, types: types.milliseconds, build: built.milliseconds },
  };
}

// `check` may be anything in an app somebody else began, so it counts only where it is plainly the compiler.
function typeCheckScript({ scripts }: PackageManifest): string {
  const { typecheck, check } = scripts;
  const script = typecheck ?? (check?.startsWith('tsc ') ? check : 'tsc -b --noEmit');
  const isCompilerAlone = /^tsc(?: [\w./-]+)*$/.test(script) && !script.includes('--checkers');
  return isCompilerAlone ? [script, '--checkers', Math.min(compilerThreads, 4)].join(' ') : script;
}

/** Nothing for success, and at least one problem for a failure. */
function problemsOf(result: CommandResult, parse: (output: string) => SourceProblem[]): SourceProblem[] {
  if (result.exitCode === 0) return [];
  if (result.outOfMemory) return [{ text: `It used more than ${memoryMegabytes} MB of memory.` }];
  if (result.timedOut) return [{ text: `It did not end within ${timeoutMilliseconds / 1000} seconds.` }];
  const output = `${result.stdout}\n${result.stderr}`;
  const problems = parse(output);
  return problems.length > 0 ? problems : [{ text: output.trim() || 'It failed without saying why.' }];
}
