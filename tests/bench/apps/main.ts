import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/ide.ts';
import { projectRoot } from '../../support/project-root.ts';
import { createSproutClient } from '../../support/sprout-client.ts';
import type { SproutClient } from '../../support/sprout-client.ts';
import { startSprout } from '../../support/start-sprout.ts';
import { judgeBars } from './bars.ts';
import { buildCase, destroyProject } from './build-case.ts';
import type { CaseResult } from './case-result.ts';
import { parseColourWish } from './colour-wish.ts';
import { contactSheet } from './contact-sheet.ts';
import { judgeColours } from './judge-colours.ts';
import { lookAtApp } from './look-at-app.ts';
import { chooseCases, parseCases } from './parse-cases.ts';
import type { AppCase } from './parse-cases.ts';
import { printResults } from './print-results.ts';

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: join(projectRoot, '.build', 'bench-apps') },
    keep: { type: 'boolean', default: false },
  },
});
if (options.cases === undefined) throw new Error('Name the cases: --cases FILE.');
const only = options.only.flatMap((ids) => ids.split(',')).filter(Boolean);
const cases = chooseCases(parseCases(readFileSync(options.cases, 'utf8')), only);
const out = resolve(options.out);

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** Builds a case, looks at its app, and writes down what there is to know; then the project goes, unless it is kept. */
async function runCase(
  wanted: AppCase,
  { client, browser, port }: { client: SproutClient; browser: Browser; port: number },
): Promise<CaseResult> {
  const folder = join(out, wanted.id);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'case.json'), JSON.stringify(wanted, null, 2));
  const { result, slug, plan } = await buildCase(client, wanted);
  if (plan) writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan, null, 2));
  const origin = `http://${slug ?? ''}.sprout.localhost:${port}/`;
  try {
    if (result.live && plan) {
      result.pages = await lookAtApp(browser, { origin, folder, pages: plan.order.pages });
      if (options.keep) result.url = origin;
    }
  } catch (error) {
    result.trouble = `Could not be looked at: ${String(error)}`;
  } finally {
    if (slug !== undefined && !options.keep)
      await destroyProject(client, slug).catch((error: unknown) => tell(String(error)));
  }
  const wish = parseColourWish(wanted.brief);
  if (wish) result.colours = judgeColours(wish, result.pages);
  writeFileSync(join(folder, 'result.json'), JSON.stringify(result, null, 2));
  return result;
}

/** Written after each case, so that a run cut short leaves what it has seen. */
function writeSummary(results: readonly CaseResult[], loads: readonly number[]) {
  const bars = judgeBars(results);
  const missed = bars.filter(({ holds }) => !holds).map(({ name }) => name);
  const summary = { cases: results, bars, missed, loadAverages: loads };
  writeFileSync(join(out, 'summary.json'), JSON.stringify(summary, null, 2));
  writeFileSync(join(out, 'index.html'), contactSheet(results, bars));
  return summary;
}

const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());
const home = mkdtempSync(join(tmpdir(), 'sprout-bench-apps-'));
const sprout = await startSprout({ home });
const results: CaseResult[] = [];
const loads: number[] = [];
try {
  const browser = await launchBrowser();
  const client = createSproutClient(sprout.port);
  try {
    for (const wanted of cases) {
      if (stopped.signal.aborted) break;
      const result = await runCase(wanted, { client, browser, port: sprout.port });
      results.push(result);
      loads.push(loadavg()[0] ?? 0);
      writeSummary(results, loads);
      tell(
        `${result.id} ${result.live ? `live ${result.milliseconds.total} ms` : `NOT LIVE: ${result.trouble}`}`,
      );
    }
  } finally {
    await browser.close();
  }
  const summary = writeSummary(results, loads);
  process.stdout.write(`${printResults(results, summary.bars)}\n`);
  for (const { id, url } of results) if (url) process.stdout.write(`${id} ${url}\n`);
  process.stdout.write(`${join(out, 'index.html')}\n${JSON.stringify(summary)}\n`);
  process.exitCode = summary.missed.length > 0 ? 1 : 0;
  if (options.keep && !stopped.signal.aborted) {
    tell('The apps stay up until Ctrl-C.');
    await once(stopped.signal, 'abort');
  }
} finally {
  await sprout.stop();
  rmSync(home, { recursive: true, force: true });
}
