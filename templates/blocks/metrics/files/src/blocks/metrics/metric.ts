import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row, Value } from '../../../shared/rows.ts';
import { addDays } from '../../../shared/dates.ts';
import { addMonths } from '../records/use-month.ts';

export interface MetricItem {
  id: string;
  label: string;
  entity: EntityDefinition;
  operation: 'count' | 'sum' | 'average' | 'minimum' | 'maximum';
  field?: string;
  where?: { field: string; equals: Value };
  period?: { field: string; of: 'month' | 'week' | 'today' | 'year' };
  compare?: boolean;
  /** The sum of another entity's field is taken off. */
  less?: { entity: EntityDefinition; field: string };
  unit?: string;
}

/** Dates from one day up to, but not with, another. */
export interface Span {
  from: string;
  before: string;
}

/** The dates an item looks at; `back` periods earlier. */
export function spanOf(
  of: NonNullable<MetricItem['period']>['of'],
  at: { month: string; today: string },
  back = 0,
): Span {
  switch (of) {
    case 'month': {
      const month = addMonths(at.month, -back);
      return { from: `${month}-01`, before: `${addMonths(month, 1)}-01` };
    }
    case 'year': {
      const year = Number(at.today.slice(0, 4)) - back;
      return { from: `${year}-01-01`, before: `${year + 1}-01-01` };
    }
    case 'week': {
      // Weeks begin on Monday.
      const weekday = (new Date(`${at.today}T00:00:00Z`).getUTCDay() + 6) % 7;
      const monday = addDays(at.today, -weekday - 7 * back);
      return { from: monday, before: addDays(monday, 7) };
    }
    case 'today': {
      const day = addDays(at.today, -back);
      return { from: day, before: addDays(day, 1) };
    }
  }
}

/** The number an item stands for; undefined when there is nothing to work it out from. */
export function measure(item: MetricItem, rows: readonly Row[], span: Span | undefined): number | undefined {
  const counted = rows.filter((row) => fits(row, item, span));
  if (item.operation === 'count') return counted.length;
  const numbers = counted.map((row) => row[item.field ?? '']).filter((value) => typeof value === 'number');
  const sum = numbers.reduce((total, number) => total + number, 0);
  // Cents must not show what binary fractions add.
  const exact = Math.round(sum * 1e6) / 1e6;
  if (item.operation === 'sum') return exact;
  if (numbers.length === 0) return undefined;
  if (item.operation === 'average') return Math.round((sum / numbers.length) * 100) / 100;
  return numbers.reduce((one, other) =>
    item.operation === 'minimum' ? Math.min(one, other) : Math.max(one, other),
  );
}

function fits(row: Row, { where, period }: MetricItem, span: Span | undefined): boolean {
  if (where) {
    const value = row[where.field];
    const same = Array.isArray(value)
      ? value.includes(String(where.equals))
      : value === where.equals || (where.equals === false && (value === null || value === undefined));
    if (!same) return false;
  }
  if (!period || !span) return true;
  const date = row[period.field];
  return typeof date === 'string' && date >= span.from && date < span.before;
}
