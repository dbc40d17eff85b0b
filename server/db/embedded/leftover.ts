import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning } from '../../home/process-identity.ts';

/**
 * Stops a Postgres that still runs on this cluster after Sprout was killed, and clears a pid file that names
 * a process which is somebody else's by now (Postgres would take it for another Postgres and refuse to start).
 */
export async function stopLeftover(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning(pid)) return;
  if (!(await isPostgresOf(pid, cluster))) {
    await rm(pidFile, { force: true });
    return;
  }
  await stopPostgres(pid);
}

/** Fast shutdown (open transactions are rolled back); after 20 seconds at once, leaving recovery to the next start. */
export async function stopPostgres(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ] as const) {
    if (!send(pid, signal)) return;
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      if (!isRunning(pid)) return;
      await pause(10);
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

async function isPostgresOf(pid: number, cluster: string): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  // Without /proc the pid file is believed: stopping by mistake is impossible only where the owner differs.
  if (command === undefined) return true;
  return command.split('\0').includes(cluster);
}
