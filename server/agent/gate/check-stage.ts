import { existsSync, renameSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BrowserCheckResult } from '../../../sandbox/browser/browser-check.ts';
import { requestTarget } from '../../../sandbox/ready/request-target.ts';
import type { Service } from '../../../sandbox/sandbox.ts';
import type { AppSpec } from '../../../templates/spec/app-spec.ts';
import type { Check } from '../../../templates/spec/check.ts';
import type { CheckResult, RunFailure } from '../../contract/run.ts';
import { errorMessage } from '../../errors.ts';
import { inOrder, stepOfCheck, stepOfPage } from '../attribute.ts';
import type { GateDependencies, GateRequest } from './gate-request.ts';
import { inStage } from './in-stage.ts';

export interface Checked {
  failure: RunFailure | undefined;
  checks: readonly CheckResult[];
  /** False where there is no browser: only answers were checked. */
  browser: boolean;
}

/** Runs all checks of the app, earlier plans' included, and loads every page once. */
export async function checkStage(
  deps: GateDependencies,
  request: GateRequest,
  service: Service,
): Promise<Checked> {
  return inStage(request.report, 'checks', async () => {
    const browser = (await deps.browser.find()) !== undefined;
    const checks = browser
      ? await checkInBrowser(deps, request, service)
      : await checkAnswers(request, service);
    const red = checks.filter(({ passed }) => !passed);
    const failure = red.length > 0 ? describe(request, { checks, red, service }) : undefined;
    return { passed: !failure, result: { failure, checks, browser } };
  });
}

async function checkInBrowser(
  deps: GateDependencies,
  request: GateRequest,
  service: Service,
): Promise<CheckResult[]> {
  const { candidate, origin, pictures, signal, report } = request;
  const { checks } = candidate;
  const sentences = new Map(checks.map(({ id, sentence }) => [id, sentence]));
  const present = (result: BrowserCheckResult): CheckResult => ({
    id: result.id,
    sentence: sentences.get(result.id) ?? result.id,
    passed: result.passed,
    milliseconds: Math.round(result.milliseconds),
    step: stepOfCheck(candidate.steps, result.id),
    ...(result.failure && {
      failure: describeFailure(result.failure),
      ...(result.failure.screenshot && { screenshot: keepPicture(request, result.failure.screenshot) }),
    }),
  });
  await mkdir(pictures.folder, { recursive: true });
  const result = await deps.browser.run({
    origin,
    target: service.target,
    checks,
    pages: unvisited(candidate.spec, checks),
    folder: pictures.folder,
    signal,
    onResult: (each) => report.checkEnd(present(each)),
  });
  const pages = result.pages
    .filter(({ errors }) => errors.length > 0)
    .map(({ path, errors }) => pageResult(request, path, errors));
  for (const page of pages) report.checkEnd(page);
  return [...result.checks.map(present), ...pages];
}

// Checks have the same names in every run, pictures must not: whoever looks at an older run sees its own.
function keepPicture({ pictures }: GateRequest, file: string): string {
  const name = `${pictures.prefix}-${basename(file)}`.toLowerCase();
  if (existsSync(file)) renameSync(file, join(pictures.folder, name));
  return pictures.address(name);
}

async function checkAnswers(request: GateRequest, service: Service): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const { path } of pagesOf(request.candidate.spec)) {
    request.signal.throwIfAborted();
    const started = performance.now();
    const problem = await requestTarget(service.target, path).then(
      ({ status }) => (status < 400 ? undefined : `It answers with status ${status}.`),
      (error: unknown) => `It does not answer: ${errorMessage(error)}`,
    );
    const result = pageResult(request, path, problem === undefined ? [] : [problem]);
    results.push({ ...result, milliseconds: Math.round(performance.now() - started) });
    request.report.checkEnd(result);
  }
  return results;
}

function pagesOf(spec: AppSpec): { id: string; title: string; path: string }[] {
  return Object.values(spec.pages).filter(({ path }) => !path.includes(':'));
}

/** Pages no check opens; errors of those that are opened make the check red. */
function unvisited(spec: AppSpec, checks: readonly Check[]): string[] {
  const opened = checks.flatMap(({ steps }) => [
    // Without an address of its own a check begins at Home.
    ...(steps[0]?.kind === 'goto' ? [] : ['/']),
    ...steps.flatMap((step) => (step.kind === 'goto' ? [step.path.replace(/[?#].*$/, '')] : [])),
  ]);
  const paths = pagesOf(spec).map(({ path }) => path);
  return paths.filter((path) => !opened.includes(path));
}

function pageResult({ candidate }: GateRequest, path: string, errors: readonly string[]): CheckResult {
  const page = pagesOf(candidate.spec).find((each) => each.path === path);
  return {
    id: `page-${page?.id ?? path}`,
    sentence: `“${page?.title ?? path}” opens without errors.`,
    passed: errors.length === 0,
    milliseconds: 0,
    ...(page && { step: stepOfPage(candidate.steps, page.id) }),
    ...(errors.length > 0 && { failure: errors.slice(0, 5).join('\n') }),
  };
}

function describeFailure(failure: NonNullable<BrowserCheckResult['failure']>): string {
  const { step, expected, seen, consoleErrors } = failure;
  const errors = consoleErrors.slice(0, 3).map((error) => `The page reported: ${error}`);
  return [`At step ${step + 1}: expected ${expected}, but saw ${seen}`, ...errors].join('\n');
}

function describe(
  { candidate }: GateRequest,
  found: { checks: readonly CheckResult[]; red: readonly CheckResult[]; service: Service },
): RunFailure {
  const { checks, red, service } = found;
  const [first] = red;
  const others = red.length > 1 ? ` and ${red.length - 1} more` : '';
  const known = red.flatMap(({ step }) => step ?? []);
  const only = candidate.steps.length === 1 ? candidate.steps.map(({ step }) => step.id) : [];
  return {
    stage: 'checks',
    summary: `${red.length} of ${checks.length} checks failed: “${first?.sentence ?? ''}”${others}.`,
    details: [
      ...red.map(({ sentence, failure }) => `${sentence}\n${failure ?? ''}`),
      ...service.logs(10),
    ].join('\n\n'),
    redSteps: inOrder(candidate.steps, known.length > 0 ? known : only),
    checks: [...red],
  };
}
