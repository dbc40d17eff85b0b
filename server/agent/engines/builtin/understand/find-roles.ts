import { deedById } from '../words/data/deeds.ts';
import { anyPerson, roleById, type RoleEntry } from '../words/data/roles.ts';
import { roleIndex } from '../words/indexes.ts';
import type { Found } from '../words/phrase-index.ts';
import { singularOf } from '../words/singular.ts';
import { findAccounts, refusesAccounts } from './find-accounts.ts';
import { findSpeakers } from './find-speakers.ts';
import { findRights, standsFirst } from './find-rights.ts';
import { phraseOf, wordsOf, type Message } from './message.ts';
import type { PeopleWish, RightWish, RoleWish } from './people-wishes.ts';

const most = 4;

/**
 * The kinds of people that a message tells apart, and what they may do; nothing when everybody is the same. People have
 * to log in when the message says so, when those who run or serve are told from those who use, and when two kinds of
 * people do different things. That users can do something says nothing.
 */
export function findPeople(message: Message): PeopleWish | undefined {
  const phrases = findAccounts(message);
  if (phrases.length === 0 && refusesAccounts(message.text)) return undefined;
  const said = findRights(message);
  const { named, rights } = withStaff(message, withServed(message, findNamed(message, said), said), said);
  const sides = new Set(named.map((role) => role.entry.side));
  const settles = rights.some(
    ({ who, kind, what }) => kind === 'deed' && roleById.get(who)?.side === 'runs' && deedById.has(what),
  );
  const administers = named.some((role) => role.entry.id === 'administrator');
  const differ =
    (named.length > 1 && (sides.size > 1 || distinct(named, rights))) || servesOthers(message, named, rights);
  const speakers =
    phrases.length === 0 && !administers && !settles && !differ
      ? findSpeakers(message.text, named)
      : undefined;
  if (phrases.length === 0 && !administers && !settles && !differ && !speakers) return undefined;
  const roles = speakers ?? named;
  return {
    roles: complete(roles, message.language === 'zh'),
    rights,
    phrases: [...phrases, ...roles.map((role) => role.phrase)],
  };
}

const houses =
  /\b((?:city|council|municipal|town|county|hotel|shop|store|school|university|clinic|hospital|library|museum|bank|company|office|service|support|park|club) )$/i;

/** Employees beside those from outside are the staff that serves them. */
function withStaff(
  { text, language }: Message,
  named: readonly RoleWish[],
  rights: RightWish[],
): { named: readonly RoleWish[]; rights: RightWish[] } {
  const staff = roleById.get('staff');
  const employee = named.find(({ entry }) => entry.id === 'employee');
  const outside = named.some(({ entry }) => entry.side === 'uses' && !entry.inside);
  if (!staff || !employee || !outside || named.some(({ entry }) => entry === staff)) return { named, rights };
  const house = houses.exec(text.slice(0, employee.phrase[0]))?.[1]?.toLowerCase() ?? '';
  const called = employee.called ?? `${house}employee`;
  return {
    named: named.map((role) =>
      role === employee ? { ...role, entry: staff, ...(language === 'zh' ? {} : { called }) } : role,
    ),
    rights: rights.map((right) => (right.who === 'employee' ? { ...right, who: 'staff' } : right)),
  };
}

/** Those who use an app and those who run it, where people are to be told apart but not called anything. */
export function peopleApart(message: Message): PeopleWish | undefined {
  if (refusesAccounts(message.text)) return undefined;
  const said = findRights(message);
  const { named, rights } = withStaff(message, findNamed(message, said), said);
  return {
    roles: complete(named, message.language === 'zh'),
    rights,
    phrases: named.map((role) => role.phrase),
  };
}

/** Those who work somewhere and those who run it, where only what they do is said. */
export function peopleAtWork(message: Message): PeopleWish | undefined {
  const employee = roleById.get('employee');
  if (!employee || refusesAccounts(message.text)) return undefined;
  return {
    roles: complete([{ entry: employee, phrase: [0, 0] }], message.language === 'zh'),
    rights: findRights(message),
    phrases: [],
  };
}

const anybody =
  /\b(?:users?|people|visitors|customers|guests|members) (?:can|may|should|will|must)\b|\bto (?:allow|let|enable) users\b|用户(?:可以|可|能)/i;

