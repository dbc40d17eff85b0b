import { describe, expect, it } from 'vitest';
import { findSharedData } from '../../../../../support/shared-data.ts';
import { attachmentOf, planOf, specOf } from './support.ts';

const sessions = findSharedData('data/csv/reinvent_2025_sessions.csv');
const agenda =
  'Create an agenda builder app for AWS re:Invent 2025. People browse the sessions from the attached CSV, search them, filter by level, type, venue and day, and add sessions to their own agenda. Keep the agenda in the browser.';

describe.skipIf(sessions === undefined)('an agenda from a table', () => {
  it('reads the sessions, filters as asked, and keeps a personal agenda', async () => {
    const plan = await planOf(agenda, undefined, [await attachmentOf(sessions ?? '')]);
    const spec = specOf(plan);
    expect(spec.name).toBe('AWS re:Invent 2025 agenda');
    expect(spec.storage).toBe('browser');
    const { session, agendaItem } = spec.entities;
    expect(session?.origin).toBe('catalogue');
    expect(session?.source).toMatchObject({ file: 'data/reinvent-2025-sessions.csv', key: 'id', rows: 1992 });
    expect(session?.fields['day']?.options?.map((option) => option.id)).toEqual([
      'monday',
      'tuesday',
      'wednesday',
      'thursday',
      'friday',
    ]);
    expect(session?.fields['level']?.options?.map((option) => option.label)).toContain('300 – Advanced');
    expect(session?.fields['tags']?.type).toBe('tags');
    expect(agendaItem?.ownership).toBe('own');
    expect(spec.actions['addToAgenda']?.reverse).toBe('removeFromAgenda');
    const browse = Object.values(spec.pages).find((page) => page.path === '/');
    const list = Object.values(browse?.blocks ?? {}).find((block) => block.block === 'collection');
    expect(list?.properties['filters']).toEqual(['level', 'type', 'venue', 'day']);
    expect(list?.properties['actions']).toEqual(['addToAgenda']);
    const schedule = Object.values(spec.pages['agenda']?.blocks ?? {})[0];
    expect(schedule).toMatchObject({
      block: 'schedule',
      properties: { through: 'session', day: 'day', start: 'startsAt', overlap: true },
    });
    expect(Object.values(spec.pages).some((page) => page.path === '/sessions/:id')).toBe(true);
    expect(plan.steps.length).toBeGreaterThanOrEqual(4);
    for (const step of plan.steps)
      for (const [start, end] of step.phrases) expect(agenda.slice(start, end).length).toBe(end - start);
  });
});

describe('an expense tracker', () => {
  it('has amounts, categories, a monthly total and a chart', async () => {
    const spec = specOf(
      await planOf('A personal expense tracker with categories, a monthly total and a chart'),
    );
    const { expense } = spec.entities;
    expect(expense?.fields).toMatchObject({
      amount: { type: 'money' },
      category: { type: 'choice' },
      date: { type: 'date' },
    });
    expect(Object.keys(expense?.samples ?? {})).toHaveLength(18);
    const home = Object.values(spec.pages).find((page) => page.path === '/');
    expect(Object.values(home?.blocks ?? {}).map((block) => block.block)).toEqual([
      'metrics',
      'chart',
      'collection',
    ]);
    expect(JSON.stringify(home?.blocks['numbers']?.properties)).toContain('"of":"month"');
    expect(Object.keys(spec.assumed)).toContain('storage');
  });
});

describe('a kanban board', () => {
  it('has a board with due dates and owners, shared by the team', async () => {
    const spec = specOf(await planOf('A kanban board for a small team with due dates and owners'));
    const home = Object.values(spec.pages).find((page) => page.path === '/');
    expect(Object.values(home?.blocks ?? {})[0]).toMatchObject({
      block: 'board',
      entity: 'task',
      properties: { column: 'status', due: 'dueDate', owner: 'owner' },
    });
    expect(Object.values(spec.entities['task']?.samples ?? {}).length).toBeGreaterThanOrEqual(6);
    expect(spec.storage).toBe('postgres');
  });
});

describe('other ideas', () => {
  it('take named colours exactly', async () => {
    const spec = specOf(
      await planOf(
        'Please implement a poetry blog website for browsing poetry. Apply misty rose as the background; style all components with firebrick.',
      ),
    );
    expect(spec.theme).toMatchObject({ background: '#ffe4e1', components: '#b22222' });
    expect(Object.keys(spec.entities)).toContain('poem');
  });

  it('take named fields and choices', async () => {
    const spec = specOf(
      await planOf(
        'A recipe box including name, cooking time and servings, with categories like Soups, Salads and Cakes, dark theme',
      ),
    );
    expect(spec.theme.scheme).toBe('dark');
    expect(spec.entities['recipe']?.fields['category']?.options?.map((option) => option.label)).toEqual([
      'Soups',
      'Salads',
      'Cakes',
    ]);
    expect(Object.keys(spec.entities['recipe']?.fields ?? {})).toEqual(
      expect.arrayContaining(['duration', 'servings']),
    );
  });

  it('work in Chinese', async () => {
    const spec = specOf(
      await planOf('一个客户管理系统，包括姓名、电话、公司和状态，可以按状态筛选，深色主题'),
    );
    expect(spec.language).toBe('zh');
    expect(spec.theme.scheme).toBe('dark');
    expect(spec.entities['client']?.plural).toBe('客户');
    expect(Object.values(spec.pages)[0]?.title).toBe('客户');
  });

  it('keep nouns the lexicon does not know', async () => {
    const spec = specOf(await planOf('I want to keep track of my minerals'));
    expect(Object.values(spec.entities)[0]).toMatchObject({
      singular: 'Mineral',
      plural: 'Minerals',
      path: 'minerals',
    });
    expect(Object.keys(spec.assumed)).toContain('thing');
  });

  it('say what is not built and what is there instead', async () => {
    const spec = specOf(await planOf('A pomodoro timer with sound, in the browser, with login'));
    expect(Object.keys(spec.notIncluded)).toEqual(expect.arrayContaining(['accounts']));
  });

  it('lists of pages become pages', async () => {
    const spec = specOf(await planOf('A website for my bakery with pages for About, Products and Contact'));
    const titles = Object.values(spec.pages).flatMap((page) => page.menu?.label ?? []);
    expect(titles).toEqual(expect.arrayContaining(['About', 'Contact']));
  });
});
