import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBrowser } from '../../../../sandbox/browser/create-browser.ts';
import type { OwnedBrowser } from '../../../../sandbox/browser/create-browser.ts';
import type {
  BrowserCheck,
  BrowserCheckResult,
  BrowserRun,
  BrowserStep,
} from '../../../../sandbox/browser/browser-check.ts';
import { createCheckApp } from '../../../support/check-app.ts';
import { failing, goto, passing, text } from './steps-of-checks.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sprout-browser-'));
const runFolder = path.join(folder, 'run');
const socketPath = path.join(folder, 'app.sock');
const outside = http.createServer((_request, response) => response.end('outside'));
let app: http.Server;
let port = 0;

const origin = 'http://agenda.sprout.localhost:4700';
const target = { kind: 'socket', socketPath } as const;

beforeAll(async () => {
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  const address = outside.address();
  port = address === null || typeof address === 'string' ? 0 : address.port;
  app = createCheckApp([
    `http://127.0.0.1:${port}/`,
    `http://localhost:${port}/`,
    `http://[::1]:${port}/`,
    'http://169.254.169.254/',
    'http://example.com/',
  ]);
  await new Promise<void>((resolve) => app.listen(socketPath, resolve));
});
afterAll(() => {
  app.close();
  outside.close();
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
function check(steps: readonly BrowserStep[], more: Partial<BrowserCheck> = {}): BrowserCheck {
  count += 1;
  return { id: `check-${count}`, sentence: 'You can', group: 'visitor', viewport: 'wide', steps, ...more };
}

function processesIn(place: string): string[] {
  return execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(place) && !line.startsWith('ps '));
}

describe.each(['bubblewrap', 'none'] as const)('with isolation %s', (isolation) => {
  let browser: OwnedBrowser;
  beforeAll(() => {
    browser = createBrowser({ node: process.execPath, runFolder, isolation, patienceMilliseconds: 1_000 });
  });
  afterAll(async () => browser.close());

  const run = async (request: Partial<BrowserRun>) =>
    browser.run({ origin, target, checks: [], folder: path.join(folder, 'shots'), ...request });

  test('is found', async () => {
    expect(await browser.find()).toMatchObject({
      isolation,
      version: expect.stringMatching(/^[0-9.]+$/),
      path: expect.stringContaining('chrom'),
    });
  });

  test('every kind of step passes', async () => {
    const checks = Object.values(passing).map((steps) => check(steps));
    const seen: BrowserCheckResult[] = [];
    const result = await run({ checks, onResult: (one) => seen.push(one) });
    expect(result.checks.filter(({ passed }) => !passed)).toEqual([]);
    expect(seen.map(({ id }) => id).toSorted()).toEqual(result.checks.map(({ id }) => id).toSorted());
    const warm = await run({ checks });
    const times = warm.checks.map(({ milliseconds }) => milliseconds);
    console.log(
      `${isolation}: first run ${result.milliseconds} ms, warm run ${warm.milliseconds} ms, checks ${times.join(' ')} ms`,
    );
    expect(warm.checks.every(({ passed }) => passed)).toBe(true);
  });

  test('every failure is told in plain words', async () => {
    // Each of them waits for what does not come, so one of the two browsers does only some.
    const cases =
      isolation === 'bubblewrap'
        ? failing
        : failing.filter(([id]) => ['too many', 'console error', 'leaves'].includes(id));
    const checks = cases.map(([id, steps]) => check(steps, { id }));
    const result = await run({ checks });
    for (const [id, , seen, expected] of cases) {
      const one = result.checks.find((other) => other.id === id);
      expect(one, id).toMatchObject({ passed: false });
      if (typeof seen === 'string') expect(one?.failure?.seen, id).toContain(seen);
      else expect(one?.failure?.seen, id).toMatch(seen);
      if (expected !== undefined) expect(one?.failure?.expected, id).toBe(expected);
    }
    const picture = result.checks.find(({ id }) => id === 'too many')?.failure?.screenshot ?? '';
    expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
  }, 300_000);

  test('narrow windows, pages and pictures', async () => {
    const file = path.join(folder, `${isolation}-dark.png`);
    const result = await run({
      checks: [
        check([goto(), { kind: 'expectText', text: 'wide screens', gone: true }], { viewport: 'narrow' }),
        check([goto(), text('wide screens')]),
      ],
      pages: ['/', '/agenda', '/console', '/font', '/api-broken'],
      screenshots: [{ path: '/', width: 390, scheme: 'dark', file }],
    });
    expect(result.checks.map(({ passed }) => passed)).toEqual([true, true]);
    expect(result.pages.map(({ errors }) => errors.length)).toEqual([0, 0, 1, 0, 1]);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file).readUInt32BE(16)).toBe(390);
  });

  test('nothing but the app can be reached', async () => {
    const steps: BrowserStep[] = [
      goto('/reach'),
      { kind: 'expectCount', of: { role: 'listitem' }, atLeast: 5 },
      { kind: 'expectText', text: 'reached', gone: true },
    ];
    const result = await run({ checks: [check(steps)] });
    expect(result.checks[0]).toMatchObject({ passed: true });
  });

  test('an app on a port, and another domain', async () => {
    const server = createCheckApp();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const place = address === null || typeof address === 'string' ? 0 : address.port;
    const result = await run({
      origin: 'http://agenda.example.test:8080',
      target: { kind: 'tcp', host: '127.0.0.1', port: place },
      checks: [check([goto(), text('Opening')])],
    });
    expect(result.checks[0]).toMatchObject({ passed: true });
    server.close();
    server.closeAllConnections();
  });

  test('can be stopped', async () => {
    const abort = new AbortController();
    const running = run({ checks: [check([goto('/busy'), text('Never')])], signal: abort.signal });
    setTimeout(() => abort.abort(), 1_500);
    await expect(running).rejects.toThrow('The checks were stopped.');
    expect(processesIn(runFolder)).toEqual([]);
    expect((await run({ checks: [check([goto(), text('Opening')])] })).checks[0]?.passed).toBe(true);
  });

  test('leaves nothing behind', async () => {
    await browser.warm(origin);
    expect(processesIn(runFolder).length).toBeGreaterThan(0);
    await browser.close();
    expect(processesIn(runFolder)).toEqual([]);
    expect(readdirSync(runFolder)).toEqual([]);
  });
});

