import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError, errorCode } from '../errors.ts';
import { isRunning, processStart } from './process-identity.ts';

const holderText = z.string().transform((text) => {
  const [pid = '', start = ''] = text.trim().split(' ');
  return { pid: Number(pid), start };
});

/** Takes the data folder for this process; a lock left behind by a process that is gone is taken over. */
export function lockDataFolder(folder: string): { release: () => void } {
  const file = join(folder, 'sprout.lock');
  const own = `${process.pid} ${processStart(process.pid)}\n`;
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, own);
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (tryLink(draft, file)) return { release: () => releaseLock(file, own) };
      const found = readIfThere(file);
      if (found === undefined) continue;
      const holder = holderText.parse(found);
      if (holds(holder)) throw locked(folder, holder.pid);
      removeStale(file, found);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  throw locked(folder, undefined);
}

// Unlike writing, linking never shows a half-written lock to another Sprout.
function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function holds(holder: { pid: number; start: string }): boolean {
  if (!Number.isInteger(holder.pid) || holder.pid <= 0 || !isRunning(holder.pid)) return false;
  const start = processStart(holder.pid);
  if (holder.pid === process.pid) return start !== '' && start === holder.start;
  return start === '' || holder.start === '' || start === holder.start;
}

// Another Sprout may have taken over in the meantime: what was moved away is put back unless it is the stale one.
function removeStale(file: string, stale: string): void {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (readIfThere(aside) !== stale) tryLink(aside, file);
  rmSync(aside, { force: true });
}

function releaseLock(file: string, own: string): void {
  if (readIfThere(file) === own) rmSync(file, { force: true });
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function locked(folder: string, pid: number | undefined): AppError {
  const who = pid === undefined ? 'another Sprout' : `another Sprout (process ${pid})`;
  return new AppError(
    'data-folder-locked',
    `The data folder ${folder} is in use by ${who}. Stop that one, or set SPROUT_HOME (and SPROUT_PORT) for a second one.`,
  );
}
