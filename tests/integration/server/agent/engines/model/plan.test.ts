import { beforeAll, expect, test } from 'vitest';
import { createBuiltinEngine } from '../../../../../../server/agent/engines/builtin/index.ts';
import { createModelEngine } from '../../../../../../server/agent/engines/model/index.ts';
import type { ModelSettings } from '../../../../../../server/agent/engines/model/connection/settings.ts';
import { countTokens } from '../../../../../../server/agent/engines/model/chat/count-tokens.ts';
import type { Answer, Engine, EngineEvent } from '../../../../../../server/agent/engines/engine.ts';
import { findModelCall, listModelCalls } from '../../../../../../server/db/model-calls.ts';
import { loadCatalogue } from '../../../../../../templates/compose/load-catalogue.ts';
import { emptySpec } from '../../../../../../templates/spec/app-spec.ts';
import { fold } from '../../../../../../templates/spec/fold.ts';
import type { Plan } from '../../../../../../templates/spec/plan.ts';
import { insertTestProject } from '../../../../../support/insert-test-project.ts';
import { startModelServer } from '../../../../../support/model-server/model-server.ts';
import { able, connectionTo, secretKey } from '../../../../../support/model-server/scripted-model.ts';
import { calls, says, textOf } from '../../../../../support/model-server/script.ts';
import { startTestDatabase } from '../../../../../support/test-database.ts';

const server = await startModelServer();
const { database } = await startTestDatabase();
const catalogue = await loadCatalogue();
const builtin = createBuiltinEngine({ catalogue });
beforeAll(() => insertTestProject(database, 'tasks'));

const idea = 'Make a task tracker with priority and due date, and a metronome page with sound';
const drafting = {
  spec: emptySpec,
  today: '2026-11-22',
  signal: new AbortController().signal,
  emit: () => {},
};
const firstStep = planIn(await builtin.plan({ text: idea, attachments: [] }, drafting)).steps[0]?.id ?? '';
const correction = {
  summary: 'A task tracker with a “pomodoro” timer\nthat rings.',
  steps: [
    {
      id: firstStep,
      title: 'Keep tasks',
      sentence: 'Tasks have a title, status, priority and due date.',
      operations: [{ kind: 'change-app', changes: { name: 'Focus' } }],
    },
    {
      id: 'timer',
      title: 'Pomodoro timer',
      sentence: 'On the page “Timer” you can start and pause 25 minutes.',
      areas: ['pages'],
      operations: [
        {
          kind: 'put-page',
          page: { id: 'timer', title: 'Timer', path: '/timer', menu: { label: 'Timer', order: 50 } },
        },
      ],
      task: { instruction: 'A timer of 25 minutes.', paths: ['src/pages/timer.tsx', 'src/features/timer'] },
      checks: [
        {
          id: 'timer-starts',
          capability: 'timer-starts',
          sentence: 'You can start the timer.',
          steps: [
            { kind: 'goto', path: '/timer' },
            { kind: 'click', on: { role: 'button', name: 'Start' } },
          ],
        },
      ],
    },
  ],
};

function engineWith(changes: Partial<ModelSettings> = {}): Engine {
  const connection = connectionTo(server.url, changes);
  return createModelEngine({ database, catalogue, builtin, connection, packages: [], retryMilliseconds: [] });
}

async function plan(engine: Engine, text = idea): Promise<{ answer: Answer; told: EngineEvent[] }> {
  const told: EngineEvent[] = [];
  const context = {
    spec: emptySpec,
    today: '2026-11-22',
    signal: new AbortController().signal,
    emit: (event: EngineEvent) => void told.push(event),
    about: { project: 'tasks', message: 'm1' },
  };
  return { answer: await engine.plan({ text, attachments: [] }, context), told };
}

function planIn(answer: Answer): Plan {
  if (answer.kind !== 'plan') throw new Error(answer.text);
  return answer.plan;
}

