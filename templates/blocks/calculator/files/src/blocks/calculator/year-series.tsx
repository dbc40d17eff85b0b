import { locale, useWords } from '../../text/index.ts';
import { Card } from '../../ui/index.ts';
import { resultText, type CalculatorResult } from './calculator.ts';
import { en, zh } from './text.ts';

export interface Series {
  title: string;
  /** The input that says how many years. */
  count: string;
  columns: readonly CalculatorResult[];
  /** The column that is drawn. */
  chart: string;
}

export interface YearSeriesProps {
  series: Series;
  /** The columns of each year, the first year first. */
  years: readonly Readonly<Record<string, number>>[];
}

const width = 640;
const height = 180;

/** How it goes on year by year: drawn, and as a table. */
export function YearSeries({ series, years }: YearSeriesProps) {
  const words = useWords({ en, zh });
  const drawn = series.columns.find(({ id }) => id === series.chart);
  const heights = years.map((year) => Math.max(0, year[series.chart] ?? 0));
  const highest = Math.max(1, ...heights);
  const step = width / Math.max(1, years.length);
  const text = (value: number | undefined) =>
    drawn && value !== undefined ? resultText(drawn, value, locale) : '';
  return (
    <Card className="flex flex-col gap-6 p-5 sm:p-8">
      <h2 className="font-heading text-lg font-semibold">{series.title}</h2>
      {drawn && (
        <figure className="flex flex-col gap-2">
          <figcaption className="text-sm text-muted-foreground">{drawn.label}</figcaption>
          <svg
            role="img"
            aria-label={words.overYears(drawn.label, text(heights[0]), text(heights.at(-1)))}
            viewBox={`0 0 ${width} ${height + 24}`}
            className="h-auto w-full max-w-4xl"
          >
            <line x1="0" y1={height} x2={width} y2={height} className="stroke-border" />
            {heights.map((value, index) => (
              <g key={index}>
                <rect
                  x={index * step + step * 0.12}
                  y={height - (value / highest) * height}
                  width={step * 0.76}
                  height={(value / highest) * height}
                  rx="2"
                  className="fill-primary"
                >
                  <title>{`${words.year} ${index + 1}: ${text(value)}`}</title>
                </rect>
                {(index + 1) % Math.ceil(years.length / 10) === 0 && (
                  <text
                    x={index * step + step / 2}
                    y={height + 16}
                    textAnchor="middle"
                    className="fill-muted-foreground text-[11px]"
                  >
                    {index + 1}
                  </text>
                )}
              </g>
            ))}
          </svg>
        </figure>
      )}
      <div className="max-h-[28rem] overflow-auto rounded-card border border-border">
        <table aria-label={series.title} className="w-full text-sm tabular-nums">
          <thead className="sticky top-0 bg-muted">
            <tr>
              <th scope="col" className="px-4 py-2 text-left font-medium">
                {words.year}
              </th>
              {series.columns.map(({ id, label }) => (
                <th key={id} scope="col" className="px-4 py-2 text-right font-medium">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-border">
            {years.map((year, index) => (
              <tr key={index}>
                <th scope="row" className="px-4 py-2 text-left font-normal">
                  {index + 1}
                </th>
                {series.columns.map((column) => (
                  <td key={column.id} className="px-4 py-2 text-right">
                    {resultText(column, year[column.id] ?? 0, locale)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
