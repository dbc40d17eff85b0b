import { locale, useWords } from '../../text/index.ts';
import { Card } from '../../ui/index.ts';
import { resultText, type CalculatorResult } from './calculator.ts';
import { en, zh } from './text.ts';

export interface Series {
  title: string;
  /** The input or result that says how many years. */
  count: string;
  columns: readonly CalculatorResult[];
  /** The columns that are drawn on top of each other. */
  chart: readonly string[];
}

export interface YearSeriesProps {
  series: Series;
  /** The columns of each year, the first year first. */
  years: readonly Readonly<Record<string, number>>[];
}

const width = 640;
const height = 200;
const fills = ['fill-chart-1', 'fill-chart-2', 'fill-chart-3'];
const swatches = ['bg-chart-1', 'bg-chart-2', 'bg-chart-3'];

/** How it goes on year by year: drawn, and as a table. */
export function YearSeries({ series, years }: YearSeriesProps) {
  const words = useWords({ en, zh });
  const drawn = series.chart.flatMap((id) => series.columns.filter((column) => column.id === id));
  const valueOf = (year: Readonly<Record<string, number>>, id: string) => Math.max(0, year[id] ?? 0);
  const totals = years.map((year) => drawn.reduce((sum, { id }) => sum + valueOf(year, id), 0));
  const highest = Math.max(1, ...totals);
  const step = width / Math.max(1, years.length);
  const label = drawn
    .map((column) =>
      words.overYears(
        column.label,
        resultText(column, years[0]?.[column.id] ?? 0, locale),
        resultText(column, years.at(-1)?.[column.id] ?? 0, locale),
      ),
    )
    .join('; ');
  return (
    <Card className="flex flex-col gap-6 p-5 sm:p-8">
      <h2 className="font-heading text-lg font-semibold">{series.title}</h2>
      <figure className="flex flex-col gap-3">
        <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {drawn.map((column, index) => (
            <span key={column.id} className="inline-flex items-center gap-2">
              <span aria-hidden className={`size-3 rounded-sm ${swatches[index] ?? 'bg-primary'}`} />
              {column.label}
            </span>
          ))}
        </figcaption>
        <svg
          role="img"
          aria-label={label}
          viewBox={`0 0 ${width} ${height + 24}`}
          className="h-auto w-full max-w-4xl"
        >
          <line x1="0" y1={height} x2={width} y2={height} className="stroke-border" />
          {years.map((year, at) => (
            <g key={at}>
              {drawn.map((column, index) => {
                const under = drawn.slice(0, index).reduce((sum, { id }) => sum + valueOf(year, id), 0);
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
                    <title>{`${words.year} ${at + 1}, ${column.label}: ${resultText(column, year[column.id] ?? 0, locale)}`}</title>
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
      <div className="max-h-[28rem] overflow-auto rounded-card border border-border">
        <table aria-label={series.title} className="w-full text-sm tabular-nums">
          <thead className="sticky top-0 bg-muted">
            <tr>
              <th scope="col" className="px-4 py-2 text-left font-medium">
                {words.year}
              </th>
              {series.columns.map(({ id, label: name }) => (
                <th key={id} scope="col" className="px-4 py-2 text-right font-medium">
                  {name}
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