test('the model corrects the draft and adds a free step with its checks', async () => {
  server.use([says(JSON.stringify(correction))]);
  const { answer, told } = await plan(engineWith({ prices: { input: 2, output: 10 } }));
  const made = planIn(answer);
  const drafted = planIn((await plan(builtin)).answer);
  expect(made.steps.length).toBe(drafted.steps.length + 1);
  expect(made.steps.map(({ id }) => id).slice(0, 2)).toEqual([firstStep, 'timer']);
  const { spec, problems } = fold(made.steps.flatMap(({ operations }) => operations));
  expect(problems).toEqual([]);
  expect(spec.name).toBe('Focus');
  expect(spec.checks['timer-starts']).toBeDefined();
  expect(made.model).toMatchObject({ name: 'scripted', sent: expect.stringContaining('your words') });
  expect(made.model?.estimate).toMatchObject({ seconds: 75, dollars: expect.closeTo(0.33, 2) });
  const heard = told.flatMap((event) => (event.kind === 'text-delta' ? [event.text] : []));
  expect(heard.join('')).toBe(correction.summary);
  expect(heard.length).toBeGreaterThan(2);
  expect(told[0]).toMatchObject({
    kind: 'activity',
    sentence: expect.stringMatching(/^Asking scripted at 127/),
  });

  const [request] = server.requests;
  expect(request?.body.response_format?.type).toBe('json_schema');
  console.log('plan request', request?.text.length, 'characters');
  const [call] = (await listModelCalls(database, 'tasks')).slice(-1);
  expect(call).toMatchObject({
    purpose: 'plan',
    message: 'm1',
    inputTokens: 1000,
    outputTokens: 100,
    dollars: 0.003,
  });
  const full = await findModelCall(database, 'tasks', call?.id ?? '');
  expect(JSON.stringify(full)).toContain('metronome');
  expect(JSON.stringify(full)).not.toContain(secretKey);
});

test('a plan is changed by chatting, and what is not named stays, tasks included', async () => {
  server.use([says(JSON.stringify(correction))]);
  const engine = engineWith();
  const first = planIn((await plan(engine)).answer);
  const look = {
    id: 'look-dark',
    title: 'Dark',
    sentence: 'The app is dark.',
    operations: [{ kind: 'change-theme', changes: { scheme: 'dark' } }],
  };
  const timer = { id: 'timer', title: 'Timer', sentence: 'The timer runs for 50 minutes.' };
  server.use([says(JSON.stringify({ summary: 'Dark, with a longer timer.', steps: [timer, look] }))]);
  const revised = planIn(await engine.revise(first, 'Make the timer 50 minutes', drafting));
  const step = revised.steps.find(({ id }) => id === 'timer');
  expect(step).toMatchObject({ sentence: timer.sentence, task: first.steps[1]?.task });
  expect(step?.operations.some(({ kind }) => kind === 'put-check')).toBe(true);
  expect(revised.steps.map(({ id }) => id)).toContain('look-dark');
  expect(revised.steps.length).toBe(first.steps.length + 1);
  expect(server.requests[0]?.text).toContain('The plan as it waits for approval');
});

test('an answer that does not fit is corrected, and one in words is read all the same', async () => {
  const wrong = structuredClone(correction);
  const [, timer] = wrong.steps;
  if (timer?.task) timer.task.paths = ['checks/', '../secret'];
  server.use([
    says('I think you should have a look at this.'),
    says(`Here you go:\n\`\`\`json\n${JSON.stringify(wrong)}\n\`\`\``),
    says(JSON.stringify(correction)),
  ]);
  const { answer } = await plan(engineWith({ capabilities: { ...able, jsonSchema: false, tools: true } }));
  expect(planIn(answer).steps.some(({ task }) => task !== undefined)).toBe(true);
  expect(server.requests.map(({ body }) => body.tools?.[0]?.function.name)).toEqual(['plan', 'plan', 'plan']);
  expect(server.requests[2]?.text ?? '').toContain('may not touch “checks/”');
});

test('an endpoint that takes no schema is asked in another way', async () => {
  server.use((request) =>
    request.body.response_format
      ? { kind: 'status', status: 400, message: 'response_format is not supported' }
      : calls(['plan', correction]),
  );
  const { answer } = await plan(engineWith({ capabilities: null }));
  expect(planIn(answer).steps.some(({ id }) => id === 'timer')).toBe(true);
});

test('a small model only fills the specification', async () => {
  server.use([says(JSON.stringify(correction))]);
  const { answer } = await plan(engineWith({ capabilities: { ...able, tools: false } }));
  expect(planIn(answer).steps.every(({ task }) => task === undefined)).toBe(true);
  expect(server.requests[0]?.text).toContain('Free steps are not possible here');
});

