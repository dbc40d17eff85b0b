import { beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../../../../../templates/compose/compose.ts';
import { emptySpec, type AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { Plan } from '../../../../../../templates/spec/plan.ts';
import type { EngineContext } from '../../../../../../server/agent/engines/engine.ts';
import { catalogue, contextOf, engine, planOf, specOf } from './support.ts';

interface Turn {
  text: string;
  /** Ids of the steps; `answer` where nothing is planned. */
  steps: string;
  spec: AppSpec;
  plan?: Plan;
  reply?: string;
}

/** A conversation in which every plan is built, message by message. */
async function talk(texts: readonly string[]): Promise<Turn[]> {
  const turns: Turn[] = [];
  const history: { id: string; author: 'person'; text: string }[] = [];
  let spec = emptySpec;
  for (const [index, text] of texts.entries()) {
    history.push({ id: `m${index}`, author: 'person', text });
    const context: EngineContext = {
      ...contextOf(spec),
      about: { project: 'p', message: `m${index}`, history: [...history] },
    };
    const answer = await engine.plan({ text, attachments: [] }, context);
    if (answer.kind === 'reply') {
      turns.push({ text, steps: 'answer', spec, reply: answer.text });
      continue;
    }
    const { plan } = answer;
    spec = specOf(plan, spec);
    turns.push({ text, steps: plan.steps.map((step) => step.id).join(' '), spec, plan });
  }
  return turns;
}

const listOf = (spec: AppSpec | undefined, entity: string) =>
  Object.values(spec?.pages ?? {})
    .flatMap((page) => Object.values(page.blocks))
    .find((block) => block.block === 'collection' && block.entity === entity)?.properties;

describe('words that point back', () => {
  it('mean what was talked about last', async () => {
    const turns = await talk([
      'A customer list with companies, contacts and tasks',
      'Add a budget field to tasks',
      'Make it required',
      'Hide it from the list',
      'Show tasks as cards',
      'Do the same for contacts',
      'In the tasks list, sort by title',
      'Add a suppliers page and move it to the end of the menu',
      'Rename that page to Partners',
      'Remove the budget field. Undo that.',
    ]);
    const last = turns.at(-1)?.spec;
    expect(turns.map((turn) => turn.steps).slice(1)).toEqual([
      'add-field',
      'required',
      'hide-field',
      'view',
      'view',
      'sort',
      'add menu-order',
      'rename',
      'remove-field',
    ]);
    expect(turns[2]?.spec.entities['task']?.fields['budget']?.required).toBe(true);
    expect(listOf(turns[3]?.spec, 'task')?.['show']).not.toContain('budget');
    // People who are customers and contacts are one thing.
    expect(listOf(last, 'client')?.['view']).toBe('cards');
    expect(Object.values(last?.pages ?? {}).map((page) => page.title)).toContain('Partners');
    expect(turns.at(-1)?.plan?.summary).toContain('I changed nothing');
  });

  it('in Chinese as well', async () => {
    const turns = await talk([
      '面包店订单管理，有客户和商品',
      '给订单添加备注字段',
      '把它设为必填',
      // Customers have notes from the start.
      '商品也一样',
      '把商品改成卡片',
      '订单也是',
    ]);
    expect(turns.map((turn) => turn.steps).slice(1)).toEqual([
      'add-field',
      'required',
      'add-field',
      'view',
      'view',
    ]);
    const { spec } = turns.at(-1) ?? { spec: emptySpec };
    expect(Object.values(spec.entities['bakedGood']?.fields ?? {}).map(({ label }) => label)).toContain(
      '备注',
    );
    expect(listOf(spec, 'order')?.['view']).toBe('cards');
  });
});

const long = {
  en: [
    'A kanban board for a small team with due dates and owners',
    'Add a budget field to tasks, make it required and group tasks by owner',
    'Use a dark theme, rounder corners and a serif font',
    'Hide priority from the list',
    'Show tasks in a calendar',
    'Add a landing page and a FAQ',
    'Let people comment on tasks',
    'Mark overdue tasks',
    'Rename the option Done of status to Finished',
    'Add a contact page',
    'Move the calendar to the top of the menu',
    'Remove the priority field',
    'Make it more compact',
  ],
  zh: [
    '个人记账应用，有分类、每月合计和图表',
    '给支出添加商家字段，把它设为必填',
    '使用深色主题，圆角大一点',
    '把图表改成饼图',
    '给支出添加日历',
    '添加落地页',
    '添加常见问题',
    '可以收藏支出',
    '给支出添加详情页',
    '按日期排序',
    '使用人民币',
    '删除商家字段',
  ],
};

describe.each(Object.entries(long))('ten follow-ups in a row (%s)', (_, texts) => {
  let turns: Turn[] = [];
  beforeAll(async () => {
    turns = await talk(texts);
  });

  it('all are planned', () => {
    expect(turns.filter((turn) => turn.steps === 'answer')).toEqual([]);
    for (const { plan } of turns) for (const step of plan?.steps ?? []) expect(step.note).toBeUndefined();
  });

  it('lose no check that is not retired in words', () => {
    let before: AppSpec = emptySpec;
    for (const { text, spec, plan } of turns) {
      const retired = new Map(
        (plan?.steps ?? []).flatMap((step) =>
          step.operations.flatMap((operation) =>
            operation.kind === 'remove-check' ? [[operation.check, operation.reason] as const] : [],
          ),
        ),
      );
      for (const id of Object.keys(before.checks))
        if (!spec.checks[id]) expect(retired.get(id), `${text}: ${id}`).toMatch(/\S{4}/);
      before = spec;
    }
  });

  it('leave an app that composes', async () => {
    const files = await compose(turns.at(-1)?.spec ?? emptySpec, catalogue);
    expect(files.has('sprout.json')).toBe(true);
  }, 60_000);
});

describe('looks to pick from', () => {
  it('are a question whose default is in the plan, and picking one changes it', async () => {
    const base = specOf(await planOf('A recipe collection'));
    const plan = await planOf('Make it nicer', base);
    const [question] = plan.questions;
    expect(question?.choices).toHaveLength(3);
    expect(question?.choices).toContain(question?.chosen);
    const other = question?.choices.find((choice) => choice !== question.chosen) ?? '';
    const revised = await engine.revise(plan, other, contextOf(base));
    if (revised.kind === 'reply') throw new Error(revised.text);
    expect(revised.plan.steps).toHaveLength(1);
    expect(revised.plan.steps[0]?.sentence).toContain(other.split(':')[0] ?? '');
    expect(specOf(revised.plan, base).theme).not.toEqual(specOf(plan, base).theme);
    expect(revised.plan.questions).toHaveLength(1);
  });

  it('a plan that waits is undone on its card', async () => {
    const plan = await planOf('A recipe collection');
    const answer = await engine.revise(plan, 'Undo that', contextOf());
    expect(answer).toMatchObject({ kind: 'reply', text: expect.stringContaining('plan card') });
  });
});
