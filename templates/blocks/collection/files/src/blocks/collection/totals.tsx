import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import { locale, useWords } from '../../text/index.ts';
import { formatValue } from '../../ui/index.ts';
import type { Entry } from './entries.ts';
import { en, zh } from './text.ts';

export interface TotalsProps {
  entity: EntityDefinition;
  entries: readonly Entry[];
  /** Ids of numbers. */
  totals: readonly string[];
}

/** The sums of what is shown, below it. */
export function Totals({ entity, entries, totals }: TotalsProps) {
  const words = useWords({ en, zh });
  const fields = totals.flatMap((id) => fieldOf(entity, id) ?? []);
  if (fields.length === 0 || entries.length === 0) return null;
  return (
    <dl
      role="group"
      aria-label={words.totals}
      className="flex flex-wrap items-baseline justify-end gap-x-8 gap-y-1 rounded-card card-frame bg-card px-4 py-3 shadow-card"
    >
      {fields.map((field) => (
        <div key={field.id} className="flex items-baseline gap-2">
          <dt className="text-sm text-muted-foreground">{words.totalOf(field.label)}</dt>
          <dd className="font-heading text-lg font-semibold tabular-nums">
            {formatValue(field, sumOf(entries, field.id), locale)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function sumOf(entries: readonly Entry[], field: string): number {
  const sum = entries.reduce((total, { row }) => {
    const value = row[field];
    return typeof value === 'number' ? total + value : total;
  }, 0);
  return Math.round(sum * 100) / 100;
}