/** Sellers who accept offers beside users who make them: two kinds of people, though one has no name of its own. */
function servesOthers({ text }: Message, named: readonly RoleWish[], rights: readonly RightWish[]): boolean {
  const serving = named.filter(({ entry }) => entry.side !== 'uses');
  return (
    anybody.test(text.slice(0, 20_000)) &&
    serving.some(
      ({ entry }) =>
        entry.side === 'runs' || rights.some(({ who, kind }) => who === entry.id && kind !== 'read'),
    )
  );
}

/** Doctors who manage their schedule serve the patients that are spoken of, in whatever words. */
function withServed(
  message: Message,
  named: readonly RoleWish[],
  rights: readonly RightWish[],
): readonly RoleWish[] {
  const serves = named.some(
    ({ entry }) =>
      entry.counterpart === 'employee' ||
      (entry.side === 'serves' && rights.some(({ who, kind }) => who === entry.id && kind !== 'read')),
  );
  if (!serves || named.some(({ entry }) => entry.side === 'uses')) return named;
  const served = roleIndex.findAll(message.tokens).find(({ value }) => value.side === 'uses');
  return served
    ? [...named, { entry: served.value, phrase: phraseOf(message, served.from, served.to) }]
    : named;
}

/** Whether those who come to a place and are known there have a name: patients, tenants; guests are anybody. */
export function namesUsers({ tokens, text }: Message): boolean {
  if (refusesAccounts(text) || /\b(?:brochure|landing page)\b/i.test(text)) return false;
  return roleIndex
    .findAll(tokens)
    .some(({ value }) => /^(?:patient|student|tenant|member|parent)$/.test(value.id));
}

/** Whether several kinds of people who use the app do different things in it. */
function distinct(named: readonly RoleWish[], rights: readonly RightWish[]): boolean {
  const doers = new Set(rights.filter(({ kind }) => kind !== 'read').map(({ who }) => who));
  return named.filter((role) => doers.has(role.entry.id)).length > 1;
}

/** Roles in the order of those who use, serve and run; with those that must be there besides. */
function complete(named: readonly RoleWish[], chinese: boolean): RoleWish[] {
  const roles = [...named];
  const add = (entry: RoleEntry | undefined) => {
    if (entry && !roles.some((role) => role.entry.id === entry.id)) roles.push({ entry, phrase: [0, 0] });
  };
  if (!roles.some((role) => role.entry.side === 'uses')) {
    const serving = roles.find((role) => role.entry.counterpart !== undefined);
    add(roleById.get(serving?.entry.counterpart ?? '') ?? anyPerson);
  }
  if (!roles.some((role) => role.entry.side === 'runs')) add(roleById.get('administrator'));
  const rank = { uses: 0, serves: 1, runs: 2 };
  const sorted = roles.toSorted((a, b) => rank[a.entry.side] - rank[b.entry.side]);
  const runs = sorted.filter((role) => role.entry.side === 'runs').slice(0, 2);
  const others = sorted.filter((role) => role.entry.side !== 'runs').slice(0, most - runs.length);
  return [...others, ...runs].map(({ called, ...role }) =>
    called === undefined || chinese ? role : { ...role, called },
  );
}

const audience =
  /^(?:let|lets|allow|allows|allowing|enable|enables|enabling|help|helps|helping|as|by|between|with|to|connects?|connecting)$/;
const places = /^(?:portal|panel|backend|back-end|area|interface|login|side|account|accounts|role|roles)$/;
const verbs = /^(?:can|should|may|must|will|could|are|need|who)$/;
const after =
  /^(?:可以|可|能够|能|需要|需|应|负责|登录|端|后台|提交|审批|审核|发布|管理|查看|添加|批准|录入|查询|预约|购买|选择|浏览|评价|报名|上传|下载|确认|处理|回复|维护|跟进|创建|选课|下单|接单|派单|填写|布置|批改|安排|发起|更新|编辑|设置|出租|租借|借阅)/u;
