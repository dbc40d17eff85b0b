import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';

/** What was typed when a result was kept. */
export interface KeptSet {
  id: string;
  name: string;
  on: string;
  values: Readonly<Record<string, number>>;
}

/** Which fields of a row say what was kept. */
export interface KeptFields {
  title: string;
  result: string;
  on?: string;
  name?: string;
  values?: string;
}

/** Inputs in one text: `price=300000;years=30`. */
export function valuesText(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([id, value]) => `${id}=${value}`)
    .join(';');
}

function readValues(text: unknown): Record<string, number> {
  if (typeof text !== 'string') return {};
  return Object.fromEntries(
    text.split(';').flatMap((part) => {
      const [id = '', value = ''] = part.split('=');
      return id && value && Number.isFinite(Number(value)) ? [[id, Number(value)]] : [];
    }),
  );
}

/** What was kept of one calculator, the oldest first. */
export function useKeptSets(entity: EntityDefinition, history: KeptFields, title: string): KeptSet[] {
  const { rows } = useRows(entity);
  const textOf = (row: Row, field: string | undefined) => String((field && row[field]) ?? '');
  return rows
    .filter((row) => textOf(row, history.title) === title && textOf(row, history.values) !== '')
    .map((row) => ({
      id: row.id,
      name: textOf(row, history.name) || textOf(row, history.result),
      on: textOf(row, history.on),
      values: readValues(history.values && row[history.values]),
    }))
    .toSorted((one, other) => one.on.localeCompare(other.on));
}
