import { locale, useWords } from '../../text/index.ts';
import { Card } from '../../ui/index.ts';
import { resultText, type CalculatorResult } from './calculator.ts';
import { en, zh } from './text.ts';
import { YearBars } from './year-bars.tsx';

export interface Series {
  title: string;
  /** The input or result that says how many years. */
  count: string;
  columns: readonly CalculatorResult[];
  /** A chart for each group of columns, drawn on top of each other. */
  charts: readonly (readonly string[])[];
}

export interface YearSeriesProps {
  series: Series;
  /** The columns of each year, the first year first. */
  years: readonly Readonly<Record<string, number>>[];
}

/** How it goes on year by year: drawn, and as a table. */
export function YearSeries({ series, years }: YearSeriesProps) {
  const words = useWords({ en, zh });
  return (
    <Card className="flex flex-col gap-6 p-5 sm:p-8">
      <h2 className="font-heading text-lg font-semibold">{series.title}</h2>
      <div
        className={`grid grid-cols-[minmax(0,1fr)] gap-8 ${series.charts.length > 1 ? 'lg:grid-cols-2' : ''}`}
      >
        {series.charts.map((ids) => (
          <YearBars
            key={ids.join(' ')}
            columns={ids.flatMap((id) => series.columns.filter((column) => column.id === id))}
            years={years}
          />
        ))}
      </div>
      {/* What scrolls can be reached with the keyboard. */}
      <div
        role="region"
        aria-label={series.title}
        tabIndex={0}
        className="max-h-[28rem] overflow-auto rounded-card border border-border"
      >
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
