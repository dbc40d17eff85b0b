import { beforeAll, describe, expect, it } from 'vitest';
import { chartSaid } from '../../../../../../server/agent/engines/builtin/follow-up/chart-said.ts';
import { followUp } from '../../../../../../server/agent/engines/builtin/follow-up/follow-up.ts';
import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import { planOf } from './activities/plan-of.ts';

const apps = {
  library: 'Our library: books with author and shelf, people borrow them for two weeks',
  money: 'A personal expense tracker with categories',
  shu: '一个图书管理应用，每本书有作者、书架',
  zhang: '记账应用，记录支出和分类',
};
const specs = new Map<string, AppSpec>();

beforeAll(() => {
  for (const [name, idea] of Object.entries(apps)) specs.set(name, planOf(idea));
});

function chartAfter(app: string, text: string): unknown {
  const spec = specs.get(app);
  const answer = spec && followUp({ text }, spec);
  if (answer?.kind !== 'plan') return answer?.text;
  return answer.plan.steps.flatMap(({ operations }) =>
    operations.flatMap((operation) =>
      operation.kind === 'put-block' && operation.block.block === 'chart' ? [operation.block.properties] : [],
    ),
  )[0];
}

describe('charts asked for in words', () => {
  it.each([
    [
      'library',
      'Add a chart of books per genre',
      { operation: 'count', groupBy: 'genre', title: 'Books by genre' },
    ],
    ['library', 'Show a chart per shelf', { operation: 'count', groupBy: 'shelf' }],
    ['library', 'pages per genre chart', { operation: 'sum', field: 'pages', groupBy: 'genre' }],
    [
      'library',
      'chart of average pages by author',
      { operation: 'average', field: 'pages', title: 'Average pages by author' },
    ],
    [
      'library',
      'show a chart of loans per month',
      { operation: 'count', groupBy: 'on', by: 'month', kind: 'line' },
    ],
    ['library', 'chart how many books per genre as a pie chart', { operation: 'count', groupBy: 'genre' }],
    ['money', 'spending by month chart', { operation: 'sum', field: 'amount', groupBy: 'date', by: 'month' }],
    ['money', 'chart of expenses per category', { operation: 'sum', field: 'amount', groupBy: 'category' }],
    ['money', 'number of expenses per category chart', { operation: 'count', groupBy: 'category' }],
    ['money', 'show a pie chart of spending by category', { kind: 'pie', field: 'amount' }],
    ['shu', '添加每种体裁的书籍数量图表', { operation: 'count', groupBy: 'genre', title: '各体裁的书籍' }],
    ['shu', '显示每个体裁的平均评分饼图', { operation: 'average', field: 'rating', kind: 'pie' }],
    ['zhang', '按分类统计支出的饼图', { operation: 'sum', field: 'amount', groupBy: 'category' }],
    ['zhang', '每月支出走势图', { operation: 'sum', field: 'amount', groupBy: 'date', by: 'month' }],
  ])('%s: %s', (app, text, expected) => expect(chartAfter(app, text)).toMatchObject(expected));

  it('say what is missing where there is nothing to tell rows apart by', () => {
    expect(chartAfter('library', 'Add a chart of books per publisher')).toMatch(/no “publisher” yet/);
    expect(chartAfter('shu', '按出版社显示图表')).toContain('没有“出版社”');
  });

  it.each([
    ['Add a chart of books per genre', { of: 'books', by: 'genre' }],
    [
      'a bar chart of the average rating by author on the overview page',
      { of: 'average rating', by: 'author' },
    ],
    ['Show a chart for each shelf', { by: 'shelf' }],
    ['show my spending over time as a line chart', { of: 'spending', time: 'month' }],
    ['show a bar chart', {}],
    ['按体裁显示图表', { by: '体裁' }],
  ])('read “%s”', (text, expected) => expect(chartSaid(text)).toEqual(expected));
});

describe('charts of a first idea', () => {
  it.each([
    ['A reading list of books with a chart of books per genre', { operation: 'count', groupBy: 'genre' }],
    [
      'Track expenses with a chart of spending by category',
      { operation: 'sum', field: 'amount', groupBy: 'category' },
    ],
  ])('show what they are said to show: “%s”', (idea, expected) => {
    const charts = Object.values(planOf(idea).pages).flatMap(({ blocks }) =>
      Object.values(blocks).filter(({ block }) => block === 'chart'),
    );
    expect(charts[0]?.properties).toMatchObject(expected);
  });
});
