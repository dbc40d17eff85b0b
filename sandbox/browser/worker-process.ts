import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { BrowserCheckResult, BrowserRun, BrowserRunResult } from './browser-check.ts';
import { noticeSchema, parseLine } from './wire.ts';
import type { LaunchSettings, Notice, Order } from './wire.ts';

const program = fileURLToPath(new URL('./worker.ts', import.meta.url));

export interface WorkerOptions {
  node: string;
  settings: LaunchSettings;
  /** Set to launch the browser for it at once. */
  origin?: string | undefined;
}

/** The process that holds the browser. */
export interface WorkerProcess {
  alive(): boolean;
  /** Resolves once the browser runs, or the process has ended. */
  ready(): Promise<void>;
  /** One at a time. Rejects when the browser or its process fails. */
  run(request: BrowserRun): Promise<Omit<BrowserRunResult, 'milliseconds'>>;
  /** Resolves once nothing of it is left. */
  stop(): Promise<void>;
}

interface Task {
  id: number;
  request: BrowserRun;
  results: Map<string, BrowserCheckResult>;
  resolve(result: Omit<BrowserRunResult, 'milliseconds'>): void;
  reject(error: Error): void;
}

export function startWorker(options: WorkerOptions): WorkerProcess {
  const { node, settings } = options;
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', program], {
    stdio: ['pipe', 'pipe', 'pipe'],
    cwd: settings.folder,
    // Nothing of the control plane's environment, which holds secrets.
    env: {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      HOME: settings.folder,
      TMPDIR: settings.folder,
      TZ: process.env['TZ'],
      ...(process.platform === 'win32'
        ? { SystemRoot: process.env['SystemRoot'], TEMP: settings.folder }
        : {}),
    },
  });
  const launched = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  let task: Task | undefined;
  let count = 0;
  let over = false;
  let complaint = '';

  function order(value: Order): void {
    child.stdin.write(`${JSON.stringify(value)}\n`);
  }

  function hear(notice: Notice): void {
    if (notice.kind === 'launched') launched.resolve();
    if (notice.kind === 'failed') complaint = notice.message;
    if (task === undefined || !('id' in notice) || notice.id !== task.id) return;
    if (notice.kind === 'result') {
      task.results.set(notice.result.id, notice.result);
      task.request.onResult?.(notice.result);
      return;
    }
    const { request, results } = task;
    const checks = request.checks.flatMap(({ id }) => results.get(id) ?? []);
    task.resolve({ checks, pages: notice.pages, ...(notice.look && { look: notice.look }) });
    task = undefined;
  }

  function finish(): void {
    if (over) return;
    over = true;
    launched.resolve();
    const reason = complaint === '' ? 'its process ended' : (complaint.split('\n', 1)[0] ?? '');
    task?.reject(new Error(`The browser could not be run: ${reason}.`));
    task = undefined;
    void rm(settings.folder, { recursive: true, force: true, maxRetries: 3 }).finally(() => ended.resolve());
  }

  createInterface({ input: child.stdout }).on('line', (line) => {
    const notice = parseLine<Notice>(noticeSchema, line);
    if (notice !== undefined) hear(notice);
  });
  child.stderr.on('data', (chunk) => (complaint = (complaint + String(chunk)).slice(-4_000)));
  child.stdin.on('error', () => undefined);
  child.on('error', finish);
  child.on('close', finish);
  order({ kind: 'launch', settings, ...(options.origin === undefined ? {} : { origin: options.origin }) });

  return {
    alive: () => !over && child.exitCode === null && child.signalCode === null,
    ready: async () => launched.promise,
    run: async (request) =>
      new Promise((resolve, reject) => {
        if (over) {
          reject(new Error('The browser has ended.'));
          return;
        }
        count += 1;
        task = { id: count, request, results: new Map(), resolve, reject };
        const { origin, target, checks, pages = [], screenshots = [], look, folder } = request;
        const work = {
          origin: new URL(origin).origin,
          target,
          checks: [...checks],
          pages: [...pages],
          screenshots: [...screenshots],
          ...(look && { look: { ...look, steps: [...look.steps] } }),
          folder,
        };
        order({ kind: 'run', id: count, work });
      }),
    async stop() {
      child.stdin.end();
      const timer = setTimeout(() => child.kill('SIGKILL'), 3_000);
      await ended.promise;
      clearTimeout(timer);
    },
  };
}
