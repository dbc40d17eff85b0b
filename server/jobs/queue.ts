import { EventEmitter } from 'node:events';
import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import type { Runner, WorkerEvents, WorkerUtils } from 'graphile-worker';
import { sql } from 'kysely';
import type { Pool } from 'pg';
import { z } from 'zod';
import type { Database } from '../db/pool.ts';
import { insertWorker, takeWorkers } from '../db/workers.ts';

/** Hands out ids of jobs, one at a time for each project. */
export interface Queue {
  /** Frees what workers of an earlier start held, and forgets these jobs. */
  takeOver(queueIds: readonly string[]): Promise<void>;
  start(execute: (id: string) => Promise<void>): Promise<void>;
  /** Adds a job within a transaction; resolves to its id in the queue. */
  add(transaction: Database, job: { id: string; project: string }): Promise<string>;
  /** Takes back a job that has not begun; false if it has. */
  drop(queueId: string): Promise<boolean>;
  stop(): Promise<void>;
}

const task = 'job';
const payload = z.object({ id: z.string() });
// Plans are quick and runs wait for each other where they need the machine to themselves.
const concurrency = 4;

// The end of a job is written without being waited for, so a worker that looks for the next job of the same project at
// once finds the project still closed, and would look again only after seconds.
const looks = [3, 15, 60, 250];

function lookAgain(look: () => void): void {
  for (const milliseconds of looks) setTimeout(look, milliseconds).unref();
}

const silent = new Logger(() => () => {});

export function createQueue(options: { pool: Pool; database: Database; logger?: Logger }): Queue {
  const { pool, database, logger = silent } = options;
  let utilities: WorkerUtils | undefined;
  let runner: Runner | undefined;
  let stopping = false;

  const tools = async (): Promise<WorkerUtils> => {
    utilities ??= await makeWorkerUtils({ pgPool: pool, logger });
    return utilities;
  };

  return {
    takeOver: async (queueIds) => {
      const { migrate, forceUnlockWorkers, completeJobs } = await tools();
      await migrate();
      const earlier = await takeWorkers(database);
      if (earlier.length > 0) await forceUnlockWorkers(earlier);
      if (queueIds.length > 0) await completeJobs([...queueIds]);
    },
    start: async (execute) => {
      const events: WorkerEvents = new EventEmitter();
      const noted: Promise<void>[] = [];
      // Several workers lock in the name of their pool, a single one in its own.
      events.on('pool:create', ({ workerPool }) => {
        noted.push(insertWorker(database, workerPool.id));
        events.on('job:complete', () =>
          lookAgain(() => {
            if (!stopping) workerPool.nudge(1);
          }),
        );
      });
      events.on('worker:create', ({ worker }) => noted.push(insertWorker(database, worker.workerId)));
      runner = await run({
        pgPool: pool,
        logger,
        events,
        concurrency,
        noHandleSignals: true,
        parsedCronItems: [],
        gracefulShutdownAbortTimeout: 1000,
        taskList: { [task]: async (input: unknown) => execute(payload.parse(input).id) },
      });
      await Promise.all(noted);
    },
    add: async (transaction, { id, project }) => {
      const query = sql<{
        id: string;
      }>`SELECT id::text AS id FROM graphile_worker.add_job(${task}, ${JSON.stringify({ id })}::json, queue_name => ${project}, max_attempts => 1)`;
      const { rows } = await query.execute(transaction);
      return z.string().parse(rows[0]?.id);
    },
    drop: async (queueId) => (await (await tools()).completeJobs([queueId])).length > 0,
    stop: async () => {
      stopping = true;
      await runner?.stop();
      await utilities?.release();
    },
  };
}
