import { locale } from '../../text/index.ts';
import type { Point } from './points.ts';

/** What the slices of a ring stand for, with their numbers and shares. */
export function Legend({ points, format }: { points: readonly Point[]; format: (value: number) => string }) {
  const total = points.reduce((sum, point) => sum + point.value, 0);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <ul className="flex flex-col gap-1.5 text-sm">
      {points.map((point, index) => (
        <li key={point.id} className="flex items-baseline gap-2.5">
          <span
            aria-hidden
            className="size-2.5 shrink-0 rounded-full"
            style={{ background: `var(--chart-${(index % 6) + 1})` }}
          />
          <span className="min-w-0 flex-1 break-words">{point.label}</span>
          <span className="font-medium tabular-nums">{format(point.value)}</span>
          <span className="w-10 text-right text-xs text-muted-foreground tabular-nums">
            {total > 0 ? share.format(point.value / total) : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
