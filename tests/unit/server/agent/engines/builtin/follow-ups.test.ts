import { beforeAll, describe, expect, it } from 'vitest';
import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { Plan } from '../../../../../../templates/spec/plan.ts';
import { interpretSentence } from '../../../../../../server/agent/engines/builtin/index.ts';
import { followUpKinds } from '../../../../../../server/agent/engines/builtin/follow-up/kinds/index.ts';
import { catalogue, contextOf, engine, planOf, replyOf, specOf } from './support.ts';

let plan: Plan;
let tasks: AppSpec;
let recipes: AppSpec;

beforeAll(async () => {
  plan = await planOf('A kanban board for a small team with due dates and owners');
  tasks = specOf(plan);
  recipes = specOf(await planOf('A recipe collection where people add recipes to their favourites'));
  expect(catalogue.blocks.length).toBeGreaterThan(0);
});

const after = async (text: string, spec: AppSpec) => specOf(await planOf(text, spec), spec);
const listOf = (spec: AppSpec, entity: string) =>
  Object.values(spec.pages)
    .flatMap((page) => Object.values(page.blocks))
    .find((block) => block.block === 'collection' && block.entity === entity);

describe('follow-ups', () => {
  it('change the look', async () => {
    expect((await after('Use a dark theme', tasks)).theme.scheme).toBe('dark');
    expect((await after('Add a light/dark theme switcher', tasks)).theme.switcher).toBe(true);
    expect((await after('use teal and orange', tasks)).theme).toMatchObject({
      accent: '#008080',
      secondary: '#ffa500',
    });
    expect((await after('使用深色主题', tasks)).theme.scheme).toBe('dark');
  });

  it('move data to Postgres in one step', async () => {
    const change = await planOf('Add a backend and store the recipes in Postgres', recipes);
    expect(change.steps).toHaveLength(1);
    expect(specOf(change, recipes).storage).toBe('postgres');
    const [step] = change.steps;
    expect(step?.sentence).toContain('has their own');
    expect(step?.sentence).not.toContain('the same for everyone');
    const shared = await planOf('Keep it in Postgres', tasks);
    expect(shared.steps[0]?.sentence).toContain('the same for everyone');
  });

  it('rename', async () => {
    expect((await after('Rename the app to My week', tasks)).name).toBe('My week');
    expect((await after('Rename favourites to Best of', recipes)).pages['favourites']?.title).toBe('Best of');
    expect((await after('rename tasks to jobs', tasks)).entities['task']).toMatchObject({
      singular: 'Job',
      plural: 'Jobs',
    });
    expect((await after('rename owner to responsible', tasks)).entities['task']?.fields['owner']?.label).toBe(
      'Responsible',
    );
  });

  it('add and remove fields', async () => {
    const noted = await after('Add a notes field to each task', tasks);
    expect(noted.entities['task']?.fields['note']?.type).toBe('longText');
    expect(listOf(noted, 'task')?.properties['show']).toContain('note');
    expect((await after('add a budget field', tasks)).entities['task']?.fields['budget']?.type).toBe('money');
    const removed = await after('Remove the priority field', tasks);
    expect(removed.entities['task']?.fields['priority']).toBeUndefined();
    expect(JSON.stringify(removed.pages)).not.toContain('"priority"');
  });

  it('change lists', async () => {
    expect(
      listOf(await after('Remove the priority filter', tasks), 'task')?.properties['filters'],
    ).not.toContain('priority');
    expect(
      listOf(await after('Add a filter for servings', recipes), 'recipe')?.properties['filters'],
    ).toContain('servings');
    expect(listOf(await after('sort by due date', tasks), 'task')?.properties['sort']).toMatchObject([
      { field: 'dueDate' },
      {},
    ]);
    expect(listOf(await after('Show tasks as cards', tasks), 'task')?.properties['view']).toBe('cards');
    expect(listOf(await after('export as csv', tasks), 'task')?.properties['export']).toBe(true);
  });

  it('add charts, things, records and lists', async () => {
    const charted = await after('show a chart per owner', tasks);
    expect(Object.values(charted.pages).flatMap((page) => Object.values(page.blocks))).toContainEqual(
      expect.objectContaining({ block: 'chart', properties: expect.objectContaining({ groupBy: 'owner' }) }),
    );
    expect(Object.keys((await after('also keep suppliers', tasks)).entities)).toContain('supplierRecord');
    expect(Object.keys((await after('let people comment on tasks', tasks)).entities)).toContain('comment');
    expect(Object.keys((await after('Let people save tasks to a wish list', tasks)).actions)).toContain(
      'addToWishList',
    );
  });

  it('keep what is not understood', async () => {
    const change = await planOf('Use a dark theme. Frobnicate the blarg', tasks);
    expect(change.steps[0]?.note).toContain('Frobnicate the blarg');
    expect(await replyOf('frobnicate the blarg', tasks)).toMatch(/did not understand.*You can say/);
  });

  it('several wishes become several steps', async () => {
    const change = await planOf('Use a dark theme and remove the owner filter', tasks);
    expect(change.steps.map((step) => step.id)).toEqual(['theme', 'remove-filter']);
  });

  it('every kind has examples in both languages and an id of its own', () => {
    expect(new Set(followUpKinds.map((kind) => kind.id)).size).toBe(followUpKinds.length);
    for (const { example } of followUpKinds) expect(example.en && example.zh).toBeTruthy();
  });
});

describe('revise', () => {
  it('changes an unapproved plan and keeps its steps', async () => {
    const answer = await engine.revise(plan, 'Remove the owner filter and use crimson', contextOf());
    if (answer.kind === 'reply') throw new Error(answer.text);
    expect(answer.plan.steps.map((step) => step.id)).toEqual(plan.steps.map((step) => step.id));
    const spec = specOf(answer.plan);
    expect(listOf(spec, 'task')?.properties['filters']).not.toContain('owner');
    expect(spec.theme.accent).toBe('#dc143c');
  });

  it('carries the checks of what it makes', async () => {
    const answer = await engine.revise(plan, 'also keep suppliers', contextOf());
    if (answer.kind === 'reply') throw new Error(answer.text);
    const added = answer.plan.steps.find((step) => !plan.steps.some((each) => each.id === step.id));
    expect(added?.operations.some((operation) => operation.kind === 'put-check')).toBe(true);
    expect(answer.plan.steps.at(-1)?.id).toBe('look');
  });
});

describe('interpretSentence', () => {
  it('gives operations, a meaning and what it did not understand', () => {
    const { operations, meaning, notUnderstood } = interpretSentence('Remove the owner filter. Blarg', {
      spec: tasks,
    });
    expect(operations).toHaveLength(1);
    expect(meaning).toContain('owner');
    expect(notUnderstood).toEqual(['Blarg']);
  });
});
