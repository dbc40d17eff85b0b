import { describe, expect, test } from 'vitest';
import { parseCell, parseChoice } from '../shared/csv/parse-cell.ts';
import { readSource } from '../shared/csv/read-source.ts';
import type { CellRule, Source } from '../shared/csv/source.ts';
import type { Value } from '../shared/rows.ts';

const days = ['monday', 'tuesday', 'thursday'].map((id) => ({ id, label: id, tone: 'neutral' as const }));

describe('a cell becomes a value', () => {
  const cases: [string, CellRule, Value][] = [
    ['  Café  ', { kind: 'text' }, 'Café'],
    ['', { kind: 'text' }, null],
    ['1,992', { kind: 'number', decimal: '.' }, 1992],
    ['1.234,5', { kind: 'number', decimal: ',' }, 1234.5],
    ['$12.50', { kind: 'number', decimal: '.' }, 12.5],
    ['45%', { kind: 'number', decimal: '.' }, 45],
    ['(3.5)', { kind: 'number', decimal: '.' }, -3.5],
    ['none', { kind: 'number', decimal: '.' }, null],
    ['Yes', { kind: 'boolean', true: ['yes'] }, true],
    ['no', { kind: 'boolean', true: ['yes'] }, false],
    ['a; b;; a', { kind: 'list', separator: '; ' }, ['a', 'b']],
    ['2025-03-09', { kind: 'date', order: 'ymd' }, '2025-03-09'],
    ['09/03/2025', { kind: 'date', order: 'dmy' }, '2025-03-09'],
    ['3/9/25', { kind: 'date', order: 'mdy' }, '2025-03-09'],
    ['Sunday, 9 March 2025', { kind: 'date', order: 'dmy' }, '2025-03-09'],
    ['Mar 9, 2025', { kind: 'date', order: 'mdy' }, '2025-03-09'],
    ['2025-02-31', { kind: 'date', order: 'ymd' }, null],
    ['2020-05-01T01:00:00-07:00', { kind: 'dateTime', order: 'ymd' }, '2020-05-01T01:00'],
    ['9/3/2025 1:05 pm', { kind: 'dateTime', order: 'dmy' }, '2025-03-09T13:05'],
    ['9:05', { kind: 'time' }, '09:05'],
    ['12:15 AM', { kind: 'time' }, '00:15'],
    ['Monday 11:30 - 12:30', { kind: 'weekday' }, 'monday'],
    ['Monday 11:30 - 12:30', { kind: 'timeRange', part: 'start' }, '11:30'],
    ['Monday 11:30 - 12:30', { kind: 'timeRange', part: 'end' }, '12:30'],
    ['Thu', { kind: 'weekday' }, 'thursday'],
    ['to be announced', { kind: 'weekday' }, null],
  ];

  test.each(cases)('%j by %j', (cell, rule, value) => {
    expect(parseCell(cell, rule)).toEqual(value);
  });

  test('choices are found by id or label, days also by three letters', () => {
    expect(parseChoice('MONDAY', days, { kind: 'text' })).toBe('monday');
    expect(parseChoice('thursday', [{ id: 'Thu', label: 'Thu', tone: 'neutral' }], { kind: 'weekday' })).toBe(
      'Thu',
    );
    expect(parseChoice('Someday', days, { kind: 'text' })).toBe(null);
  });
});

describe('a file becomes rows', () => {
  const source: Source = {
    entity: {
      id: 'talk',
      singular: 'Talk',
      plural: 'Talks',
      path: 'talks',
      titleField: 'title',
      origin: 'catalogue',
      ownership: 'shared',
      fields: [
        { id: 'title', label: 'Title', type: 'text' },
        { id: 'day', label: 'Day', type: 'choice', options: days },
      ],
    },
    file: 'data/talks.csv',
    columns: {
      title: { column: 'Title', rule: { kind: 'text' } },
      day: { column: 'When', rule: { kind: 'weekday' } },
    },
  };
  const text = '\uFEFFTitle,When\r\n"One,\r\ntwo",Mon 9:00\r\n\r\nThree,\r\nThree,\r\n';

  test('quotes, blank lines and repeats included, always with the same ids', () => {
    const rows = readSource(text, source);
    expect(rows.map(({ title, day }) => [title, day])).toEqual([
      ['One,\r\ntwo', 'monday'],
      ['Three', null],
      ['Three', null],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
    expect(readSource(text, source)).toEqual(rows);
  });

  test('ids come from the key column, made safe for addresses', () => {
    const keyed = readSource('Title,When\nÉté / 1,Mon\nÉté / 1,Tue\n', { ...source, key: 'Title' });
    expect(keyed.map(({ id }) => id)).toEqual(['Ete-1', 'Ete-1-2']);
  });
});
