import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Row } from '../../../shared/rows.ts';
import { useSame } from './use-same.ts';

/** Rows in certain states alone, with the name of the switch that brings the others back. */
export interface OnlyRows {
  field: string;
  equals: readonly string[];
  switch?: string;
}

const parameter = 'all';

/** The rows that are listed, and whether a switch hides others; that it was turned off is in the address. */
export function useOnly(
  all: readonly Row[],
  given: OnlyRows | undefined,
): { rows: readonly Row[]; on: boolean; turn: (on: boolean) => void } {
  const only = useSame(given);
  const [parameters, setParameters] = useSearchParams();
  const on = only?.switch === undefined || parameters.get(parameter) === null;
  const rows = useMemo(
    () => (only && on ? all.filter((row) => only.equals.includes(String(row[only.field] ?? ''))) : all),
    [all, only, on],
  );
  const turn = useCallback(
    (next: boolean) => {
      const changed = new URLSearchParams(window.location.search);
      if (next) changed.delete(parameter);
      else changed.set(parameter, '1');
      setParameters(changed, { replace: true, preventScrollReset: true });
    },
    [setParameters],
  );
  return { rows, on, turn };
}
