import type { EntityDefinition, FieldDefinition } from '../../../shared/entity.ts';
import { addDays } from '../../../shared/dates.ts';
import type { Row } from '../../../shared/rows.ts';
import { language, locale } from '../../text/index.ts';
import { dateFormat, formatValue } from '../../ui/index.ts';
import { titleText } from '../records/title-text.ts';
import { addMonths } from '../records/use-month.ts';
import type { FindRelated } from '../records/use-related.ts';
import { en, zh } from './text.ts';

export interface Point {
  id: string;
  label: string;
  value: number;
}

export interface PointOptions {
  entity: EntityDefinition;
  groupBy: FieldDefinition;
  by: 'day' | 'week' | 'month';
  operation: 'count' | 'sum' | 'average';
  field: string | undefined;
  limit: number | undefined;
  related: FindRelated;
}

const words = language === 'zh' ? zh : en;
const longestLine = 400;

/** One number a group. Dates run without gaps, choices in their own order, all others with the largest first. */
export function pointsOf(rows: readonly Row[], options: PointOptions): Point[] {
  const { groupBy, operation, field } = options;
  const dated = groupBy.type === 'date' || groupBy.type === 'dateTime';
  const groups = new Map<string, { label: string; sum: number; count: number }>();
  for (const row of rows) {
    const amount = operation === 'count' ? 1 : row[field ?? ''];
    if (typeof amount !== 'number') continue;
    for (const { id, label } of dated ? dateGroups(row, options) : kindGroups(row, options)) {
      const group = groups.get(id) ?? { label, sum: 0, count: 0 };
      groups.set(id, { label, sum: group.sum + amount, count: group.count + 1 });
    }
  }
  const points = [...groups].map(([id, { label, sum, count }]) => ({
    id,
    label,
    value: round(operation === 'average' ? sum / count : sum),
  }));
  if (dated) return withoutGaps(points, options);
  return limited(inOrder(points, groupBy), options);
}

type GroupName = Pick<Point, 'id' | 'label'>;

function kindGroups(row: Row, { groupBy, related }: PointOptions): GroupName[] {
  const value = row[groupBy.id];
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    return groupBy.type === 'boolean'
      ? [{ id: 'false', label: formatValue(groupBy, false, locale) }]
      : [none(groupBy)];
  }
  if (Array.isArray(value)) return value.map((tag) => ({ id: tag, label: tag }));
  if (groupBy.type === 'relation') {
    const found = related(row, groupBy);
    return [found ? { id: found.row.id, label: titleText(found.entity, found.row) } : none(groupBy)];
  }
  return [{ id: String(value), label: formatValue(groupBy, value, locale) }];
}

function none(field: FieldDefinition): GroupName {
  return { id: '', label: words.without(field.label) };
}

function dateGroups(row: Row, { groupBy, by }: PointOptions): GroupName[] {
  const value = row[groupBy.id];
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value)) return [];
  const id = startOf(value.slice(0, 10), by);
  return [{ id, label: dateLabel(id, by) }];
}

function startOf(date: string, by: PointOptions['by']): string {
  if (by === 'month') return `${date.slice(0, 7)}-01`;
  if (by === 'day') return date;
  return addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
}

function dateLabel(date: string, by: PointOptions['by']): string {
  const shape: Intl.DateTimeFormatOptions =
    by === 'month' ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' };
  return dateFormat(locale, { ...shape, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** Days without rows are zero, which a line must show; averages have no value there. */
function withoutGaps(points: readonly Point[], { by, operation }: PointOptions): Point[] {
  const known = new Map(points.map((point) => [point.id, point]));
  const dates = [...known.keys()].sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined || operation === 'average') {
    return dates.flatMap((date) => known.get(date) ?? []);
  }
  const line: Point[] = [];
  for (let date = first; date <= last && line.length < longestLine; date = next(date, by)) {
    line.push(known.get(date) ?? { id: date, label: dateLabel(date, by), value: 0 });
  }
  return line;
}

function next(date: string, by: PointOptions['by']): string {
  return by === 'month' ? `${addMonths(date.slice(0, 7), 1)}-01` : addDays(date, by === 'week' ? 7 : 1);
}

function inOrder(points: Point[], field: FieldDefinition): Point[] {
  const places = new Map(field.options?.map((option, index) => [option.id, index]));
  const place = (point: Point) => (point.id === '' ? Infinity : (places.get(point.id) ?? places.size));
  return points.sort((one, other) =>
    places.size > 0
      ? place(one) - place(other)
      : Number(one.id === '') - Number(other.id === '') || other.value - one.value,
  );
}

function limited(points: readonly Point[], { limit, operation }: PointOptions): Point[] {
  if (limit === undefined || points.length <= limit) return [...points];
  const largest = new Set(points.toSorted((one, other) => other.value - one.value).slice(0, limit));
  const kept = points.filter((point) => largest.has(point));
  if (operation === 'average') return kept;
  const rest = points.filter((point) => !largest.has(point)).reduce((sum, point) => sum + point.value, 0);
  return [...kept, { id: 'other', label: words.other, value: round(rest) }];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
