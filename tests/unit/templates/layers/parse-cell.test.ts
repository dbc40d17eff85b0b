import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

type ParseCell = (cell: string, rule: { kind: 'weekday' }) => unknown;

// The file stands in an app beside those of the base, so it is tried in such a place.
const app = await mkdtemp(join(tmpdir(), 'sprout-cells-'));
for (const layer of ['base', 'layers/csv'])
  await cp(join('templates', layer, 'files', 'shared'), join(app, 'shared'), { recursive: true });
const module = pathToFileURL(join(app, 'shared/csv/parse-cell.ts')).href;
const { parseCell } = (await import(/* @vite-ignore */ module)) as { parseCell: ParseCell };

afterAll(() => rm(app, { recursive: true }));

test.each([
  ['Monday 11:30 - 12:30', 'monday'],
  ['Thu', 'thursday'],
  ['周一', 'monday'],
  ['星期日 14:00-15:00', 'sunday'],
  ['礼拜天', 'sunday'],
  ['someday', null],
])('the day in “%s”', (cell, day) => {
  expect(parseCell(cell, { kind: 'weekday' })).toBe(day);
});
