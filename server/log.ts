import { renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Logger } from 'pino';

export type Log = Logger;

const secretNames = [
  'password',
  'apiKey',
  'authorization',
  'cookie',
  'databaseUrl',
  'connectionString',
  'secret',
  'token',
];
const secretPaths = secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*.*.*.${name}`]);
const largestLog = 10 * 1024 * 1024;

/** Writes JSON lines to `sprout.log` in the folder, secrets left out; a log of more than 10 MB is set aside first. */
export function createLog(folder: string): Log {
  const file = join(folder, 'sprout.log');
  setAside(file);
  return pino(
    { level: 'info', base: null, redact: { paths: secretPaths, censor: '[not logged]' } },
    pino.destination({ dest: file, sync: true, mkdir: true }),
  );
}

/** A log that keeps nothing. */
export function createSilentLog(): Log {
  return pino({ level: 'silent' });
}

function setAside(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestLog) renameSync(file, `${file}.1`);
}
