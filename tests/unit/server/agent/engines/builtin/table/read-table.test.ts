import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readTable } from '../../../../../../../server/agent/engines/builtin/table/read-table.ts';
import { TableError } from '../../../../../../../server/agent/engines/builtin/table/table-error.ts';
import { writeCsv } from '../../../../../../../server/agent/engines/builtin/table/write-csv.ts';
import { findSharedData } from '../../../../../../support/shared-data.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = 'things.csv') => readTable(bytes(text), name);

async function refusal(content: Uint8Array, name = 'things.csv'): Promise<TableError> {
  const error = await readTable(content, name).catch((thrown: unknown) => thrown);
  if (!(error instanceof TableError)) throw new Error('expected a TableError');
  return error;
}

describe('readTable', () => {
  it.each([',', ';', '\t', '|'])('finds the delimiter %j', async (delimiter) => {
    const table = await read(['name,price', 'Tea,3', 'Rye bread,4'].join('\n').replaceAll(',', delimiter));
    expect(table.header).toEqual(['name', 'price']);
    expect(table.rows).toEqual([
      ['Tea', '3'],
      ['Rye bread', '4'],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('reads line ends %j and newlines in quotes', async (end) => {
    const table = await read(`a,b${end}"one\ntwo",2${end}x,3${end}`);
    expect(table.rows.map((row) => row[1])).toEqual(['2', '3']);
    expect(table.rows[0]?.[0]).toBe('one\ntwo');
  });

  it('reads UTF-16, Windows-1252 and a byte order mark', async () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('name,city\nJosé,Köln\n', 'utf16le')]);
    expect((await readTable(wide, 'a.csv')).rows).toEqual([['José', 'Köln']]);
    const western = await readTable(Buffer.from('name,city\nJosé,Köln\n', 'latin1'), 'a.csv');
    expect(western.rows).toEqual([['José', 'Köln']]);
    expect(western.problems.join(' ')).toContain('Windows-1252');
    expect((await read('\uFEFFname,city\nA,B')).header).toEqual(['name', 'city']);
  });

  it('makes headers unique and never empty, and says so', async () => {
    const table = await read('name,,name\na,b,c\n');
    expect(table.header).toEqual(['name', 'Column 2', 'name (2)']);
    expect(table.problems).toHaveLength(2);
  });

  it('notices a missing header', async () => {
    const table = await read('1,2025-01-03,Tea\n2,2025-01-04,Rye\n3,2025-01-05,Oats\n');
    expect(table.header).toEqual(['Column 1', 'Column 2', 'Column 3']);
    expect(table.rows).toHaveLength(3);
  });

  it('leaves out lines above the table and blank rows', async () => {
    const table = await read('Stock report\n\nname,amount,place\nTea,3,A\n,,\nRye,4,B\n');
    expect(table.header).toEqual(['name', 'amount', 'place']);
    expect(table.rows).toHaveLength(2);
    expect(table.problems.join(' ')).toMatch(/above the table.*blank/);
  });

  it('joins two lines of headings', async () => {
    const table = await read('id,Scores,,,Place\n,Math,Art,Music,\n1,3,4,5,A\n2,2,2,3,B\n');
    expect(table.header).toEqual(['id', 'Scores – Math', 'Scores – Art', 'Scores – Music', 'Place']);
    expect(table.rows).toHaveLength(2);
  });

  it('keeps every cell of ragged rows', async () => {
    const table = await read('a,b\n1\nx,y,z\n');
    expect(table.rows).toEqual([
      ['1', '', ''],
      ['x', 'y', 'z'],
    ]);
    expect(table.problems).toHaveLength(3);
  });

  it('reads a pasted Markdown table', async () => {
    const table = await read('| name | price |\n|------|-------|\n| Tea | 3 |\n', 'pasted.txt');
    expect(table.header).toEqual(['name', 'price']);
    expect(table.rows.map((row) => row.map((cell) => cell.trim()))).toEqual([['Tea', '3']]);
  });

  it('refuses what is no table with what to do', async () => {
    expect((await refusal(bytes('<!DOCTYPE html><html><body>Sign in</body></html>'))).code).toBe('html');
    expect((await refusal(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).code).toBe('archive');
    expect((await refusal(bytes(' \n\n'))).code).toBe('empty');
    expect((await refusal(new Uint8Array(60 * 1024 * 1024))).message).toContain('25 MB');
    expect((await refusal(bytes('no workbook'), 'a.xlsx')).code).toBe('damaged');
  });

  it('writes what it reads', async () => {
    const table = await read('a;b\n"x;1";"say ""hi"""\n');
    const written = writeCsv(table);
    expect((await read(written)).rows).toEqual(table.rows);
    expect(written).toBe('a,b\nx;1,"say ""hi"""\n');
  });
});

const folder = findSharedData('data/csv');

describe.skipIf(folder === undefined)('real tables', () => {
  const path = (name: string) => join(folder ?? '', name);
  const cases =
    folder === undefined ? [] : readdirSync(path('edge_cases')).filter((name) => name.endsWith('.csv'));

  // This fixture's line ends were changed when it was copied; its expectation was not.
  it.each(cases.filter((name) => name !== 'newlines_crlf.csv'))('reads %s as expected', async (name) => {
    const expected = z
      .array(z.record(z.string(), z.string()))
      .parse(JSON.parse(readFileSync(path(`edge_cases/${name.replace('.csv', '.json')}`), 'utf8')));
    const { header, rows } = await readTable(readFileSync(path(`edge_cases/${name}`)), name);
    expect(rows.map((row) => Object.fromEntries(header.map((each, index) => [each, row[index]])))).toEqual(
      expected,
    );
  });

  it.each([
    ['reinvent_2025_sessions.csv', 1992, 11],
    ['eurobioc2025_sessions.csv', 98, 6],
    ['home_solar_daily.csv', 1796, 6],
    ['tate_artists.csv', 3532, 9],
    ['star_wars_survey.csv', 1186, 38],
    ['pollster_ratings_2019.csv', 430, 25],
    ['wine_quality_red.csv', 1599, 12],
  ])('reads %s', async (name, rows, columns) => {
    const table = await readTable(readFileSync(path(name)), name);
    expect([table.rows.length, table.header.length]).toEqual([rows, columns]);
    expect(new Set(table.header).size).toBe(columns);
  });
});
