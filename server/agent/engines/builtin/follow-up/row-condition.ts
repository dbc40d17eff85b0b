import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { Field } from '../../../../../templates/spec/entity.ts';
import type { Expression } from '../../../../../templates/spec/expression.ts';
import { all, binary, not, path, value } from '../design/activities/reservations/expressions.ts';
import { findNamedField } from '../design/find-named-field.ts';
import { mainEntity, type Entity } from './find-target.ts';
import { mentionedIn } from './mentioned-in.ts';
import { keptMain } from './kinds/add-field.ts';

/** What is true of some rows of a thing and not of others. */
export interface RowCondition {
  entity: Entity;
  /** Of the boolean that says so. */
  id: string;
  /** What such rows are, as it stands inside a sentence: `in stock`, `due this week`. */
  en: string;
  zh: string;
  is: Expression;
  /** It is about options of a choice alone. */
  options?: { field: Field; ids: readonly string[] };
}

type Found = Omit<RowCondition, 'entity'>;

const lead =
  /^(?:(?:everything|anything|all|those|things|entries|rows|items|ones)\s+)?(?:(?:that|which|what|whatever)(?:['’]s|\s+is|\s+are)?\s+)?(?:the\s+|all\s+)?/i;

/** The rows that words speak of: `what is in stock`, `past events`, `high priority tasks`, `expenses over 100`. */
export function readCondition(words: string, spec: AppSpec): RowCondition | undefined {
  const said = words.trim().replace(lead, '').toLowerCase();
  if (said === '') return undefined;
  const named = mentionedIn(said, spec).find(({ kind }) => kind === 'entity');
  const main = [mainEntity(spec), keptMain(spec)].flatMap((each) => each ?? []);
  const candidates = named
    ? [spec.entities[named.id]]
    : [...main, ...Object.values(spec.entities)].filter((entity) => entity?.ownership === 'shared');
  for (const entity of candidates) {
    const found = entity && conditionOf(said, entity);
    if (entity && found) return { ...found, entity };
  }
  return undefined;
}

function conditionOf(said: string, entity: Entity): Found | undefined {
  return ofStock(said, entity) ?? ofStates(said, entity) ?? ofAmount(said, entity) ?? ofDays(said, entity);
}

const row = (field: Field): Expression => path('row', field.id);
const there = (field: Field): Expression => not({ kind: 'missing', of: row(field) });
const fromToday = (days: number): Expression =>
  days === 0 ? { kind: 'today' } : binary('addDays', { kind: 'today' }, value(days));

function ofStock(said: string, entity: Entity): Found | undefined {
  const none = /\b(?:sold[ -]out|out of stock|unavailable|not available|no stock)\b|售罄|缺货|无货/.test(
    said,
  );
  if (!none && !/\b(?:in stock|available|on stock)\b|有货|有库存|现货/.test(said)) return undefined;
  const field = Object.values(entity.fields).find(
    ({ type, id, label }) =>
      type === 'number' && /stock|inventory|available|in store|库存/i.test(`${id} ${label}`),
  );
  if (!field) return undefined;
  const has = all(there(field), binary('greaterOrEqual', row(field), value(1)));
  if (!none) return { id: 'inStock', en: 'in stock', zh: '有货', is: has };
  const out = all(there(field), binary('less', row(field), value(1)));
  return { id: 'soldOut', en: 'sold out', zh: '售罄', is: out };
}

const finished = /\b(?:finished|done|completed?|closed|resolved)\b|已?完成|已?结束/;
const unfinished =
  /\b(?:unfinished|open|active|not (?:yet )?(?:done|finished|completed?)|still to do)\b|未完成|进行中/;
const ends =
  /^(?:done|completed?|closed|finished|resolved|cancelled|archived|won|lost|returned|paid|delivered)$/;

/** Rows in states that are named, or that mean that there is nothing more to do. */
function ofStates(said: string, entity: Entity): Found | undefined {
  const choices = Object.values(entity.fields).filter(({ type }) => type === 'choice');
  for (const field of choices) {
    const named = (field.options ?? []).filter(({ label }) => contains(said, label.toLowerCase()));
    const [first] = named;
    if (!first) continue;
    const label = named.map((option) => option.label).join(', ');
    return inStates(
      field,
      named.map(({ id }) => id),
      { en: label, zh: label },
    );
  }
  const goes = choices.find(({ options = [] }) => options.some(({ id }) => ends.test(id)));
  const over = goes?.options?.filter(({ id }) => ends.test(id)).map(({ id }) => id) ?? [];
  const rest = goes?.options?.filter(({ id }) => !ends.test(id)).map(({ id }) => id) ?? [];
  if (goes && unfinished.test(said)) return inStates(goes, rest, { en: 'still open', zh: '未完成' });
  if (goes && finished.test(said)) return inStates(goes, over, { en: 'finished', zh: '已完成' });
  const flag = Object.values(entity.fields).find(
    ({ type, label }) => type === 'boolean' && contains(said, label.toLowerCase()),
  );
  return flag && { id: flag.id, en: flag.label.toLowerCase(), zh: flag.label, is: row(flag) };
}

function inStates(field: Field, ids: readonly string[], label: { en: string; zh: string }): Found {
  const is = ids
    .map((id) => binary('equal', row(field), value(id)))
    .reduce((left, right) => binary('or', left, right));
  return { ...label, id: `is${capitalId(ids.join('-or-'))}`, is, options: { field, ids } };
}

const due = /\bdue\b|deadline|截止|到期/;
const windows: readonly (readonly [RegExp, from: number, until: number, en: string, zh: string])[] = [
  [/\btomorrow\b|明天/, 1, 1, 'tomorrow', '明天'],
  [/\btoday\b|今天/, 0, 0, 'today', '今天'],
  [
    /\b(?:this|the|next|in a|within a|coming) week\b|\bsoon\b|本周|这周|一周内|近期/,
    0,
    7,
    'within 7 days',
    '7天内',
  ],
  [/\b(?:this|the|next|within a|coming) month\b|本月|一个月内/, 0, 30, 'within 30 days', '30天内'],
];
const within = /\b(?:next|within|in)\s+(?:the\s+next\s+)?(\d{1,3})\s+days?\b|(\d{1,3})天内/;
const past = /\b(?:past|old|over|ended|gone|previous)\b|过去|已过|过期/;
const coming = /\b(?:upcoming|future|coming|still to come|not over)\b|即将|未来|将来/;

/** Rows whose day is near, past or to come. What is spent or done lies in the past: there only `due` looks ahead. */
function ofDays(said: string, entity: Entity): Found | undefined {
  const dates = Object.values(entity.fields).filter(({ type, derived }) => type === 'date' && !derived);
  const field =
    dates.find(({ id, label }) => /due|deadline|expir|until|截止|到期/i.test(`${id} ${label}`)) ?? dates[0];
  if (!field) return undefined;
  if (past.test(said))
    return {
      id: 'past',
      en: 'past',
      zh: '已过',
      is: all(there(field), binary('less', row(field), fromToday(0))),
    };
  if (coming.test(said))
    return {
      id: 'upcoming',
      en: 'upcoming',
      zh: '即将到来',
      is: all(there(field), binary('greaterOrEqual', row(field), fromToday(0))),
    };
  const days = Number(within.exec(said)?.slice(1).find(Boolean) ?? 0);
  const window = windows.find(([pattern]) => pattern.test(said));
  const looksAhead = due.test(said) || /due|deadline|截止|到期/i.test(field.id) || isAhead(entity, field);
  if (!looksAhead || (!window && days === 0)) return undefined;
  const [, from = 0, until = days, en = `within ${days} days`, zh = `${days}天内`] = window ?? [];
  const isDue = due.test(`${said} ${field.id} ${field.label}`.toLowerCase());
  const between = all(
    there(field),
    binary('greaterOrEqual', row(field), fromToday(from)),
    binary('lessOrEqual', row(field), fromToday(until)),
  );
  return {
    id: `${isDue ? 'due' : 'on'}${capitalId(en)}`,
    en: isDue ? `due ${en}` : en,
    zh: isDue ? `${zh}到期` : zh,
    is: isDue ? [...goingOn(entity)].reduce((left, right) => binary('and', left, right), between) : between,
  };
}

/** Most of the examples are still to come. */
function isAhead({ samples }: Entity, field: Field): boolean {
  const days = Object.values(samples).flatMap((each) => {
    const given = each[field.id];
    return typeof given === 'object' && given !== null && 'days' in given ? [given.days] : [];
  });
  return days.filter((each) => each >= 0).length * 2 > days.length;
}

/** What is finished is not due any more. */
function goingOn(entity: Entity): Expression[] {
  const goes = Object.values(entity.fields).find(
    ({ type, options = [] }) => type === 'choice' && options.some(({ id }) => ends.test(id)),
  );
  const over = goes?.options?.filter(({ id }) => ends.test(id)) ?? [];
  return goes ? over.map(({ id }) => binary('notEqual', row(goes), value(id))) : [];
}

const more =
  /(?:\b(?:over|above|more than|greater than|higher than|exceed(?:s|ing)?)|>|超过|大于|高于)\s*[€$£¥]?\s*(\d[\d,.]*)\s*(k\b)?/;
const less =
  /(?:\b(?:under|below|less than|lower than|cheaper than)|<|低于|小于|少于)\s*[€$£¥]?\s*(\d[\d,.]*)\s*(k\b)?/;

function ofAmount(said: string, entity: Entity): Found | undefined {
  const above = more.exec(said);
  const match = above ?? less.exec(said);
  if (!match) return undefined;
  const numbers = Object.values(entity.fields).filter(({ type }) =>
    ['money', 'number', 'percent', 'rating'].includes(type),
  );
  const named = findNamedField(said.slice(0, match.index), numbers);
  const field = named ?? numbers.find(({ type }) => type === 'money') ?? numbers[0];
  const digits = (match[1] ?? '').replace(/,(?=\d{3})/g, '').replace(/[.,]$/, '');
  const amount = Number(digits) * (match[2] ? 1000 : 1);
  if (!field || !Number.isFinite(amount)) return undefined;
  const label = above ? 'over' : 'under';
  const isSo = binary(above ? 'greater' : 'less', row(field), value(amount));
  return {
    id: `${field.id}${capitalId(`${label}-${amount}`)}`,
    en: `${label} ${amount.toLocaleString('en-US')}`,
    zh: `${above ? '超过' : '低于'} ${amount.toLocaleString('zh-CN')}`,
    is: all(there(field), isSo),
  };
}

function contains(said: string, label: string): boolean {
  return label.length > 1 && ` ${said.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${label} `);
}

/** `Within7Days` of `within 7 days`. */
function capitalId(words: string): string {
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .replace(/[^A-Za-z0-9]/g, '');
}
