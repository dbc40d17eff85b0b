import { expect, test } from 'vitest';
import type { BrowserStep } from '../../../../sandbox/browser/browser-check.ts';
import { counted, expectedAt, thing } from '../../../../sandbox/browser/worker/words.ts';

test('things are named as a person names them', () => {
  const within = { role: 'listitem', containing: 'Opening' };
  expect(thing({ role: 'button', name: 'Add', index: 1, within })).toBe(
    'the button “Add” (number 2) in the list entry with “Opening”',
  );
  expect(counted({ role: 'button', name: 'Add', index: 1 }, 3)).toBe('3 buttons “Add”');
  expect(counted({ role: 'textbox' }, 0)).toBe('no text field');
});

test('an expectation names what was done before it', () => {
  const steps: BrowserStep[] = [
    { kind: 'goto', path: '/' },
    { kind: 'click', on: { role: 'button', name: 'Add to agenda' } },
    { kind: 'expectThing', thing: { role: 'alert' }, gone: true },
    { kind: 'expectText', text: '1 session' },
    { kind: 'expectCount', of: { role: 'row' }, atLeast: 2, atMost: 5 },
  ];
  expect(expectedAt(steps, 0)).toBe('Opening / should work.');
  expect(expectedAt(steps, 2)).toBe(
    'After pressing the button “Add to agenda”, the message should not be there.',
  );
  expect(expectedAt(steps, 3)).toBe(
    'After pressing the button “Add to agenda”, the text “1 session” should appear.',
  );
  expect(expectedAt(steps, 4)).toBe(
    'After pressing the button “Add to agenda”, there should be at least 2 and at most 5 table rows.',
  );
});
