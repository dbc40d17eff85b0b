import { createPool } from './data/connect.ts';
import { migrate } from './data/migrate.ts';

const pool = createPool(process.env);
const ran = await migrate(pool);
console.log(ran.length === 0 ? 'The database is up to date.' : `Migrated: ${ran.join(', ')}`);
await pool.end();
