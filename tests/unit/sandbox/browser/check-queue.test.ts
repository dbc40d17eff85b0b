import { expect, test } from 'vitest';
import type { BrowserCheck, BrowserStep } from '../../../../sandbox/browser/browser-check.ts';
import { createCheckQueue, setupOf } from '../../../../sandbox/browser/worker/check-queue.ts';
import type { Taker } from '../../../../sandbox/browser/worker/check-queue.ts';

const goto = (path: string): BrowserStep => ({ kind: 'goto', path });
const body: BrowserStep = { kind: 'expectText', text: 'There' };

function check(id: string, setup: string | undefined, more: Partial<BrowserCheck> = {}): BrowserCheck {
  const steps = setup === undefined ? [body] : [goto(setup), body];
  const shared = setup === undefined ? {} : { setup: 1 };
  return { id, sentence: 'You can', group: 'visitor', viewport: 'wide', steps, ...shared, ...more };
}

/** Takes everything by turns, every check passing; `id+` for one that goes on. */
function takeAll(checks: readonly BrowserCheck[], windows = 1): string[] {
  const queue = createCheckQueue(checks);
  const takers: Taker[] = Array.from({ length: windows }, () => ({ last: undefined, ready: false }));
  const taken: string[] = [];
  for (let before = -1; before < taken.length;) {
    before = taken.length;
    for (const [index, taker] of takers.entries()) {
      const turn = queue.take(taker);
      if (!turn) continue;
      taken.push(`${windows > 1 ? `${index}:` : ''}${turn.check.id}${turn.goesOn ? '+' : ''}`);
      taker.last = turn.check;
      taker.ready = setupOf(turn.check) !== undefined && turn.check.spends !== true;
    }
  }
  return taken;
}

test('who proves the set-up is first, who spends it last', () => {
  const checks = [
    check('edit', '/list', { spends: true }),
    check('search', '/list'),
    check('create', '/list', { fresh: true }),
    check('remove', '/list', { spends: true }),
    check('open', undefined),
  ];
  expect(takeAll(checks)).toEqual(['create', 'search+', 'edit+', 'remove', 'open']);
});

test('who returns to the set-up comes before who only looks', () => {
  const checks = [check('look', '/list'), check('filter', '/list', { returns: true })];
  expect(takeAll(checks)).toEqual(['filter', 'look+']);
});

test('each window keeps to a set-up of its own while there is one', () => {
  const checks = [
    check('one', '/a'),
    check('two', '/a'),
    check('three', '/b'),
    check('four', '/b'),
    check('five', '/b'),
  ];
  expect(takeAll(checks, 2)).toEqual(['0:three', '1:one', '0:four+', '1:two+', '0:five+']);
});

test('a window without anything else to do takes the end of what the other is at', () => {
  const checks = [check('one', '/a'), check('two', '/a'), check('spend', '/a', { spends: true })];
  expect(takeAll(checks, 2)).toEqual(['0:one', '1:spend', '0:two+']);
});

test('only what is the same in everything goes on', () => {
  const checks = [
    check('wide', '/a'),
    check('narrow', '/a', { viewport: 'narrow' }),
    check('group', '/a', { group: 'staff' }),
    check('elsewhere', '/b'),
    check('bare', '/a', { setup: undefined }),
    // Nothing would be left to prove.
    check('empty', '/a', { setup: 2 }),
  ];
  expect(takeAll(checks).filter((each) => each.endsWith('+'))).toEqual([]);
});

test('after a red one, and after one that spent it, the set-up is done again', () => {
  const queue = createCheckQueue([check('one', '/a'), check('two', '/a')]);
  const window: Taker = { last: undefined, ready: false };
  window.last = queue.take(window)?.check;
  expect(queue.take(window)?.goesOn).toBe(false);
});

test('nothing is taken once it was stopped', () => {
  const queue = createCheckQueue([check('one', '/a')]);
  queue.stop();
  expect(queue.take({ last: undefined, ready: false })).toBeUndefined();
});
