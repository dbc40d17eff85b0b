import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { Check } from '../../../../../../templates/spec/check.ts';
import { small } from '../change-in-words.ts';
import { findBlocks, mainEntity } from '../find-target.ts';
import type { FollowUpContext, FollowUpKind } from '../follow-up-kind.ts';
import { mentionedIn } from '../mentioned-in.ts';

const asks =
  /\b(?:(?:does|do|did|is|are|was)(?:n['’]?t| not)\s+(?:work|working|do anything|respond|responding|open|opening|load|loading|save|saving|react|show up|appear|function|functioning|saved|shown)|(?:not|never) work(?:ing|s)?|does nothing|nothing happens|stopped working|(?:is|are|seems?|looks?) (?:broken|stuck|dead)|broken|crash(?:es|ed)?|has (?:a )?bugs?|there(?:['’]?s| is| was) (?:a bug|an error|a problem|something wrong)|can['’]?t (?:click|find|open|see|use|log in|save|search|add|delete|get)|cannot (?:click|find|open|see|use|log in|save|search|add|delete)|(?:has|have) (?:disappeared|vanished)|fails?\b(?: to)?|won['’]?t (?:open|load|save|work|let me)|gives? (?:me )?an error|useless)/i;
const chinese =
  /不能用|没反应|没有反应|坏了|不工作|不起作用|不管用|没用|失效|报错|出错|打不开|点不了|点不动|用不了|找不到|不见了|有问题|有\s?bug|没法用|无法(?:使用|打开|保存|搜索|点击|登录)|搜不到|保存不了|加不了|删不掉|登录不了/i;
const asksForChange =
  /^(?:which|what|add|show|let|make|remove|hide|mark|rename|when|if|whenever|allow|use|put|change|set|include)\b|^(?:添加|增加|加|显示|标记|当|如果|让|把|将)/i;

interface Topic {
  id: string;
  words: RegExp;
  /** In what a check proves. */
  proves: RegExp;
}
const topics: readonly Topic[] = [
  { id: 'search', words: /search|搜/i, proves: /search|find|搜索|查找/i },
  { id: 'filter', words: /filter|筛/i, proves: /filter|筛选/i },
  { id: 'sort', words: /sort|order\b|排序/i, proves: /sort|order|排序/i },
  { id: 'export', words: /export|download|csv|导出|下载/i, proves: /download|export|下载|导出/i },
  { id: 'chart', words: /chart|graph|图/i, proves: /chart|图/i },
  {
    id: 'log-in',
    words: /log ?-?in|sign ?-?in|password|register|登录|注册|密码/i,
    proves: /log in|register|登录|注册/i,
  },
  {
    id: 'add',
    words: /\badd|new\b|creat|form|save|saving|新增|添加|保存|表单|加不了/i,
    proves: /\badd|enter|新增|添加/i,
  },
  { id: 'delete', words: /delet|remov|删/i, proves: /delete|remove|删除|移除/i },
  { id: 'edit', words: /edit|chang|修改|编辑/i, proves: /change|edit|修改|编辑/i },
  { id: 'button', words: /button|click|按钮|点/i, proves: /./ },
];

/** Something is said not to work: what was tried there, and what can be done. */
export const complaint: FollowUpKind = {
  id: 'complaint',
  example: { en: 'The search doesn’t work', zh: '搜索不能用' },
  recognise({ text }, context) {
    if (asksForChange.test(text) || (!asks.test(text) && !chinese.test(text))) return undefined;
    const { spec, language } = context;
    const page = pageOf(text, spec);
    const topic = topics.find(({ words }) => words.test(text));
    if (!page) return undefined;
    const action = Object.values(spec.actions).find(({ label }) =>
      text.toLowerCase().includes(label.toLowerCase()),
    );
    const there = Object.values(spec.checks).filter((check) => isOn(check, page));
    const fitting = there.filter(({ sentence }) =>
      action ? sentence.includes(action.label) : (topic?.proves.test(sentence) ?? true),
    );
    const offer = topic && missing(topic.id, page, context);
    return {
      answer:
        language === 'zh'
          ? inChinese(page.title, { there, fitting, offer })
          : inEnglish(page.title, { there, fitting, offer }),
    };
  },
};

