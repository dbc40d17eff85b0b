import { addDays } from '../../../shared/dates.ts';
import type { Row } from '../../../shared/rows.ts';
import { useWords } from '../../text/index.ts';
import { Card } from '../../ui/index.ts';
import type { ClockBlockProps } from './clock-block.tsx';
import { en, zh } from './text.ts';

export interface ClockFiguresProps extends ClockBlockProps {
  rows: readonly Row[];
  today: string;
  soFar: number;
}

/** What came together lately: time, absence, and days by what they were. */
export function ClockFigures({ rows, today, soFar, ...props }: ClockFiguresProps) {
  const words = useWords({ en, zh });
  const since = addDays(today, -29);
  const lately = rows.filter((row) => String(row[props.date] ?? '') >= since);
  const sum = (field: string | undefined) =>
    lately.reduce((total, row) => {
      const value = field === undefined ? undefined : row[field];
      return total + (typeof value === 'number' ? value : 0);
    }, 0);
  const days = (state?: string) =>
    new Set(
      lately
        .filter((row) => (state ? props.status && row[props.status] === state : row[props.start]))
        .map((row) => row[props.date]),
    ).size;
  const hours = (value: number) => words.hours(Math.floor(value), Math.round((value % 1) * 60));
  const figures: [label: string, value: string][] = [
    [words[props.kind].today, hours(soFar)],
    [words[props.kind].total, hours(sum(props.hours))],
    ...(props.absence ? [[words.absence, hours(sum(props.absence))] as [string, string]] : []),
    [words.daysPresent, String(days())],
    ...(props.status
      ? ([
          [words.daysLate, String(days('late'))],
          [words.daysAbsent, String(days('absent'))],
        ] as [string, string][])
      : []),
  ];
  return (
    <dl className="grid grid-cols-2 gap-3 md:grid-cols-3">
      {figures.map(([label, value]) => (
        <Card key={label} className="flex flex-col-reverse justify-end gap-1 p-4 sm:p-5">
          <dt className="text-sm text-muted-foreground">{label}</dt>
          <dd className="font-heading text-2xl font-semibold tabular-nums">{value}</dd>
        </Card>
      ))}
    </dl>
  );
}
