import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { createMemoryRows } from '../../../../templates/base/files/shared/memory-rows.ts';
import { fieldSchema } from '../../../../templates/spec/entity.ts';
import type { Rows } from '../../../../templates/spec/rows.ts';
import { writeApp } from '../../../support/composed-app.ts';
import { readSpecFixture } from '../../../support/spec-fixture.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { startTestDatabase } from '../../../support/test-database.ts';
import { composeOnPostgres, newDatabase, startOn } from './postgres-app.ts';
import { describeRows } from './rows-conformance.ts';

const fields = { entity: 'expense', text: 'description', number: 'amount', truth: 'shared', list: 'labels' };

describeRows('memory', async () => ({ ...fields, withRows: (work) => work(createMemoryRows()) }));

const database = await startTestDatabase();
const { spec, sources } = await readSpecFixture('expenses');
const expense = spec.entities['expense'];
if (expense) {
  expense.samples = {};
  expense.fields['labels'] = fieldSchema.parse({ id: 'labels', label: 'Labels', type: 'tags', order: 90 });
}
const folder = temporaryFolder();
const files = await composeOnPostgres(spec, sources);
await writeApp(folder, new Map([...files, ['dist/index.html', '<!doctype html>']]));
const url = await newDatabase(database, 'rows');
await (await startOn(folder, url)).stop();

interface PostgresRowsModule {
  createPostgresRows(client: pg.Client, visitor: { owner: string }): { rows: Rows };
}

for (const owner of ['', 'me'])
  describeRows(owner === '' ? 'a transaction' : 'a transaction of a visitor', async () => {
    const module: PostgresRowsModule = await import(
      /* @vite-ignore */ pathToFileURL(join(folder, 'server/data/postgres-rows.ts')).href
    );
    return {
      ...fields,
      withRows: async (work) => {
        const client = new pg.Client({ connectionString: url });
        await client.connect();
        try {
          await client.query('BEGIN');
          await work(module.createPostgresRows(client, { owner }).rows);
        } finally {
          await client.query('ROLLBACK');
          await client.end();
        }
      },
    };
  });
