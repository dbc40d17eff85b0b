import { z } from 'zod';
import { createDatabase, createPool } from '../../server/db/pool.ts';
import { createEventLog } from '../../server/jobs/event-log.ts';
import { defineJob } from '../../server/jobs/job.ts';
import { createJobs } from '../../server/jobs/jobs.ts';
import { createSilentLog } from '../../server/log.ts';

// A program to be killed: it has one job running and one waiting for project `one`.
const connection = z
  .object({
    host: z.string(),
    port: z.number(),
    user: z.string(),
    password: z.string(),
    database: z.string(),
  })
  .parse(JSON.parse(process.env['CONNECTION'] ?? ''));
const pool = createPool(connection);
const database = createDatabase(pool);
const jobs = createJobs({ pool, database, events: createEventLog(database), log: createSilentLog() });
const definition = defineJob({
  name: 'test',
  input: z.object({ name: z.string() }),
  run: () => {
    process.stdout.write('running\n');
    return new Promise(() => {});
  },
  onFailure: async () => {},
});
await jobs.start({ definitions: [definition], onEnd: async () => {} });
await database.transaction().execute(async (transaction) => {
  for (const name of ['lost', 'queued'])
    await jobs.enqueue(transaction, { project: 'one', name: 'test', input: { name } });
});
