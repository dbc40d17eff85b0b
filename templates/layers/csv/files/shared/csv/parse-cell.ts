import { isDate } from '../dates.ts';
import type { ChoiceOption } from '../entity.ts';
import type { Value } from '../rows.ts';
import type { CellRule } from './source.ts';

/** The value a cell stands for; null when it is empty or no such value. */
export function parseCell(cell: string, rule: CellRule): Value {
  const text = cell.trim();
  if (text === '') return null;
  switch (rule.kind) {
    case 'text':
      return text;
    case 'number':
      return parseNumber(text, rule.decimal);
    case 'boolean':
      return rule.true.some((word) => word.toLowerCase() === text.toLowerCase());
    case 'list':
      return parseList(text, rule.separator);
    case 'date':
      return parseDate(text, rule.order);
    case 'dateTime':
      return parseDateTime(text, rule.order);
    case 'time':
      return parseTimes(text)[0] ?? null;
    case 'weekday':
      return parseWeekday(text);
    case 'timeRange':
      return parseTimes(text)[rule.part === 'start' ? 0 : 1] ?? null;
  }
}

/** The id of the choice with this id or label, in any case; null when there is none. */
export function parseChoice(value: Value, options: readonly ChoiceOption[], rule: CellRule): Value {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const wanted = String(value).toLowerCase();
  const isDay = rule.kind === 'weekday';
  // Days are written in full or in three letters.
  const same = (text: string) =>
    isDay ? text.slice(0, 3).toLowerCase() === wanted.slice(0, 3) : text.toLowerCase() === wanted;
  const option =
    options.find(({ id }) => id === String(value)) ??
    options.find(({ id, label }) => same(id) || same(label));
  return option?.id ?? null;
}

function parseNumber(text: string, decimal: '.' | ','): number | null {
  const group = decimal === '.' ? ',' : '.';
  const bare = text
    .replaceAll(group, '')
    .replace(decimal, '.')
    .replaceAll(/[\s\u00a0'%$€£¥]|[A-Za-z]+$/g, '');
  const negative = /^\(.*\)$/.test(bare) ? `-${bare.slice(1, -1)}` : bare;
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(negative) ? Number(negative) : null;
}

function parseList(text: string, separator: string): string[] {
  const items = text.split(separator.trim() === '' ? separator : separator.trim()).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function parseDate(text: string, order: 'ymd' | 'dmy' | 'mdy'): string | null {
  const month = (text.match(/[A-Za-z]{3,}/g) ?? []).map(monthOf).find((number) => number > 0) ?? 0;
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  if (month > 0) {
    const [a = 0, b = 0] = numbers;
    return a > 31 ? isoDate(a, month, b) : isoDate(fullYear(b), month, a);
  }
  const [a = 0, b = 0, c = 0] = numbers;
  if (a > 31 || order === 'ymd') return isoDate(fullYear(a), b, c);
  return order === 'dmy' ? isoDate(fullYear(c), b, a) : isoDate(fullYear(c), a, b);
}

function parseDateTime(text: string, order: 'ymd' | 'dmy' | 'mdy'): string | null {
  const clock = text.search(/\d{1,2}:\d\d/);
  const date = parseDate(clock > 0 ? text.slice(0, clock).replace(/[T\s]+$/, '') : text, order);
  return date && `${date}T${(clock >= 0 && parseTimes(text.slice(clock))[0]) || '00:00'}`;
}

function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1) return null;
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isDate(text) ? text : null;
}

/** 1 to 12; 0 for what is no month. */
function monthOf(word: string): number {
  return monthNames.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** All times of day in a text, `1:30 PM` included, as `HH:MM`. */
function parseTimes(text: string): string[] {
  return [...text.matchAll(/(\d{1,2})[:.h](\d\d)(?::\d\d)?\s*([ap])?\.?m?/gi)].flatMap((found) => {
    const half = found[3]?.toLowerCase();
    const hour = Number(found[1]);
    const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
    return hours < 24 && Number(found[2]) < 60 ? [`${two(hours)}:${found[2] ?? '00'}`] : [];
  });
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const weekdayPattern = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i;
const chineseWeekdayPattern = /(?:星期|礼拜|周)([一二三四五六日天])/;

/** The day's English name in small letters, which is the id of its choice. */
function parseWeekday(text: string): string | null {
  const chinese = chineseWeekdayPattern.exec(text)?.[1];
  if (chinese !== undefined) return weekdays['一二三四五六日'.indexOf(chinese.replace('天', '日'))] ?? null;
  const found = weekdayPattern.exec(text)?.[1]?.toLowerCase();
  return weekdays.find((day) => found !== undefined && day.startsWith(found)) ?? null;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
