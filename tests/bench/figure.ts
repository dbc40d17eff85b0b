export interface Figure {
  name: string;
  /** Median of `values`, unless it is counted once. */
  value: number;
  unit: 'ms' | 'MB' | 'KB' | '%' | 'requests';
  values: number[];
  /** The most it may be; absent where it is only for information. */
  bar?: number;
  /** What the value is to be read with, such as how many checks ran. */
  note?: string;
}

export interface Measured {
  name: string;
  values: readonly number[];
  unit?: Figure['unit'];
  bar?: number;
  note?: string;
}

/** A figure of several measurements of the same thing. */
export function figureOf({ name, values, unit = 'ms', bar, note }: Measured): Figure {
  const digits = unit === 'ms' && median(values) < 10 ? 2 : 0;
  const round = (value: number): number => Number(value.toFixed(digits));
  return { name, value: round(median(values)), unit, values: values.map(round), bar, note };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Whether a figure keeps to its bar; `undefined` where it has none. */
export function holds({ value, bar }: Figure): boolean | undefined {
  return bar === undefined ? undefined : value <= bar;
}

/** All figures as lines of a table. */
export function printTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${figure.value} ${figure.unit}`,
    figure.bar === undefined ? '' : `≤ ${figure.bar} ${figure.unit}`,
    { true: 'holds', false: 'MISSED', undefined: '' }[String(holds(figure))] ?? '',
    figure.note ?? '',
  ]);
  const table = [['', 'median', 'bar', '', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Runs something and says how many milliseconds it took. */
export async function timed<Result>(work: () => Promise<Result>): Promise<[number, Result]> {
  const started = performance.now();
  const result = await work();
  return [performance.now() - started, result];
}
