import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { addDays, isDate } from '../../../shared/dates.ts';
import type { Row } from '../../../shared/rows.ts';
import { useToday } from '../records/use-today.ts';

/** Days from one to another, both with. */
export interface Range {
  from: string;
  to: string;
}

export interface ChosenRange extends Range {
  /** Sets one end or both; the other stays as it is. */
  choose: (range: Partial<Range>) => void;
}

/** The range in the address (`?from=2026-01-01&to=2026-03-31`), else the usual one. */
export function useRange(usual: Range): ChosenRange {
  const [parameters, setParameters] = useSearchParams();
  const named = { from: parameters.get('from') ?? '', to: parameters.get('to') ?? '' };
  const choose = useCallback(
    (range: Partial<Range>) => {
      // Not as it was drawn last, but as it is: both ends may be set before anything is drawn again.
      const changed = new URLSearchParams(window.location.search);
      for (const [name, day] of Object.entries(range)) {
        if (day === '') changed.delete(name);
        else changed.set(name, day);
      }
      setParameters(changed, { replace: true, preventScrollReset: true });
    },
    [setParameters],
  );
  return {
    from: isDate(named.from) ? named.from : usual.from,
    to: isDate(named.to) ? named.to : usual.to,
    choose,
  };
}

/** From the first to the last day of some rows, or a year up to today where there are none. */
export function useSpanOf(rows: readonly Row[], date: string): Range {
  const today = useToday();
  const days = rows
    .map((row) => row[date])
    .filter((value) => typeof value === 'string')
    .map((value) => value.slice(0, 10))
    .sort();
  return { from: days[0] ?? addDays(today, -364), to: days.at(-1) ?? today };
}

/** Rows whose date is within a range. */
export function within(rows: readonly Row[], date: string, { from, to }: Range): readonly Row[] {
  return rows.filter((row) => {
    const value = row[date];
    return typeof value === 'string' && value.slice(0, 10) >= from && value.slice(0, 10) <= to;
  });
}
