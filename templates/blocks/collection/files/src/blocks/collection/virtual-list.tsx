import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import type { Row } from '../../../shared/rows.ts';
import { classNames } from '../../ui/index.ts';
import type { Entry } from './entries.ts';
import type { Group } from './groups.ts';
import { useBox } from './use-box.ts';

/** Shorter lists are drawn whole. */
const drawnWhole = 60;

export interface VirtualListProps {
  label: string;
  groups: readonly Group[];
  /** How tall a line of items is, about. */
  height: number;
  /** Least width of an item; without it each has a line of its own. */
  least?: number;
  gap: number;
  render: (row: Row) => ReactNode;
}

type Line =
  | { key: string; heading: string }
  | { key: string; heading?: undefined; entries: readonly Entry[]; first: number };

/** Items in one or more columns. Of long lists only what is near the window is drawn. */
export function VirtualList({ label, groups, height, least, gap, render }: VirtualListProps) {
  const total = groups.reduce((sum, group) => sum + group.entries.length, 0);
  const whole = total <= drawnWhole;
  const [attach, { width, top }] = useBox(!whole);
  const columns =
    least === undefined ? 1 : Math.max(1, Math.min(3, Math.floor((width + gap) / (least + gap))));
  const lines = linesOf(groups, columns);
  // What it returns is used here only, and never kept.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: whole ? 0 : lines.length,
    estimateSize: (index) => (lines[index]?.heading === undefined ? height : 48),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 3,
    scrollMargin: top,
    gap,
  });
  const drawLine = (line: Line) =>
    line.heading === undefined ? (
      <div
        role="presentation"
        className="grid"
        style={{ gap, gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
      >
        {line.entries.map((entry, index) => (
          <div
            key={entry.row.id}
            role="listitem"
            aria-setsize={total}
            aria-posinset={line.first + index + 1}
            className="min-w-0"
          >
            {render(entry.row)}
          </div>
        ))}
      </div>
    ) : (
      <p className="pt-4 pb-1 font-heading text-lg font-semibold">{line.heading}</p>
    );
  return (
    <div
      ref={attach}
      role="list"
      aria-label={label}
      className={classNames('relative', whole && 'flex flex-col')}
      style={whole ? { gap } : { height: virtualizer.getTotalSize() }}
    >
      {width > 0 &&
        (whole
          ? lines.map((line) => (
              <div key={line.key} role="presentation">
                {drawLine(line)}
              </div>
            ))
          : virtualizer.getVirtualItems().map((item) => {
              const line = lines[item.index];
              return (
                line && (
                  <div
                    key={line.key}
                    ref={virtualizer.measureElement}
                    data-index={item.index}
                    role="presentation"
                    className="absolute inset-x-0 top-0"
                    style={{ transform: `translateY(${item.start - top}px)` }}
                  >
                    {drawLine(line)}
                  </div>
                )
              );
            }))}
    </div>
  );
}

function linesOf(groups: readonly Group[], columns: number): Line[] {
  const lines: Line[] = [];
  let first = 0;
  for (const { label, entries } of groups) {
    if (label !== '') lines.push({ key: `group ${label}`, heading: label });
    for (let index = 0; index < entries.length; index += columns) {
      const part = entries.slice(index, index + columns);
      lines.push({ key: part[0]?.row.id ?? String(index), entries: part, first: first + index });
    }
    first += entries.length;
  }
  return lines;
}
