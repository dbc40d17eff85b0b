import { useWords } from '../../text/index.ts';
import { MonthPicker } from '../records/month-picker.tsx';
import { MetricCard } from './metric-card.tsx';
import type { MetricItem } from './metric.ts';
import { en, zh } from './text.ts';

export interface MetricsBlockProps {
  items: readonly MetricItem[];
}

/** A row of figures worked out from the data, with the month they are about. */
export function MetricsBlock({ items }: MetricsBlockProps) {
  const words = useWords({ en, zh });
  return (
    <section aria-label={words.figures} className="flex flex-col gap-3">
      {items.some((item) => item.period?.of === 'month') && <MonthPicker />}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,13rem),1fr))] gap-3 max-sm:grid-cols-2 sm:gap-4">
        {items.map((item) => (
          <MetricCard key={item.id} item={item} />
        ))}
      </div>
    </section>
  );
}
