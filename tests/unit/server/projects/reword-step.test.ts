import { beforeAll, describe, expect, test } from 'vitest';
import { design } from '../../../../server/agent/engines/builtin/design/design.ts';
import { understand } from '../../../../server/agent/engines/builtin/understand/understand.ts';
import { createPlanLanguage } from '../../../../server/projects/create-plan-language.ts';
import { foldPlan } from '../../../../server/projects/fold-plan.ts';
import { applyEdit } from '../../../../server/projects/plan-edits/apply-edit.ts';
import { lostWords, newRuns, says } from '../../../../server/projects/plan-edits/reword/words-in.ts';
import { loadCatalogue } from '../../../../templates/compose/load-catalogue.ts';
import { emptySpec, type AppSpec } from '../../../../templates/spec/app-spec.ts';
import type { Plan } from '../../../../templates/spec/plan.ts';

const language = createPlanLanguage({ catalogue: await loadCatalogue() });
const plans = new Map<string, Plan>();
const ideas = {
  recipes: 'A recipe collection with ratings, author and shelf',
  team: 'A kanban board for a small team with due dates and owners',
  reading: 'Books can be marked as read; a chart of books per genre',
  书: '一个图书管理应用，每本书有作者、书架',
};

beforeAll(() => {
  for (const [name, idea] of Object.entries(ideas))
    plans.set(name, language.withChecks(design(understand(idea), []), emptySpec));
});

/** The step of a plan that starts so, with words of its sentence replaced; without such words, they are added. */
function reworded(name: string, starts: string, [from, to]: readonly [string, string]) {
  const plan = plans.get(name);
  const step = plan?.steps.find(({ id }) => id.startsWith(starts));
  if (!plan || !step) throw new Error(`${name} has no step ${starts}`);
  expect(step.sentence).toContain(from);
  const sentence = from === '' ? `${step.sentence}${to}` : step.sentence.replace(from, to);
  const changed = applyEdit(
    { plan, base: emptySpec, language },
    { kind: 'reword-step', step: step.id, sentence },
  );
  const { spec, problems } = foldPlan(language.withChecks(changed.plan, emptySpec).steps, emptySpec);
  expect(problems).toEqual([]);
  expect(changed.plan.steps.find(({ id }) => id === step.id)?.sentence).toBe(sentence);
  return { ...changed, spec };
}

const listIn = (spec: AppSpec) =>
  Object.values(spec.pages)
    .flatMap(({ blocks }) => Object.values(blocks))
    .find(({ block }) => block === 'collection')?.properties ?? {};

describe('words that a sentence had already', () => {
  test.each([
    ['recipes', 'list-', ['On the first page people', 'People']],
    ['recipes', 'data-', ['examples show how it looks', 'examples show it']],
    ['书', 'list-', ['在首页可以', '可以在首页']],
  ] as const)('count as understood: %s %s %s', (name, step, words) => {
    expect(reworded(name, step, words).notUnderstood).toEqual([]);
  });

  test.each([
    ['recipes', 'list-', ['people', 'everybody'], ['everybody']],
    ['recipes', 'list-', ['search recipes', 'search and sing recipes'], ['sing']],
    ['书', 'list-', ['', '大家一起唱歌。'], ['大家一起唱歌']],
  ] as const)('do not, when they are new: %s %s %s', (...[name, step, words, left]) => {
    expect(reworded(name, step, words).notUnderstood).toEqual(left);
  });
});

describe('words that are new', () => {
  test.each([
    ['recipes', 'list-', ['category', 'category, author'], /author/],
    ['recipes', 'data-', ['shelf', 'shelf, oven temperature'], /oven temperature/],
    ['recipes', 'data-', ['', ' And a field for the origin.'], /origin/],
    ['recipes', 'list-', ['', ' The list can be exported as CSV.'], /CSV/],
    ['reading', 'overview', ['', ' A chart shows books by author.'], /books by author/],
    ['team', 'look', ['', ' It is dark.'], /dark/],
    ['team', 'look', ['light and dark', 'dark only'], /dark/],
    ['书', 'list-', ['，新增', '，按作者排序，新增'], /按作者排序/],
    ['书', 'data-', ['', '还有出版社。'], /填写出版社/],
  ] as const)('are read with those around them: %s %s %s', (...[name, step, words, meaning]) => {
    const changed = reworded(name, step, words);
    expect(changed.meaning).toMatch(meaning);
    expect(changed.notUnderstood).toEqual([]);
  });
});

describe('words that are taken out', () => {
  test('take filters, abilities and orders of the list with them', () => {
    const fewer = reworded('recipes', 'list-', [' and rating', '']);
    expect(fewer.meaning).toBe('The list has no filter by rating.');
    expect(listIn(fewer.spec)['filters']).toEqual(['category', 'difficulty']);
    const kept = reworded('recipes', 'list-', ['add, change and remove', 'add and change']);
    expect(listIn(kept.spec)).toMatchObject({ create: true, edit: true, remove: false });
    const swapped = reworded('书', 'list-', ['体裁', '作者']);
    expect(swapped.meaning).toBe('列表不再按体裁筛选。 书籍可以按作者筛选。');
    expect(listIn(swapped.spec)['filters']).toContain('author');
  });

  test('take fields, buttons, charts and numbers with them', () => {
    const field = reworded('recipes', 'data-', [', author', '']);
    expect(field.meaning).toBe('Recipes have no “Author”.');
    expect(field.spec.entities['recipe']?.fields['author']).toBeUndefined();
    expect(JSON.stringify(listIn(field.spec))).not.toContain('author');
    const button = reworded('reading', 'deed', ['“Mark as read”', 'nothing']);
    expect(Object.values(button.spec.actions).map(({ label }) => label)).not.toContain('Mark as read');
    const chart = reworded('reading', 'overview', ['books by genre', 'books by author']);
    expect(chart.meaning).toMatch(/“Books by genre” is gone.*books by author/);
    expect(reworded('书', 'data-', ['书架、', '']).spec.entities['book']?.fields['shuJia']).toBeUndefined();
  });

  test('are another name for a field where one new name stands for one old', () => {
    const { spec, meaning } = reworded('recipes', 'data-', ['author', 'cook']);
    expect(meaning).toBe('“Author” is called “Cook”.');
    expect(spec.entities['recipe']?.fields['author']?.label).toBe('Cook');
    expect(reworded('书', 'data-', ['书架', '位置']).meaning).toBe('“书架”改名为“位置”。');
  });

  test('are said to change nothing where nothing can go', () => {
    expect(reworded('team', 'board', [' or by keyboard', '']).meaning).toMatch(
      /Taking “keyboard” out .* changes nothing .* “Remove the .+ filter”/,
    );
    expect(reworded('书', 'data-', ['附带 6 条示例。', '']).meaning).toMatch(/不会改变构建内容.*去掉.*筛选/);
  });
});

describe('words of sentences', () => {
  test('are told apart in English and Chinese', () => {
    expect(says('filter them by due dates', 'Due date')).toBe(true);
    expect(says('filter them by dates due', 'Due date')).toBe(false);
    expect(says('按体裁、状态筛选', '状态')).toBe(true);
    expect(newRuns('by genre and the first author', 'by genre')).toEqual(['author']);
    expect(lostWords('filter them by genre and status', 'filter by status')).toEqual(['genre']);
  });
});
