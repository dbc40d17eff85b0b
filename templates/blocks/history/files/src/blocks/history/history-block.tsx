import { useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { daysBetween } from '../../../shared/dates.ts';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import { entityOf } from '../../../shared/model/index.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Card, Chip, formatDate, LoadState } from '../../ui/index.ts';
import { pointsOf } from '../chart/points.ts';
import { DateRange } from '../figures/date-range.tsx';
import { fieldsOf } from '../figures/figures.ts';
import { Trend } from '../figures/trend.tsx';
import { useRange, useSpanOf, within } from '../figures/use-range.ts';
import { useRelated } from '../records/use-related.ts';
import { HistoryFigures } from './history-figures.tsx';
import { HistoryTable } from './history-table.tsx';
import { ItemSelect } from './item-select.tsx';
import { en, zh } from './text.ts';

const mostDays = 31;

export interface HistoryBlockProps {
  entity: EntityDefinition;
  title?: string;
  date: string;
  measures: readonly string[];
  item?: string;
  through?: string;
  kind: 'line' | 'area' | 'bar';
  table?: boolean;
}

/** How numbers developed between two dates. */
export function HistoryBlock(props: HistoryBlockProps) {
  const { entity, date, item, through, kind } = props;
  const words = useWords({ en, zh });
  const { id } = useParams();
  const { rows: all, status, retry } = useRows(entity);
  const related = useRelated(entity);
  const [parameters, setParameters] = useSearchParams();
  const [chosen, setChosen] = useState(props.measures[0]);
  const about = item === undefined ? undefined : (parameters.get('item') ?? '');
  const rows = useMemo(
    () => all.filter((row) => isAbout(row, through, id) && (!about || isAbout(row, item, about))),
    [all, through, id, item, about],
  );
  const span = useSpanOf(rows, date);
  const { from, to, choose } = useRange(span);
  const dated = fieldOf(entity, date);
  const fields = fieldsOf(entity, props.measures);
  const measure = fields.find((field) => field.id === chosen) ?? fields[0];
  const shown = useMemo(() => within(rows, date, { from, to }), [rows, date, from, to]);
  const target = entityOf(fieldOf(entity, item ?? '')?.target ?? '');
  if (!dated || !measure) return null;
  const points = pointsOf(shown, {
    entity,
    groupBy: dated,
    by: stepOf(shown, date, daysBetween(from, to)),
    operation: 'average',
    field: measure.id,
    limit: undefined,
    related,
  });
  const title = props.title ?? words.course(measure.label);
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-5">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        {target && (
          <ItemSelect
            target={target}
            value={about ?? ''}
            onChange={(next) => {
              const changed = new URLSearchParams(window.location.search);
              if (next === '') changed.delete('item');
              else changed.set('item', next);
              setParameters(changed, { replace: true, preventScrollReset: true });
            }}
          />
        )}
        <DateRange range={{ from, to }} span={span} onChange={choose} />
      </div>
      <LoadState status={status} retry={retry}>
        <Card className="flex min-w-0 flex-col gap-5 p-5 sm:p-6">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h2 className="font-heading text-lg font-semibold">{title}</h2>
            {fields.length > 1 && (
              <div role="group" aria-label={words.measure} className="flex flex-wrap gap-2">
                {fields.map((field) => (
                  <Chip key={field.id} pressed={field === measure} onClick={() => setChosen(field.id)}>
                    {field.label}
                  </Chip>
                ))}
              </div>
            )}
          </div>
          {shown.length === 0 ? (
            <div className="flex min-h-40 flex-col items-center justify-center gap-1 text-center text-muted-foreground">
              <p className="font-medium text-foreground">{rows.length > 0 ? words.nothing : words.noneYet}</p>
              <p className="text-sm">
                {rows.length > 0
                  ? words.nothingHint(formatDate(span.from, locale), formatDate(span.to, locale))
                  : words.noneYetHint}
              </p>
            </div>
          ) : (
            <Trend
              title={words.course(measure.label)}
              kind={kind}
              points={points}
              field={measure}
              measure={measure.label}
            />
          )}
        </Card>
        {props.table && shown.length > 0 && (
          <>
            <HistoryFigures rows={shown} field={measure} range={{ from, to }} />
            <HistoryTable
              entity={entity}
              rows={shown}
              date={date}
              show={[date, ...(item ? [item] : []), ...props.measures]}
              related={related}
            />
          </>
        )}
      </LoadState>
    </section>
  );
}

/** Days stay days where few have values; else a long time is drawn by weeks or months. */
function stepOf(rows: readonly Row[], date: string, days: number): 'day' | 'week' | 'month' {
  if (new Set(rows.map((row) => row[date])).size <= mostDays) return 'day';
  return days > 400 ? 'month' : days > 120 ? 'week' : 'day';
}

function isAbout(row: Row, field: string | undefined, id: string | undefined): boolean {
  return field === undefined || row[field] === id;
}
