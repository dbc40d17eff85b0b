import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { checkOut } from '../../../../server/git/check-out.ts';
import { commitAsPerson } from '../../../../server/git/commit-as-person.ts';
import { diffVersions } from '../../../../server/git/diff.ts';
import { listFiles, readFile } from '../../../../server/git/files.ts';
import { listCommits } from '../../../../server/git/history.ts';
import { parseTrailers } from '../../../../server/git/message.ts';
import { readMain } from '../../../../server/git/read.ts';
import { candidateRef, listRefs, moveMain } from '../../../../server/git/refs.ts';
import { createRepository, repairRepository } from '../../../../server/git/repository.ts';
import type { Repository } from '../../../../server/git/repository.ts';
import { restoreTree } from '../../../../server/git/restore-tree.ts';
import { writeSteps } from '../../../../server/git/write-steps.ts';
import type { StepToWrite, WrittenSteps } from '../../../../server/git/write-steps.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const execute = promisify(execFile);
const seconds = 1_800_000_000;

async function git(repository: Repository, ...command: string[]): Promise<string> {
  const { stdout } = await execute('git', ['--git-dir', repository.path, ...command], { maxBuffer: 1e8 });
  return stdout;
}

const page = (...lines: string[]): string => `${lines.join('\n')}\n`;
const filler = Array.from({ length: 12 }, (_, index) => `line ${index}`);
const files = (entries: Record<string, string>): Map<string, string> => new Map(Object.entries(entries));
const first = files({
  'README.md': page('# App'),
  'src/home.tsx': page('title', ...filler, 'end'),
  'src/deep/a "b".ts': page('quoted'),
});
const second = new Map(first).set('src/agenda.tsx', page('agenda'));
const themed = new Map(second).set('src/home.tsx', page('title', ...filler, 'dark end'));

const step = (id: string, content: ReadonlyMap<string, string>) => ({
  id,
  title: `Do ${id}`,
  sentence: `It does ${id}.`,
  files: content,
});

async function release(
  repository: Repository,
  run: string,
  request: { steps: StepToWrite[]; answers?: Map<string, string> },
): Promise<WrittenSteps> {
  const parent = await readMain(repository);
  const written = await writeSteps(repository, { run, parent, seconds, ...request });
  if (written.conflicts.length === 0) await moveMain(repository, { from: parent, to: written.head });
  return written;
}

async function edit(repository: Repository, path: string, content: string): Promise<string> {
  const base = (await readMain(repository)) ?? '';
  return (await commitAsPerson(repository, { path, content, base }, seconds)).commit;
}

async function start(): Promise<Repository> {
  const repository = await createRepository(join(temporaryFolder(), 'repo'));
  await release(repository, 'run-1', { steps: [step('data', first), step('agenda', second)] });
  return repository;
}

async function fsck(repository: Repository): Promise<string> {
  return git(repository, 'fsck', '--strict', '--no-dangling');
}

describe('commits of a run', () => {
  test('one per step, by Sprout, with trailers; the generated tree is the tree', async () => {
    const repository = await start();
    const commits = await listCommits(repository);
    expect(commits.map(({ title, author, step: id }) => [title, author, id])).toEqual([
      ['Do agenda', 'sprout', 'agenda'],
      ['Do data', 'sprout', 'data'],
    ]);
    for (const { commit } of commits) {
      const trailers = parseTrailers(await git(repository, 'show', '-s', '--format=%B', commit));
      const tree = (await git(repository, 'rev-parse', `${commit}^{tree}`)).trim();
      expect(trailers).toMatchObject({ Run: 'run-1', Generated: tree });
    }
    expect(await git(repository, 'log', '-1', '--format=%an <%ae>')).toBe('Sprout <sprout@localhost>\n');
    expect((await readFile(repository, 'src/deep/a "b".ts')).content).toBe('quoted\n');
    expect(await fsck(repository)).toBe('');
  });

  test('touch only the candidate until main is moved, and main only from where it was seen', async () => {
    const repository = await start();
    const main = await readMain(repository);
    const written = await writeSteps(repository, {
      run: 'run-2',
      parent: main,
      seconds,
      steps: [step('x', themed)],
    });
    expect(await readMain(repository)).toBe(main);
    expect(await listRefs(repository, candidateRef('run-2'))).toMatchObject([{ commit: written.head }]);
    const byHand = await edit(repository, 'README.md', 'mine\n');
    await expect(moveMain(repository, { from: main, to: written.head })).rejects.toThrow(/changed meanwhile/);
    expect(await readMain(repository)).toBe(byHand);
  });

  test('a step that changes nothing is a commit too; a removed file goes', async () => {
    const repository = await start();
    const written = await release(repository, 'run-2', {
      steps: [step('same', second), step('less', first)],
    });
    expect(written.steps.map(({ paths }) => paths)).toEqual([[], ['src/agenda.tsx']]);
    expect((await listFiles(repository)).files.map(({ path }) => path)).toEqual([...first.keys()].sort());
  });

  test('a file may become a folder and a folder a file', async () => {
    const repository = await start();
    const folder = files({ 'README.md': 'x', 'data/a.csv': '1', 'data/b.csv': '2' });
    await release(repository, 'run-2', { steps: [step('folder', folder)] });
    await release(repository, 'run-3', { steps: [step('file', files({ 'README.md/x': 'x', data: '3' }))] });
    expect((await listFiles(repository)).files.map(({ path }) => path)).toEqual(['README.md/x', 'data']);
    expect(await fsck(repository)).toBe('');
  });
});

