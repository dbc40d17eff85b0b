import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { listJobs } from '../../../../server/db/jobs.ts';
import { createEventLog } from '../../../../server/jobs/event-log.ts';
import { defineJob } from '../../../../server/jobs/job.ts';
import type { JobContext } from '../../../../server/jobs/job.ts';
import { createJobs } from '../../../../server/jobs/jobs.ts';
import type { Jobs } from '../../../../server/jobs/jobs.ts';
import { createSilentLog } from '../../../../server/log.ts';
import { insertTestProject } from '../../../support/insert-test-project.ts';
import { projectRoot } from '../../../support/project-root.ts';
import { startTestDatabase } from '../../../support/test-database.ts';
import type { TestDatabase } from '../../../support/test-database.ts';

// Machines that run tests are busy.
const soon = <Result>(look: () => Result | Promise<Result>) => vi.waitFor(look, { timeout: 15_000 });

let context: TestDatabase;
let open: Jobs | undefined;
let failures: string[] = [];
let work: (name: string, context: JobContext) => Promise<void> = async () => {};

beforeAll(async () => {
  context = await startTestDatabase();
  for (const slug of ['one', 'two']) await insertTestProject(context.database, slug);
});

afterEach(async () => {
  await open?.stop();
  open = undefined;
  failures = [];
});

function make(): Jobs {
  const { pool, database } = context;
  return createJobs({ pool, database, events: createEventLog(database), log: createSilentLog() });
}

async function begin(jobs = make()): Promise<Jobs> {
  open = jobs;
  const definition = defineJob({
    name: 'test',
    input: z.object({ name: z.string() }),
    run: async ({ name }, job) => work(name, job),
    onFailure: async ({ name }, { error }) => void failures.push(`${name} ${error.code}`),
  });
  await jobs.start({ definitions: [definition], onEnd: async () => {} });
  return jobs;
}

const add = (jobs: Jobs, project: string, name: string) =>
  context.database
    .transaction()
    .execute((transaction) => jobs.enqueue(transaction, { project, name: 'test', input: { name } }));

const untilAborted = (_name: string, { signal }: JobContext) =>
  once(signal, 'abort').then(() => signal.throwIfAborted());

describe('jobs', () => {
  test('of one project run one after the other, of two side by side', async () => {
    const jobs = await begin();
    const log: string[] = [];
    work = async (name) => {
      log.push(`+${name}`);
      await pause(60);
      log.push(`-${name}`);
    };
    const ids = [await add(jobs, 'one', 'a'), await add(jobs, 'one', 'b'), await add(jobs, 'two', 'x')];
    await Promise.all(ids.map((id) => jobs.ended(id)));
    const ofOne = log.filter((line) => !line.endsWith('x'));
    expect(ofOne).toEqual(['+a', '-a', '+b', '-b']);
    expect(log.indexOf('+x')).toBeLessThan(log.indexOf('-b'));
    expect(await jobs.isBusy(context.database, 'one')).toBe(false);
  });

  test('that waited begin soon after the one before, even when added by it', async () => {
    const jobs = await begin();
    const starts: number[] = [];
    const done = Promise.withResolvers<void>();
    work = async (name, { project }) => {
      starts.push(performance.now());
      if (starts.length < 10) await add(jobs, project, `${name}+`);
      else done.resolve();
    };
    await add(jobs, 'one', 'chain');
    await done.promise;
    const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    gaps.sort((a, b) => a - b);
    console.log(`job to next job: p50 ${gaps[4]?.toFixed(1)} ms, max ${gaps.at(-1)?.toFixed(1)} ms`);
    // Without a nudge it would be the two seconds between two polls.
    expect(gaps[4]).toBeLessThan(1500);
  });

  test('begin within a few milliseconds of the commit', async () => {
    const jobs = await begin();
    const delays: number[] = [];
    for (let turn = 0; turn < 20; turn++) {
      const started = Promise.withResolvers<number>();
      work = async () => started.resolve(performance.now());
      const before = performance.now();
      const id = await add(jobs, 'one', String(turn));
      delays.push((await started.promise) - before);
      await jobs.ended(id);
    }
    delays.sort((a, b) => a - b);
    console.log(`enqueue to start: p50 ${delays[10]?.toFixed(1)} ms, max ${delays[19]?.toFixed(1)} ms`);
    expect(delays[10]).toBeLessThan(1000);
  });

  test('are aborted when cancelled, and dropped while they wait', async () => {
    const jobs = await begin();
    work = untilAborted;
    await add(jobs, 'one', 'running');
    await soon(async () => expect((await listJobs(context.database))[0]?.status).toBe('running'));
    await add(jobs, 'one', 'waiting');
    await jobs.cancel('one');
    expect(failures.toSorted()).toEqual(['running cancelled', 'waiting cancelled']);
    expect(await listJobs(context.database)).toEqual([]);
    work = async () => {};
    await jobs.ended(await add(jobs, 'one', 'later'));
    expect(failures).toHaveLength(2);
  });

  test('that throw are told once and are not tried again', async () => {
    const jobs = await begin();
    let tries = 0;
    work = async () => {
      tries++;
      throw new Error('broken');
    };
    await jobs.ended(await add(jobs, 'one', 'bad'));
    await pause(300);
    expect([tries, failures]).toEqual([1, ['bad internal']]);
  });

  test('that were lost in a crash are told at the next start and do not run again', async () => {
    const child = spawn(process.execPath, [join(projectRoot, 'tests', 'support', 'lose-jobs.ts')], {
      env: { CONNECTION: JSON.stringify(context.server.connection(context.server.ownDatabase)) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const left = (await listJobs(context.database)).map(({ status }) => status);
    expect(left.toSorted()).toEqual(['running', 'waiting']);

    const ran: string[] = [];
    work = async (name) => void ran.push(name);
    const jobs = await begin();
    expect(failures.toSorted()).toEqual(['lost interrupted', 'queued interrupted']);
    await jobs.ended(await add(jobs, 'one', 'fresh'));
    expect(ran).toEqual(['fresh']);
  });
});
