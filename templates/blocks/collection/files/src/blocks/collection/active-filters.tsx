import { X } from 'lucide-react';
import type { FieldDefinition } from '../../../shared/entity.ts';
import { locale, useWords } from '../../text/index.ts';
import { formatValue } from '../../ui/index.ts';
import { valueLabel } from './facet.ts';
import { noRange, withChosen, withRange, type Query, type Range } from './query.ts';
import { en, zh } from './text.ts';

export interface ActiveFiltersProps {
  filters: readonly FieldDefinition[];
  query: Query;
  onChange: (query: Query) => void;
}

/** What narrows the list now, each to be taken away by one press. */
export function ActiveFilters({ filters, query, onChange }: ActiveFiltersProps) {
  const words = useWords({ en, zh });
  const active = filters.flatMap((field) => {
    const chosen = query.chosen[field.id] ?? [];
    const range = query.ranges[field.id];
    return [
      ...chosen.map((value) => ({
        id: `${field.id}=${value}`,
        label: `${field.label}: ${valueLabel(field, value, words)}`,
        without: withChosen(
          query,
          field.id,
          chosen.filter((other) => other !== value),
        ),
      })),
      ...(range
        ? [
            {
              id: field.id,
              label: `${field.label}: ${rangeText(field, range)}`,
              without: withRange(query, field.id, noRange),
            },
          ]
        : []),
    ];
  });
  if (active.length === 0) return null;
  return (
    <div role="group" aria-label={words.activeFilters} className="flex flex-wrap items-center gap-2">
      {active.map(({ id, label, without }) => (
        <button
          key={id}
          type="button"
          aria-label={words.removeFilter(label)}
          className="inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full bg-primary-soft py-1 pr-2 pl-3 text-sm text-link transition-colors hover:bg-muted pointer-coarse:min-h-11"
          onClick={() => onChange(without)}
        >
          <span className="min-w-0 truncate">{label}</span>
          <X className="size-3.5 shrink-0" aria-hidden />
        </button>
      ))}
      {active.length > 1 && (
        <button
          type="button"
          className="min-h-8 rounded-control px-2 text-sm font-medium text-muted-foreground hover:text-foreground hover:underline pointer-coarse:min-h-11"
          onClick={() => onChange({ ...query, chosen: {}, ranges: {} })}
        >
          {words.clearAll}
        </button>
      )}
    </div>
  );
}

function rangeText(field: FieldDefinition, { from, until }: Range): string {
  const numeric = !['date', 'dateTime', 'time'].includes(field.type);
  const shown = { ...field, type: field.type === 'dateTime' ? ('date' as const) : field.type };
  const text = (value: string) =>
    value === '' ? '…' : formatValue(shown, numeric ? Number(value) : value, locale);
  return `${text(from)} – ${text(until)}`;
}
