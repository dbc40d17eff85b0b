import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import pg from 'pg';
import { appDatabaseName, readerRoleName } from './app-database-names.ts';
import { copyDatabase, exchangeDatabases } from './copy-database.ts';
import type { DatabaseServer } from './database-server.ts';
import { grantReading } from './grant-reading.ts';

/** How an app reaches its database. Both passwords are new each time; the caller keeps them. */
export type AppDatabase = {
  database: string;
  role: string;
  password: string;
  readerRole: string;
  readerPassword: string;
};

export type AppDatabases = {
  /** Makes database, login role and reading role; what is there already is kept and gets new passwords. */
  create: (slug: string) => Promise<AppDatabase>;
  /** Makes a further, empty database of the same role, such as for checks; one of that name is replaced. */
  createScratch: (slug: string, name: string) => Promise<string>;
  /** Copies the app's database (or another of its copies) under a name; one of that name is replaced. */
  copy: (slug: string, name: string, options?: { from?: string }) => Promise<string>;
  /** Whether there is such a copy. */
  has: (slug: string, name: string) => Promise<boolean>;
  /** Puts a copy in the place of the app's database; the copy is kept. */
  replaceWith: (slug: string, name: string) => Promise<void>;
  /** Puts a copy in the place of the app's database, which becomes a copy itself; nothing is copied for it. */
  exchange: (slug: string, names: { incoming: string; outgoing: string }) => Promise<void>;
  /** Removes one copy or scratch database. */
  dropCopy: (slug: string, name: string) => Promise<void>;
  /** Removes all copies and scratch databases of the app but those named. */
  dropOtherCopies: (slug: string, kept: readonly string[]) => Promise<void>;
  /** Removes the app's databases and roles, all of them. */
  drop: (slug: string) => Promise<void>;
  /** Lets apps connect again to databases a crash in the middle of a copy left closed. */
  reopen: () => Promise<void>;
};

const quote = pg.escapeIdentifier;

/** The databases of apps on a server; `pool` is connected to Sprout's own database as its administrator. */
export function createAppDatabases(server: DatabaseServer, pool: Pool): AppDatabases {
  const own = server.ownDatabase;
  const name = (slug: string, copy?: string): string => appDatabaseName({ own, slug, copy });
  const dropDatabase = async (database: string): Promise<void> => {
    await pool.query(`DROP DATABASE IF EXISTS ${quote(database)} WITH (FORCE)`);
  };
  const copiesOf = async (main: string): Promise<string[]> => {
    const query = 'SELECT datname FROM pg_database WHERE starts_with(datname, $1)';
    const { rows } = await pool.query<{ datname: string }>(query, [`${main}__`]);
    return rows.map(({ datname }) => datname);
  };
  const makeCopy = async (slug: string, source: string, target: string): Promise<void> => {
    await dropDatabase(target);
    const owner = name(slug);
    await copyDatabase(pool, { source, target, owner });
    await closeToOthers(pool, target, [owner, readerRoleName(owner)]);
  };

  return {
    create: async (slug) => {
      const database = name(slug);
      const readerRole = readerRoleName(database);
      const password = await ensureRole(pool, database);
      const readerPassword = await ensureRole(pool, readerRole);
      await pool.query(`ALTER ROLE ${quote(database)} CONNECTION LIMIT 30`);
      await pool.query(`ALTER ROLE ${quote(readerRole)} CONNECTION LIMIT 5`);
      await pool.query(`ALTER ROLE ${quote(readerRole)} SET default_transaction_read_only = on`);
      await pool.query(`ALTER ROLE ${quote(readerRole)} SET statement_timeout = '10s'`);
      const { rowCount } = await pool.query('SELECT FROM pg_database WHERE datname = $1', [database]);
      if (rowCount === 0) await createOwned(pool, database, database);
      await closeToOthers(pool, database, [database, readerRole]);
      await grantReading(server.connection(database), { owner: database, reader: readerRole });
      return { database, role: database, password, readerRole, readerPassword };
    },
    createScratch: async (slug, copy) => {
      const database = name(slug, copy);
      const owner = name(slug);
      await dropDatabase(database);
      await createOwned(pool, database, owner);
      await closeToOthers(pool, database, [owner, readerRoleName(owner)]);
      await grantReading(server.connection(database), { owner, reader: readerRoleName(owner) });
      return database;
    },
    copy: async (slug, copy, options = {}) => {
      const target = name(slug, copy);
      await makeCopy(slug, name(slug, options.from), target);
      return target;
    },
    has: async (slug, copy) => {
      const query = 'SELECT FROM pg_database WHERE datname = $1';
      return (await pool.query(query, [name(slug, copy)])).rowCount === 1;
    },
    replaceWith: async (slug, copy) => {
      const live = name(slug);
      const draft = name(slug, 'incoming');
      await makeCopy(slug, name(slug, copy), draft);
      await dropDatabase(live);
      await pool.query(`ALTER DATABASE ${quote(draft)} RENAME TO ${quote(live)}`);
    },
    exchange: (slug, { incoming, outgoing }) =>
      exchangeDatabases(pool, {
        live: name(slug),
        incoming: name(slug, incoming),
        outgoing: name(slug, outgoing),
      }),
    dropCopy: async (slug, copy) => dropDatabase(name(slug, copy)),
    dropOtherCopies: async (slug, kept) => {
      const names = new Set(kept.map((copy) => name(slug, copy)));
      for (const copy of await copiesOf(name(slug))) if (!names.has(copy)) await dropDatabase(copy);
    },
    drop: async (slug) => {
      const main = name(slug);
      for (const database of [...(await copiesOf(main)), main]) await dropDatabase(database);
      for (const role of [readerRoleName(main), main]) await pool.query(`DROP ROLE IF EXISTS ${quote(role)}`);
    },
    reopen: async () => {
      const { rows } = await pool.query<{ datname: string }>(
        'SELECT datname FROM pg_database WHERE NOT datallowconn AND starts_with(datname, $1)',
        [`${own}_`],
      );
      for (const { datname } of rows)
        await pool.query(`ALTER DATABASE ${quote(datname)} ALLOW_CONNECTIONS true`);
    },
  };
}

async function ensureRole(pool: Pool, role: string): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  const { rowCount } = await pool.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await pool.query(`${verb} ROLE ${quote(role)} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
  // An administrator that is no superuser must be a member to make databases for the role.
  await pool.query(`GRANT ${quote(role)} TO CURRENT_USER`);
  return password;
}

async function createOwned(pool: Pool, database: string, owner: string): Promise<void> {
  await pool.query(`CREATE DATABASE ${quote(database)} OWNER ${quote(owner)}`);
}

async function closeToOthers(pool: Pool, database: string, roles: string[]): Promise<void> {
  await pool.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${quote(database)} FROM PUBLIC`);
  for (const role of roles)
    await pool.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${quote(database)} TO ${quote(role)}`);
}
