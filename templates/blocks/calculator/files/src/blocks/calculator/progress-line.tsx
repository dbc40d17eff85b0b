import { locale, useWords } from '../../text/index.ts';
import { Card } from '../../ui/index.ts';
import { resultText, type CalculatorResult } from './calculator.ts';
import type { KeptSet } from './kept-sets.ts';
import { en, zh } from './text.ts';

const width = 640;
const height = 160;
const edge = 24;

export interface ProgressLineProps {
  sets: readonly KeptSet[];
  answer: CalculatorResult;
  compute: (values: Readonly<Record<string, number>>) => Readonly<Record<string, number>>;
}

/** The answer of each kept result in the order of time. */
export function ProgressLine({ sets, answer, compute }: ProgressLineProps) {
  const words = useWords({ en, zh });
  const points = sets.flatMap((set) => {
    const value = compute(set.values)[answer.id];
    return value !== undefined && Number.isFinite(value) ? [{ set, value }] : [];
  });
  const values = points.map(({ value }) => value);
  const lowest = Math.min(...values);
  const span = Math.max(...values) - lowest || 1;
  const x = (index: number) => edge + (index * (width - 2 * edge)) / Math.max(1, points.length - 1);
  const y = (value: number) => height - edge - ((value - lowest) / span) * (height - 2 * edge);
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const text = (value: number | undefined) => (value === undefined ? '' : resultText(answer, value, locale));
  return (
    <Card className="flex flex-col gap-4 p-5 sm:p-8">
      <h2 className="font-heading text-lg font-semibold">{words.progress}</h2>
      {points.length < 2 ? (
        <p className="text-sm text-muted-foreground">{words.progressHint}</p>
      ) : (
        <svg
          role="img"
          aria-label={words.overYears(answer.label, text(values[0]), text(values.at(-1)))}
          viewBox={`0 0 ${width} ${height + 20}`}
          className="h-auto w-full"
        >
          <polyline
            points={points.map(({ value }, index) => `${x(index)},${y(value)}`).join(' ')}
            className="fill-none stroke-primary stroke-2"
          />
          {points.map(({ set, value }, index) => (
            <g key={set.id}>
              <circle cx={x(index)} cy={y(value)} r="5" className="fill-primary" />
              <text
                x={x(index)}
                y={y(value) - 10}
                textAnchor="middle"
                className="fill-foreground text-[12px] font-medium"
              >
                {text(value)}
              </text>
              <text
                x={x(index)}
                y={height + 12}
                textAnchor="middle"
                className="fill-muted-foreground text-[11px]"
              >
                {day.format(new Date(`${set.on.slice(0, 10)}T00:00:00Z`))}
              </text>
            </g>
          ))}
        </svg>
      )}
    </Card>
  );
}
