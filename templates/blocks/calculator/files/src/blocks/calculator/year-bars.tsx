import { locale, useWords } from '../../text/index.ts';
import { resultText, type CalculatorResult } from './calculator.ts';
import { en, zh } from './text.ts';

const width = 640;
const height = 220;
const fills = ['fill-chart-1', 'fill-chart-2', 'fill-chart-3'];
const swatches = ['bg-chart-1', 'bg-chart-2', 'bg-chart-3'];

export interface YearBarsProps {
  columns: readonly CalculatorResult[];
  /** The columns of each year, the first year first. */
  years: readonly Readonly<Record<string, number>>[];
}

/** A bar for each year, made of the columns on top of each other. */
export function YearBars({ columns, years }: YearBarsProps) {
  const words = useWords({ en, zh });
  const valueOf = (year: Readonly<Record<string, number>>, id: string) => Math.max(0, year[id] ?? 0);
  const totals = years.map((year) => columns.reduce((sum, { id }) => sum + valueOf(year, id), 0));
  const highest = Math.max(1, ...totals);
  const step = width / Math.max(1, years.length);
  const text = (column: CalculatorResult, year: Readonly<Record<string, number>> | undefined) =>
    resultText(column, year?.[column.id] ?? 0, locale);
  return (
    <figure className="flex flex-col gap-3">
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {columns.map((column, index) => (
          <span key={column.id} className="inline-flex items-center gap-2">
            <span aria-hidden className={`size-3 rounded-sm ${swatches[index] ?? 'bg-primary'}`} />
            {column.label}
          </span>
        ))}
      </figcaption>
      <svg
        role="img"
        aria-label={columns
          .map((column) => words.overYears(column.label, text(column, years[0]), text(column, years.at(-1))))
          .join('; ')}
        viewBox={`0 0 ${width} ${height + 24}`}
        className="h-auto w-full"
      >
        <line x1="0" y1={height} x2={width} y2={height} className="stroke-border" />
        {years.map((year, at) => (
          <g key={at}>
            {columns.map((column, index) => {
              const under = columns.slice(0, index).reduce((sum, { id }) => sum + valueOf(year, id), 0);
              const tall = (valueOf(year, column.id) / highest) * height;
              return (
                <rect
                  key={column.id}
                  x={at * step + step * 0.12}
                  y={height - (under / highest) * height - tall}
                  width={step * 0.76}
                  height={tall}
                  className={fills[index] ?? 'fill-primary'}
                >
                  <title>{`${words.year} ${at + 1}, ${column.label}: ${text(column, year)}`}</title>
                </rect>
              );
            })}
            {(at + 1) % Math.ceil(years.length / 10) === 0 && (
              <text
                x={at * step + step / 2}
                y={height + 16}
                textAnchor="middle"
                className="fill-muted-foreground text-[11px]"
              >
                {at + 1}
              </text>
            )}
          </g>
        ))}
      </svg>
    </figure>
  );
}
