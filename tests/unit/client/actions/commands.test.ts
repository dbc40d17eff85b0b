import { expect, test } from 'vitest';
import { commandIds } from '../../../../client/actions/command.ts';
import { commands } from '../../../../client/actions/commands.ts';
import { matchesKeys, sayKeys } from '../../../../client/actions/match-keys.ts';

const pressed = (
  code: string,
  held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', boolean>>,
) => ({
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

test('every command is listed once and has keys of its own', () => {
  expect(commands.map(({ id }) => id).toSorted()).toEqual([...commandIds].toSorted());
  expect(new Set(commands.map(({ keys }) => keys)).size).toBe(commands.length);
});

test('no command is a single key, so that typing runs none', () => {
  for (const { keys } of commands) expect(keys).toMatch(/^Alt\+/);
});

test('keys count by their place, and with exactly what is held', () => {
  expect(matchesKeys(pressed('Digit3', { altKey: true }), 'Alt+3')).toBe(true);
  expect(matchesKeys(pressed('KeyP', { altKey: true }), 'Alt+P')).toBe(true);
  expect(matchesKeys(pressed('Period', { altKey: true }), 'Alt+Period')).toBe(true);
  expect(matchesKeys(pressed('KeyP', { altKey: true, shiftKey: true }), 'Alt+P')).toBe(false);
  expect(matchesKeys(pressed('KeyP', { altKey: true, ctrlKey: true }), 'Alt+P')).toBe(false);
  expect(matchesKeys(pressed('KeyP', {}), 'Alt+P')).toBe(false);
  expect(sayKeys('Alt+Period')).toBe('Alt .');
});
