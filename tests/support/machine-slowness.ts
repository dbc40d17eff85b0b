import { spawnSync } from 'node:child_process';

/** What starting Node takes on a machine of two cores that does nothing else. */
const calmMilliseconds = 60;

/** How many times longer than on a calm machine a program takes to start now; at least 1. */
export function measureSlowness(): number {
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    return performance.now() - started;
  }).toSorted((one, other) => one - other);
  return Math.max(1, (times[1] ?? 0) / calmMilliseconds);
}
