import { ArrowDownRight, ArrowUpRight } from 'lucide-react';
import { useId } from 'react';
import { locale, useWords } from '../../text/index.ts';
import { Card } from '../../ui/index.ts';
import { Gauge } from './gauge.tsx';
import { readingAt, readingsUntil, type LiveValue } from './readings.ts';
import { Sparkline } from './sparkline.tsx';
import { en, zh } from './text.ts';

const points = 60;

/** A value as it is now, how it got there, and how it differs from a minute ago. */
export function LiveCard({ value, at, seconds }: { value: LiveValue; at: number; seconds: number }) {
  const words = useWords({ en, zh });
  const id = useId();
  const digits = value.digits ?? 1;
  const format = (number: number) =>
    number.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const now = readingAt(value, at);
  const difference = Number((now - readingAt(value, at - 60_000)).toFixed(digits));
  const unit = value.unit ?? '';
  const amount = `${format(Math.abs(difference))}${unit === '%' ? '' : ' '}${unit}`.trim();
  const Arrow = difference < 0 ? ArrowDownRight : ArrowUpRight;
  return (
    <Card className="flex min-w-0 flex-col gap-4 p-5 sm:p-6">
      <p id={id} className="font-medium text-muted-foreground">
        {value.label}
      </p>
      <div className="flex items-end justify-between gap-4">
        <div role="group" aria-labelledby={id}>
          <p className="font-heading text-4xl font-semibold tracking-tight whitespace-nowrap tabular-nums sm:text-5xl">
            {format(now)}
            {unit && (
              <span className="ml-1.5 text-xl font-medium tracking-normal text-muted-foreground">{unit}</span>
            )}
          </p>
        </div>
        {value.view === 'gauge' && (
          <Gauge share={(now - gaugeLow(value)) / (gaugeHigh(value) - gaugeLow(value))} />
        )}
      </div>
      <Sparkline
        label={words.course(value.label)}
        values={readingsUntil(value, { at, seconds, count: points })}
        low={value.low}
        high={value.high}
      />
      <p className="flex items-center gap-1.5 text-sm text-muted-foreground tabular-nums">
        {difference !== 0 && <Arrow className="size-4 shrink-0" aria-hidden />}
        {difference === 0 ? words.same : difference > 0 ? words.more(amount) : words.less(amount)}
      </p>
    </Card>
  );
}

/** Percentages are shares of a hundred. */
function gaugeLow({ unit, low }: LiveValue): number {
  return unit === '%' ? 0 : low;
}

function gaugeHigh({ unit, high }: LiveValue): number {
  return unit === '%' ? 100 : high;
}
