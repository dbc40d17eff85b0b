import { useWords } from '../../text/index.ts';
import { classNames } from '../../ui/index.ts';
import { MonthPicker } from '../records/month-picker.tsx';
import { MetricCard } from './metric-card.tsx';
import type { MetricItem } from './metric.ts';
import { en, zh } from './text.ts';

/** No figure stands alone on a line. */
const columns: Readonly<Record<number, string>> = {
  1: 'lg:grid-cols-2',
  2: 'lg:grid-cols-2',
  3: 'lg:grid-cols-3',
  5: 'lg:grid-cols-5',
  6: 'lg:grid-cols-3',
  9: 'lg:grid-cols-3',
};

export interface MetricsBlockProps {
  items: readonly MetricItem[];
}

/** A row of figures worked out from the data, with the month they are about. */
export function MetricsBlock({ items }: MetricsBlockProps) {
  const words = useWords({ en, zh });
  return (
    <section aria-label={words.figures} className="flex flex-col gap-3">
      {items.some((item) => item.period?.of === 'month') && <MonthPicker />}
      <div
        className={classNames(
          'grid grid-cols-2 gap-3 sm:gap-4 max-lg:[&>*:last-child:nth-child(odd)]:col-span-2',
          columns[items.length] ?? 'lg:grid-cols-4',
        )}
      >
        {items.map((item) => (
          <MetricCard key={item.id} item={item} />
        ))}
      </div>
    </section>
  );
}
