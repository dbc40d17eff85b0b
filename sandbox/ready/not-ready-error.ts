import type { ServiceExit } from '../sandbox.ts';

export type NotReadyCause =
  | { reason: 'exited'; exit: ServiceExit; lines: readonly string[] }
  | { reason: 'timeout'; milliseconds: number; last: string; lines: readonly string[] }
  | { reason: 'aborted'; lines: readonly string[] };

/** A service that did not come to answer. `lines` are its last lines of output. */
export class NotReadyError extends Error {
  override readonly name = 'NotReadyError';
  readonly reason: NotReadyCause['reason'];
  readonly lines: readonly string[];

  constructor(cause: NotReadyCause) {
    super([sentence(cause), ...cause.lines].join('\n'));
    this.reason = cause.reason;
    this.lines = cause.lines;
  }
}

function sentence(cause: NotReadyCause): string {
  if (cause.reason === 'aborted') return 'Waiting for the app was cancelled.';
  if (cause.reason === 'timeout') {
    return `The app was not ready after ${Math.round(cause.milliseconds / 100) / 10} seconds: ${cause.last}.`;
  }
  const { exitCode, signal, outOfMemory } = cause.exit;
  if (outOfMemory) return 'The app ended before it was ready: it used too much memory.';
  const how = exitCode === null ? `signal ${signal ?? 'unknown'}` : `exit status ${exitCode}`;
  return `The app ended before it was ready (${how}).`;
}