describe.each(['bubblewrap', 'none'] as const)('nothing is left with isolation %s', (isolation) => {
  const chromiums = () => processesIn(runFolder).filter((line) => !line.startsWith('ps'));
  const gone = async () => expect.poll(chromiums, { timeout: 8_000, interval: 100 }).toEqual([]);

  test('when the worker is killed', async () => {
    const browser = createBrowser({ node: process.execPath, runFolder, isolation });
    await browser.warm(origin);
    const running = browser.run({ origin, target, checks: [check([goto('/busy'), text('Never')])], folder });
    const worker = execFileSync('ps', ['-o', 'pid,args', '--ppid', String(process.pid)], { encoding: 'utf8' })
      .split('\n')
      .find((line) => line.includes('browser/worker.ts'));
    setTimeout(() => process.kill(Number.parseInt(worker ?? '', 10), 'SIGKILL'), 500);
    await expect(running).rejects.toThrow('The browser could not be run: its process ended.');
    await gone();
    expect(
      (await browser.run({ origin, target, checks: [check([goto(), text('Opening')])], folder })).checks[0]
        ?.passed,
    ).toBe(true);
    await browser.close();
  });

  test('when the control plane is killed', async () => {
    const module = new URL('../../../../sandbox/browser/create-browser.ts', import.meta.url).href;
    const settings = JSON.stringify({ node: process.execPath, runFolder, isolation });
    const script = `const { createBrowser } = await import('${module}'); await createBrowser(${settings}).warm('${origin}'); process.stdout.write('warm'); setInterval(() => {}, 1000);`;
    const plane = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => plane.stdout.once('data', resolve));
    expect(chromiums().length).toBeGreaterThan(2);
    plane.kill('SIGKILL');
    await gone();
    // The worker removes it last, once the browser is gone.
    await expect.poll(() => readdirSync(runFolder), { timeout: 8_000 }).toEqual([]);
  });
});

test('a whole run has an end', async () => {
  const browser = createBrowser({ node: process.execPath, runFolder, runMilliseconds: 1_500 });
  const running = browser.run({ origin, target, checks: [check([goto('/busy'), text('Never')])], folder });
  await expect(running).rejects.toThrow('The browser did not finish within 2 seconds.');
  expect(processesIn(runFolder)).toEqual([]);
});

test('without Chromium', async () => {
  const browser = createBrowser({
    node: process.execPath,
    runFolder,
    candidates: ['/nowhere/chromium', '/bin/false'],
  });
  expect(await browser.find()).toBeUndefined();
  await expect(browser.run({ origin, target, checks: [], folder })).rejects.toThrow('No Chromium was found');
});
