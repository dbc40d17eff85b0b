import { expect, test } from 'vitest';
import { chooseCases, parseCases } from '../../bench/apps/parse-cases.ts';

const rows = [
  {
    id: '000005',
    split: 'smoke',
    instruction: 'A diary.',
    ui_instruct: [{ task: 'Write.', expected_result: 'It is kept.' }],
  },
  { prompt: '做一个记账应用', source: 'here', expected: ['A total is shown.'] },
];
const text = `${rows.map((row) => JSON.stringify(row)).join('\n')}\n\n`;

test('cases come with an id, a brief and what is looked for', () => {
  expect(parseCases(text)).toEqual([
    {
      id: '000005',
      split: 'smoke',
      brief: 'A diary.',
      acceptance: [{ task: 'Write.', expected: 'It is kept.' }],
    },
    {
      id: 'line-02',
      split: undefined,
      brief: '做一个记账应用',
      acceptance: [{ task: 'A total is shown.', expected: 'A total is shown.' }],
    },
  ]);
});

test('a line that is no case is named', () => {
  expect(() => parseCases(`${text}{"id": `)).toThrow('Line 4');
  expect(() => parseCases('{"id": "1"}')).toThrow('Line 1');
  expect(() => parseCases('{"id": "1", "prompt": "a"}\n{"id": 1, "prompt": "b"}')).toThrow('called 1');
});

test('an id stays inside its folder', () => {
  expect(parseCases('{"id": "../a b", "prompt": "a"}')[0]?.id).toBe('-a-b');
});

test('some cases can be chosen', () => {
  const cases = parseCases(text);
  expect(chooseCases(cases, [])).toHaveLength(2);
  expect(chooseCases(cases, ['line-02']).map(({ id }) => id)).toEqual(['line-02']);
  expect(() => chooseCases(cases, ['9'])).toThrow('9');
});
