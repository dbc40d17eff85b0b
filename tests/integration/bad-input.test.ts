import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { attachmentSchema } from '../../server/contract/attachment.ts';
import type { Attachment } from '../../server/contract/attachment.ts';
import { findSharedData } from '../support/shared-data.ts';
import { createSproutClient, errorOf, requirePlan } from '../support/sprout-client.ts';
import type { SproutClient } from '../support/sprout-client.ts';
import { startSprout } from '../support/start-sprout.ts';
import type { RunningSprout } from '../support/start-sprout.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createWorkbook, workbookParts } from '../support/workbook.ts';
import { createZip } from '../support/zip.ts';

const megabyte = 1024 * 1024;

let home: string;
let sprout: RunningSprout;
let client: SproutClient;
let slug: string;

beforeAll(async () => {
  home = temporaryFolder();
  sprout = await startSprout({ home });
  client = createSproutClient(sprout.port);
  ({ slug } = await client.start('A reading list with authors and ratings'));
});
afterAll(() => sprout?.stop());

async function attach(
  name: string,
  content: Buffer | string,
): Promise<Attachment | { refused: string; status: number }> {
  const answer = await client.send('POST', `/api/attachments?${new URLSearchParams({ name })}`, {
    body: content,
    headers: { 'content-type': 'application/octet-stream' },
  });
  if (answer.status === 201) return attachmentSchema.parse(JSON.parse(answer.text));
  return { refused: errorOf(answer).message, status: answer.status };
}

const headers = (found: object) => attachmentSchema.parse(found).columns.map(({ header }) => header);
const postIdea = (idea: string) =>
  client.send('POST', '/api/projects', {
    body: JSON.stringify({ idea }),
    headers: { 'content-type': 'application/json' },
  });

describe('ideas', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['200,000 characters', 'An app for recipes. '.repeat(10_000)],
  ])('of %s are refused in one sentence', async (_name, idea) => {
    const answer = await postIdea(idea);
    expect(answer.status).toBe(400);
    expect(errorOf(answer).message).toMatch(/^[^\n]{10,300}$/);
  });

  test.each([
    ['no words', '!!! ??? …'],
    ['one word', 'recipes'],
    ['emoji', '🍕🍔 tracker 🚀'],
    ['right to left', 'קטלוג ספרים'],
    ['markup', '<script>alert(1)</script> a list of <b>books</b> with "authors"'],
    ['SQL', `books'); DROP TABLE projects; --`],
    ['paths', '../../etc/passwd ${HOME} $(id) `id`'],
    ['long words', `a list of ${'x'.repeat(5000)}`],
    ['many lines', 'books\n'.repeat(2000)],
    ['control characters', 'books\u0000\u0007\u202ewith authors'],
  ])('of %s lead to a plan or to words', async (_name, idea) => {
    const { slug: made, answer } = await client.start(idea);
    expect(made).toMatch(/^[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/);
    if ('words' in answer) expect(answer.words.length).toBeGreaterThan(20);
    else expect(answer.plan.order.problems).toEqual([]);
  });
});