describe('edits by hand', () => {
  test('are commits of the person and survive what Sprout writes next', async () => {
    const repository = await start();
    await edit(repository, 'src/home.tsx', page('my title', ...filler, 'end'));
    expect((await listCommits(repository))[0]).toMatchObject({
      author: 'person',
      title: 'Edit src/home.tsx',
    });
    await release(repository, 'run-2', { steps: [step('dark', themed)] });
    expect((await readFile(repository, 'src/home.tsx')).content).toBe(
      page('my title', ...filler, 'dark end'),
    );

    const narrow = new Map(themed).set('src/agenda.tsx', page('narrow agenda'));
    await release(repository, 'run-3', { steps: [step('a', narrow), step('b', themed), step('c', narrow)] });
    expect((await readFile(repository, 'src/home.tsx')).content).toBe(
      page('my title', ...filler, 'dark end'),
    );
    expect((await readFile(repository, 'src/agenda.tsx')).content).toBe(page('narrow agenda'));
    expect(await fsck(repository)).toBe('');
  });

  test('after a restore merge without false conflicts', async () => {
    const repository = await start();
    const v1 = (await readMain(repository)) ?? '';
    await release(repository, 'run-2', { steps: [step('dark', themed)] });
    const v2 = (await readMain(repository)) ?? '';
    const back = await restoreTree(repository, { run: 'run-3', parent: v2, commit: v1, version: 1, seconds });
    await moveMain(repository, { from: v2, to: back });
    expect(await git(repository, 'rev-parse', `${back}^{tree}`)).toBe(
      await git(repository, 'rev-parse', `${v1}^{tree}`),
    );
    await edit(repository, 'src/home.tsx', page('my title', ...filler, 'end'));
    const written = await release(repository, 'run-4', { steps: [step('dark', themed)] });
    expect(written.conflicts).toEqual([]);
    expect((await readFile(repository, 'src/home.tsx')).content).toBe(
      page('my title', ...filler, 'dark end'),
    );
  });

  test('that disagree with the new code are shown with all three versions, and the answer is taken', async () => {
    const repository = await start();
    const mine = page('title', ...filler, 'my end');
    const main = await edit(repository, 'src/home.tsx', mine);
    const steps = [step('dark', themed), step('agenda', new Map(themed).set('src/agenda.tsx', page('more')))];
    const written = await release(repository, 'run-2', { steps });
    expect(written.conflicts).toEqual([
      {
        path: 'src/home.tsx',
        base: second.get('src/home.tsx'),
        yours: mine,
        sprouts: themed.get('src/home.tsx'),
      },
    ]);
    expect(await readMain(repository)).toBe(main);
    expect((await readFile(repository, 'src/home.tsx', written.head)).content).toBe(mine);
    expect((await readFile(repository, 'src/agenda.tsx', written.head)).content).toBe('more\n');

    const answer = page('title', ...filler, 'my dark end');
    const answers = files({ 'src/home.tsx': answer });
    const resolved = await release(repository, 'run-3', { steps, answers });
    expect(resolved.conflicts).toEqual([]);
    expect((await readFile(repository, 'src/home.tsx')).content).toBe(answer);
    // What was answered once is not asked again.
    const later = await release(repository, 'run-4', {
      steps: [step('more', new Map(themed).set('README.md', 'new\n'))],
    });
    expect(later.conflicts).toEqual([]);
    expect((await readFile(repository, 'src/home.tsx')).content).toBe(answer);
  });

  test('of a file that Sprout removes are asked about; a file removed by hand stays away', async () => {
    const repository = await start();
    await edit(repository, 'src/agenda.tsx', 'mine\n');
    const written = await release(repository, 'run-2', { steps: [step('less', first)] });
    expect(written.conflicts).toMatchObject([{ path: 'src/agenda.tsx', yours: 'mine\n', sprouts: '' }]);
  });

  test('do not overwrite a newer one, and saving nothing new makes no commit', async () => {
    const repository = await start();
    const base = (await readMain(repository)) ?? '';
    await edit(repository, 'README.md', 'one\n');
    const stale = commitAsPerson(repository, { path: 'README.md', content: 'two\n', base }, seconds);
    await expect(stale).rejects.toMatchObject({ code: 'conflict', data: { content: 'one\n' } });
    const other = await commitAsPerson(repository, { path: 'src/new.ts', content: 'new\n', base }, seconds);
    expect(other.changed).toBe(true);
    const again = await commitAsPerson(repository, { path: 'src/new.ts', content: 'new\n', base }, seconds);
    expect(again).toMatchObject({ changed: false, commit: other.commit });
    const clash = commitAsPerson(repository, { path: 'src', content: '', base }, seconds);
    await expect(clash).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('an engine’s own edits lie on top and are kept by the next run', async () => {
    const repository = await start();
    const edits = new Map([['src/extra.ts', 'by the model\n']]);
    await release(repository, 'run-2', { steps: [{ ...step('model', themed), edits }] });
    await release(repository, 'run-3', { steps: [step('next', new Map(themed).set('README.md', 'next\n'))] });
    expect((await readFile(repository, 'src/extra.ts')).content).toBe('by the model\n');
    expect((await readFile(repository, 'README.md')).content).toBe('next\n');
  });
});

describe('reading', () => {
  test('a diff shows added, changed and removed files with their text', async () => {
    const repository = await start();
    await release(repository, 'run-2', { steps: [step('dark', new Map(themed).set('new.md', 'n'))] });
    const { files: changes } = await diffVersions(repository, { to: 'main' });
    expect(changes.map(({ path, change }) => [path, change])).toEqual([
      ['new.md', 'added'],
      ['src/home.tsx', 'changed'],
    ]);
    const root = (await listCommits(repository)).at(-1)?.commit ?? '';
    expect((await diffVersions(repository, { to: root })).from).toBeNull();
    await expect(readFile(repository, '../repo/config')).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(readFile(repository, 'nothing')).rejects.toMatchObject({ code: 'not-found' });
    await expect(readFile(repository, 'README.md', 'f'.repeat(40))).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('a checkout has the files and nothing else; a link is a plain file', async () => {
    const repository = await start();
    const folder = join(temporaryFolder(), 'tree');
    await checkOut(repository, (await readMain(repository)) ?? '', folder);
    expect(readFileSync(join(folder, 'src/agenda.tsx'), 'utf8')).toBe('agenda\n');
    const { stdout } = await execute('find', [folder, '-type', 'f']);
    expect(stdout.trim().split('\n')).toHaveLength(second.size);
  });
});

describe('the machine', () => {
  test('its hooks and settings change nothing, and locks a crash left are removed', async () => {
    const repository = await start();
    mkdirSync(join(repository.path, 'hooks'), { recursive: true });
    writeFileSync(join(repository.path, 'hooks', 'reference-transaction'), '#!/bin/sh\nexit 1\n', {
      mode: 0o755,
    });
    writeFileSync(join(repository.path, 'refs', 'heads', 'main.lock'), '');
    writeFileSync(join(repository.path, 'index.lock'), '');
    await repairRepository(repository);
    await release(repository, 'run-2', { steps: [step('dark', themed)] });
    expect((await readFile(repository, 'src/home.tsx')).content).toContain('dark end');
  });

  test('killing git at any moment leaves a sound repository and main where it was', async () => {
    const repository = await start();
    const main = await readMain(repository);
    const script = join(temporaryFolder(), 'write.ts');
    const module = (name: string): string =>
      JSON.stringify(join(import.meta.dirname, '../../../../server/git', name));
    writeFileSync(
      script,
      [
        `import { writeSteps } from ${module('write-steps.ts')};`,
        `const files = new Map(Array.from({ length: 400 }, (_, i) => ['src/' + i + '.ts', 'x'.repeat(3000) + i + process.argv[3]]));`,
        `process.stdout.write('go');`,
        `for (let i = 0; ; i += 1) {`,
        `  files.set('src/0.ts', String(i));`,
        `  await writeSteps({ path: process.argv[2] }, { run: 'killed', parent: process.argv[4], seconds: 1, steps: [{ id: 'a', title: 'a', sentence: '', files }] });`,
        `}`,
      ].join('\n'),
    );
    for (const delay of [20, 60, 110, 170]) {
      const child = execFile(process.execPath, [script, repository.path, String(delay), main ?? '']);
      child.on('error', () => undefined);
      await new Promise((resolve) => child.stdout?.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill('SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, 150));
      await repairRepository(repository);
      expect(await fsck(repository)).toBe('');
      expect(await readMain(repository)).toBe(main);
    }
    await release(repository, 'run-9', { steps: [step('dark', themed)] });
    expect(await fsck(repository)).toBe('');
  });
});
