import { Download, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, IconButton, SearchInput, Select } from '../../ui/index.ts';
import { en, zh } from './text.ts';

export interface ToolbarProps {
  /** What is searched; without it there is no search. */
  searchLabel: string | undefined;
  text: string;
  onText: (text: string) => void;
  orders: readonly { id: string; label: string }[];
  order: string;
  onOrder: (order: string) => void;
  /** How many filters are on; undefined when there are none to choose. */
  filters: number | undefined;
  onFilters: () => void;
  /** The filters themselves, where there is room for them. */
  bar?: ReactNode;
  onExport: (() => void) | undefined;
  count: ReactNode;
  add: ReactNode;
  /** A switch that hides some of the rows. */
  only: ReactNode;
  /** What is done with no single row. */
  above?: ReactNode;
}

/** Search, order, count and what can be done with the whole list. Search stays in reach while scrolling. */
export function Toolbar(props: ToolbarProps) {
  const words = useWords({ en, zh });
  const sticky = props.searchLabel !== undefined || props.filters !== undefined;
  return (
    <>
      {sticky && (
        <div className="sticky top-(--sticky-top,0px) z-10 -mx-1 flex items-center gap-2 bg-background px-1 py-2">
          {props.searchLabel !== undefined && (
            <SearchInput
              value={props.text}
              onChange={props.onText}
              label={props.searchLabel}
              className="min-w-0 flex-1"
            />
          )}
          {props.filters !== undefined && (
            <Button
              className="lg:hidden"
              icon={<SlidersHorizontal className="size-4" aria-hidden />}
              aria-label={words.filtersWith(props.filters)}
              onClick={props.onFilters}
            >
              <span className="max-sm:hidden">{words.filters}</span>
              {props.filters > 0 && <span className="tabular-nums">{props.filters}</span>}
            </Button>
          )}
          {props.add && <div className="max-sm:hidden">{props.add}</div>}
        </div>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        {props.bar || props.count}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {props.bar && props.count}
          {props.only}
          {props.above}
          {props.orders.length > 1 && (
            <label className="flex items-center gap-2 text-sm text-muted-foreground">
              <span className="whitespace-nowrap max-sm:sr-only">{words.sortBy}</span>
              <Select
                className="max-w-56"
                value={props.order}
                onChange={props.onOrder}
                options={props.orders}
              />
            </label>
          )}
          {props.onExport && (
            <IconButton
              label={words.export}
              icon={<Download className="size-4" />}
              onClick={props.onExport}
            />
          )}
          {props.add && <div className={sticky ? 'sm:hidden' : undefined}>{props.add}</div>}
        </div>
      </div>
    </>
  );
}
