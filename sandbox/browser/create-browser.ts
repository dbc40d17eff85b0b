import { mkdirSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserRun, BrowserRunResult } from './browser-check.ts';
import { confinementWorks } from './confinement.ts';
import { chromiumCandidates, findChromium } from './find-chromium.ts';
import { startWorker } from './worker-process.ts';
import type { WorkerProcess } from './worker-process.ts';

export interface BrowserOptions {
  /** Where to look for Chromium, best first; by default the usual names and places. */
  candidates?: readonly string[];
  /** `auto` uses bubblewrap where it works. */
  isolation?: 'auto' | 'bubblewrap' | 'none';
  /** The Node program to run the worker with. */
  node: string;
  /** Holds sockets and temporary files while a browser runs; emptied of what a crash left. */
  runFolder: string;
  /** How long a browser is kept for the next run. */
  idleMilliseconds?: number;
  /** How long an action or an expectation may take; 3 seconds. */
  patienceMilliseconds?: number;
  /** How long a whole run may take; by default a minute and 45 seconds for each check. */
  runMilliseconds?: number;
}

/** The contract, and what only the owner of the browser needs. */
export interface OwnedBrowser extends Browser {
  /** Starts it ahead of a run for that origin. Never rejects. */
  warm(origin: string): Promise<void>;
}

type Found = NonNullable<Awaited<ReturnType<Browser['find']>>>;

/** A socket's path may have 107 bytes; this much is added to the folder's. */
const longestFolder = 107 - '/b-000000-abcdef/app.sock'.length;

function alive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function sweep(folder: string): Promise<void> {
  for (const entry of await readdir(folder)) {
    const owner = /^b-([0-9]+)-/.exec(entry)?.[1];
    if (owner === undefined || Number(owner) === process.pid || alive(Number(owner))) continue;
    await rm(path.join(folder, entry), { recursive: true, force: true });
  }
}

/** Runs checks in a headless Chromium. Making one does no I/O. */
export function createBrowser(options: BrowserOptions): OwnedBrowser {
  const base = Buffer.byteLength(options.runFolder) > longestFolder ? tmpdir() : options.runFolder;
  let finding: Promise<Found | undefined> | undefined;
  let worker: WorkerProcess | undefined;
  let idleTimer: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function newFolder(): Promise<string> {
    mkdirSync(base, { recursive: true });
    await sweep(base);
    return mkdtemp(path.join(base, `b-${process.pid}-`));
  }

  async function search(): Promise<Found | undefined> {
    const found = await findChromium(options.candidates ?? chromiumCandidates());
    if (found === undefined || options.isolation === 'none') return found && { ...found, isolation: 'none' };
    const folder = await newFolder();
    const works = await confinementWorks({ chromium: found.path, node: options.node, folder });
    await rm(folder, { recursive: true, force: true });
    if (!works && options.isolation === 'bubblewrap') {
      throw new Error('The browser was to run in bubblewrap, but bubblewrap does not work here.');
    }
    return { ...found, isolation: works ? 'bubblewrap' : 'none' };
  }

  async function find(): Promise<Found | undefined> {
    finding ??= search();
    const found = await finding;
    // It may be installed while Sprout runs.
    if (found === undefined) finding = undefined;
    return found;
  }

  async function workerFor(origin?: string): Promise<WorkerProcess> {
    clearTimeout(idleTimer);
    if (worker?.alive() === true) return worker;
    const found = await find();
    if (found === undefined)
      throw new Error('No Chromium was found on this machine, so browser checks are off.');
    const folder = await newFolder();
    const { node, patienceMilliseconds = 3_000 } = options;
    const { path: chromium, isolation } = found;
    worker = startWorker({
      node,
      settings: { chromium, isolation, node, folder, patienceMilliseconds },
      origin,
    });
    return worker;
  }

  async function stop(): Promise<void> {
    clearTimeout(idleTimer);
    const current = worker;
    worker = undefined;
    await current?.stop();
  }

  function keepWarm(): void {
    clearTimeout(idleTimer);
    idleTimer = setTimeout(() => void stop(), options.idleMilliseconds ?? 60_000);
    idleTimer.unref();
  }

  async function runNow(request: BrowserRun): Promise<BrowserRunResult> {
    request.signal?.throwIfAborted();
    const start = performance.now();
    const limit = options.runMilliseconds ?? 60_000 + 45_000 * request.checks.length;
    const current = await workerFor();
    const ended = Promise.withResolvers<never>();
    const timer = setTimeout(
      () =>
        ended.reject(new Error(`The browser did not finish within ${Math.round(limit / 1_000)} seconds.`)),
      limit,
    );
    const abort = () => ended.reject(new Error('The checks were stopped.'));
    request.signal?.addEventListener('abort', abort, { once: true });
    try {
      const result = await Promise.race([current.run(request), ended.promise]);
      keepWarm();
      return { ...result, milliseconds: Math.round(performance.now() - start) };
    } catch (error) {
      await stop();
      throw error;
    } finally {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', abort);
    }
  }

  return {
    find,
    run(request) {
      const result = queue.then(async () => runNow(request));
      queue = result.catch(() => undefined);
      return result;
    },
    async warm(origin) {
      const ready = queue.then(async () => {
        await (await workerFor(origin)).ready();
        keepWarm();
      });
      queue = ready.catch(() => undefined);
      await queue;
    },
    close: stop,
  };
}
