import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { insertRelease } from '../../server/db/releases.ts';
import { updateRun } from '../../server/db/runs.ts';
import { updateProject } from '../../server/db/projects.ts';
import { emptySpec } from '../../templates/spec/app-spec.ts';
import { projectRoot } from '../support/project-root.ts';
import { startTestApi } from '../support/start-test-api.ts';
import type { TestApi } from '../support/start-test-api.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  api.work = async (run, { project, emit, change }) => {
    emit({ kind: 'step-start', run, step: 'books', index: 0, of: 3 });
    const check = { id: 'see-books', sentence: 'You can see the books.', passed: true, milliseconds: 5 };
    emit({ kind: 'check-end', run, check });
    await change(async ({ transaction }) => {
      await updateRun(transaction, run, {
        checks: [check],
        milliseconds: { plan: 0, build: 7, verify: 8, total: 15 },
      });
      const release = await insertRelease(transaction, {
        project,
        commit: 'c'.repeat(40),
        title: 'A list of books.',
        spec: emptySpec,
        restored: null,
        steps: [],
        checks: { passed: 1, failed: 0 },
        snapshot: null,
        screenshot: null,
        run,
      });
      await updateProject(transaction, project, { currentRelease: release.version });
    });
  };
});

async function sprout(args: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(projectRoot, 'bin', 'sprout'), ...args], {
    env: { PATH: process.env['PATH'], SPROUT_URL: api.url, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  const last: unknown = args.includes('--json') ? JSON.parse(out.trim().split('\n').at(-1) ?? '') : undefined;
  return { status: child.exitCode, out, error, last };
}

describe('sprout', () => {
  test('new --approve makes an app live and prints one JSON object last', async () => {
    const { status, last, error } = await sprout([
      'new',
      'A reading list called Shelf',
      '--approve',
      '--json',
    ]);
    expect(error).toContain('Step 1 of 3: Keep books');
    expect(error).toContain('✓ You can see the books.');
    expect(last).toEqual({
      project: 'shelf',
      url: `http://shelf.sprout.localhost:${api.port}/`,
      release: 'v1',
      commit: 'c'.repeat(40),
      status: 'live',
      plan: [
        { id: 'books', title: 'Keep books', status: 'waiting' },
        { id: 'books-page', title: 'Show books', status: 'waiting' },
        { id: 'teal', title: 'Use teal', status: 'waiting' },
      ],
      checks: { passed: 1, failed: 0 },
      milliseconds: { plan: expect.any(Number), build: 7, verify: 8, total: 15 },
    });
    expect(status).toBe(0);
  });

  test('new without approval leaves a plan, which approve builds', async () => {
    const drafted = await sprout(['new', 'Something called Later', '--json']);
    expect(drafted).toMatchObject({
      status: 0,
      last: { project: 'later', status: 'awaiting-approval', release: null },
    });
    expect((await sprout(['plan', 'later'])).out).toContain(
      '1. Keep books: Books have a title and an author.',
    );
    const approved = await sprout(['approve', 'later', '--json'], {
      SPROUT_URL: `http://sprout.localhost:${api.port}`,
    });
    expect(approved).toMatchObject({ status: 0, last: { project: 'later', status: 'live' } });
  });

  test('ask, list, releases, logs, open and destroy', async () => {
    expect(await sprout(['ask', 'later', 'Use teal', '--approve', '--json'])).toMatchObject({
      status: 0,
      last: { status: 'live', release: 'v2' },
    });
    expect((await sprout(['list'])).out).toContain(
      `later\tlive\tv2\thttp://later.sprout.localhost:${api.port}/`,
    );
    expect((await sprout(['releases', 'later'])).out).toMatch(/^v2 \*\t.+\nv1\t/);
    expect((await sprout(['logs', 'later'])).status).toBe(0);
    expect((await sprout(['open', 'later'])).out).toBe(`http://later.sprout.localhost:${api.port}/\n`);
    expect(await sprout(['restore', 'later', 'v9'])).toMatchObject({
      status: 1,
      error: 'There is no release v9.\n',
    });
    expect(await sprout(['restore', 'later', 'v1', '--json'])).toMatchObject({
      status: 0,
      last: { status: 'live' },
    });
    expect((await sprout(['destroy', 'later'])).status).toBe(0);
    expect(await sprout(['plan', 'later'])).toMatchObject({
      status: 1,
      error: 'There is no project called “later”.\n',
    });
  });

  test('attaches tables and says what is wrong with them', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'books.csv'), 'Title,Year\nEmma,1815\n');
    writeFileSync(join(folder, 'empty.csv'), '');
    const attach = (name: string) =>
      sprout(['new', 'Books called Attached', '--attach', name, '--json'], { INIT_CWD: folder });
    expect(await attach('books.csv')).toMatchObject({
      status: 0,
      error: expect.stringContaining('1 rows, 2 columns'),
    });
    expect(await attach('empty.csv')).toMatchObject({ status: 1, last: { status: 'failed' } });
    expect(await attach('missing.csv')).toMatchObject({
      status: 1,
      error: 'There is no file missing.csv.\n',
    });
  });

  test('a run that fails says why and exits with 1', async () => {
    const usual = api.work;
    api.work = async (run, { change }) => {
      await change(async ({ transaction }) => {
        const failure = {
          stage: 'build' as const,
          summary: 'It does not build.',
          details: '',
          redSteps: [],
          checks: [],
        };
        await updateRun(transaction, run, { failure });
      });
      throw new Error('red');
    };
    expect(await sprout(['new', 'Red thing called Red', '--approve', '--json'])).toMatchObject({
      status: 1,
      last: { project: 'red', status: 'failed', error: 'It does not build.', release: null, commit: null },
    });
    api.work = usual;
  });

  test('says how to start a server that does not answer', async () => {
    expect(await sprout(['list'], { SPROUT_URL: 'http://127.0.0.1:9' })).toMatchObject({
      status: 1,
      error: 'Sprout does not answer at http://127.0.0.1:9. Start it with npm start.\n',
    });
  });
});
