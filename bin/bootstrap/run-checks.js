import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findMissing } from './missing.js';
import { built, packages, root } from './paths.js';
import { ownEnvironment } from './run-foreground.js';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const results = join(built, 'test-results.json');

/** @type {[string, string[]][]} */
const staticChecks = [
  ['Lint', ['oxlint', '--deny-warnings']],
  ['Types', ['tsc', '-b']],
  // The code of apps, as if layers and blocks were merged, once for each storage.
  ['Types of apps in the browser', ['tsc', '-p', 'templates/tsconfig.browser.json']],
  ['Types of apps with Postgres', ['tsc', '-p', 'templates/tsconfig.postgres.json']],
  ['Types of apps with accounts', ['tsc', '-p', 'templates/tsconfig.accounts.json']],
  ['Format', ['oxfmt', '--check', '.']],
  ['Dead code', ['knip', '--no-progress']],
];

/**
 * Runs everything that says whether Sprout is in order; the last line is `N passed, N failed`.
 * @param {string} node
 * @param {{ all: boolean, vitestArgs: string[] }} options `all` adds the tests that start real servers and browsers
 * @returns {Promise<number>} the exit status
 */
export async function runChecks(node, { all, vitestArgs }) {
  mkdirSync(built, { recursive: true });
  const missing = all ? await findMissing() : [];
  const counts = staticChecks.map(([title, command]) => runStaticCheck(title, command));
  const missingFails = process.env.CI === 'true';

  counts.push(runVitest(node, [...(all ? [] : ['--project', 'unit']), ...vitestArgs]));
  if (all) for (const line of describeSlowest()) process.stdout.write(`${line}\n`);
  for (const { name, consequence, remedy } of missing) {
    process.stdout.write(
      `${missingFails ? 'FAILED' : 'Not run'}: ${name} is missing: ${consequence}. ${remedy}\n`,
    );
    counts.push({ passed: 0, failed: missingFails ? 1 : 0, skipped: 0 });
  }
  return report(counts);
}

/**
 * @param {string} title
 * @param {string[]} command
 * @returns {Count}
 */
function runStaticCheck(title, [tool = '', ...args]) {
  const started = Date.now();
  const { status, stdout, stderr, error } = spawnSync(join(packages, '.bin', tool), args, {
    cwd: root,
    encoding: 'utf8',
    env: ownEnvironment(),
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (status === 0) {
    process.stdout.write(`${title}: fine (${seconds} s)\n`);
    return { passed: 1, failed: 0, skipped: 0 };
  }
  process.stdout.write(`${stdout ?? ''}${stderr ?? ''}${error ?? ''}\n${title}: FAILED (${seconds} s)\n`);
  return { passed: 0, failed: 1, skipped: 0 };
}

/**
 * @param {string} node
 * @param {string[]} args
 * @returns {Count}
 */
function runVitest(node, args) {
  rmSync(results, { force: true });
  const vitest = join(packages, 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const { status } = spawnSync(node, [vitest, 'run', ...reporters, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: ownEnvironment(),
  });
  const count = readCount();
  // Something outside a test failed: a file that does not load, an error nobody caught.
  if (status !== 0 && count.failed === 0) count.failed = 1;
  return count;
}

/** @returns {Count} */
function readCount() {
  const found = readResults();
  if (!found) return { passed: 0, failed: 0, skipped: 0 };
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}

/** The files of tests that took longest. */
function describeSlowest() {
  /** @type {{ name: string, startTime: number, endTime: number }[]} */
  const files = readResults()?.testResults ?? [];
  const slowest = files
    .map(({ name, startTime, endTime }) => ({ name: relative(root, name), taken: endTime - startTime }))
    .sort((one, other) => other.taken - one.taken)
    .slice(0, 10);
  return slowest.map(({ name, taken }) => `${(taken / 1000).toFixed(1).padStart(7)} s  ${name}`);
}

function readResults() {
  try {
    return JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {Count[]} counts */
function report(counts) {
  /** @param {keyof Count} name */
  const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
  const skipped = sum('skipped');
  process.stdout.write(
    `\n${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}\n`,
  );
  return sum('failed') === 0 ? 0 : 1;
}
