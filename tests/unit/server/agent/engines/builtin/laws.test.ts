import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { planSchema } from '../../../../../../templates/spec/plan.ts';
import { findSharedData } from '../../../../../support/shared-data.ts';
import { withChecks } from '../../../../../../server/agent/engines/builtin/index.ts';
import { catalogue, contextOf, engine, planOf, replyOf, specOf } from './support.ts';

const words = fc.constantFrom(
  'build',
  'a',
  'tracker',
  'for',
  'with',
  'tasks',
  'and',
  ',',
  '.',
  'teal',
  'background',
  'filter by',
  'status',
  'pages for',
  '记账',
  '应用',
  '，',
  'book',
  'add',
  'to their',
  'agenda',
  'chart per',
  'including',
  'name',
  '\n-',
  'dark theme',
  'constructor',
  '__proto__',
  'id',
  'new',
  'class',
  '🙂',
  '{x}',
  '(',
  'such as',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(words, { maxLength: 25 }).map((list) => list.join(' ')),
);

describe('for any text', { timeout: 60_000 }, () => {
  it('there is a plan without problems, or a reply; the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const answer = await engine.plan({ text, attachments: [] }, contextOf());
        if (answer.kind === 'reply') {
          expect(answer.text.length).toBeGreaterThan(10);
          return;
        }
        const plan = planSchema.parse(answer.plan);
        expect(plan.steps.length).toBeGreaterThanOrEqual(3);
        expect(plan.steps.length).toBeLessThanOrEqual(8);
        specOf(plan);
        expect(await engine.plan({ text, attachments: [] }, contextOf())).toEqual(answer);
      }),
      { numRuns: 150 },
    );
  });

  it('a follow-up is a plan without problems or a reply', async () => {
    const base = specOf(await planOf('A library of books with ratings and a chart'));
    const verbs = fc.constantFrom(
      'add',
      'remove',
      'rename',
      'show',
      'filter by',
      'sort by',
      'use',
      'make',
      'let people',
      'title',
      'book',
      'books',
      'genre',
      'rating field',
      'to',
      'as cards',
      'filter',
      'page',
      'chart per',
      'required',
      'called',
      'red',
      'and',
      '把',
      '改名为',
      '字段',
      '删除',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(verbs, { maxLength: 8 }), async (list) => {
        const answer = await engine.plan({ text: list.join(' '), attachments: [] }, contextOf(base));
        if (answer.kind === 'plan') specOf(planSchema.parse(answer.plan), base);
      }),
      { numRuns: 200 },
    );
  });

  it('200,000 characters take linear time', async () => {
    for (const text of ['track tasks with ', 'a', '管理', 'and, ', 'filter by ', 'Z re:Z ', '   ']) {
      const start = performance.now();
      await engine.plan({ text: text.repeat(200_000 / text.length), attachments: [] }, contextOf());
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});

describe('what is no idea', () => {
  it.each(['hello', '你好', 'What can you do?', '', '   ', 'asdfghjkl', '???'])(
    '%j gets a reply',
    async (text) => {
      expect((await replyOf(text)).length).toBeGreaterThan(10);
    },
  );

  it.each(['Can you build me a todo app?', 'todo list app'])('%j gets a plan', async (text) => {
    expect(Object.keys(specOf(await planOf(text)).entities)).toEqual(['task']);
  });
});

describe('checks', () => {
  it('come with the step that makes them possible, and deriving them again changes nothing', async () => {
    const plan = await planOf('A library of books with ratings and a chart');
    const spec = specOf(plan);
    expect(Object.keys(spec.checks).length).toBeGreaterThan(3);
    expect(withChecks(plan, contextOf().spec, catalogue)).toEqual(plan);
    const list = plan.steps.find((step) => step.id.startsWith('list-'));
    const without = withChecks(
      { ...plan, steps: plan.steps.filter((step) => step !== list) },
      contextOf().spec,
      catalogue,
    );
    const left = without.steps
      .flatMap((step) => step.operations)
      .filter((operation) => operation.kind === 'put-check');
    expect(left.length).toBeLessThan(Object.keys(spec.checks).length);
  });
});

const cases = ['cases/prompts-dev.jsonl', 'cases/webgen-dev.jsonl'].flatMap(
  (name) => findSharedData(name) ?? [],
);
const line = z.object({ prompt: z.string().optional(), instruction: z.string().optional() });

describe.skipIf(cases.length === 0)('prompts of others', { timeout: 60_000 }, () => {
  const prompts = cases.flatMap((path) =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((text) => {
        const { prompt, instruction } = line.parse(JSON.parse(text));
        return prompt ?? instruction ?? '';
      }),
  );

  it('all get a sensible plan', async () => {
    for (const prompt of prompts) {
      const spec = specOf(await planOf(prompt));
      // A site that is one page to read keeps nothing.
      const read = Object.values(spec.pages).flatMap(({ blocks }) => Object.keys(blocks));
      expect(Object.keys(spec.entities).length + (read.length > 3 ? 1 : 0), prompt).toBeGreaterThan(0);
      expect(spec.name.length, prompt).toBeLessThanOrEqual(60);
    }
  });

  it('colours with a role are found in all that name them', async () => {
    for (const prompt of prompts.filter((text) =>
      /\bbackground\b.*\b(component|element)/i.test(text.split('. ').at(-1) ?? ''),
    )) {
      expect(specOf(await planOf(prompt)).theme, prompt).toMatchObject({
        background: expect.any(String),
        components: expect.any(String),
      });
    }
  });
});
