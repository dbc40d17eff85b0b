import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readUsage } from '../../../../../server/agent/engines/model/read-usage.ts';
import { tools } from '../../../../../server/agent/tools/index.ts';
import { trimOutput } from '../../../../../server/agent/tools/trim-output.ts';
import { createMemoryWorkspace } from '../../../../support/memory-workspace.ts';
import type { MemoryWorkspace } from '../../../../support/memory-workspace.ts';
import { projectRoot } from '../../../../support/project-root.ts';

const page = `import { Page } from '../app/page.tsx';

export function TimerPage() {
  return (
    <Page title="Timer">
      <p>One</p>
      <p>One</p>
    </Page>
  );
}
`;

function use(workspace: MemoryWorkspace, name: string, input: unknown): Promise<string> {
  const tool = tools.find((each) => each.name === name);
  if (!tool) throw new Error(name);
  const context = { workspace, signal: new AbortController().signal, packages: ['zod'], readUsage };
  return tool.run(input, context);
}

const start = () => createMemoryWorkspace({ 'src/pages/timer.tsx': page, 'src/main.tsx': 'x\n' });

test('every tool has a file, a description beside it and a schema', () => {
  const files = readdirSync(join(projectRoot, 'server/agent/tools'));
  const described = files.filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -3));
  expect(described).toHaveLength(tools.length);
  expect(described.every((name) => files.includes(`${name}.ts`))).toBe(true);
  const offers = tools.map((tool) => tool.offer());
  expect(offers.every(({ description }) => description.length > 10)).toBe(true);
  expect(
    offers.map(
      ({ name, parameters }) => `${name}(${Object.keys(parameters['properties'] ?? {}).join(', ')})`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "list(folder)",
      "read(path, from, to)",
      "search(text, folder)",
      "edit(path, edits)",
      "write(path, content)",
      "delete(path)",
      "move(from, to)",
      "check_types()",
      "test(file)",
      "run(program, options)",
      "open(path, width, actions)",
      "try()",
      "read_schema()",
      "query(sql)",
      "read_logs()",
      "read_usage(part)",
      "add_dependency(name)",
      "ask(question, choices)",
    ]
  `);
});

test('edits are made all or none', async () => {
  const workspace = start();
  const edits = [
    { search: 'title="Timer"', replace: 'title="Clock"' },
    { search: '<p>One</p>\n', replace: '<p>$& two</p>\n', all: true },
  ];
  expect(await use(workspace, 'edit', { path: 'src/pages/timer.tsx', edits })).toContain('2 edits');
  expect(workspace.files.get('src/pages/timer.tsx')).toBe(
    page.replace('"Timer"', '"Clock"').replaceAll('<p>One</p>', () => '<p>$& two</p>'),
  );
  const before = workspace.files.get('src/pages/timer.tsx');
  const half = [
    { search: '"Clock"', replace: '"Watch"' },
    { search: 'nowhere', replace: '' },
  ];
  await expect(use(workspace, 'edit', { path: 'src/pages/timer.tsx', edits: half })).rejects.toThrow(
    /edit 2 is not in/,
  );
  expect(workspace.files.get('src/pages/timer.tsx')).toBe(before);
});

test.each([
  ['<p>One</p>', /2 times \(lines 6, 7\)/],
  ['<Page   title="Timer">', /differs in spaces or line breaks only\. Most like it, from line 5/],
  ['<Page title="Timmer">', /Most like it, from line 5:\n\s+<Page title="Timer">/],
  ['5| <Page title="Timer">', /Leave out the line numbers/],
  ['zzzz qqqq', /Read the file first/],
])('an edit of %j says why it does not fit', async (search, sentence) => {
  const edits = [{ search, replace: 'x' }];
  await expect(use(start(), 'edit', { path: 'src/pages/timer.tsx', edits })).rejects.toThrow(sentence);
});

test('reads with numbers, in ranges, and finds what was meant', async () => {
  const workspace = start();
  expect(await use(workspace, 'read', { path: './src/pages/timer.tsx', from: 3, to: 4 })).toBe(
    '3| export function TimerPage() {\n4|   return (\n… lines 5 to 11 are not shown.',
  );
  await expect(use(workspace, 'read', { path: 'src/pages/timers.tsx' })).rejects.toThrow(
    'Did you mean src/pages/timer.tsx?',
  );
  expect(await use(workspace, 'search', { text: 'timerpage' })).toBe(
    'src/pages/timer.tsx:3: export function TimerPage() {',
  );
  expect(await use(workspace, 'list', { folder: 'src/pages' })).toBe('src/pages/timer.tsx');
  expect(await use(workspace, 'read_usage', { part: 'base' })).toContain('useRows');
  await expect(use(workspace, 'read_usage', { part: '../../package' })).rejects.toThrow('no part');
});

test('moves, removes, asks and adds', async () => {
  const workspace = start();
  await use(workspace, 'move', { from: 'src/main.tsx', to: 'src/start.tsx' });
  await use(workspace, 'delete', { path: 'src/start.tsx' });
  expect([...workspace.files.keys()]).toEqual(['src/pages/timer.tsx']);
  await expect(use(workspace, 'ask', { question: 'Which sound?' })).rejects.toThrow('Which sound?');
  await expect(use(workspace, 'add_dependency', { name: 'left-pad' })).rejects.toThrow(
    'not among the packages',
  );
});

test('a package that is here but not approved waits for the person', async () => {
  const added: string[] = [];
  const asked: string[] = [];
  const add = (name: string, answer: string | null): Promise<string> => {
    const tool = tools.find((each) => each.name === 'add_dependency');
    const workspace = { ...start(), addDependency: async (each: string) => void added.push(each) };
    const ask = async ({ text }: { text: string }): Promise<string | null> => {
      asked.push(text);
      return answer;
    };
    const context = { workspace, signal: new AbortController().signal, packages: ['zod'], readUsage, ask };
    return tool?.run({ name }, context) ?? Promise.reject(new Error('no tool'));
  };
  await add('zod', null);
  expect(asked).toEqual([]);
  await expect(add('openai', null)).rejects.toThrow('does not want the package openai');
  await expect(add('openai', 'No')).rejects.toThrow('does not want');
  await expect(add('left-pad', 'Yes')).rejects.toThrow('not among the packages');
  await add('openai', 'Yes');
  expect(added).toEqual(['zod', 'openai']);
  expect(asked).toHaveLength(3);
});

test('long output keeps its ends and what matters', () => {
  const lines = Array.from({ length: 500 }, (_, index) =>
    index === 250 ? 'src/a.ts(1,2): error TS2304: no' : `line ${index}`,
  );
  const trimmed = trimOutput(lines.join('\n'));
  expect(trimmed).toContain('line 0\n');
  expect(trimmed).toContain('error TS2304');
  expect(trimmed).toContain('line 499');
  expect(trimmed.split('\n').length).toBeLessThan(60);
});
