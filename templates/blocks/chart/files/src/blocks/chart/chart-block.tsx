import { ChartColumn, ChartPie, Table2 } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { fieldOf, type EntityDefinition, type FieldDefinition } from '../../../shared/entity.ts';
import { useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Card, formatValue, IconButton, LoadState, numberFormat } from '../../ui/index.ts';
import { MonthPicker } from '../records/month-picker.tsx';
import { monthName, useMonth } from '../records/use-month.ts';
import { useNarrowed } from '../records/use-narrowed.ts';
import { useRelated } from '../records/use-related.ts';
import { Legend } from './legend.tsx';
import { PointsTable } from './points-table.tsx';
import { pointsOf } from './points.ts';
import { en, zh } from './text.ts';

const Drawing = lazy(() => import('./drawing.tsx'));

export interface ChartBlockProps {
  entity: EntityDefinition;
  kind: 'bar' | 'line' | 'area' | 'pie';
  title: string;
  groupBy: string;
  by?: 'day' | 'week' | 'month';
  operation: 'count' | 'sum' | 'average';
  field?: string;
  limit?: number;
  period?: { field: string; of: 'month' };
  monthPicker?: boolean;
}

const named = 12;

/** Rows in groups: a drawing, or the same numbers as a table. */
export function ChartBlock(props: ChartBlockProps) {
  const { entity, kind, title, operation, limit, period } = props;
  const words = useWords({ en, zh });
  const { rows: all, status, retry } = useRows(entity);
  const rows = useNarrowed(entity, all);
  const related = useRelated(entity);
  const { month } = useMonth();
  const [asTable, setAsTable] = useState(false);
  const groupBy = fieldOf(entity, props.groupBy);
  const field = fieldOf(entity, props.field ?? '');
  const by = props.by ?? (period ? 'day' : 'month');
  const dateField = period?.field;
  const points = useMemo(() => {
    if (!groupBy) return [];
    const shown =
      dateField === undefined ? rows : rows.filter((row) => String(row[dateField] ?? '').startsWith(month));
    return pointsOf(shown, {
      entity,
      groupBy,
      by,
      operation,
      field: field?.id,
      limit: limit ?? (kind === 'pie' ? 5 : undefined),
      related,
    });
  }, [rows, groupBy, dateField, month, entity, by, operation, field, limit, kind, related]);
  const empty = points.every((point) => point.value === 0);
  const measure = operation === 'count' ? words.count : (field?.label ?? words.count);
  const format = (value: number) => numberText(operation === 'count' ? undefined : field, value);
  const summary = points
    .slice(0, named)
    .map((point) => `${point.label} ${format(point.value)}`)
    .join(', ');
  const toggle = asTable ? words.asChart : words.asTable;
  const ChartIcon = kind === 'pie' ? ChartPie : ChartColumn;
  return (
    <section className="page-half flex min-w-0 flex-col gap-3" aria-label={title}>
      {props.monthPicker && <MonthPicker />}
      <Card className="flex min-w-0 flex-1 flex-col gap-4 p-5">
        <div className="flex items-start justify-between gap-3">
          <h2 className="font-heading text-lg font-semibold">{title}</h2>
          {!empty && (
            <IconButton
              label={`${toggle}: ${title}`}
              className="-mt-1.5 -mr-2"
              icon={asTable ? <ChartIcon className="size-4" /> : <Table2 className="size-4" />}
              onClick={() => setAsTable(!asTable)}
            />
          )}
        </div>
        <LoadState status={status} retry={retry}>
          {empty ? (
            <div className="flex min-h-40 flex-col items-center justify-center gap-1 text-center text-muted-foreground">
              <p className="font-medium text-foreground">
                {dateField !== undefined && rows.length > 0
                  ? words.nothingInMonth(monthName(month))
                  : words.nothingYet}
              </p>
              <p className="text-sm">{words.nothingYetHint}</p>
            </div>
          ) : asTable ? (
            <PointsTable
              title={title}
              group={groupBy?.label ?? ''}
              measure={measure}
              points={points}
              format={format}
            />
          ) : (
            <div className={kind === 'pie' ? 'grid items-center gap-6 sm:grid-cols-2' : undefined}>
              <div role="img" aria-label={words.summary(title, summary)} className="min-w-0">
                <Suspense
                  fallback={<div className="h-56 animate-pulse rounded-control bg-muted" aria-busy="true" />}
                >
                  <Drawing
                    kind={kind}
                    points={points}
                    measure={measure}
                    format={format}
                    formatShort={(value) => shortText(operation === 'count' ? undefined : field, value)}
                  />
                </Suspense>
              </div>
              {kind === 'pie' && <Legend points={points} format={format} />}
            </div>
          )}
        </LoadState>
      </Card>
    </section>
  );
}

function numberText(field: FieldDefinition | undefined, value: number): string {
  if (!field || field.type === 'rating') return value.toLocaleString(locale);
  return formatValue(field, value, locale);
}

/** For axes: `$1.2K`. */
function shortText(field: FieldDefinition | undefined, value: number): string {
  const short: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 1 };
  if (field?.type === 'money') {
    return numberFormat(locale, {
      ...short,
      style: 'currency',
      currency: field.unit ?? 'USD',
      currencyDisplay: 'narrowSymbol',
    }).format(value);
  }
  return numberFormat(locale, short).format(value) + (field?.type === 'percent' ? '%' : '');
}
