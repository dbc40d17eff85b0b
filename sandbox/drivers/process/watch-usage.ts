import type { Limits } from '../../sandbox.ts';
import { residentBytes } from './process-table.ts';

const shortestMilliseconds = 500;
const longestMilliseconds = 2000;

export type ExceededLimit = 'memoryBytes' | 'processes';

/**
 * Looks whether the processes stay within the limits: twice a second, and less often while they need less than half of
 * what they may. Calls `onExceeded` once. Returns how to stop looking.
 */
export function watchUsage(options: {
  limits: Limits;
  pids: () => Promise<readonly number[]>;
  onExceeded: (limit: ExceededLimit) => void;
}): () => void {
  const { memoryBytes, processes } = options.limits;
  if (process.platform !== 'linux' || (memoryBytes === undefined && processes === undefined)) return () => {};
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let interval = shortestMilliseconds;

  function stop(): void {
    stopped = true;
    clearTimeout(timer);
  }

  async function look(): Promise<void> {
    const used = await usageOf(await options.pids(), options.limits);
    if (stopped) return;
    if (used.share <= 1) {
      interval = used.share > 0.5 ? shortestMilliseconds : Math.min(longestMilliseconds, interval * 1.25);
      schedule();
      return;
    }
    stop();
    options.onExceeded(used.limit);
  }

  function schedule(): void {
    timer = setTimeout(() => void look(), interval);
    timer.unref();
  }

  schedule();
  return stop;
}

/** The limit the processes are nearest to, and their share of it. */
async function usageOf(
  pids: readonly number[],
  { memoryBytes, processes }: Limits,
): Promise<{ limit: ExceededLimit; share: number }> {
  const ofProcesses = processes === undefined ? 0 : pids.length / processes;
  const ofMemory = memoryBytes === undefined ? 0 : (await residentBytes(pids)) / memoryBytes;
  return ofProcesses > ofMemory
    ? { limit: 'processes', share: ofProcesses }
    : { limit: 'memoryBytes', share: ofMemory };
}
