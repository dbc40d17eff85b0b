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

const goto = (address = '/'): BrowserStep => ({ kind: 'goto', path: address });
const text = (sought: string): BrowserStep => ({ kind: 'expectText', text: sought });

function processesIn(place: string): string[] {
  return execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(place) && !line.startsWith('ps '));
}

const passing: Record<string, readonly BrowserStep[]> = {
  'a form is filled in, and kept after a reload': [
    goto(),
    { kind: 'fill', label: 'Title', value: 'Talk {unique}' },
    { kind: 'fill', label: 'Day', value: '{today+3}' },
    { kind: 'choose', label: 'Track', option: 'data' },
    { kind: 'choose', label: 'Level', option: 'Hard' },
    { kind: 'choose', label: 'Room', option: 'Hall' },
    { kind: 'switch', label: 'Public', on: true },
    { kind: 'switch', label: 'Notify me', on: true },
    { kind: 'expectValue', label: 'Day', value: '{today+3}' },
    { kind: 'expectValue', label: 'Track', value: 'Data' },
    { kind: 'expectValue', label: 'Room', value: 'Hall' },
    { kind: 'click', on: { role: 'button', name: 'Add session' } },
    text('Saved'),
    {
      kind: 'expectText',
      text: 'Talk {unique} · data · Hall · hard',
      within: { role: 'list', name: 'Sessions' },
    },
    { kind: 'reload' },
    { kind: 'expectThing', thing: { role: 'heading', name: 'Talk {unique}' } },
  ],
  'things are counted, remembered and gone': [
    goto(),
    {
      kind: 'expectCount',
      of: { role: 'listitem', within: { role: 'list', name: 'Sessions' } },
      atLeast: 2,
      atMost: 2,
    },
    { kind: 'remember', name: 'first', of: { role: 'heading', within: { role: 'listitem', index: 0 } } },
    {
      kind: 'click',
      on: { role: 'button', name: 'Add to agenda', within: { role: 'listitem', containing: '{first}' } },
    },
    { kind: 'expectThing', thing: { role: 'button', name: 'Remove from agenda' } },
    {
      kind: 'expectColour',
      of: { role: 'button', name: 'Remove from agenda' },
      property: 'background',
      colour: 'teal',
    },
    {
      kind: 'expectColour',
      of: { role: 'button', name: 'Remove from agenda' },
      property: 'text',
      colour: 'white',
    },
    {
      kind: 'expectColour',
      of: { role: 'button', name: 'Remove from agenda' },
      property: 'border',
      colour: '#cc0000',
    },
    { kind: 'expectColour', of: 'page', property: 'background', colour: 'oklch(0.97 0.01 90)' },
    { kind: 'click', on: { role: 'link', name: 'My agenda' } },
    { kind: 'expectAddress', path: '/agenda' },
    text('1 session'),
    { kind: 'expectText', text: '{first}', within: { role: 'list', name: 'Agenda' } },
    { kind: 'expectText', text: 'Closing', within: { role: 'list', name: 'Agenda' }, gone: true },
    { kind: 'expectThing', thing: { role: 'button', name: 'Add session' }, gone: true },
  ],
  'storage, cookies and database are those of a first visit': [
    goto(),
    text('Visit 1'),
    { kind: 'expectText', text: 'again', gone: true },
  ],
  'keys, files and dialogs work': [
    goto(),
    { kind: 'fill', label: 'Find a session', value: 'clos' },
    { kind: 'expectCount', of: { role: 'listitem' }, atMost: 1 },
    { kind: 'press', key: 'Escape', on: { role: 'textbox', name: 'Find a session' } },
    { kind: 'expectCount', of: { role: 'listitem' }, atLeast: 2 },
    { kind: 'upload', label: 'Import file', fileName: 'a.csv', content: 'a,b\n1,2\n3,4' },
    text('a.csv: 3 lines'),
    { kind: 'click', on: { role: 'button', name: 'Help' } },
    { kind: 'expectText', text: 'How it works', within: { role: 'dialog', name: 'Help' } },
    { kind: 'press', key: 'Escape' },
    { kind: 'expectThing', thing: { role: 'dialog' }, gone: true },
  ],
  'another person has storage of their own': [
    goto(),
    { kind: 'click', on: { role: 'button', name: 'Add to agenda', index: 0 } },
    { kind: 'expectThing', thing: { role: 'button', name: 'Remove from agenda' } },
    { kind: 'asAnotherPerson', name: 'Ada' },
    goto('/agenda'),
    text('0 sessions'),
  ],
  'being told no is no error': [
    goto(),
    { kind: 'fill', label: 'Title', value: 'full {unique}' },
    { kind: 'click', on: { role: 'button', name: 'Add session' } },
    text('That session is full'),
  ],
  'a check may start without an address': [
    { kind: 'expectThing', thing: { role: 'heading', name: 'Sessions', exact: true } },
  ],
  'a page for what is missing': [goto('/nowhere'), text('Not here')],
};

