import { beforeAll, describe, expect, it } from 'vitest';
import { checksFor } from '../../../../../../templates/compose/checks-for.ts';
import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import { planSchema } from '../../../../../../templates/spec/plan.ts';
import { fillGaps } from '../../../../../../server/agent/engines/builtin/say/fill-gaps.ts';
import { followUpKinds } from '../../../../../../server/agent/engines/builtin/follow-up/kinds/index.ts';
import { catalogue, contextOf, engine, planOf, specOf } from './support.ts';

const ideas = {
  tasks: 'A kanban board for a small team with due dates and owners',
  money: 'A personal expense tracker with categories, a monthly total and a chart',
  任务: '小团队的任务看板，有截止日期、负责人和优先级',
  食谱: '管理家庭食谱，记录分类、评分和烹饪时间',
};
type App = keyof typeof ideas;
const apps = new Map<string, AppSpec>();

beforeAll(async () => {
  for (const [name, idea] of Object.entries(ideas)) apps.set(name, specOf(await planOf(idea)));
});

const appOf = (app: App): AppSpec => {
  const spec = apps.get(app);
  if (!spec) throw new Error(`there is no app ${app}`);
  return spec;
};

/** What is asked of an app, and the kinds of the steps, or `answer` and a part of it. */
const cases: readonly (readonly [App, string, string, RegExp?])[] = [
  ['tasks', 'Make it more compact', 'density'],
  ['任务', '更紧凑一点', 'density'],
  ['money', 'Rounder corners', 'corners'],
  ['食谱', '圆角大一点', 'corners'],
  ['money', 'Use a serif font', 'font'],
  ['任务', '使用衬线字体', 'font'],
  ['tasks', 'Use orange as the second colour', 'second-colour'],
  ['食谱', '第二颜色用橙色', 'second-colour'],
  ['tasks', 'Change the logo text to “Crew”', 'logo'],
  ['任务', '把徽标文字改为“我们的团队”', 'logo'],
  ['money', 'Use a sidebar', 'navigation'],
  ['食谱', '使用侧边栏', 'navigation'],
  ['money', 'Change the tagline to “Know where it goes”', 'tagline'],
  ['任务', '把标语改为“一切尽在此处”', 'tagline'],
  ['money', 'Use euros', 'currency'],
  ['食谱', '使用人民币', 'currency'],
  ['money', 'Switch the app to Chinese', 'language'],
  ['任务', '把应用改成英文', 'language'],
  ['tasks', 'Change priority to text', 'retype'],
  ['任务', '把描述改成文本', 'retype'],
  ['tasks', 'Set the default priority to High', 'default'],
  ['任务', '把优先级的默认值设为高', 'default'],
  ['money', 'Amount must be at least 0', 'limits'],
  ['食谱', '评分从1到10', 'limits'],
  ['tasks', 'Add a hint to due date: “When it must be done”', 'hint'],
  ['任务', '给截止日期添加提示：“必须完成的日期”', 'hint'],
  ['tasks', 'rename the status Done to Finished', 'rename-option'],
  ['任务', '把选项“已完成”改为“做完了”', 'rename-option'],
  ['tasks', 'Remove the option Low from priority', 'remove-option'],
  ['任务', '从优先级中删除选项低', 'remove-option'],
  ['tasks', 'Hide priority from the list', 'hide-field'],
  ['任务', '在列表中隐藏负责人', 'hide-field'],
  ['money', 'Show notes on the cards', 'show-field'],
  ['money', 'Group expenses by category', 'group'],
  ['任务', '按负责人分组', 'group'],
  ['tasks', 'Put due date before owner', 'field-order'],
  ['任务', '把截止日期放在负责人前面', 'field-order'],
  ['money', 'Add a board of expenses', 'board'],
  ['食谱', '给食谱添加看板', 'board'],
  ['money', 'Show expenses in a calendar', 'calendar'],
  ['任务', '给任务添加日历', 'calendar'],
  ['money', 'Give every expense its own page', 'detail'],
  ['tasks', 'Remove the board from the menu', 'menu-entry'],
  ['任务', '从菜单中去掉看板', 'menu-entry'],
  ['tasks', 'Rename the menu entry Tasks to To do', 'rename-menu'],
  ['任务', '把菜单里的任务改成待办', 'rename-menu'],
  ['tasks', 'Move tasks to the top of the menu', 'menu-order'],
  ['任务', '把看板放到菜单最后', 'menu-order'],
  ['money', 'Add an introduction to the expenses page: “Everything at a glance”', 'introduction'],
  ['任务', '给任务页面添加介绍：“一目了然”', 'introduction'],
  ['money', 'Add a landing page', 'landing'],
  ['任务', '添加落地页', 'landing'],
  ['tasks', 'Add a FAQ', 'section'],
  ['tasks', 'Add a team page', 'section'],
  ['任务', '添加常见问题', 'section'],
  ['money', 'Add a contact page', 'contact'],
  ['任务', '添加联系我们页面', 'contact'],
  ['tasks', 'Add comments to tasks', 'record'],
  ['任务', '给任务添加评论', 'record'],
  ['money', 'Add favourites', 'collect'],
  ['任务', '可以收藏任务', 'collect'],
  ['tasks', 'Mark overdue tasks', 'overdue'],
  ['任务', '标记逾期的任务', 'overdue'],
  ['money', 'Make the chart a pie', 'chart-form'],
  ['money', 'Remove the total', 'remove-number'],
  ['money', 'Show the average amount', 'number'],
  ['money', 'newest first', 'sort'],
  ['任务', '最新的排在前面', 'sort'],
  ['tasks', 'Make tasks read-only', 'editing'],
  ['任务', '不允许删除任务', 'editing'],
  ['money', 'When there are no expenses, say “All paid”', 'empty-text'],
  ['任务', '没有任务时显示“全部完成”', 'empty-text'],
  ['tasks', 'Remove all filters', 'remove-filter'],
  ['任务', '把任务改成卡片', 'view'],
  ['money', 'Add a payment method field with the options cash, card and transfer', 'add-choice'],
  ['tasks', 'Make it nicer', 'looks'],
  ['money', 'It looks too crowded', 'looks'],
  ['任务', '做得更好看一点', 'looks'],
  ['食谱', '换一套颜色', 'looks'],
  ['tasks', 'Use dark mode, rounder corners and a serif font', 'theme corners font'],
  ['任务', '使用深色主题并删除优先级字段', 'theme remove-field'],
  ['tasks', 'Add testimonials and a team section', 'section section-2'],
  ['tasks', 'Add comments and favourites', 'record collect'],
  ['tasks', 'make the title required and the priority optional', 'required required-2'],
  ['money', 'get rid of the charts', 'chart'],
  ['tasks', 'There is too much going on', 'looks'],
  ['tasks', 'I preferred the old version', 'answer', /Releases/],
  ['money', 'which fields do expenses have?', 'answer', /amount, category/],
  ['任务', '还是之前的版本好', 'answer', /版本/],
  ['tasks', 'show data as a list by default', 'view'],
  ['任务', '默认显示为卡片', 'view'],
  ['tasks', 'turn sample data off', 'remove-samples'],
  ['任务', '关闭示例数据', 'remove-samples'],
  ['tasks', 'I want a nicer design', 'looks'],
  ['任务', '这个页面太乱了', 'looks'],
  ['tasks', 'mark tasks as overdue when the due date has passed', 'overdue'],
  ['tasks', 'revert to version 2', 'answer', /Releases/],
  ['tasks', 'thanks', 'answer', /changed nothing/],
  ['任务', '谢谢', 'answer', /没有改动/],
  ['tasks', 'Undo that', 'answer', /Releases.*Go back to/],
  ['tasks', 'go back', 'answer', /I changed nothing/],
  ['任务', '撤销刚才的修改', 'answer', /版本/],
  ['tasks', 'search doesn’t work', 'answer', /search tasks by words/],
  ['money', 'The chart is broken', 'answer', /chart/],
  ['money', 'The export does not work', 'answer', /“Export as CSV”/],
  ['任务', '搜索不能用', 'answer', /搜索任务/],
  ['任务', '按钮没反应', 'answer', /看板/],
  ['tasks', 'What can you do?', 'answer', /plan first/],
  ['money', 'Where are my data stored?', 'answer', /browser/],
  ['任务', '数据保存在哪里？', 'answer', /Postgres|浏览器/],
  ['tasks', 'Print the list', 'answer', /browser/],
  ['食谱', '从 Excel 导入', 'answer', /附上/],
  ['tasks', 'Remove the tasks', 'answer', /built around/],
  ['tasks', 'Make owner a number', 'answer', /“Board”/],
];

