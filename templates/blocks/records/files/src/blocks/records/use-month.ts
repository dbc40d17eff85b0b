import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { locale } from '../../text/index.ts';
import { useToday } from './use-today.ts';

export interface ChosenMonth {
  /** `YYYY-MM`. */
  month: string;
  /** This month. */
  current: string;
  choose: (month: string) => void;
}

/** The month that all blocks of a page look at: `?month=2026-11` in the address, else the current one. */
export function useMonth(): ChosenMonth {
  const [parameters, setParameters] = useSearchParams();
  const current = useToday().slice(0, 7);
  const named = parameters.get('month') ?? '';
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(named) ? named : current;
  const choose = useCallback(
    (next: string) => {
      const changed = new URLSearchParams(window.location.search);
      if (next === current) changed.delete('month');
      else changed.set('month', next);
      setParameters(changed, { replace: true, preventScrollReset: true });
    },
    [current, setParameters],
  );
  return { month, current, choose };
}

/** The month so many months later. */
export function addMonths(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 7);
}

/** `November 2026`, in the locale's way. */
export function monthName(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}