const failing: [string, readonly BrowserStep[], string | RegExp, (string | RegExp)?][] = [
  [
    'missing text',
    [goto(), { kind: 'click', on: { role: 'button', name: 'Help' } }, text('1 session')],
    'did not appear within 3 seconds. The page shows: ',
    'After pressing the button “Help”, the text “1 session” should appear.',
  ],
  [
    'too many',
    [goto(), { kind: 'click', on: { role: 'button', name: 'Add to agenda' } }],
    'There are 2 buttons “Add to agenda”; expected one.',
  ],
  [
    'no such thing',
    [goto(), { kind: 'click', on: { role: 'button', name: 'Fly' } }],
    'The button “Fly” is not there. The page shows: “Sessions”',
  ],
  [
    'no such field',
    [goto(), { kind: 'fill', label: 'Nickname', value: 'x' }],
    'There is no field labelled “Nickname”.',
  ],
  [
    'no such option',
    [goto(), { kind: 'choose', label: 'Track', option: 'Music' }],
    'The options are “Choose…”, “Web”, “Data”.',
  ],
  [
    'covered',
    [goto('/covered'), { kind: 'click', on: { role: 'button', name: 'Under' } }],
    'Something else covers it.',
  ],
  [
    'disabled',
    [goto('/covered'), { kind: 'click', on: { role: 'button', name: 'Off' } }],
    /covers it|switched off/,
  ],
  [
    'wrong colour',
    [goto(), { kind: 'expectColour', of: 'page', property: 'background', colour: 'teal' }],
    /is #f[0-9a-f]{5}\./,
  ],
  ['wrong address', [goto('/agenda'), { kind: 'expectAddress', path: '/' }], 'The address is /agenda.'],
  [
    'wrong value',
    [
      goto(),
      { kind: 'fill', label: 'Title', value: 'a' },
      { kind: 'expectValue', label: 'Title', value: 'b' },
    ],
    'It contains “a”.',
  ],
  [
    'wrong count',
    [goto(), { kind: 'expectCount', of: { role: 'dialog' }, atLeast: 1 }],
    'There is no dialog.',
  ],
  ['still there', [goto(), { kind: 'expectText', text: 'Opening', gone: true }], 'It was still shown'],
  [
    'console error',
    [goto('/console'), text('Console')],
    'The page reported an error: Something is wrong',
    'After opening /console, the page should work without errors.',
  ],
  [
    'uncaught error',
    [goto('/thrown'), text('Thrown'), { kind: 'expectText', text: 'x', gone: true }],
    'Out of cheese',
  ],
  [
    'missing script',
    [goto('/script-missing'), text('Missing')],
    'GET /nowhere.js was answered with an error (404).',
  ],
  [
    'broken request',
    [goto('/api-broken'), text('Broken')],
    'GET /api/broken was answered with an error (500).',
  ],
  ['silent request', [goto('/api-silent'), text('Silent')], 'GET /api/silent got no answer.'],
  ['endless alerts', [goto('/alerts'), text('Never')], /message boxes|does not respond/],
  ['endless loop', [goto('/busy'), text('Never')], 'does not respond'],
  ['leaves', [goto('/leaves'), text('Never')], /./],
  [
    'leaves for a neighbour',
    [
      goto('/leaves-neighbour'),
      { kind: 'expectThing', thing: { role: 'heading', name: 'Leaves' }, gone: true },
    ],
    /left the app for http:\/\/evil\.sprout\.localhost/,
  ],
  ['empty', [goto('/empty'), text('Anything')], 'The page is empty.'],
];

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
