import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { lstat, readlink } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type Docker from 'dockerode';
import { SandboxError } from '../drivers/sandbox-error.ts';
import { createTar } from './tar.ts';
import type { TarEntry } from './tar.ts';

export interface BaseImage {
  name: string;
  /** Folders of this machine to show in it, read only. */
  folders: readonly string[];
}

/**
 * The image containers are made from. With `name`, that one, pulled when it is not there; it needs the C library that
 * Sprout's Node needs, and a shell. Without, a few kilobytes made here, into which this machine's own /usr is mounted
 * read only: nothing is downloaded.
 */
export async function ensureBaseImage(docker: Docker, name: string | undefined): Promise<BaseImage> {
  if (name !== undefined) {
    if (!(await hasImage(docker, name))) await pull(docker, name);
    return { name, folders: [] };
  }
  const { entries, folders } = await describeMachine();
  const archive = createTar(entries);
  const tag = createHash('sha256').update(archive).digest('hex').slice(0, 12);
  const own = `sprout-base:${tag}`;
  if (!(await hasImage(docker, own))) {
    const answer = await docker.importImage(Readable.from([archive]), { repo: 'sprout-base', tag });
    await finish(answer);
    if (!(await hasImage(docker, own))) {
      throw new SandboxError('sandbox-image-failed', `Docker did not take the base image ${own}.`);
    }
  }
  return { name: own, folders };
}

async function hasImage(docker: Docker, name: string): Promise<boolean> {
  return docker
    .getImage(name)
    .inspect()
    .then(
      () => true,
      () => false,
    );
}

async function pull(docker: Docker, name: string): Promise<void> {
  try {
    await finish(await docker.pull(name));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SandboxError('sandbox-image-failed', `The base image ${name} could not be pulled: ${reason}`, {
      cause,
    });
  }
}

async function finish(answer: NodeJS.ReadableStream): Promise<void> {
  answer.resume();
  await once(answer, 'end');
}

/** The same arrangement of /bin and /lib as this machine has, with nothing in it. */
async function describeMachine(): Promise<{ entries: TarEntry[]; folders: string[] }> {
  const folders = ['/usr'];
  // /sbin is a real folder: Docker mounts its own first process there.
  const empty = ['usr', 'sbin', 'proc', 'sys', 'dev', 'etc', 'run', 'var', 'tmp'];
  const entries: TarEntry[] = empty.map((path) => ({
    path,
    mode: path === 'tmp' ? 0o1777 : 0o755,
    content: { kind: 'folder' },
  }));
  for (const path of ['bin', 'lib', 'lib32', 'lib64']) {
    const found = await lstat(`/${path}`).catch(() => undefined);
    if (found?.isSymbolicLink()) {
      entries.push({ path, mode: 0o777, content: { kind: 'link', target: await readlink(`/${path}`) } });
    } else if (found?.isDirectory()) {
      entries.push({ path, mode: 0o755, content: { kind: 'folder' } });
      folders.push(`/${path}`);
    }
  }
  const zone = await readlink('/etc/localtime').catch(() => undefined);
  if (zone?.startsWith('/usr/')) {
    entries.push({ path: 'etc/localtime', mode: 0o777, content: { kind: 'link', target: zone } });
  }
  entries.push({
    path: 'etc/passwd',
    mode: 0o644,
    content: { kind: 'file', text: 'app:x:65534:65534:app:/tmp:/bin/sh\n' },
  });
  return { entries, folders };
}
