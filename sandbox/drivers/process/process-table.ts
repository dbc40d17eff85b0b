import { readFile, readdir } from 'node:fs/promises';
import { execFile } from 'node:child_process';

/** The process and all its descendants, parents first. Empty where there is no /proc or the process is gone. */
export async function processTree(root: number): Promise<number[]> {
  const found: number[] = [];
  const waiting = [root];
  for (let process = waiting.shift(); process !== undefined; process = waiting.shift()) {
    const children = await childrenOf(process);
    if (children === undefined) continue;
    found.push(process);
    waiting.push(...children);
  }
  return found;
}

/** The children of a process; `undefined` once it is gone. */
export async function childrenOf(pid: number): Promise<number[] | undefined> {
  let threads: string[];
  try {
    threads = await readdir(`/proc/${pid}/task`);
  } catch {
    return undefined;
  }
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
}

/** Resident memory of the processes together, in bytes. Processes that are gone count as nothing. */
export async function residentBytes(pids: readonly number[]): Promise<number> {
  const each = await Promise.all(
    pids.map(async (pid) => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
    }),
  );
  return each.reduce((sum, bytes) => sum + bytes, 0);
}

/**
 * Processes that belong to a process group, or that carry `marker` in their environment: a program that left its
 * group (a daemon) is found by the latter. Empty where there is no /proc.
 */
export async function processesOf(group: number | undefined, marker: string): Promise<number[]> {
  const names = await readdir('/proc').catch(() => []);
  const found = await Promise.all(
    names.map(async (name) => {
      const pid = Number(name);
      if (!Number.isInteger(pid) || pid <= 1 || pid === process.pid) return undefined;
      const stat = parseStat(await readFile(`/proc/${name}/stat`, 'utf8').catch(() => ''));
      if (stat === undefined || stat.state === 'Z') return undefined;
      if (stat.group === group) return pid;
      const environment = await readFile(`/proc/${name}/environ`, 'utf8').catch(() => '');
      return environment.includes(marker) ? pid : undefined;
    }),
  );
  return found.filter((pid) => pid !== undefined);
}

/**
 * Something that differs between two processes that had the same number at different times; `undefined` when there
 * is no such process (a zombie counts as none).
 */
export async function processBirth(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return processBirthByPs(pid);
  const stat = parseStat(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''));
  if (stat === undefined || stat.state === 'Z') return undefined;
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  return `${boot.trim()}/${stat.start}`;
}

function processBirthByPs(pid: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('ps', ['-o', 'lstart=', '-p', String(pid)], (error, output) => {
      resolve(error || output.trim() === '' ? undefined : output.trim());
    });
  });
}

function parseStat(stat: string): { state: string; group: number; start: string } | undefined {
  // The program's name, in brackets, may itself hold brackets and spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, , group] = fields;
  const start = fields[19];
  if (state === undefined || group === undefined || start === undefined) return undefined;
  return { state, group: Number(group), start };
}