interface Facts {
  there: readonly Check[];
  fitting: readonly Check[];
  /** A sentence that brings what is not there. */
  offer?: string;
}

function inEnglish(page: string, { there, fitting, offer }: Facts): string {
  if (offer) return `“${page}” has nothing of the kind yet. Say “${offer}”, and I plan it.`;
  const named = quoted(fitting.length > 0 ? fitting : there, ', ');
  const tried =
    named === ''
      ? `No check of its own tries this on “${page}”.`
      : fitting.length > 0
        ? `I am sorry. Before “${page}” went live, this was tried there in a real browser and worked: ${named}.`
        : `I am sorry. No check tries exactly this on “${page}”; what is tried there is ${named}.`;
  return `${tried} Tell me what you did, what you expected and what you saw instead, naming the button or the field; or say what it should do, for example “Let people …”, and I plan it with a check. Under Releases you can also go back to an earlier release.`;
}

function inChinese(page: string, { there, fitting, offer }: Facts): string {
  if (offer) return `“${page}”还没有这个功能。可以说“${offer}”，我来做计划。`;
  const named = quoted(fitting.length > 0 ? fitting : there, '、');
  const tried =
    named === ''
      ? `“${page}”没有针对这一点的检查。`
      : fitting.length > 0
        ? `抱歉。“${page}”上线前在真实浏览器中试过并通过：${named}。`
        : `抱歉。“${page}”没有正好检查这一点；已检查的有：${named}。`;
  return `${tried}请告诉我您做了什么、期望什么、看到了什么，并说出按钮或字段的名称；也可以直接说它应该做什么，例如“可以……”，我会做成带检查的计划。在“版本”中也可以恢复到之前的版本。`;
}

function quoted(checks: readonly Check[], between: string): string {
  return checks
    .slice(0, 4)
    .map(({ sentence }) => `“${sentence.replace(/[.。]$/, '')}”`)
    .join(between);
}

type Page = AppSpec['pages'][string];

function pageOf(text: string, spec: AppSpec): Page | undefined {
  const pages = Object.values(spec.pages);
  const named = mentionedIn(text, spec);
  const page = named.findLast((each) => each.kind === 'page');
  if (page) return spec.pages[page.id];
  const thing = named.findLast((each) => each.kind === 'entity');
  const shown =
    thing &&
    pages.find((each) => each.menu && Object.values(each.blocks).some((block) => block.entity === thing.id));
  return shown ?? pages.find((each) => each.path === '/') ?? pages[0];
}

function isOn(check: Check, page: Page): boolean {
  return check.steps.some(
    (step) =>
      (step.kind === 'goto' && step.path.replace(/[?#].*$/, '') === page.path) ||
      (step.kind === 'click' && step.on.role === 'link' && step.on.name === (page.menu?.label ?? page.title)),
  );
}

/** What to say for what the page has not got. */
function missing(topic: string, page: Page, { spec, language }: FollowUpContext): string | undefined {
  const lists = Object.values(page.blocks).filter((block) => block.block === 'collection');
  const zh = language === 'zh';
  const entity = spec.entities[lists[0]?.entity ?? ''] ?? mainEntity(spec);
  const things = entity ? small(entity.plural) : '';
  const field = Object.values(entity?.fields ?? {}).find((each) => each.type === 'choice');
  const label = field?.label.toLowerCase() ?? '';
  const has = (key: string) =>
    lists.some(({ properties }) => {
      const value = properties[key];
      return Array.isArray(value) ? value.length > 0 : value === true;
    });
  if (
    topic === 'search' &&
    lists.length > 0 &&
    lists.every(({ properties }) => properties['search'] === false)
  )
    return zh ? '添加搜索' : `Add search to ${things}`;
  if (topic === 'filter' && lists.length > 0 && !has('filters') && field)
    return zh ? `按${label}筛选` : `Filter by ${label}`;
  if (topic === 'export' && !has('export')) return zh ? '导出为 CSV' : 'Export as CSV';
  if (topic === 'chart' && findBlocks(spec, 'chart').length === 0)
    return zh ? `按${label}显示图表` : `Show a chart per ${label}`;
  if (topic === 'log-in' && Object.keys(spec.roles).length === 0) return zh ? '添加登录' : 'Add a log-in';
  return undefined;
}
