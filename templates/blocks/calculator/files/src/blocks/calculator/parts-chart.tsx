import { locale, useWords } from '../../text/index.ts';
import { Card } from '../../ui/index.ts';
import { resultText, type CalculatorResult } from './calculator.ts';
import { en, zh } from './text.ts';

export interface PartsChartProps {
  parts: readonly CalculatorResult[];
  found: Readonly<Record<string, number>>;
}

/** The parts of a whole as bars with their shares. */
export function PartsChart({ parts, found }: PartsChartProps) {
  const words = useWords({ en, zh });
  const values = parts.map((part) => ({ part, value: Math.max(0, found[part.id] ?? 0) }));
  const whole = values.reduce((sum, { value }) => sum + value, 0);
  if (!(whole > 0)) return null;
  return (
    <Card className="flex flex-col gap-5 p-5 sm:p-8">
      <h2 className="font-heading text-lg font-semibold">{words.parts}</h2>
      <ul aria-label={words.chartOf(words.parts)} className="flex flex-col gap-4">
        {values.map(({ part, value }) => (
          <li key={part.id} className="flex flex-col gap-1.5">
            <span className="flex items-baseline justify-between gap-4 text-sm">
              <span>{part.label}</span>
              <span className="font-medium tabular-nums">
                {resultText(part, value, locale)} · {Math.round((value / whole) * 100)}%
              </span>
            </span>
            <span className="h-3 overflow-hidden rounded-full bg-muted">
              <span
                className="block h-full rounded-full bg-primary transition-[width]"
                style={{ width: `${(value / whole) * 100}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
