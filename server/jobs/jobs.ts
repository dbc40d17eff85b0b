import type { Logger as QueueLogger } from 'graphile-worker';
import type { Pool } from 'pg';
import { deleteJob, findJob, insertJob, listJobs, updateJob } from '../db/jobs.ts';
import type { JobRow } from '../db/jobs.ts';
import type { Database } from '../db/pool.ts';
import { AppError, toAppError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { EventLog } from './event-log.ts';
import { createEventStream } from './event-stream.ts';
import type { AnyJob } from './job.ts';
import { createQueue } from './queue.ts';

export interface Jobs {
  /** Takes over from an earlier start (whose jobs are told `interrupted`), then begins to work. */
  start(options: {
    definitions: readonly AnyJob[];
    /** Called after each job, once nothing of it is left. */
    onEnd: (project: string) => Promise<void>;
  }): Promise<void>;
  /** Adds a job within a transaction; it begins after the commit. Resolves to its id. */
  enqueue(transaction: Database, job: { project: string; name: string; input: unknown }): Promise<string>;
  /** Whether jobs of a project run or wait. */
  isBusy(database: Database, project: string): Promise<boolean>;
  /** Aborts what runs and drops what waits of a project; resolves once nothing is left. */
  cancel(project: string): Promise<void>;
  /** Resolves once the job has ended, however it ended. */
  ended(id: string): Promise<void>;
  /** Interrupts what runs and stops working. */
  stop(): Promise<void>;
}

export interface JobsOptions {
  pool: Pool;
  database: Database;
  events: EventLog;
  log: Log;
  queueLogger?: QueueLogger;
}

const cancellation = (): AppError => new AppError('cancelled', 'Cancelled.');

/** Durable jobs: rows in Postgres, handed out by graphile-worker, one at a time for each project. */
export function createJobs({ pool, database, events, log, queueLogger }: JobsOptions): Jobs {
  const queue = createQueue({ pool, database, ...(queueLogger && { logger: queueLogger }) });
  const running = new Map<string, AbortController>();
  // A job may be cancelled after the queue has handed it out and before it is known here as running.
  const cancelled = new Set<string>();
  const endings = new Map<string, PromiseWithResolvers<void>>();
  let definitions = new Map<string, AnyJob>();
  let onEnd: (project: string) => Promise<void> = async () => {};
  let stopping = false;

  function definitionOf(name: string): AnyJob {
    const definition = definitions.get(name);
    if (!definition) throw new AppError('internal', `There is no job called ${name}.`);
    return definition;
  }

  async function tellFailure(row: JobRow, error: AppError): Promise<void> {
    const { id, name, project } = row;
    if (!error.expected) log.error({ err: error.cause ?? error, job: id, name, project }, 'job failed');
    try {
      await definitionOf(name).onFailure(row.input, { project, error });
    } catch (second) {
      if (toAppError(second).code !== 'not-found')
        log.error({ err: second, job: id, name, project }, 'failure could not be told');
    }
  }

  async function end(row: JobRow): Promise<void> {
    await deleteJob(database, row.id);
    running.delete(row.id);
    cancelled.delete(row.id);
    endings.get(row.id)?.resolve();
    endings.delete(row.id);
    if (stopping) return;
    await onEnd(row.project).catch((error: unknown) =>
      log.error({ err: error, project: row.project }, 'could not go on after a job'),
    );
  }

  async function execute(id: string): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    if (cancelled.has(id)) controller.abort(cancellation());
    const row = await updateJob(database, id, { status: 'running' });
    if (!row) {
      running.delete(id);
      return;
    }
    const { project } = row;
    const stream = createEventStream(events, project);
    const { signal } = controller;
    try {
      signal.throwIfAborted();
      await definitionOf(row.name).run(row.input, {
        project,
        signal,
        emit: stream.emit,
        change: async (work) => {
          await stream.flush();
          return events.change(project, work);
        },
      });
      await stream.flush();
    } catch (error) {
      await stream.flush().catch(() => {});
      await tellFailure(row, toAppError(signal.aborted ? signal.reason : error));
    } finally {
      await end(row);
    }
  }

  async function takeOver(): Promise<void> {
    const left = await listJobs(database);
    await queue.takeOver(left.flatMap((row) => row.queueId ?? []));
    for (const row of left) {
      await tellFailure(row, new AppError('interrupted', 'Sprout was stopped while this was going on.'));
      await deleteJob(database, row.id);
    }
  }

  const ended = async (id: string): Promise<void> => {
    const ending = endings.get(id) ?? Promise.withResolvers<void>();
    endings.set(id, ending);
    if (!(await findJob(database, id))) {
      ending.resolve();
      endings.delete(id);
    }
    await ending.promise;
  };

  return {
    start: async (options) => {
      definitions = new Map(options.definitions.map((definition) => [definition.name, definition]));
      onEnd = options.onEnd;
      await takeOver();
      await queue.start(execute);
    },
    enqueue: async (transaction, job) => {
      const id = await insertJob(transaction, job);
      const queueId = await queue.add(transaction, { id, project: job.project });
      await updateJob(transaction, id, { queueId });
      return id;
    },
    isBusy: async (transaction, project) => (await listJobs(transaction, project)).length > 0,
    cancel: async (project) => {
      for (const row of await listJobs(database, project)) {
        const done = ended(row.id);
        cancelled.add(row.id);
        running.get(row.id)?.abort(cancellation());
        if (row.queueId !== null && (await queue.drop(row.queueId))) {
          await tellFailure(row, cancellation());
          await end(row);
        }
        await done;
      }
      // What ended meanwhile was not waited for.
      for (const id of cancelled) if (!running.has(id)) cancelled.delete(id);
    },
    ended,
    stop: async () => {
      stopping = true;
      const interrupted = new AppError('interrupted', 'Sprout is stopping.');
      for (const controller of running.values()) controller.abort(interrupted);
      await queue.stop();
    },
  };
}
