import { describe, expect, test } from 'vitest';
import { followUp } from '../../../../../../server/agent/engines/builtin/follow-up/follow-up.ts';
import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import { emptySpec } from '../../../../../../templates/spec/app-spec.ts';
import { contextOf, engine, specOf } from './support.ts';

async function appOf(idea: string): Promise<AppSpec> {
  const answer = await engine.plan({ text: idea, attachments: [] }, contextOf(emptySpec));
  if (answer.kind !== 'plan') throw new Error(answer.text);
  return specOf(answer.plan, emptySpec);
}

const tasks = await appOf('A kanban board for a small team with due dates and owners');
const shop = await appOf('An online shop for handmade ceramics with cart and checkout');
const crm = await appOf('A simple CRM with companies, contacts and deals in a pipeline');

function changed(text: string, spec: AppSpec): AppSpec {
  const answer = followUp({ text }, spec);
  if (answer.kind !== 'plan') throw new Error(answer.text);
  return specOf(answer.plan, spec);
}

describe('fields in everyday words', () => {
  test.each([
    { text: 'Let people attach files', spec: tasks, entity: 'task', field: { type: 'file' } },
    { text: 'Users can upload photos', spec: tasks, entity: 'task', field: { type: 'image' } },
    { text: 'Each product is made by a potter', spec: shop, entity: 'product', field: { label: 'Potter' } },
    {
      text: 'Every deal belongs to a salesperson',
      spec: crm,
      entity: 'lead',
      field: { label: 'Salesperson' },
    },
  ])('$text', ({ text, spec, entity, field }) => {
    const before = Object.keys(spec.entities[entity]?.fields ?? {});
    const after = Object.values(changed(text, spec).entities[entity]?.fields ?? {});
    expect(after.find(({ id }) => !before.includes(id))).toMatchObject(field);
  });

  test('choices that are named come with them', () => {
    const { fields } = changed('Add sizes small, medium and large', shop).entities['product'] ?? {};
    const size = Object.values(fields ?? {}).find(({ label }) => label === 'Size');
    expect(size).toMatchObject({ type: 'choice' });
    expect(size?.options?.map(({ label }) => label)).toEqual(['Small', 'Medium', 'Large']);
  });

  test('what is there already is said to be', () => {
    expect(followUp({ text: 'Add priorities' }, tasks)).toMatchObject({
      kind: 'reply',
      answered: true,
      text: expect.stringContaining('“Priority” already'),
    });
  });
});

describe('stages', () => {
  const stagesOf = (spec: AppSpec, entity: string): string[] => {
    const { stage, status } = spec.entities[entity]?.fields ?? {};
    return ((stage ?? status)?.options ?? []).map(({ label }) => label);
  };

  test('go where they were said to be', () => {
    const before = stagesOf(tasks, 'task');
    const after = stagesOf(changed(`Add a backlog column before ${before[0]}`, tasks), 'task');
    expect(after).toEqual(['Backlog', ...before]);
    expect(stagesOf(changed('Add a frozen and a dropped stage', crm), 'lead').slice(-2)).toEqual([
      'Frozen',
      'Dropped',
    ]);
    expect(followUp({ text: 'Add a won and lost stage' }, crm)).toMatchObject({ answered: true });
  });
});

test('the newest first, however it is said', () => {
  for (const text of ['Sort by newest first', 'newest first', 'Show the newest at the top'])
    expect(followUp({ text }, tasks), text).toMatchObject({ kind: 'plan' });
});

const clinic = await appOf(
  'A clinic booking app where patients book appointments with doctors and doctors see their schedule',
);

describe('what is named by those it belongs to', () => {
  test('a field for people goes on what they fill in', () => {
    const after = changed('Add insurance to the patient form, required', clinic);
    const { fields } = after.entities['booking'] ?? {};
    expect(fields?.['insurance']).toMatchObject({ label: 'Insurance', required: true });
    const blocks = Object.values(after.pages).flatMap((page) => Object.values(page.blocks));
    const booking = blocks.find(({ block }) => block === 'booking');
    expect(booking?.properties).toMatchObject({ ask: ['person', 'insurance'] });
    expect(after.actions['bookTime']?.inputs['insurance']).toMatchObject({ required: true });
    const made = after.actions['bookTime']?.effects.find((effect) => effect.kind === 'create');
    expect(made?.values).toMatchObject({ insurance: { scope: 'input', path: ['insurance'] } });
    const phone = changed('Add a phone number to patients', clinic);
    expect(Object.keys(phone.entities)).toEqual(Object.keys(clinic.entities));
  });

  test('a unit makes a number', () => {
    const before = Object.keys(crm.entities['lead']?.fields ?? {});
    const after = Object.values(changed('Add a probability in percent', crm).entities['lead']?.fields ?? {});
    expect(after.find(({ id }) => !before.includes(id))).toMatchObject({
      label: 'Probability',
      type: 'percent',
    });
  });

  test.each([
    { text: 'Add notes with date to contacts', spec: crm, entity: 'logEntry', plural: 'Notes' },
    { text: 'Log calls and emails', spec: crm, entity: 'logEntry', plural: 'Calls and emails' },
    { text: 'Track time on contacts', spec: crm, entity: 'timeEntry', plural: 'Time entries' },
    {
      text: 'Let customers ask questions about a product',
      spec: shop,
      entity: 'question',
      plural: 'Questions',
    },
  ])('$text: entries of their own', ({ text, spec, entity, plural }) => {
    const made = changed(text, spec).entities[entity];
    expect(made).toMatchObject({ plural });
    expect(Object.values(made?.fields ?? {}).some(({ type }) => type === 'date')).toBe(true);
  });

  test('a colour for some rows is not one for the app', () => {
    const after = changed('Colour overdue deals red', crm);
    expect(after.theme).toEqual(crm.theme);
    expect(after.entities['lead']?.fields['overdue']).toMatchObject({ type: 'boolean' });
  });

  test.each([
    { text: 'Show how many appointments each doctor had this month', groupBy: 'doctor' },
    { text: 'Split it by month and year', groupBy: 'date' },
  ])('$text: a chart', ({ text, groupBy }) => {
    const charts = (spec: AppSpec) =>
      Object.values(spec.pages).flatMap(({ blocks }) =>
        Object.values(blocks).filter(({ block }) => block === 'chart'),
      );
    expect(charts(changed(text, clinic)).at(-1)?.properties).toMatchObject({ groupBy });
  });
});

test.each(['Add a dashboard as the first page', 'Add an overview page with charts'])(
  '%s: a page with figures',
  async (text) => {
    const idea = 'A kanban board for a small team with due dates and owners';
    const history = [{ id: 'first', author: 'person' as const, text: idea, plan: 'plan' }];
    const about = { project: 'tasks', message: 'second', history };
    const answer = await engine.plan({ text, attachments: [] }, { ...contextOf(tasks), about });
    if (answer.kind !== 'plan') throw new Error(answer.text);
    const { pages } = specOf(answer.plan, tasks);
    const blocks = Object.values(pages['statistics']?.blocks ?? {}).map(({ block }) => block);
    expect(blocks).toEqual(expect.arrayContaining(['metrics', 'chart']));
  },
);
