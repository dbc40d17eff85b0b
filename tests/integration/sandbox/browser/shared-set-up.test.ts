import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { BrowserCheck, BrowserLocator, BrowserStep } from '../../../../sandbox/browser/browser-check.ts';
import { createBrowser } from '../../../../sandbox/browser/create-browser.ts';
import { createRowsApp } from '../../../support/rows-app.ts';
import type { Fault } from '../../../support/rows-app.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sprout-shared-'));
const browser = createBrowser({
  node: process.execPath,
  runFolder: path.join(folder, 'run'),
  patienceMilliseconds: 700,
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const setup: BrowserStep[] = [
  { kind: 'goto', path: '/' },
  { kind: 'fill', label: 'Title', value: 'Row {unique}' },
  { kind: 'click', on: { role: 'button', name: 'Add row' } },
];
const row: BrowserLocator = { role: 'listitem', containing: 'Row {unique}' };
const there: BrowserStep = { kind: 'expectThing', thing: row };
const gone: BrowserStep = { kind: 'expectThing', thing: row, gone: true };
const search = (value: string): BrowserStep => ({ kind: 'fill', label: 'Search rows', value });
const remove: BrowserStep = { kind: 'click', on: { role: 'button', name: 'Remove Row {unique}' } };

function check(id: string, body: readonly BrowserStep[], how: Partial<BrowserCheck> = {}): BrowserCheck {
  const steps = [...setup, ...body];
  return { id, sentence: 'You can', group: 'visitor', viewport: 'wide', setup: 3, steps, ...how };
}

/** As the writers of checks put them, and in an order in which sharing would help a broken app most. */
const checks: BrowserCheck[] = [
  check('seen', [{ kind: 'expectThing', thing: { role: 'heading', name: 'Rows' } }]),
  check('search', [
    search('zz{unique}'),
    { kind: 'expectText', text: 'No rows' },
    search('Row {unique}'),
    there,
  ]),
  check('remove', [remove, gone, { kind: 'reload' }, gone], { spends: true }),
  check('again', [there, remove, gone], { spends: true }),
  check('create', [there, { kind: 'reload' }, there], { fresh: true }),
  check('alone', [there, { kind: 'reload' }, there], { setup: undefined }),
];

interface Outcome {
  red: string[];
  added: number;
  opened: number;
}

async function redOf(fault?: Fault, tried: readonly BrowserCheck[] = checks): Promise<Outcome> {
  const { server, added, opened } = createRowsApp(fault);
  const socketPath = path.join(folder, `${fault ?? 'sound'}.sock`);
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  try {
    const { checks: results } = await browser.run({
      origin: 'http://rows.sprout.localhost:4700',
      target: { kind: 'socket', socketPath },
      checks: tried,
      folder,
    });
    expect(results).toHaveLength(tried.length);
    return {
      red: results.flatMap(({ id, passed }) => (passed ? [] : [id])).toSorted(),
      added: added(),
      opened: opened(),
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('a sound app passes, and rows are added fewer times than there are checks', async () => {
  const { red, added } = await redOf();
  expect(red).toEqual([]);
  expect(added).toBeLessThan(checks.length);
});

test('what was loaded again and only looked at since is not loaded once more', async () => {
  const looking = [
    check('create', [there, { kind: 'reload' }, there], { fresh: true }),
    check('one', [{ kind: 'reload' }, there]),
    check('other', [{ kind: 'expectThing', thing: { role: 'heading', name: 'Rows' } }]),
    check('search', [search('zz{unique}'), { kind: 'reload' }, there]),
    check('last', [there]),
  ];
  const { red, opened } = await redOf(undefined, looking);
  expect(red).toEqual([]);
  // Each loading by itself: twice, twice, once, twice and once.
  expect(opened).toBeLessThan(8);
  expect((await redOf('forgetful', looking)).red).toEqual(expect.arrayContaining(['create', 'one']));
});

test('who comes back after somebody else sees what there is now', async () => {
  const as = (name: string): BrowserStep => ({ kind: 'asAnotherPerson', name });
  const open: BrowserStep = { kind: 'goto', path: '/' };
  const seen: BrowserStep = { kind: 'expectThing', thing: { role: 'heading', name: 'Rows' } };
  const steps = [
    as('Ana'),
    open,
    { kind: 'reload' },
    seen,
    as('Bo'),
    open,
    seen,
    as('Ana'),
    { kind: 'reload' },
    seen,
  ] as const;
  const { red, opened } = await redOf(undefined, [
    check('both', [], { setup: undefined, steps: [...steps] }),
  ]);
  expect(red).toEqual([]);
  expect(opened).toBe(4);
});

test('where a body takes back what it did, the next goes on without loading', async () => {
  const heading: BrowserStep = { kind: 'expectThing', thing: { role: 'heading', name: 'Rows' } };
  const looking = (how: Partial<BrowserCheck>) => [
    ...['one', 'two', 'three', 'four'].map((id) =>
      check(id, [search('zz{unique}'), gone, search(''), there], how),
    ),
    check('last', [heading]),
  ];
  const loading = await redOf(undefined, looking({}));
  const returning = await redOf(undefined, looking({ returns: true }));
  expect([...loading.red, ...returning.red]).toEqual([]);
  expect(returning.opened).toBeLessThan(loading.opened);
  // What it says of itself does not help it: a search that finds everything is still red.
  const { red } = await redOf('unsearchable', looking({ returns: true }));
  expect(red).toEqual(['four', 'one', 'three', 'two']);
});

// Those whose subject it is find it, whoever did the set-up.
const found: [Fault, string[]][] = [
  ['stale', ['alone', 'create']],
  ['forgetful', ['alone', 'create']],
  ['keeps', ['again', 'remove']],
  ['unsearchable', ['search']],
  ['breaks-later', ['alone', 'create']],
];
test.each(found)('%s: a broken app is found', async (fault, expected) => {
  const { red } = await redOf(fault);
  expect(red).toEqual(expect.arrayContaining(expected));
});
