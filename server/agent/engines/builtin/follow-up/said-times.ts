/** Days of the week as people say them, Sunday first. */
const weekdays: readonly (readonly [RegExp, en: string, zh: string])[] = [
  [/\bsun(?:day)?s?\b|周日|星期日|星期天/i, 'Sundays', '周日'],
  [/\bmon(?:day)?s?\b|周一|星期一/i, 'Mondays', '周一'],
  [/\btue(?:s|sday)?s?\b|周二|星期二/i, 'Tuesdays', '周二'],
  [/\bwed(?:nesday)?s?\b|周三|星期三/i, 'Wednesdays', '周三'],
  [/\bthu(?:r|rs|rsday)?s?\b|周四|星期四/i, 'Thursdays', '周四'],
  [/\bfri(?:day)?s?\b|周五|星期五/i, 'Fridays', '周五'],
  [/\bsat(?:urday)?s?\b|周六|星期六/i, 'Saturdays', '周六'],
];
const months: readonly (readonly [RegExp, en: string])[] = [
  [/\bjan(?:uary)?\b/i, 'January'],
  [/\bfeb(?:ruary)?\b/i, 'February'],
  [/\bmar(?:ch)?\b/i, 'March'],
  [/\bapr(?:il)?\b/i, 'April'],
  [/\bmay\b/i, 'May'],
  [/\bjune?\b/i, 'June'],
  [/\bjuly?\b/i, 'July'],
  [/\baug(?:ust)?\b/i, 'August'],
  [/\bsept?(?:ember)?\b/i, 'September'],
  [/\boct(?:ober)?\b/i, 'October'],
  [/\bnov(?:ember)?\b/i, 'November'],
  [/\bdec(?:ember)?\b/i, 'December'],
];

/** The days of the week that words name, and nothing else: numbers with Sunday as 0, and how they are called. */
export function daysIn(words: string): { days: number[]; en: string; zh: string } | undefined {
  const rest = words.replace(/\b(?:on|every|all|the|and|or|day)\b|[,、和]/gi, ' ').trim();
  if (/^(?:weekends?|周末)$/i.test(rest)) return { days: [0, 6], en: 'weekends', zh: '周末' };
  const days = weekdays.flatMap(([pattern], day) => (pattern.test(words) ? [day] : []));
  const left = weekdays.reduce((text, [pattern]) => text.replace(pattern, ' '), rest).trim();
  if (days.length === 0 || left !== '') return undefined;
  return {
    days,
    en: days.map((day) => weekdays[day]?.[1] ?? '').join(' and '),
    zh: days.map((day) => weekdays[day]?.[2] ?? '').join('、'),
  };
}

const holidays: readonly (readonly [RegExp, day: string, en: string, zh: string])[] = [
  [/^christmas eve$|^平安夜$/i, '12-24', 'Christmas Eve', '平安夜'],
  [/^christmas(?: day)?$|^圣诞节?$/i, '12-25', 'Christmas Day', '圣诞节'],
  [/^new year['’]?s? eve$/i, '12-31', 'New Year’s Eve', '12月31日'],
  [/^new year['’]?s?(?: day)?$|^元旦$/i, '01-01', 'New Year’s Day', '元旦'],
];

/** A day of the year that words name: `12-24` for every year, `2027-12-24` with a year. */
export function dayOfYear(words: string): { day: string; en: string; zh: string } | undefined {
  const plain = words.trim().replace(/^the\s+/i, '');
  for (const [pattern, day, en, zh] of holidays) if (pattern.test(plain)) return { day, en, zh };
  const han = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]$/.exec(plain);
  const month = months.findIndex(([pattern]) => pattern.test(plain)) + 1;
  const number = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?!\d)/i.exec(plain)?.[1];
  const left = months
    .reduce((text, [pattern]) => text.replace(pattern, ' '), plain)
    .replace(/\d{4}|\d{1,2}(?:st|nd|rd|th)?|\bof\b|[,.]/gi, ' ')
    .trim();
  const at = han ? Number(han[2]) : month;
  const date = Number(han ? han[3] : number);
  if ((!han && left !== '') || at < 1 || at > 12 || !(date >= 1 && date <= 31)) return undefined;
  const year = han ? han[1] : /\b(\d{4})\b/.exec(plain)?.[1];
  const day = `${String(at).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return {
    day: year ? `${year}-${day}` : day,
    en: `${date} ${months[at - 1]?.[1] ?? ''}${year ? ` ${year}` : ''}`,
    zh: `${year ? `${year}年` : ''}${at}月${date}日`,
  };
}

/** A time of day as `HH:MM`; without morning or evening it is the next that comes after `from`, or after six in the morning. */
export function clockOf(words: string, from = '06:59'): string | undefined {
  if (/^noon$/i.test(words)) return '12:00';
  const [, hour = '', minute = '00', half] = /^(\d{1,2})(?:[:.](\d\d))?\s*([ap])?/i.exec(words) ?? [];
  const hours = Number(hour);
  if (hour === '' || hours > 24 || Number(minute) > 59) return undefined;
  const text = (each: number) => `${String(each).padStart(2, '0')}:${minute}`;
  if (half) return text((hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0));
  return hours < 12 && text(hours) <= from ? text(hours + 12) : hours === 24 ? undefined : text(hours);
}
