import type { Limits } from '../../sandbox.ts';
import { residentBytes } from './process-table.ts';

const intervalMilliseconds = 500;

export type ExceededLimit = 'memoryBytes' | 'processes';

/** Looks twice a second whether the processes stay within the limits; calls `onExceeded` once. Returns how to stop looking. */
export function watchUsage(options: {
  limits: Limits;
  pids: () => Promise<readonly number[]>;
  onExceeded: (limit: ExceededLimit) => void;
}): () => void {
  const { memoryBytes, processes } = options.limits;
  if (process.platform !== 'linux' || (memoryBytes === undefined && processes === undefined)) return () => {};
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  function stop(): void {
    stopped = true;
    clearTimeout(timer);
  }

  async function look(): Promise<void> {
    const pids = await options.pids();
    const exceeded = await exceededLimit(pids, options.limits);
    if (stopped) return;
    if (exceeded === undefined) {
      schedule();
      return;
    }
    stop();
    options.onExceeded(exceeded);
  }

  function schedule(): void {
    timer = setTimeout(() => void look(), intervalMilliseconds);
    timer.unref();
  }

  schedule();
  return stop;
}

async function exceededLimit(pids: readonly number[], limits: Limits): Promise<ExceededLimit | undefined> {
  if (limits.processes !== undefined && pids.length > limits.processes) return 'processes';
  if (limits.memoryBytes !== undefined && (await residentBytes(pids)) > limits.memoryBytes)
    return 'memoryBytes';
  return undefined;
}
