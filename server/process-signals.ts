import { toAppError } from './errors.ts';
import type { Log } from './log.ts';
import type { Shutdown } from './shutdown.ts';

// Ctrl-C reaches this process from the terminal and once more from the program that started it.
const repeatWindow = 1500;

/**
 * Stops Sprout in order on Ctrl-C, on termination, when the program that started it is gone, and on a fault nobody
 * caught. Returned is the same for use from inside: without a reason the exit status is 0, else its message is printed.
 */
export function stopOnSignals(options: { log: Log; shutdown: Shutdown }): (reason?: unknown) => void {
  const { log, shutdown } = options;
  let stoppingSince: number | undefined;

  const stop = (reason?: unknown): void => {
    if (stoppingSince !== undefined) return;
    stoppingSince = Date.now();
    if (reason !== undefined) {
      log.error({ err: reason }, 'stopping');
      process.stderr.write(`${toAppError(reason).message}\n`);
    }
    void shutdown.run().finally(() => process.exit(reason === undefined ? 0 : 1));
  };
  const onSignal = (): void => {
    if (stoppingSince !== undefined && Date.now() - stoppingSince > repeatWindow) process.exit(1);
    stop();
  };

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  process.on('disconnect', () => stop());
  process.on('uncaughtException', stop);
  process.on('unhandledRejection', (reason) => stop(reason ?? 'unhandled rejection'));
  return stop;
}