describe('what can be asked of an app', () => {
  it.each(cases.map(([app, text, wanted, words]) => ({ app, text, wanted, words })))(
    '$app: $text → $wanted',
    async ({ app, text, wanted, words }) => {
      const base = appOf(app);
      const answer = await engine.plan({ text, attachments: [] }, contextOf(base));
      if (answer.kind === 'reply') {
        expect(wanted, answer.text).toBe('answer');
        expect(answer.text).toMatch(words ?? /./);
        return;
      }
      const plan = planSchema.parse(answer.plan);
      expect(plan.steps.map((step) => step.id).join(' ')).toBe(wanted);
      // The app that is left is whole, and its blocks fit.
      expect(checksFor(specOf(plan, base), catalogue).length).toBeGreaterThan(0);
    },
  );

  it('its own examples are understood or answered, in both languages', async () => {
    for (const app of ['tasks', 'money', '任务', '食谱'] as const) {
      const base = appOf(app);
      const [main] = Object.values(base.entities);
      const field = Object.values(main?.fields ?? {}).find(({ type }) => type === 'choice');
      const gaps = { thing: main?.singular ?? '', things: main?.plural ?? '', field: field?.label ?? '' };
      let understood = 0;
      for (const kind of followUpKinds) {
        const text = fillGaps(kind.example[base.language], gaps);
        const answer = await engine.plan({ text, attachments: [] }, contextOf(base));
        if (answer.kind === 'plan') specOf(planSchema.parse(answer.plan), base);
        if (answer.kind === 'plan' || !/did not understand|没有理解/.test(answer.text)) understood += 1;
      }
      expect(understood / followUpKinds.length, app).toBeGreaterThan(0.7);
    }
  });
});

