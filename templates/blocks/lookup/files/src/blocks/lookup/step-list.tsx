import { MapPin } from 'lucide-react';
import type { EntityDefinition, FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale, useWords } from '../../text/index.ts';
import { Badge, formatValue } from '../../ui/index.ts';
import type { LookupSteps } from './lookup-answer.tsx';
import { en, zh } from './text.ts';

/** What happened, one under the other, with place and time; the last is where it is now. */
export function StepList({
  steps,
  of,
  item,
  rows,
  label,
}: {
  steps: LookupSteps;
  /** What it happened to. */
  of: EntityDefinition;
  item: Row;
  rows: readonly Row[];
  label: string;
}) {
  const words = useWords({ en, zh });
  const text = (row: Row, id: string | undefined) => {
    const field = steps.entity.fields.find((each) => each.id === id);
    return field ? formatValue(field, row[field.id], locale) : '';
  };
  const { begin, date } = steps;
  const all = [
    ...(begin
      ? [{ id: 'begin', title: begin.label, place: '', said: '', when: whenOf(of.fields, begin.date, item) }]
      : []),
    ...rows.map((row) => ({
      id: row.id,
      title: text(row, steps.title),
      place: text(row, steps.place),
      said: text(row, steps.text),
      when: whenOf(steps.entity.fields, date, row),
    })),
  ];
  return (
    <ol aria-label={label} className="flex flex-col">
      {all.map((row, index) => {
        const isLast = index === all.length - 1;
        return (
          <li key={row.id} className="relative flex gap-4 pb-7 last:pb-0">
            {!isLast && (
              <span aria-hidden className="absolute top-5 bottom-0 left-[0.6875rem] w-0.5 bg-border" />
            )}
            <span
              aria-hidden
              className={`relative mt-0.5 flex size-6 shrink-0 items-center justify-center rounded-full ${isLast ? 'bg-primary text-primary-foreground' : 'bg-primary-soft text-link'}`}
            >
              <span className="size-2 rounded-full bg-current" />
            </span>
            <div className="flex min-w-0 flex-1 flex-col gap-0.5">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {row.title}
                {isLast && <Badge tone="information">{words.now}</Badge>}
              </p>
              {row.said !== '' && <p className="max-w-prose whitespace-pre-wrap">{row.said}</p>}
              <p className="flex flex-wrap gap-x-4 text-sm text-muted-foreground">
                {row.place !== '' && (
                  <span className="inline-flex items-center gap-1">
                    <MapPin className="size-3.5" aria-hidden />
                    {row.place}
                  </span>
                )}
                <span className="tabular-nums">{row.when}</span>
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function whenOf(fields: readonly FieldDefinition[], id: string, row: Row): string {
  const field = fields.find((each) => each.id === id);
  return field ? formatValue(field, row[id], locale) : '';
}
