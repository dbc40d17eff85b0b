import { sql } from 'kysely';
import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Migration } from './migration.ts';

type Table = CreateTableBuilder<string, string>;

const now = sql`now()`;

function withProject(table: Table): Table {
  return table.addColumn('project', 'text', (column) =>
    column.notNull().references('projects.slug').onDelete('cascade'),
  );
}

function withCreatedAt(table: Table): Table {
  return table.addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(now));
}

function columns(table: Table, type: 'text' | 'integer' | 'json', ...names: string[]): Table {
  return names.reduce((so, name) => so.addColumn(name, type, (column) => column.notNull()), table);
}

function optional(table: Table, type: 'text' | 'integer' | 'json', ...names: string[]): Table {
  return names.reduce((so, name) => so.addColumn(name, type), table);
}

async function up(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  let table: Table = schema
    .createTable('projects')
    .addColumn('slug', 'text', (column) => column.primaryKey());
  table = columns(table, 'text', 'name', 'idea', 'engine', 'runtime', 'status');
  table = optional(table, 'text', 'current_plan', 'current_run', 'screenshot');
  table = optional(table, 'integer', 'current_release');
  await withCreatedAt(optional(table, 'json', 'app_database'))
    .addColumn('last_event', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('updated_at', 'timestamptz', (column) => column.notNull().defaultTo(now))
    .execute();

  table = schema.createTable('messages').addColumn('id', 'text', (column) => column.primaryKey());
  table = columns(withProject(table), 'text', 'author', 'text', 'status');
  table = columns(optional(table, 'text', 'plan', 'run'), 'json', 'attachments', 'ideas');
  await withCreatedAt(table)
    .addColumn('position', 'bigint', (column) => column.generatedAlwaysAsIdentity())
    .execute();
  await schema.createIndex('messages_of_project').on('messages').columns(['project', 'position']).execute();

  table = schema.createTable('attachments').addColumn('id', 'text', (column) => column.primaryKey());
  table = columns(table, 'text', 'file_name', 'content', 'data');
  table = optional(columns(table, 'integer', 'bytes'), 'text', 'sheet');
  await withCreatedAt(columns(table, 'json', 'sheets', 'profile')).execute();

  table = schema.createTable('plans').addColumn('id', 'text', (column) => column.primaryKey());
  table = columns(withProject(table), 'text', 'hash', 'status', 'request', 'engine');
  table = columns(table, 'integer', 'revision', 'milliseconds');
  await withCreatedAt(columns(table, 'json', 'plan', 'order')).execute();
  await schema.createIndex('plans_of_project').on('plans').column('project').execute();

  table = schema
    .createTable('plan_revisions')
    .addColumn('plan', 'text', (column) => column.notNull().references('plans.id').onDelete('cascade'));
  table = columns(columns(table, 'text', 'hash', 'meaning'), 'integer', 'revision');
  await withCreatedAt(columns(table, 'json', 'content'))
    .addPrimaryKeyConstraint('plan_revisions_key', ['plan', 'revision'])
    .execute();

  table = schema.createTable('runs').addColumn('id', 'text', (column) => column.primaryKey());
  table = optional(columns(withProject(table), 'text', 'kind', 'status'), 'text', 'plan', 'hash');
  table = columns(table, 'json', 'steps', 'checks', 'milliseconds');
  table = optional(optional(table, 'json', 'failure', 'restore', 'state'), 'integer', 'release');
  await table
    .addColumn('started_at', 'timestamptz', (column) => column.notNull().defaultTo(now))
    .addColumn('ended_at', 'timestamptz')
    .execute();
  await schema.createIndex('runs_of_project').on('runs').columns(['project', 'started_at']).execute();

  table = columns(withProject(schema.createTable('events')), 'integer', 'number');
  await columns(table, 'json', 'body')
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('events_key', ['project', 'number'])
    .execute();

  table = columns(withProject(schema.createTable('releases')), 'integer', 'version');
  table = optional(columns(table, 'text', 'commit', 'title'), 'integer', 'restored');
  table = optional(
    columns(table, 'json', 'spec', 'steps', 'checks'),
    'text',
    'snapshot',
    'screenshot',
    'run',
  );
  await withCreatedAt(table).addPrimaryKeyConstraint('releases_key', ['project', 'version']).execute();

  table = schema.createTable('jobs').addColumn('id', 'text', (column) => column.primaryKey());
  table = optional(columns(withProject(table), 'text', 'name', 'status'), 'text', 'queue_id');
  await withCreatedAt(columns(table, 'json', 'input')).execute();

  await schema
    .createTable('workers')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .execute();
  await schema
    .createTable('sessions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
    .execute();
}

/** Projects and all that belongs to them: messages, plans, runs, events, releases, jobs. */
export const createProjectTables: Migration = { name: '0001_projects', up };
