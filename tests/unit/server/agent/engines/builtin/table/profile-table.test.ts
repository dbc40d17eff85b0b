import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profileTable } from '../../../../../../../server/agent/engines/builtin/table/profile-table.ts';
import { readTable } from '../../../../../../../server/agent/engines/builtin/table/read-table.ts';
import { findSharedData } from '../../../../../../support/shared-data.ts';

async function columnOf(header: string, cells: readonly string[]) {
  const lines = cells.map((cell, index) => `${index}\t${cell}`);
  const table = await readTable(new TextEncoder().encode([`no\t${header}`, ...lines].join('\n')), 'a.tsv');
  return profileTable(table).columns[1];
}

describe('profileTable', () => {
  it.each([
    ['When', ['Monday 11:30 - 12:30', 'Friday 09:00 - 10:00'], { type: 'weekdayTimeRange' }],
    ['Day', ['Mon', 'Tue', 'Fri'], { type: 'weekday' }],
    ['Time', ['09:30', '14:00', '8:15'], { type: 'time' }],
    ['Date', ['2025-03-01', '2025-03-14'], { type: 'date', order: 'ymd' }],
    ['Date', ['31/12/2024', '01/02/2025'], { type: 'date', order: 'dmy' }],
    ['Date', ['12/31/2024', '01/02/2025'], { type: 'date', order: 'mdy' }],
    ['At', ['2020-05-01T01:00:00-07:00', '2020-05-02T01:00:00-07:00'], { type: 'dateTime', order: 'ymd' }],
    ['Home (kWh)', ['11.2', '0.0', '9'], { type: 'number', decimal: '.', unit: 'kWh', maximum: 11.2 }],
    ['Preis', ['1.234,50', '12,00', '3,5'], { type: 'number', decimal: ',', maximum: 1234.5 }],
    ['Share', ['80%', '21 %', '4%'], { type: 'number', unit: '%' }],
    ['Price', ['$1,200.00', '$3.50'], { type: 'number', unit: 'USD', maximum: 1200 }],
    ['Ratio', ['0.58', '0.61', '3.36'], { type: 'number' }],
    ['Zip', ['08123', '01067'], { type: 'text' }],
    ['Open', ['yes', 'no', 'yes'], { type: 'boolean' }],
    [
      'Services',
      ['AWS Lambda; Amazon S3', 'Amazon S3', 'Amazon EC2; AWS Lambda'],
      { type: 'list', separator: ';' },
    ],
    ['Name', ['Abakanowicz, Magdalena', 'Abbey, Edwin Austin', 'Abbott, Berenice'], { type: 'text' }],
    ['Site', ['https://example.com/a', 'https://example.com/b'], { type: 'url' }],
    ['Mail', ['a@example.com', 'b@example.com'], { type: 'email' }],
    ['Empty', ['', '', ''], { type: 'empty' }],
  ])('%s: %j', async (header, cells, expected) => {
    expect(await columnOf(header, cells)).toMatchObject(expected);
  });
});

const sessions = findSharedData('data/csv/reinvent_2025_sessions.csv');

describe.skipIf(sessions === undefined)('a table of 1,992 rows', () => {
  it('is read and profiled quickly', async () => {
    const content = readFileSync(sessions ?? '');
    const start = performance.now();
    const profile = profileTable(await readTable(content, 'sessions.csv'));
    const milliseconds = performance.now() - start;
    expect(profile).toMatchObject({ rows: 1992, key: 'id', title: 'title' });
    const types = Object.fromEntries(profile.columns.map((column) => [column.header, column.type]));
    expect(types).toMatchObject({
      level: 'number',
      description: 'longText',
      speakers: 'list',
      dayTime: 'weekdayTimeRange',
      url: 'url',
    });
    expect(
      profile.columns.find((column) => column.header === 'dayTime')?.frequent.map(({ value }) => value),
    ).toContain('Thursday');
    expect(profile.sample).toHaveLength(20);
    expect(milliseconds).toBeLessThan(5000);
  });
});
