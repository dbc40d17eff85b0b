import type { ColumnProfile } from '../../engine.ts';
import { cellType, numberOfCell, unitOfCell, weekdayOfCell, type CellType } from './cell-types.ts';
import { itemsOf, listSeparator } from './find-list.ts';

/** Cells that say there is nothing. */
const nothing = new Set(['', '-', '–', '—', 'n/a', 'na', 'null', 'none', 'nan', '#n/a', '?', '无']);
const agreement = 0.97;

/** What a column holds, found from all its cells. */
export function profileColumn(header: string, cells: readonly string[]): ColumnProfile {
  const written = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const filled = written.filter((cell) => !nothing.has(cell.toLowerCase()));
  const type = typeOf(header, filled);
  const counts = countValues(filled);
  const base = {
    header,
    filled: written.length,
    distinct: counts.size,
    unique: written.length > 0 && counts.size === written.length,
    longest: written.reduce((most, cell) => Math.max(most, cell.length), 0),
  };
  const { kind, separator } = type;
  if (kind === 'list' && separator) {
    const items = countValues(filled.flatMap((cell) => itemsOf(cell, separator)));
    return { ...base, type: 'list', separator, distinct: items.size, frequent: topOf(items) };
  }
  if (kind === 'weekdayTimeRange' || kind === 'weekday') {
    // Days, not ranges: that is what people filter by.
    const days = countValues(filled.map((cell) => weekdayOfCell(cell) ?? cell));
    return { ...base, type: kind, frequent: topOf(days) };
  }
  const frequent = topOf(counts);
  if (kind === 'number') return { ...base, type: kind, frequent, ...numberFacts(header, filled) };
  if (kind === 'date' || kind === 'dateTime')
    return { ...base, type: kind, frequent, order: dateOrder(filled) };
  return { ...base, type: kind, frequent };
}

function typeOf(
  header: string,
  filled: readonly string[],
): { kind: ColumnProfile['type']; separator?: string } {
  if (filled.length === 0) return { kind: 'empty' };
  const types = new Map<CellType, number>();
  for (const cell of filled) {
    const type = cellType(cell);
    if (type) types.set(type, (types.get(type) ?? 0) + 1);
  }
  // Plain dates among date-times are date-times at midnight.
  const dateTimes = types.get('dateTime') ?? 0;
  if (dateTimes > 0) types.set('dateTime', dateTimes + (types.get('date') ?? 0));
  // `Thu` among `Wed 14:45-16:30`: the more frequent form names the column.
  const days = types.get('weekday') ?? 0;
  const ranges = types.get('weekdayTimeRange') ?? 0;
  if (days > 0 && ranges > 0) types.set(days > ranges ? 'weekday' : 'weekdayTimeRange', days + ranges);
  for (const [type, count] of types) {
    if (type === 'date' && dateTimes > 0) continue;
    if (count >= filled.length * agreement) return { kind: type };
  }
  const separator = listSeparator(header, filled);
  if (separator) return { kind: 'list', separator };
  const long = filled.filter((cell) => cell.length > 120 || cell.includes('\n')).length;
  return { kind: long > filled.length * 0.2 ? 'longText' : 'text' };
}

function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function topOf(counts: ReadonlyMap<string, number>): { value: string; count: number }[] {
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 60)
    .map(([value, count]) => ({ value: value.slice(0, 200), count }));
}

function numberFacts(header: string, filled: readonly string[]) {
  const decimal = decimalSign(filled);
  const values = filled.map((cell) => numberOfCell(cell, decimal)).filter(Number.isFinite);
  const units = new Set(filled.map(unitOfCell));
  const own = units.size === 1 ? [...units][0] : undefined;
  const unit = own ?? unitOfHeader(header);
  return {
    decimal,
    ...(unit === undefined ? {} : { unit }),
    minimum: values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    maximum: values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
  };
}

/** A comma is the decimal sign when it is followed by other than three digits, or stands after points. */
function decimalSign(filled: readonly string[]): '.' | ',' {
  let commas = 0;
  let points = 0;
  for (const cell of filled) {
    if (/\d\.\d{3},\d|^\D*\d+,(\d{1,2}|\d{4,})\D*$/.test(cell)) commas += 1;
    else if (/\d\.\d/.test(cell)) points += 1;
  }
  return commas > points ? ',' : '.';
}

/** The unit in a heading such as `Home (kWh)` or `Price [EUR]`. */
function unitOfHeader(header: string): string | undefined {
  const unit = /[([（]\s*([^()[\]（）]{1,8})\s*[)\]）]\s*$/.exec(header)?.[1]?.trim();
  return unit && !/^\d+$/.test(unit) ? unit : undefined;
}

function dateOrder(filled: readonly string[]): 'ymd' | 'dmy' | 'mdy' {
  let dayFirst = 0;
  let monthFirst = 0;
  let points = 0;
  for (const cell of filled) {
    if (/^\d{4}/.test(cell)) return 'ymd';
    const parts = /^(\d{1,2})([-/.])(\d{1,2})\2/.exec(cell);
    if (!parts) continue;
    if (Number(parts[1]) > 12) dayFirst += 1;
    if (Number(parts[3]) > 12) monthFirst += 1;
    if (parts[2] === '.') points += 1;
  }
  if (dayFirst === 0 && monthFirst === 0) return points > 0 ? 'dmy' : 'mdy';
  return dayFirst >= monthFirst ? 'dmy' : 'mdy';
}
