import { daysBetween } from '../../../shared/dates.ts';
import { fieldOf } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useWords } from '../../text/index.ts';
import { pointsOf } from '../chart/points.ts';
import { small } from '../figures/figures.ts';
import { Trend } from '../figures/trend.tsx';
import type { Range } from '../figures/use-range.ts';
import type { FindRelated } from '../records/use-related.ts';
import type { ReportKind } from './report-kind.ts';
import { en, zh } from './text.ts';

export interface ReportChartsProps {
  kind: ReportKind;
  rows: readonly Row[];
  range: Range;
  related: FindRelated;
}

/** The rows of a report by kind, and over time. */
export function ReportCharts({ kind, rows, range, related }: ReportChartsProps) {
  const words = useWords({ en, zh });
  const { entity, measures } = kind;
  const [first] = measures;
  const field = fieldOf(entity, first?.field ?? '');
  const measure = field?.label ?? entity.plural;
  const groups = [
    { groupBy: fieldOf(entity, kind.group ?? ''), drawn: 'bar' as const },
    { groupBy: fieldOf(entity, kind.date ?? ''), drawn: 'area' as const },
  ];
  const days = daysBetween(range.from, range.to);
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      {groups.map(({ groupBy, drawn }) => {
        if (!groupBy) return null;
        const points = pointsOf(rows, {
          entity,
          groupBy,
          by: days > 180 ? 'month' : days > 40 ? 'week' : 'day',
          operation: first?.operation ?? 'count',
          field: field?.id,
          limit: drawn === 'bar' ? 8 : undefined,
          related,
        });
        if (points.length < 2) return null;
        const title = drawn === 'bar' ? words.by(measure, small(groupBy.label)) : words.over(measure);
        return (
          <section key={groupBy.id} className="flex min-w-0 flex-col gap-3">
            <h3 className="font-heading text-lg font-semibold">{title}</h3>
            <Trend
              title={title}
              kind={drawn}
              points={points}
              field={field}
              measure={field?.label ?? words.number}
            />
          </section>
        );
      })}
    </div>
  );
}