describe('what a change leaves', () => {
  const after = async (text: string, app: App) => specOf(await planOf(text, appOf(app)), appOf(app));

  it('sets what was named', async () => {
    expect((await after('Use euros', 'money')).currency).toBe('EUR');
    expect((await after('评分从1到10', '食谱')).entities['recipe']?.fields['rating']).toMatchObject({
      minimum: 1,
      maximum: 10,
    });
    expect((await after('Move tasks to the top of the menu', 'tasks')).pages['tasks']?.menu?.order).toBe(10);
    expect(
      (await after('Due date defaults to today', 'tasks')).entities['task']?.fields['dueDate']?.default,
    ).toEqual({ kind: 'today' });
    expect((await after('Remove the board from the menu', 'tasks')).pages['board']).toMatchObject({
      path: '/',
    });
    expect((await after('把应用改成英文', '任务')).entities['task']).toMatchObject({ plural: 'Tasks' });
  });

  it('a contact page takes a message, a calendar needs a date', async () => {
    const spec = await after('Add a contact page', 'tasks');
    expect(spec.pages['contact']?.title).toBe('Contact');
    expect(spec.entities['contactMessage']?.origin).toBe('kept');
  });

  it('a thing goes with all that is about it', async () => {
    const base = specOf(await planOf('also keep suppliers', appOf('tasks')), appOf('tasks'));
    const plan = await planOf('Get rid of suppliers', base);
    const left = specOf(plan, base);
    expect(Object.keys(left.entities)).toEqual(Object.keys(appOf('tasks').entities));
    const gone = plan.steps.flatMap((step) => step.operations).filter(({ kind }) => kind === 'remove-check');
    expect(gone.length).toBeGreaterThan(0);
  });
});
