import { ArrowDownRight, ArrowUpRight } from 'lucide-react';
import type { EntityDefinition, FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Card, EmptyState, FieldValue, formatValue, LoadState } from '../../ui/index.ts';
import { RowLink } from '../records/row-link.tsx';
import { titleText } from '../records/title-text.ts';
import { readingAt, readingsUntil, type LiveValue } from './readings.ts';
import { Sparkline } from './sparkline.tsx';
import { en, zh } from './text.ts';

export interface LiveRowsProps {
  entity: EntityDefinition;
  fields: readonly string[];
  badge: string | undefined;
  at: number;
  seconds: number;
}

const most = 24;

/** Rows whose numbers move around what each has stored. */
export function LiveRows({ entity, fields, badge, at, seconds }: LiveRowsProps) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const shown = fields.flatMap((id) => entity.fields.find((field) => field.id === id) ?? []);
  const state = entity.fields.find((field) => field.id === badge);
  return (
    <LoadState status={status} retry={retry}>
      {rows.length === 0 && <EmptyState title={words.nothing} text={words.nothingHint} />}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] gap-4">
        {rows.slice(0, most).map((row) => (
          <li key={row.id}>
            <Card className="flex h-full min-w-0 flex-col gap-3 p-5">
              <div className="flex items-start justify-between gap-3">
                <p className="min-w-0 font-heading font-semibold break-words">
                  <RowLink entity={entity} row={row} />
                </p>
                {state && <FieldValue field={state} value={row[state.id]} />}
              </div>
              {shown.map((field, index) => (
                <RowValue
                  key={field.id}
                  row={row}
                  field={field}
                  name={titleText(entity, row)}
                  at={at}
                  seconds={seconds}
                  isFirst={index === 0}
                />
              ))}
            </Card>
          </li>
        ))}
      </ul>
    </LoadState>
  );
}

interface RowValueProps {
  row: Row;
  field: FieldDefinition;
  name: string;
  at: number;
  seconds: number;
  isFirst: boolean;
}

function RowValue({ row, field, name, at, seconds, isFirst }: RowValueProps) {
  const words = useWords({ en, zh });
  const stored = row[field.id];
  if (typeof stored !== 'number') return null;
  const value = aroundOf(row, field, stored);
  const now = rounded(readingAt(value, at), field);
  const change = stored === 0 ? 0 : ((now - stored) / Math.abs(stored)) * 100;
  const Arrow = change < 0 ? ArrowDownRight : ArrowUpRight;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-baseline justify-between gap-3">
        <span className="text-sm text-muted-foreground">{field.label}</span>
        {field.type === 'money' && (
          <span
            className={`inline-flex items-center gap-0.5 text-sm tabular-nums ${change < 0 ? 'text-bad' : 'text-good'}`}
            aria-label={words.change}
            role="group"
          >
            <Arrow className="size-3.5" aria-hidden />
            {`${Math.abs(change).toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}%`}
          </span>
        )}
      </div>
      <div role="group" aria-label={words.valueOf(name, field.label)}>
        <p
          className={`font-heading font-semibold tracking-tight tabular-nums ${isFirst ? 'text-3xl' : 'text-xl'}`}
        >
          {formatValue(field, now, locale)}
        </p>
      </div>
      {isFirst && (
        <Sparkline
          label={words.course(words.valueOf(name, field.label))}
          values={readingsUntil(value, { at, seconds, count: 60 })}
          low={value.low}
          high={value.high}
          className="h-10"
        />
      )}
    </div>
  );
}

/** Prices move by a fiftieth, all else by an eighth, shares stay within a hundred. */
function aroundOf(row: Row, field: FieldDefinition, stored: number): LiveValue {
  const swing = Math.max(field.type === 'money' ? 0.02 * Math.abs(stored) : 0.12 * Math.abs(stored), 0.5);
  const most = field.type === 'percent' ? 100 : (field.maximum ?? Infinity);
  const least = field.minimum ?? (stored >= 0 ? 0 : -Infinity);
  return {
    id: `${row.id}.${field.id}`,
    label: field.label,
    low: Math.max(least, stored - swing),
    high: Math.min(most, stored + swing),
  };
}

function rounded(value: number, field: FieldDefinition): number {
  const digits = field.type === 'money' ? 100 : 10;
  return Math.round(value * digits) / digits;
}
