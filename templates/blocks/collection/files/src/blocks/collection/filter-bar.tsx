import { ChevronDown } from 'lucide-react';
import { useWords } from '../../text/index.ts';
import { Button, Popover } from '../../ui/index.ts';
import { FieldFilter } from './field-filter.tsx';
import type { FilterPanelProps } from './filter-panel.tsx';
import { en, zh } from './text.ts';

const none: ReadonlyMap<string, number> = new Map();

/** All filters of a list beside each other, each behind its name, so that the rows have the whole width. */
export function FilterBar({ filters, counts, query, onChange }: FilterPanelProps) {
  const words = useWords({ en, zh });
  return (
    <div role="group" aria-label={words.filters} className="hidden flex-wrap items-center gap-2 lg:flex">
      {filters.map((field, index) => {
        const chosen = (query.chosen[field.id]?.length ?? 0) + (query.ranges[field.id] ? 1 : 0);
        return (
          <Popover
            key={field.id}
            label={field.label}
            trigger={
              <Button size="small" aria-label={field.label} className="font-normal">
                {field.label}
                {chosen > 0 && (
                  <span className="rounded-full bg-primary-soft px-1.5 text-xs font-semibold text-link tabular-nums">
                    {chosen}
                  </span>
                )}
                <ChevronDown className="size-3.5 text-muted-foreground" aria-hidden />
              </Button>
            }
          >
            <FieldFilter field={field} counts={counts[index] ?? none} query={query} onChange={onChange} />
          </Popover>
        );
      })}
    </div>
  );
}