test('a model with a short memory is asked in short, also where only its endpoint tells', async () => {
  server.use([says(JSON.stringify(correction))]);
  await plan(engineWith({ capabilities: { ...able, context: 8192 } }));
  const [short] = server.requests;
  expect(short?.text).not.toContain('# All blocks');
  expect(short?.text).toContain('Free steps are not possible here');
  server.use((request) =>
    request.text.includes('# All blocks')
      ? { kind: 'status', status: 400, message: 'maximum context length is 8192 tokens' }
      : says(JSON.stringify(correction)),
  );
  const { answer, told } = await plan(engineWith());
  expect(planIn(answer).steps.every(({ task }) => task === undefined)).toBe(true);
  expect(told.map((event) => 'sentence' in event && event.sentence).join()).toContain('asked in short');
  expect(server.requests).toHaveLength(2);
  // With its schema, which servers turn into a grammar, still less than what they read at once.
  expect(countTokens(short ? textOf(short) : 'x'.repeat(99_999))).toBeLessThan(6_000);
});

test('blocks are listed in a line each; how one is used is told when it is asked for, or misused', async () => {
  const quiz = (properties: object) => ({
    summary: 'With a quiz.',
    steps: [
      {
        id: 'quiz',
        title: 'Quiz',
        sentence: 'On the page “Quiz” you can answer questions.',
        operations: [
          { kind: 'put-page', page: { id: 'quiz', title: 'Quiz', path: '/quiz' } },
          { kind: 'put-block', page: 'quiz', block: { id: 'quiz', block: 'quiz', order: 10, properties } },
        ],
      },
    ],
  });
  server.use([
    says('{ "explain": ["quiz", "nonsense"] }'),
    says(JSON.stringify(quiz({ questions: 7 }))),
    says(JSON.stringify(correction)),
  ]);
  const { answer, told } = await plan(engineWith());
  expect(planIn(answer).summary).toContain('pomodoro');
  const [first, second, third] = server.requests;
  expect(first?.text).toContain('- quiz: Questions with options');
  expect(first?.text).not.toContain('## Block quiz');
  expect(first?.text).toContain('## Block collection');
  expect(String(second?.body.messages.at(-1)?.content)).toContain('## Block quiz');
  expect(String(third?.body.messages.at(-1)?.content)).toMatch(
    /pages\.quiz\.blocks\.quiz[\s\S]*## Block quiz/,
  );
  const heard = told.flatMap((event) => (event.kind === 'text-delta' ? [event.text] : [])).join('');
  expect(heard).toContain('With a quiz.');

  // What the words are about is explained at once.
  server.use([says(JSON.stringify(correction))]);
  await plan(engineWith(), 'Make a quiz about birds, with a score and a leaderboard');
  expect(server.requests[0]?.text).toContain('## Block quiz');
  expect(server.requests[0]?.text).toContain('## Block leaderboard');
});

test('a model that cannot bring it into form leaves the draft as it is', async () => {
  server.use([says('{"steps": "many"}')]);
  const { answer, told } = await plan(engineWith());
  expect(planIn(answer).steps).toEqual(planIn((await plan(builtin)).answer).steps);
  expect(server.requests).toHaveLength(3);
  expect(told.at(-1)).toMatchObject({ sentence: expect.stringContaining('built-in engine’s plan') });
});

test('what fails is said: no endpoint, a refusal, the cap', async () => {
  await expect(plan(engineWith({ baseUrl: 'http://127.0.0.1:9/v1' }))).rejects.toThrow(/cannot be reached/);
  server.use([{ kind: 'answer', refusal: 'I would rather not.' }]);
  await expect(plan(engineWith())).rejects.toThrow('The model declined: I would rather not.');
  await expect(plan(engineWith({ cap: { tokens: 1000, dollars: null } }))).rejects.toThrow(
    /at most \(1,000 tokens\)/,
  );
  expect((await listModelCalls(database, 'tasks')).at(-1)).toMatchObject({ error: null });
});

test('words are answered with words', async () => {
  server.use([says(JSON.stringify({ summary: 'Nothing to build', reply: 'Hello! What shall we build?' }))]);
  const { answer } = await plan(engineWith(), 'hello');
  expect(answer).toEqual({ kind: 'reply', text: 'Hello! What shall we build?' });
});
