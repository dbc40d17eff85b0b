import { partOfTitle } from '../content/content-pages.ts';
import type { Message } from './message.ts';
import type { PageWish } from './wishes.ts';
import { capital } from '../words/capital.ts';

/** What lists the parts of a site: `content such as …`, `to display …`, `including …`. */
const introductions: readonly RegExp[] = [
  /\b(?:content|contents|information|material|topics|sections?|columns|channels) (?:such as|like|including|about|on)\s+/gi,
  /\bcontent that introduces?\s+/gi,
  /\bfunctionalit(?:y|ies) (?:to|for|of) (?:display|present|show|introduce|showcase)(?:ing)?\s+/gi,
  /\b(?:website|site|homepage|it|page)s? (?:should|must|will|can|to) (?:display|showcase|present|introduce|feature|include|contain|cover)\s+/gi,
  /,\s*including\s+/gi,
];
/** Where such a list ends. */
const end =
  /[.;:!?\n()]|\s(?:allowing|so that|so|which|that|where|who|while|enabling|users|for users|to(?! (?:the|this|our|an?)\b)|should|with|by|about)\s/i;
/** `services such as installation and repair, projects`: what a part has are no parts beside it. */
const examples = /\s(?:such as|like|for example|e\.g\.) (?:[^,]+,\s*)*?(?:[^,]+\s)?(?:and|or) [^,]+(?=,|$)/gi;
const leading =
  /^(?:and |or |also |(?:show|present|list|introduce|describe|explain|feature|display|provide|tell about|publish|advertise|promote)s? (?!information\b|details\b|pages?\b|sections?\b)(?=[a-z])|(?:offer|give)s? (?=an? |the )|a |an |the |its |his |her |their |our |various |different |multiple |rich |detailed |basic |some |company's )+/i;
const trailing =
  /\s+(?:descriptions?|information|details|introductions?|content|pages?|sections?|functionality|functions?|features?|displays?|etc)$/i;
/** Words that name no part of a site. */
const nothing =
  /^(?:etc|more|others?|so on|features?|functionalit\w*|functions?|information|content|website|site|users?|user (?:registration|login).*|registration|login|basic|search|filter\w*|charts?|graphs?|data visuali[sz]ation|images?|videos?|text|design|layout|style|navigation|introduction|overview|home|firm|company|.*\b(?:hotline|helpline|call-?out number|emergency number|carousel|button|form|background|colou?r|capabilit\w+|component|price|name)\b.*)$/i;
const verbs = /^\w+ing\b(?! (?:stories|guides|tips|plans|courses|works|events|services|programs?))/i;

/** Noun phrases that a message lists as what a site shows; each is a destination in the person's own words. */
export function findContentPages(message: Message, known: readonly PageWish[]): PageWish[] {
  if (message.language === 'zh') return chinesePages(message.text.slice(0, 4000), known);
  const text = message.text.slice(0, 8000);
  const pages: PageWish[] = [];
  for (const introduction of introductions) {
    for (const found of text.matchAll(introduction)) {
      const from = found.index + found[0].length;
      const rest = text.slice(from, from + 300);
      const length = end.exec(rest)?.index ?? rest.length;
      // What each of them has is no part of the site.
      if (/\s(?:of|for) (?:each|every)\b/i.test(rest.slice(0, length + 12))) continue;
      const list = rest.slice(0, length).replace(/[,\s]+$/, '');
      const items = itemsOf(list.replace(examples, (said) => ' '.repeat(said.length)));
      // One thing alone is what the site is about, not a part of it.
      if (items.length < 2) continue;
      for (const { words, at } of items) {
        const title = titleOf(words);
        if (title === undefined) continue;
        const same = [...known, ...pages].some((page) => isSame(page.title, title));
        if (!same) pages.push({ title, phrase: [from + at, from + at + words.length] });
      }
    }
  }
  return pages.slice(0, 6);
}

/** Items between commas; `news and trends` stays one where commas part the others. */
function itemsOf(list: string): { words: string; at: number }[] {
  const items: { words: string; at: number }[] = [];
  const separator = list.includes(',') ? /,\s*(?:and\s+|or\s+)?/g : /\s+and\s+|\s*&\s*/g;
  let start = 0;
  for (const found of list.matchAll(separator)) {
    items.push({ words: list.slice(start, found.index), at: start });
    start = found.index + found[0].length;
  }
  const last = list.slice(start);
  // `A, B and C`: without a comma before it, the last `and` parts too.
  const joined = /,\s*(?:and|or)\s/.test(list) || !list.includes(',') ? undefined : /\s+and\s+/.exec(last);
  if (joined) {
    items.push({ words: last.slice(0, joined.index), at: start });
    start += joined.index + joined[0].length;
  }
  items.push({ words: list.slice(start), at: start });
  return items.filter(({ words }) => words.trim() !== '');
}

function titleOf(words: string): string | undefined {
  const clean = words
    .trim()
    .replace(leading, '')
    .replace(/ and .* /i.test(words.trim()) ? /\s+etc$/i : trailing, '')
    .replace(/\s+business$/i, '')
    .trim();
  if (/^contact/i.test(clean)) return 'Contact';
  if (nothing.test(clean)) return undefined;
  if (!clean.includes(' ') && /\sinformation$/i.test(words))
    return capital(words.trim().replace(leading, ''));
  if (/^ways$/i.test(clean)) return 'How to help';
  const pair = /^(\w+) and (\w+)(?:\s+descriptions?)?$/i.exec(clean);
  const title = pair && /descriptions?$/i.test(words) ? `${plural(pair[1])} and ${plural(pair[2])}` : clean;
  if (title.length < 3 || title.split(/\s+/).length > 5 || nothing.test(title) || verbs.test(title))
    return undefined;
  return capital(title);
}

function plural(word = ''): string {
  return /s$/i.test(word) ? word : `${word}s`;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || a.includes(b) || b.includes(a);
}

const chineseList = /(?:包括|包含|展示|栏目有|板块有|内容有|设有)([^。；;！!\n]{4,80})/g;
const chineseNothing =
  /^(?:等|等等|.*(?:功能|按钮|颜色|背景|搜索|筛选|登录|注册|浏览|查看|管理|支持|可以|能够|用户|网站|页面|首页|基本信息|信息展示).*)$/;

/** `包括产品介绍、行业新闻和客户案例`. */
function chinesePages(text: string, known: readonly PageWish[]): PageWish[] {
  const pages: PageWish[] = [];
  for (const found of text.matchAll(chineseList)) {
    const list = found[1] ?? '';
    const items = list.split(/[、，,]|以及|和|与/);
    if (items.length < 2) continue;
    for (const item of items) {
      const title = item.trim().replace(/等$|的?(?:板块|栏目|介绍页)$/, '');
      if (title.length < 2 || title.length > 8 || chineseNothing.test(title)) continue;
      const start = text.indexOf(item, found.index);
      if (![...known, ...pages].some((page) => isSame(page.title, title)))
        pages.push({ title, phrase: [start, start + item.length] });
    }
  }
  return pages.slice(0, 6);
}

/** A page that tells of a firm; what people apply for, order or pay is none. */
export function isSited({ listed, title }: PageWish): boolean {
  return (
    listed === true &&
    partOfTitle(title) !== undefined &&
    !/\b(?:applications?|requests?|orders?|bills?)$/i.test(title)
  );
}
