import type { ColumnProfile } from '../../engine.ts';

export type CellType = Extract<
  ColumnProfile['type'],
  | 'number'
  | 'boolean'
  | 'date'
  | 'dateTime'
  | 'time'
  | 'weekday'
  | 'weekdayTimeRange'
  | 'timeRange'
  | 'url'
  | 'email'
>;

const day =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:星期|周|礼拜)[一二三四五六日天]';
const clock = '\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm)?';
const strictClock = '\\d{1,2}(?:[:.]\\d{2}(?::\\d{2})?\\s*(?:am|pm)?|\\s*(?:am|pm))';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const whole = (source: string) => new RegExp(`^(?:${source})$`, 'i');

const weekdayRange = whole(`(?:${day}),?\\s+${clock}\\s*(?:-|–|—|to|至|~)\\s*${clock}`);
const timeRange = whole(`${strictClock}\\s*(?:-|–|—|to|至|~)\\s*${strictClock}`);
const weekday = whole(`(?:${day})\\.?`);
const time = whole('\\d{1,2}(?::\\d{2}(?::\\d{2})?\\s*(?:am|pm)?|\\s*(?:am|pm))');
const isoDate = /^\d{4}([-/.])\d{1,2}\1\d{1,2}$/;
const localDate = /^\d{1,2}([-/.])\d{1,2}\1(\d{4}|\d{2})$/;
const chineseDate = /^\d{4}年\d{1,2}月\d{1,2}日$/;
const namedDate = whole(
  `\\d{1,2}(?:st|nd|rd|th)?[ -]${month}[ -,]+\\d{4}|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
);
const dateTime =
  /^(\d{4}-\d{1,2}-\d{1,2}|\d{4}\/\d{1,2}\/\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|am|pm)?$/i;
const number = /^[-+−(]?\s*[$€£¥₹]?\s*[-+]?(\d{1,3}([,.'\s]\d{3})+|\d+)([.,]\d+)?\s*(%|[$€£¥₹])?\)?$/;
const exponent = /^[-+]?\d+(\.\d+)?e[-+]?\d+$/i;
const url = /^(https?:\/\/|www\.)\S+$/i;
const email = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const booleans = new Set(['yes', 'no', 'true', 'false', 'y', 'n', '是', '否', '✓', '✗', 'ja', 'nein']);

/** What one filled cell can be; `undefined` is plain text. */
export function cellType(cell: string): CellType | undefined {
  const first = cell.charCodeAt(0);
  if (cell.length > 200) return url.test(cell) ? 'url' : undefined;
  if (booleans.has(cell.toLowerCase())) return 'boolean';
  if (/\d/.test(cell)) {
    if (isoDate.test(cell) || localDate.test(cell) || chineseDate.test(cell) || namedDate.test(cell))
      return 'date';
    if (dateTime.test(cell)) return 'dateTime';
    if (time.test(cell)) return 'time';
    if (weekdayRange.test(cell)) return 'weekdayTimeRange';
    if (timeRange.test(cell)) return 'timeRange';
    if (isNumber(cell)) return 'number';
  } else if (weekday.test(cell)) return 'weekday';
  if (first < 0x80 && url.test(cell)) return 'url';
  if (cell.includes('@') && email.test(cell)) return 'email';
  return undefined;
}

/** Identifiers with leading zeros and very long digits are names, not numbers. */
function isNumber(cell: string): boolean {
  if (/^0\d/.test(cell) || /^\d{16,}$/.test(cell)) return false;
  return number.test(cell) || exponent.test(cell);
}

const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  '₹': 'INR',
};

/** The unit written in a number's cell, such as `%` or a currency. */
export function unitOfCell(cell: string): string | undefined {
  if (cell.includes('%')) return '%';
  const sign = /[$€£¥₹]/.exec(cell)?.[0];
  return sign ? currencies[sign] : undefined;
}

/** The number in a cell, given its decimal sign. */
export function numberOfCell(cell: string, decimal: '.' | ','): number {
  const negative = /^\(.*\)$/.test(cell) || /^[^\d]*[-−]/.test(cell);
  const digits = exponent.test(cell)
    ? cell
    : cell.replace(decimal === ',' ? /[^\d,]/g : /[^\d.]/g, '').replace(',', '.');
  const value = Math.abs(Number(digits));
  return negative ? -value : value;
}

const dayNames: readonly (readonly [RegExp, string])[] = [
  [/^mon|[周期拜]一/i, 'Monday'],
  [/^tue|[周期拜]二/i, 'Tuesday'],
  [/^wed|[周期拜]三/i, 'Wednesday'],
  [/^thu|[周期拜]四/i, 'Thursday'],
  [/^fri|[周期拜]五/i, 'Friday'],
  [/^sat|[周期拜]六/i, 'Saturday'],
  [/^sun|[周期拜][日天]/i, 'Sunday'],
];

/** The weekday a cell starts with, by its English name. */
export function weekdayOfCell(cell: string): string | undefined {
  return dayNames.find(([pattern]) => pattern.test(cell.trim()))?.[1];
}
