import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { linkDependencies } from '../../sandbox/build/link-dependencies.ts';
import type { FileMap } from '../../templates/compose/layer.ts';
import { projectRoot } from './project-root.ts';

const run = promisify(execFile);
const store = join(projectRoot, 'node_modules');

/** Writes a composed app to a folder and links what it declares. */
export async function writeApp(folder: string, files: FileMap): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await linkDependencies({ tree: folder, store });
}

/** Runs a program that the app declares, in its folder. Rejects with its output when it fails. */
export async function runProgram(folder: string, name: string, options: readonly string[]): Promise<void> {
  try {
    await run(join(folder, 'node_modules/.bin', name), [...options], {
      cwd: folder,
      env: { ...process.env, PATH: `${join(store, '.bin')}:${process.env['PATH'] ?? ''}` },
      maxBuffer: 10_000_000,
    });
  } catch (error) {
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    throw new Error(`${name} failed in ${folder}:\n${output}`, { cause: error });
  }
}

export interface StartedApp {
  socketPath: string;
  stop(): Promise<number | null>;
}

/** Starts a built app, on a socket unless PORT says otherwise, and waits until it is healthy. */
export async function startApp(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<StartedApp> {
  const socketPath = environment['PORT'] ? undefined : join(folder, 'app.sock');
  const place = socketPath ? { socketPath } : { port: Number(environment['PORT']), host: '127.0.0.1' };
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: socketPath ?? '', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  for (let attempt = 0; attempt < 400; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`The app stopped at once: ${complaints}`);
    const status = await ask({ ...place, path: '/healthz' }).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return { socketPath: socketPath ?? '', stop: () => stop(child) };
    await wait(25);
  }
  await stop(child);
  throw new Error(`The app did not become healthy: ${complaints}`);
}

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

export interface Question {
  socketPath?: string;
  port?: number;
  host?: string;
  path: string;
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/** Asks an app over its socket. */
export function ask({ path, method = 'GET', headers = {}, body, ...place }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { ...place, path, method, headers: { accept: 'text/html,*/*', ...headers } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  return child.exitCode;
}
