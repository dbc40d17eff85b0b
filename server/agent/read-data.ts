import pg from 'pg';
import { AppError, errorMessage } from '../errors.ts';

const rowsShown = 50;
const longestCell = 200;
const statementMilliseconds = 5_000;

// Hashes of passwords, sessions and the like are nobody's to look at.
const secret = /pass(word|phrase)?|secret|token|hash|salt|api_?key|session|credential/i;
// The catalogue shows samples of what is stored, and queries can be hidden in texts for it.
const forbidden = /\bpg_|_to_xml|\binformation_schema\b|U&"|\blo_|\bdblink/i;

interface Table {
  name: string;
  columns: { name: string; type: string; required: boolean }[];
}

/** The tables an app keeps its data in, in words: no row is read. */
export async function describeTables(connection: string): Promise<string> {
  const tables = await withClient(connection, readTables);
  if (tables.length === 0) return 'The database has no tables yet.';
  return tables
    .map((table) => {
      const columns = table.columns.map(
        ({ name, type, required }) => `${name} ${type}${required ? ' not null' : ''}`,
      );
      return `${table.name}(${columns.join(', ')})${isClosed(table) ? ' -- holds secrets, cannot be queried' : ''}`;
    })
    .join('\n');
}

/** The rows of one SELECT as lines, at most 50. Tables with secrets are closed; nothing can be changed. */
export async function queryData(connection: string, statement: string): Promise<string> {
  const sql = statement.trim().replace(/;\s*$/, '');
  if (!/^(select|with|values)\b/i.test(sql) || forbidden.test(sql))
    throw refused('Only one SELECT over the app’s own tables can be asked.');
  return withClient(connection, async (client) => {
    const closed = (await readTables(client)).filter(isClosed);
    const named = closed.find(({ name }) => new RegExp(`\\b${name}\\b`, 'i').test(sql));
    if (named) throw refused(`${named.name} holds secrets and cannot be queried.`);
    try {
      await client.query('BEGIN READ ONLY');
      await client.query(`SET LOCAL statement_timeout = ${statementMilliseconds}`);
      // A cursor takes one query and nothing that changes anything.
      const declare = { text: `DECLARE look CURSOR FOR ${sql}`, queryMode: 'extended' };
      await client.query(declare);
      const { fields, rows } = await client.query<unknown[]>({
        text: `FETCH ${rowsShown + 1} FROM look`,
        rowMode: 'array',
      });
      const lines = rows.slice(0, rowsShown).map((row) => row.map(showCell).join(' | '));
      const more = rows.length > rowsShown ? [`… only the first ${rowsShown} rows are shown.`] : [];
      return [fields.map(({ name }) => name).join(' | '), ...lines, ...more].join('\n');
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw refused(`The query failed: ${errorMessage(error)}`);
    }
  });
}

async function withClient<Result>(
  connectionString: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: statementMilliseconds });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function readTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<{ table: string; name: string; type: string; required: boolean }>(
    `SELECT table_name AS table, column_name AS name, data_type AS type, is_nullable = 'NO' AS required
     FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, ordinal_position`,
  );
  const tables = new Map<string, Table>();
  for (const { table, ...column } of rows) {
    const known = tables.get(table) ?? { name: table, columns: [] };
    known.columns.push(column);
    tables.set(table, known);
  }
  return [...tables.values()];
}

function isClosed({ name, columns }: Table): boolean {
  return secret.test(name) || columns.some((column) => secret.test(column.name));
}

function showCell(value: unknown): string {
  const text =
    value === null ? 'null' : typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.replaceAll(/\s+/g, ' ').slice(0, longestCell);
}

function refused(sentence: string): AppError {
  return new AppError('invalid-input', sentence);
}
