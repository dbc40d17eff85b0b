import { describe, expect, test } from 'vitest';
import { createBuiltinEngine } from '../../../../../../server/agent/engines/builtin/index.ts';
import type { Answer } from '../../../../../../server/agent/engines/engine.ts';
import { loadCatalogue } from '../../../../../../templates/compose/load-catalogue.ts';
import { emptySpec } from '../../../../../../templates/spec/app-spec.ts';
import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import { fold } from '../../../../../../templates/spec/fold.ts';
import type { SpecOperation } from '../../../../../../templates/spec/operation.ts';

const engine = createBuiltinEngine({ catalogue: await loadCatalogue() });

const expenses = 'A personal expense tracker with categories, a monthly total and a chart';
const shop = 'An online shop for handmade ceramics with cart and checkout';
const clinic =
  'A clinic booking app where patients book appointments with doctors and doctors see their schedule';
const recipes = '一个菜谱应用，可以收藏';

/** Says something about the app of an idea. */
async function say(idea: string, text: string, changes: readonly SpecOperation[] = []) {
  const first = await answer(idea, emptySpec, []);
  if (first.kind !== 'plan') throw new Error(first.text);
  const made = first.plan.steps.flatMap(({ operations }) => operations);
  const { spec } = fold([...made, ...changes], emptySpec);
  const said = await answer(text, spec, [{ id: 'm1', author: 'person', text: idea, plan: 'p1' }]);
  const operations = said.kind === 'plan' ? said.plan.steps.flatMap((step) => step.operations) : [];
  return { said, operations, before: spec, after: fold(operations, spec) };
}

interface Said {
  id: string;
  author: 'person';
  text: string;
  plan: string;
}

function answer(text: string, spec: AppSpec, history: readonly Said[]): Promise<Answer> {
  return engine.plan(
    { text, attachments: [] },
    {
      spec,
      today: '2026-11-23',
      signal: new AbortController().signal,
      about: { project: 'app', message: 'm2', history },
      emit: () => undefined,
    },
  );
}

describe('what an idea can say, a message about the app can say later', () => {
  test.each([
    [expenses, 'Let me set a budget per category', 'budgetItem'],
    [shop, 'Add discount codes', 'coupon'],
    [shop, 'Add reviews with stars to products', 'review'],
    [shop, 'Add a newsletter sign-up', 'subscriber'],
    [clinic, 'Doctors have opening hours from 9 to 17', 'openingHour'],
    [clinic, 'Add a rating for doctors', 'review'],
    [recipes, '添加评论', 'comment'],
  ])('%s: %s', async (idea, wish, entity) => {
    const { said, before, after } = await say(idea, wish);
    expect(said.kind).toBe('plan');
    expect(before.entities).not.toHaveProperty(entity);
    expect(after.spec.entities).toHaveProperty(entity);
    expect(after.problems).toEqual([]);
    // Everything that was there still is.
    for (const part of ['entities', 'pages', 'actions', 'roles'] as const)
      expect(Object.keys(after.spec[part])).toEqual(expect.arrayContaining(Object.keys(before[part])));
    expect(after.spec.name).toBe(before.name);
  });

  test('what the person has changed stays so', async () => {
    const renamed = { kind: 'change-entity', entity: 'product', changes: { plural: 'Pots' } } as const;
    const { after } = await say(shop, 'Add reviews with stars to products', [renamed]);
    expect(after.spec.entities['review']).toBeDefined();
    expect(after.spec.entities['product']?.plural).toBe('Pots');
  });

  test('what is understood is done, the rest of the message grows or is named', async () => {
    const { said, after } = await say(shop, 'Use a dark theme. Add discount codes. Merge duplicates.');
    expect(after.spec.theme.scheme).toBe('dark');
    expect(after.spec.entities['coupon']).toBeDefined();
    const notes = said.kind === 'plan' ? said.plan.steps.flatMap(({ note }) => note ?? []) : [];
    expect(notes.join(' ')).toContain('Merge duplicates');
    expect(notes.join(' ')).not.toContain('discount');
  });

  test.each(['Merge duplicates', 'Add a company logo', 'make the sidebar narrower', 'What can you do?'])(
    'nothing is made of %s',
    async (text) => {
      expect((await say(shop, text)).said.kind).toBe('reply');
    },
  );
});
