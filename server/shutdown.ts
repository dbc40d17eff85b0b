import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from './log.ts';

export type Shutdown = {
  /** Adds something to stop; what was added last is stopped first. */
  add: (name: string, stop: () => Promise<void> | void) => void;
  /** Stops everything once, each with a time limit of its own; later calls wait for the same. */
  run: () => Promise<void>;
};

const patience = 25_000;

/** Collects what must be stopped, in the order it was started. */
export function createShutdown(log: Log): Shutdown {
  const parts: { name: string; stop: () => Promise<void> | void }[] = [];
  let running: Promise<void> | undefined;

  const stopAll = async (): Promise<void> => {
    for (const { name, stop } of parts.reverse()) {
      const stopped = Promise.resolve().then(stop);
      const late = pause(patience, 'late' as const, { ref: false });
      const outcome = await Promise.race([stopped, late]).catch((error: unknown) => {
        log.error({ err: error, part: name }, 'could not be stopped');
      });
      if (outcome === 'late') log.error({ part: name }, 'took too long to stop');
    }
  };

  return {
    add: (name, stop) => {
      parts.push({ name, stop });
    },
    run: () => (running ??= stopAll()),
  };
}
