import { execFileSync, spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { once } from 'node:events';
import { findProgram } from './find-program.ts';

const certificates = '/etc/ssl/certs/ca-certificates.crt';

/** Whether an image can be made here: it takes root, mmdebstrap and Docker's command line. */
export function canMakeDebianImage(): boolean {
  return process.getuid?.() === 0 && ['mmdebstrap', 'docker', 'npm'].every((name) => findProgram([name]));
}

/** Makes an image of Debian's smallest system, Sprout's own Node and npm; nothing comes from an image registry. */
export async function makeDebianImage(name: string, environment: Record<string, string>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sprout-image-'));
  try {
    const root = join(folder, 'root');
    const packages = 'ca-certificates';
    const options = ['--variant=minbase', '--quiet', '--mode=root', `--include=${packages}`];
    execFileSync('mmdebstrap', [...options, 'bookworm', root], { stdio: ['ignore', 'ignore', 'pipe'] });
    await mkdir(join(root, 'usr/local/lib/node_modules'), { recursive: true });
    await cp(await realpath(process.execPath), join(root, 'usr/local/bin/node'));
    const npm = join(dirname(await realpath(findProgram(['npm']) ?? '')), '..');
    await cp(npm, join(root, 'usr/local/lib/node_modules/npm'), { recursive: true });
    for (const program of ['npm', 'npx'])
      execFileSync('ln', [
        '-s',
        `../lib/node_modules/npm/bin/${program}-cli.js`,
        join(root, 'usr/local/bin', program),
      ]);
    // A registry may be reached through a proxy with a certificate of its own.
    await cp(certificates, join(root, certificates)).catch(() => {});
    const archive = join(folder, 'root.tar');
    execFileSync('tar', ['--create', '--file', archive, '--directory', root, '.']);
    await rm(root, { recursive: true, force: true });
    const imported = spawn(
      'docker',
      ['import', '--change', `ENV NODE_EXTRA_CA_CERTS=${certificates}`, '-', name],
      { env: { PATH: process.env['PATH'], ...environment }, stdio: ['pipe', 'ignore', 'inherit'] },
    );
    const ended = once(imported, 'exit');
    await pipeline(createReadStream(archive), imported.stdin);
    await ended;
    if (imported.exitCode !== 0) throw new Error(`docker import ended with ${imported.exitCode}.`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
