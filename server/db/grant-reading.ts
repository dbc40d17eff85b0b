import pg from 'pg';
import type { ClientConfig } from 'pg';

/** Lets a role read all tables of a database, those its owner makes later included. Copies of the database keep this. */
export async function grantReading(
  connection: ClientConfig,
  roles: { owner: string; reader: string },
): Promise<void> {
  const owner = pg.escapeIdentifier(roles.owner);
  const reader = pg.escapeIdentifier(roles.reader);
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query(`SET ROLE ${owner}`);
    await client.query(`GRANT USAGE ON SCHEMA public TO ${reader}`);
    await client.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${reader}`);
    await client.query(`ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} GRANT SELECT ON TABLES TO ${reader}`);
    await client.query(`ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} GRANT SELECT ON SEQUENCES TO ${reader}`);
  } finally {
    await client.end();
  }
}
