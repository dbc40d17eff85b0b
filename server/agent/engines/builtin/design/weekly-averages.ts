import type { Say } from '../say/say.ts';
import type { EntityDraft, FieldInput } from './app-draft.ts';
import type { Metric } from './metric.ts';

const weekly =
  /\bweekly (?:averages?|means?|summar|overviews?|stat|totals?)|\baverages? (?:of|for|per|over) (?:the |each |a |this )?week|每周(?:平均|统计|汇总)|周平均/i;

/** Whether a message asks for averages of each week. */
export function asksWeekly(text: string): boolean {
  return weekly.test(text.slice(0, 20_000));
}

/** What the numbers of a week are on average, beside the week before. */
export function weekOf({ head, fields }: EntityDraft, date: FieldInput, say: Say): Metric[] {
  const period = { field: date.id, of: 'week' as const };
  const measured = fields.filter(({ type }) => /^(?:number|rating|percent|money)$/.test(type)).slice(0, 3);
  return [
    ...measured.map(({ id, label, unit }) => ({
      id: `${head.path}-${id}-week`.toLowerCase(),
      label: say.fill('averageWeek', { field: label.toLowerCase() }),
      entity: head.id,
      operation: 'average' as const,
      field: id,
      period,
      compare: true,
      ...(unit ? { unit } : {}),
    })),
    {
      id: `${head.path}-week`,
      label: say.fill('countWeek', { plural: head.plural }),
      entity: head.id,
      operation: 'count',
      period,
    },
  ];
}
