import { randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { endLeftovers } from './plain.ts';
import { processBirth } from './process-table.ts';
import { signalProcess } from './signals.ts';

const recordName = 'record.json';
const runName = /^[0-9a-f]{8}$/;

const runRecord = z.object({
  id: z.string(),
  pid: z.number().int().min(2),
  birth: z.string(),
  isolated: z.boolean(),
});

/** A folder of its own for each program that runs, with a short path. Only Sprout writes in it. */
export async function createRunFolder(runFolder: string): Promise<{ name: string; folder: string }> {
  const name = randomBytes(4).toString('hex');
  const folder = join(runFolder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return { name, folder };
}

/** Notes what runs, for a sweep after a crash. */
export async function writeRunRecord(
  folder: string,
  run: { id: string; pid: number; isolated: boolean },
): Promise<void> {
  const birth = await processBirth(run.pid);
  if (birth === undefined) return;
  await writeFile(join(folder, recordName), JSON.stringify({ ...run, birth }), { mode: 0o600 });
}

/** The temporary folder of a run's plain program. As `TMPDIR` it also marks whatever was started for this run. */
export function runTemporaryFolder(folder: string): string {
  return join(folder, 'tmp');
}

/** The piece of environment by which what was started for a run is recognised. */
export function runMarker(folder: string): string {
  return `TMPDIR=${runTemporaryFolder(folder)}`;
}

/** Ends what earlier control planes left running and removes their folders. Resolves to how many programs were ended. */
export async function sweepRunFolders(
  runFolder: string,
  options: { keep: readonly string[]; ours: ReadonlySet<string> },
): Promise<number> {
  const names = await readdir(runFolder).catch(() => []);
  let count = 0;
  for (const name of names) {
    if (!runName.test(name) || options.ours.has(name)) continue;
    const folder = join(runFolder, name);
    const record = await readRecord(folder);
    if (record !== undefined && options.keep.includes(record.id)) continue;
    if (await endRun(folder, record)) count += 1;
    await rm(folder, { recursive: true, force: true });
  }
  return count;
}

/** A control plane that was killed just after it started a program left no record; the marker is there all the same. */
async function endRun(folder: string, record: z.infer<typeof runRecord> | undefined): Promise<boolean> {
  const alive = record !== undefined && (await processBirth(record.pid)) === record.birth;
  if (alive && record.isolated) signalProcess(record.pid, 'SIGKILL');
  // The group's first process may be gone while others of the group are not; those carry the marker.
  const group = alive && !record.isolated ? record.pid : undefined;
  const left = await endLeftovers(group, runMarker(folder));
  return alive || left > 0;
}

async function readRecord(folder: string): Promise<z.infer<typeof runRecord> | undefined> {
  try {
    return runRecord.parse(JSON.parse(await readFile(join(folder, recordName), 'utf8')));
  } catch {
    return undefined;
  }
}
