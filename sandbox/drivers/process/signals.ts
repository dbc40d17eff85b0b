import { constants } from 'node:os';

const nameOfNumber = new Map(Object.entries(constants.signals).map(([name, number]) => [number, name]));

export function signalName(number: number): string | undefined {
  return nameOfNumber.get(number);
}

/** Sends a signal; a process that is gone already is no error. A negative number means the process group. */
export function signalProcess(pid: number, signal: NodeJS.Signals): boolean {
  // 0 and -1 would reach Sprout's own group and every process.
  if (Math.abs(pid) <= 1) return false;
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}
