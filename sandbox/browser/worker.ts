/**
 * Runs the browser in a process of its own, so that the control plane never loads Playwright and nothing is left of
 * either when one of them ends. Takes orders on standard input, gives notices on standard output; ends with its input.
 */
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { launch } from './worker/launch.ts';
import type { Launched } from './worker/launch.ts';
import { patience } from './worker/patience.ts';
import { runWork } from './worker/run.ts';
import { orderSchema, parseLine } from './wire.ts';
import type { LaunchSettings, Notice, Order } from './wire.ts';

let settings: LaunchSettings | undefined;
let launched: Launched | undefined;

function tell(notice: Notice): void {
  process.stdout.write(`${JSON.stringify(notice)}\n`);
}

async function browserFor(origin: string): Promise<Launched> {
  if (settings === undefined) throw new Error('no browser was named');
  if (launched?.suits(origin) === true) return launched;
  await launched?.close();
  launched = await launch(settings, origin);
  return launched;
}

async function obey(order: Order): Promise<void> {
  if (order.kind === 'launch') {
    settings = order.settings;
    patience.milliseconds = settings.patienceMilliseconds;
    if (order.origin !== undefined) await browserFor(order.origin);
    tell({ kind: 'launched' });
    return;
  }
  const { id, work } = order;
  const current = await browserFor(work.origin);
  current.lead(work.target);
  try {
    const seen = await runWork(current.browser, work, (result) => tell({ kind: 'result', id, result }));
    tell({ kind: 'done', id, ...seen });
  } finally {
    current.lead(undefined);
    // A window that could not be closed would go on working.
    if (current.browser.contexts().length > 0) {
      launched = undefined;
      await current.close();
    }
  }
}

function leave(status: number): never {
  // The control plane does this too, unless it was killed.
  if (settings !== undefined) rmSync(settings.folder, { recursive: true, force: true });
  process.exit(status);
}

async function end(status: number): Promise<void> {
  // What does not close in time is ended with this process.
  setTimeout(() => leave(status), 2_000).unref();
  await launched?.close().catch(() => undefined);
  leave(status);
}

let queue: Promise<void> = Promise.resolve();
const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => {
  const order = parseLine(orderSchema, line);
  if (order === undefined) return;
  queue = queue
    .then(() => obey(order))
    .catch(async (error: unknown) => {
      tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      await end(1);
    });
});
lines.on('close', () => void end(0));
// Nobody reads any more.
process.stdout.on('error', () => void end(0));