describe('tables', () => {
  const rows = ['Ada;36;London', 'Grace;85;New York', 'Linus;55;Portland'];
  const semicolons = ['name;age;city', ...rows].join('\n');
  const commas = semicolons.replaceAll(';', ',');
  const three = ['name', 'age', 'city'];

  test.each<[string, string, Buffer | string, string[], number]>([
    ['a byte order mark', 'bom.csv', `\uFEFF${commas}`, three, 3],
    ['semicolons', 'people.csv', semicolons, three, 3],
    ['tabs', 'people.tsv', semicolons.replaceAll(';', '\t'), three, 3],
    [
      'Windows-1252',
      'orte.csv',
      Buffer.from('Ort;Größe\nKöln;1\nMünchen;2\n', 'latin1'),
      ['Ort', 'Größe'],
      2,
    ],
    ['CR line ends', 'people.csv', commas.replaceAll('\n', '\r'), three, 3],
    ['CRLF line ends', 'people.csv', commas.replaceAll('\n', '\r\n'), three, 3],
    [
      'duplicate headers',
      'twice.csv',
      'name,name,age\nAda,L,36\nGrace,H,85\n',
      ['name', 'name (2)', 'age'],
      2,
    ],
    ['empty headers', 'empty.csv', 'name,,age\nAda,L,36\nGrace,H,85\n', ['name', 'Column 2', 'age'], 2],
    ['newlines in quotes', 'notes.csv', 'name,note\nAda,"one\ntwo"\nGrace,"a, ""b"""\n', ['name', 'note'], 2],
    ['a preamble', 'report.csv', `Report of people\nmade today\n\n${commas}`, three, 3],
    [
      'no header',
      'bare.csv',
      '1,2025-01-03,3.5\n2,2025-01-04,4\n3,2025-01-05,5\n',
      ['Column 1', 'Column 2', 'Column 3'],
      3,
    ],
    ['only headers', 'headers.csv', 'name,age,city\n', three, 0],
    ['one column', 'names.csv', 'name\nAda\nGrace\nLinus\n', ['name'], 3],
    ['rows of unequal width', 'ragged.csv', 'name,age,city\nAda\nGrace,85,New York\n', three, 2],
    ['wide characters', 'wide.csv', Buffer.from(`\uFEFF${commas}`, 'utf16le'), three, 3],
  ])('with %s are understood', async (...row) => {
    const [, name, content, header, count] = row;
    const found = await attach(name, content);
    expect(found).toMatchObject({ rows: count });
    expect(headers(found)).toEqual(header);
  });

  test('with two header rows are understood, and what was guessed is said', async () => {
    const text =
      'Person,,Place,\nname,age,city,country\nAda,36,London,UK\nGrace,85,New York,US\nLinus,55,Portland,US\n';
    const found = attachmentSchema.parse(await attach('two.csv', text));
    expect(found.rows).toBe(3);
    expect(found.problems.join(' ')).not.toBe('');
    expect(headers(found).join(' ')).toMatch(/age/);
  });

  test.each<[string, string, Buffer | string, RegExp]>([
    ['empty', 'empty.csv', '', /empty/],
    ['blank', 'blank.csv', '\n\n  \n', /empty/],
    ['a web page', 'export.csv', '<!DOCTYPE html><html><body>Please log in</body></html>', /web page/],
    ['a ZIP archive', 'data.csv', createZip({ 'a.csv': 'a,b\n1,2' }), /ZIP/],
    ['a ZIP that is no workbook', 'data.xlsx', createZip({ 'a.txt': 'nothing' }), /workbook/],
    ['a damaged workbook', 'data.xlsx', createWorkbook({ A: [['a']] }).subarray(0, 300), /workbook/],
    ['text under a workbook’s name', 'data.xlsx', 'a,b\n1,2\n', /workbook/],
    ['an old workbook', 'data.xls', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), /old Excel/],
    ['a PDF', 'data.csv', '%PDF-1.7 …', /PDF/],
    [
      'a picture',
      'data.csv',
      Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000000000000000', 'hex'),
      /not a text file/,
    ],
    ['60 MB', 'large.csv', Buffer.alloc(60 * megabyte, 'name,age\n'), /up to 25 MB/],
  ])('that are %s are refused in one sentence', async (...row) => {
    const [, name, content, message] = row;
    const found = z.object({ refused: z.string(), status: z.number() }).parse(await attach(name, content));
    expect([400, 413]).toContain(found.status);
    expect(found.refused).toMatch(message);
    expect(found.refused).toMatch(/^[^\n]{10,300}$/);
  });

  test('a workbook of three sheets: the first is read, another on demand', async () => {
    const workbook = createWorkbook({
      People: [three, ['Ada', '36', 'London']],
      Books: [
        ['title', 'year'],
        ['Emma', '1815'],
        ['Ulysses', '1922'],
      ],
      Empty: [],
    });
    const found = attachmentSchema.parse(await attach('all.xlsx', workbook));
    expect(found).toMatchObject({ rows: 1, sheet: 'People', sheets: ['People', 'Books', 'Empty'] });
    const other = await client.send('POST', '/api/attachments?name=all.xlsx&sheet=Books', { body: workbook });
    expect(JSON.parse(other.text)).toMatchObject({ rows: 2, sheet: 'Books' });
    for (const sheet of ['Empty', 'None']) {
      const refused = await client.send('POST', `/api/attachments?name=all.xlsx&sheet=${sheet}`, {
        body: workbook,
      });
      expect(refused.status).toBe(400);
      expect(errorOf(refused).message).toMatch(/^[^\n]{10,300}$/);
    }
  });

  test('a workbook that unpacks to gigabytes harms nobody', async () => {
    const cell = '<c t="inlineStr"><is><t>x</t></is></c>';
    const bomb = createZip({
      ...workbookParts({ A: [] }),
      'xl/worksheets/sheet1.xml': Buffer.alloc(400 * megabyte, cell),
    });
    expect(bomb.length).toBeLessThan(5 * megabyte);
    const found = z.object({ refused: z.string() }).parse(await attach('bomb.xlsx', bomb));
    expect(found.refused).toMatch(/^[^\n]{10,300}$/);
    expect((await client.send('GET', '/healthz')).status).toBe(200);
  });

  test.skipIf(findSharedData('data/csv/edge_cases') === undefined)('the known hard ones', async () => {
    const folder = findSharedData('data/csv/edge_cases') ?? '';
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
      const expected = z
        .array(z.record(z.string(), z.string()))
        .parse(JSON.parse(readFileSync(join(folder, file.replace('.csv', '.json')), 'utf8')));
      const found = attachmentSchema.parse(await attach(file, readFileSync(join(folder, file))));
      expect(found.rows, file).toBe(expected.length);
      expect(headers(found), file).toEqual(Object.keys(expected[0] ?? {}));
    }
  });

  test.skipIf(findSharedData('data/csv') === undefined)('real ones', async () => {
    const folder = findSharedData('data/csv') ?? '';
    const rows: Record<string, number> = {
      'reinvent_2025_sessions.csv': 1992,
      // 103 lines, five of them blank.
      'eurobioc2025_sessions.csv': 98,
      'home_solar_daily.csv': 1796,
      'tate_artists.csv': 3532,
      'pollster_ratings_2019.csv': 430,
      'wine_quality_red.csv': 1599,
    };
    for (const [file, count] of Object.entries(rows)) {
      const found = attachmentSchema.parse(await attach(file, readFileSync(join(folder, file))));
      expect(Math.abs(found.rows - count), `${file}: ${found.rows}`).toBeLessThanOrEqual(1);
    }
    const survey = attachmentSchema.parse(
      await attach('star.csv', readFileSync(join(folder, 'star_wars_survey.csv'))),
    );
    expect([1186, 1187]).toContain(survey.rows);
    expect(new Set(headers(survey)).size).toBe(survey.columns.length);
  });

  test('refused or not, the project stays usable', async () => {
    const people = attachmentSchema.parse(await attach('people.csv', commas));
    const { answer } = await client.start('A directory of people from the table', {
      attachments: [people.id],
    });
    expect(requirePlan(answer).order.things.map(({ rows: count }) => count)).toContain(3);
    expect(await client.say(slug, 'Add a notes field')).toBeDefined();
    expect((await client.open(slug)).project.status).toBe('awaiting-approval');
    expect(readdirSync(join(home, 'attachments')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