const lists =
  /\b(?:roles?|user types|kinds of users|types of users)(?: such as| like| including| of| are|:)?\s*[:(]?\s*$/i;

/** Kinds of people who do something in the app, each once. */
function findNamed(message: Message, rights: readonly RightWish[]): RoleWish[] {
  const named: RoleWish[] = [];
  let last: number | undefined;
  const mentions = roleIndex.findAll(message.tokens);
  for (const [index, found] of mentions.entries()) {
    const { value: entry } = found;
    const known = named.some((role) => role.entry.id === entry.id);
    const does = rights.some((right) => right.who === entry.id && right.kind !== 'read');
    const told =
      known || does || isListed(message, found, last) || isAudience(message, found, mentions[index + 1]);
    if (!told && !acts(message, found)) continue;
    last = found.end;
    if (known) continue;
    // `for a company. Recruiters post jobs`: they are called as where they act.
    const acting = mentions.find((each) => each.value === entry && acts(message, each)) ?? found;
    const said = singularOf(wordsOf(message, acting.from, acting.to).toLowerCase());
    const own = said !== entry.en.toLowerCase() && !/^(?:admin|hr|super)/.test(said);
    named.push({
      entry,
      phrase: phraseOf(message, found.from, found.to),
      ...(own ? { called: said } : {}),
    });
  }
  return named;
}

/** One of a list of roles: `roles: admin, teacher and student`. */
function isListed({ text }: Message, found: Found<RoleEntry>, last: number | undefined): boolean {
  if (lists.test(text.slice(Math.max(0, found.start - 40), found.start))) return true;
  return (
    last !== undefined && /^[\s,，、/&]*(?:and|or|和|与|及)?\s*(?:the )?$/.test(text.slice(last, found.start))
  );
}

/** The first of several for whom the app is: `for teachers, students and parents`. */
function isAudience({ text }: Message, found: Found<RoleEntry>, next: Found<RoleEntry> | undefined): boolean {
  if (!next || next.value.id === found.value.id) return false;
  const between = text.slice(found.end, next.start);
  return (
    /\b(?:for|between|allow(?:s|ing)?|let|enabl(?:e|es|ing)|help(?:s|ing)?) (?:the |both )?$/i.test(
      text.slice(Math.max(0, found.start - 20), found.start),
    ) && /^\s*(?:,|、|,? and|,? or)\s*(?:the )?$/.test(between)
  );
}

/** Whether somebody does something here, and is not only spoken of. */
function acts(message: Message, { value: entry, from, to }: Found<RoleEntry>): boolean {
  const { tokens, language, text } = message;
  if (language === 'zh') {
    const rest = text.slice(tokens[to - 1]?.end ?? 0).trimStart();
    return after.test(rest) || (entry.id === 'administrator' && from > 3);
  }
  const next = tokens[to]?.lower ?? '';
  const before = previous(message, from);
  // `As a teacher I want …`: one person speaks of their own tool.
  if (
    before === 'as' &&
    /^(?:i|we|my)$/.test(tokens[to]?.lower === ',' ? (tokens[to + 1]?.lower ?? '') : next)
  )
    return false;
  if (verbs.test(next) || standsFirst(message, { from, to, kind: 'read' })) return true;
  if (places.test(next)) return entry.side !== 'uses' || next === 'portal';
  if (/^(?:by|between|as|with|to)$/.test(before)) return joins(message, { from, before, entry });
  if (audience.test(before)) return next === 'to' || next === 'and' || before.startsWith('connect');
  return next === 'to' && before === 'for' && entry.side !== 'uses';
}

/** `between buyers and sellers`, `submit reports to superiors`, `as a manager`. */
function joins(
  { tokens }: Message,
  { from, before, entry }: { from: number; before: string; entry: RoleEntry },
): boolean {
  const around = tokens
    .slice(Math.max(0, from - 8), from)
    .map((token) => token.lower)
    .join(' ');
  if (before === 'between' || /\bconnect(?:s|ing)?\b/.test(around)) return true;
  if (before === 'to') return entry.side === 'runs' && /\b(?:submit|send|report)/.test(around);
  if (before === 'by')
    return /\b(?:approved|managed|reviewed|verified|confirmed|checked|graded|assigned|moderated|posted|added)\b/.test(
      around,
    );
  return before === 'as' && /^(?:an?|the)$/.test(tokens[from - 1]?.lower ?? '') && entry.side !== 'uses';
}

/** The word before, past articles and such. */
function previous({ tokens }: Message, from: number): string {
  let index = from - 1;
  while (/^(?:the|a|an|all|their|our|and|local|prospective|both|other)$/.test(tokens[index]?.lower ?? ''))
    index -= 1;
  return tokens[index]?.lower ?? '';
}
