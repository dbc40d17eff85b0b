import { ChevronDown } from 'lucide-react';
import type { FieldDefinition } from '../../../shared/entity.ts';
import { FieldFilter } from './field-filter.tsx';
import type { Query } from './query.ts';

export interface FilterPanelProps {
  filters: readonly FieldDefinition[];
  counts: readonly ReadonlyMap<string, number>[];
  query: Query;
  onChange: (query: Query) => void;
}

const openAtFirst = 6;
const none: ReadonlyMap<string, number> = new Map();

/** All filters of a list, one under another. */
export function FilterPanel({ filters, counts, query, onChange }: FilterPanelProps) {
  return (
    <div className="flex flex-col divide-y divide-border">
      {filters.map((field, index) => (
        <details key={field.id} open={index < openAtFirst} className="group py-2">
          <summary className="flex min-h-9 cursor-pointer list-none items-center justify-between rounded-control text-sm font-semibold pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
            {field.label}
            <ChevronDown
              className="size-4 text-muted-foreground transition-transform group-open:rotate-180"
              aria-hidden
            />
          </summary>
          <div className="pt-1">
            <FieldFilter field={field} counts={counts[index] ?? none} query={query} onChange={onChange} />
          </div>
        </details>
      ))}
    </div>
  );
}
