import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { ask, writeApp } from '../../../support/composed-app.ts';
import { freePort } from '../../../support/free-port.ts';
import { projectRoot } from '../../../support/project-root.ts';
import { readSpecFixture } from '../../../support/spec-fixture.ts';
import { findSystemPostgres, startSystemPostgres } from '../../../support/system-postgres.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { startTestDatabase } from '../../../support/test-database.ts';
import { composeOnPostgres, newDatabase } from './postgres-app.ts';

const rowsAnswer = z.object({ rows: z.array(z.object({ id: z.string(), values: z.looseObject({}) })) });

const folder = temporaryFolder();
const database = await startTestDatabase();
let url: string;
let endPostgres = async (): Promise<void> => undefined;

beforeAll(async () => {
  const { spec, sources } = await readSpecFixture('kanban');
  await writeApp(folder, await composeOnPostgres(spec, sources));
  if (findSystemPostgres() === undefined) {
    url = await newDatabase(database, 'outside');
    return;
  }
  // A server Sprout has nothing to do with, as its owner and over TCP.
  const port = await freePort();
  const postgres = await startSystemPostgres(temporaryFolder(), { port });
  endPostgres = postgres.stop;
  url = `postgres://${postgres.user}:${postgres.password}@127.0.0.1:${port}/postgres`;
});
afterAll(() => endPostgres());

/** `npm run dev` in the app's folder, with nothing of Sprout's in its environment but the path to Node. */
async function develop(): Promise<{ port: number; stop(): Promise<void> }> {
  const port = await freePort();
  const child = spawn('npm', ['run', 'dev'], {
    cwd: folder,
    env: {
      PATH: `${join(projectRoot, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
      HOME: folder,
      PORT: String(port),
      DATABASE_URL: url,
    },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  const healthy = () =>
    ask({ port, host: '127.0.0.1', path: '/healthz' }).then(
      ({ status }) => status,
      () => 0,
    );
  try {
    await expect.poll(healthy, { timeout: 30_000 }).toBe(200);
  } catch (cause) {
    await end(child);
    throw new Error(`npm run dev did not answer: ${output}`, { cause });
  }
  return { port, stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'close');
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  await ended;
}

async function members(port: number): Promise<unknown[]> {
  const { body } = await ask({ port, host: '127.0.0.1', path: '/api/rows/members' });
  return rowsAnswer.parse(JSON.parse(body)).rows.map(({ values }) => values['name']);
}

test('npm run dev works outside Sprout against any DATABASE_URL', { timeout: 120_000 }, async () => {
  const first = await develop();
  try {
    const place = { port: first.port, host: '127.0.0.1' };
    const page = await ask({ ...place, path: '/' });
    expect(page).toMatchObject({ status: 200 });
    expect(page.body).toContain('<div id="root"');
    const script = await ask({ ...place, path: '/src/main.tsx', headers: { accept: '*/*' } });
    expect(script.headers['content-type']).toContain('javascript');
    expect((await members(first.port)).length).toBeGreaterThan(0);
    const origin = `http://127.0.0.1:${first.port}`;
    const added = await ask({
      ...place,
      path: '/api/rows/members',
      method: 'POST',
      headers: { origin, host: `127.0.0.1:${first.port}`, 'content-type': 'application/json' },
      body: JSON.stringify({ values: { name: 'Ada of elsewhere' } }),
    });
    expect(added.status).toBe(201);
  } finally {
    await first.stop();
  }
  const again = await develop();
  try {
    expect(await members(again.port)).toContain('Ada of elsewhere');
  } finally {
    await again.stop();
  }
});
