import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const lockfileSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional() })),
});

let read: ReadonlyMap<string, string> | undefined;

/** The exact versions of the packages that Sprout itself has installed, read once from its lockfile. */
export function packageVersions(): ReadonlyMap<string, string> {
  read ??= readVersions(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'));
  return read;
}

function readVersions(lockfile: string): ReadonlyMap<string, string> {
  const { packages } = lockfileSchema.parse(JSON.parse(lockfile));
  const prefix = 'node_modules/';
  return new Map(
    Object.entries(packages).flatMap(([path, { version }]): [string, string][] =>
      path.startsWith(prefix) && !path.includes(`/${prefix}`) && version
        ? [[path.slice(prefix.length), version]]
        : [],
    ),
  );
}
