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
