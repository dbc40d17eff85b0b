import { expect, test } from 'vitest';
import { openConversation } from '../../../../../../server/agent/engines/model/calls/recorded-chat.ts';
import { createChat } from '../../../../../../server/agent/engines/model/chat/create-chat.ts';
import { countTokens } from '../../../../../../server/agent/engines/model/chat/count-tokens.ts';
import { runLoop } from '../../../../../../server/agent/engines/model/loop/agent-loop.ts';
import { toolContextOf } from '../../../../../../server/agent/engines/model/loop/loop-dependencies.ts';
import { createBuiltinEngine } from '../../../../../../server/agent/engines/builtin/index.ts';
import { buildPrompt } from '../../../../../../server/agent/engines/model/loop/implement-step.ts';
import { tools } from '../../../../../../server/agent/tools/index.ts';
import { compose } from '../../../../../../templates/compose/compose.ts';
import { loadCatalogue } from '../../../../../../templates/compose/load-catalogue.ts';
import { emptySpec } from '../../../../../../templates/spec/app-spec.ts';
import { fold } from '../../../../../../templates/spec/fold.ts';
import { insertTestProject } from '../../../../../support/insert-test-project.ts';
import { createMemoryWorkspace } from '../../../../../support/memory-workspace.ts';
import { startModelServer } from '../../../../../support/model-server/model-server.ts';
import { connectionTo } from '../../../../../support/model-server/scripted-model.ts';
import { calls, says } from '../../../../../support/model-server/script.ts';
import { startTestDatabase } from '../../../../../support/test-database.ts';

const server = await startModelServer();
const { database } = await startTestDatabase();
const settings = connectionTo(server.url).current();
const signal = new AbortController().signal;
const turns = 25;

test('25 tool calls cost little more than the model itself', async () => {
  if (!settings) throw new Error('no settings');
  await insertTestProject(database, 'overhead');
  const replies = [
    ...Array.from({ length: turns }, (_, index) =>
      calls(['write', { path: `src/f${index}.ts`, content: 'x'.repeat(200) }]),
    ),
    says('Done.'),
  ];
  const context = {
    spec: emptySpec,
    today: '2026-11-22',
    signal,
    emit: () => {},
    about: { project: 'overhead' },
  };
  const conversation = openConversation({ database, settings, context, purpose: 'build' });
  const workspace = createMemoryWorkspace({});
  const messages = [
    { role: 'system', content: buildPrompt() },
    { role: 'user', content: 'Write 25 files.' },
  ] as const;
  // The first call loads the client.
  server.use([says('Hello.')]);
  await createChat({ baseUrl: server.url, model: 'scripted' }).complete({ messages }, { signal });
  server.use(replies);
  const started = performance.now();
  await runLoop({
    conversation,
    tools,
    toolContext: toolContextOf({ database, settings, packages: [] }, workspace, { signal }),
    emit: () => {},
    messages: [...messages],
    contextTokens: 100_000,
    images: false,
  });
  const took = performance.now() - started;
  expect(workspace.files.size).toBe(turns);

  // The same answers, asked for and read without any of it.
  const bodies = server.requests.map(({ text }) => text);
  server.use(replies);
  const plain = performance.now();
  for (const body of bodies) {
    const response = await fetch(`${server.url}/chat/completions`, { method: 'POST', body });
    await response.text();
  }
  const overhead = (took - (performance.now() - plain)) / turns;
  console.log(`harness overhead for a tool call: ${overhead.toFixed(1)} ms`);
  expect(overhead).toBeLessThan(40);
});

test('the first words are seen about when the endpoint sends them', async () => {
  server.use([{ kind: 'answer', text: 'Hello there.', delayMilliseconds: 20 }]);
  const request = { messages: [{ role: 'user', content: 'hello' }] } as const;
  const chat = createChat({ baseUrl: server.url, model: 'scripted' });
  const seen: number[] = [];
  const direct: number[] = [];
  for (let round = 0; round < 11; round += 1) {
    let started = performance.now();
    let first: number | undefined;
    await chat.complete(request, { signal, onText: () => (first ??= performance.now() - started) });
    started = performance.now();
    const body = JSON.stringify({ ...request, model: 'scripted', stream: true });
    const response = await fetch(`${server.url}/chat/completions`, { method: 'POST', body });
    const reader = response.body?.getReader();
    await reader?.read();
    const plain = performance.now() - started;
    while (!(await reader?.read())?.done);
    // The first round loads the client.
    if (round === 0) continue;
    seen.push(first ?? 0);
    direct.push(plain);
  }
  const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[5] ?? 0;
  const added = middle(seen) - middle(direct);
  console.log(`added time to the first visible words: ${added.toFixed(1)} ms`);
  expect(added).toBeLessThan(15);
});

test('an app said as operations takes few of the tokens that its files would take', async () => {
  const catalogue = await loadCatalogue();
  const builtin = createBuiltinEngine({ catalogue });
  const text = 'Make a task tracker with priority, owner and due date, and a board by status';
  const context = { spec: emptySpec, today: '2026-11-22', signal, emit: () => {} };
  const answer = await builtin.plan({ text, attachments: [] }, context);
  if (answer.kind !== 'plan') throw new Error(answer.text);
  const operations = answer.plan.steps.flatMap((step) => step.operations);
  const said = operations.filter(({ kind }) => kind !== 'put-check');
  const files = await compose(fold(operations).spec, catalogue, new Map());
  const own = [...files].filter(([path]) =>
    /^(src\/pages|shared\/(model|actions)|checks|migrations|src\/theme)\//.test(path),
  );
  const tokens = (texts: Iterable<string>): number =>
    [...texts].reduce((sum, each) => sum + countTokens(each), 0);
  const share = countTokens(JSON.stringify(said)) / tokens(own.map(([, content]) => content));
  console.log(
    `operations ${countTokens(JSON.stringify(said))} tokens, its own files ${tokens(own.map(([, each]) => each))}, all files ${tokens(files.values())}`,
  );
  expect(share).toBeLessThan(0.25);
});
