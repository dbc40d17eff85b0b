import type { ChoiceOption, FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';

export interface Column {
  option: ChoiceOption;
  rows: readonly Row[];
}

export interface ColumnOptions {
  column: FieldDefinition;
  due: string | undefined;
  /** A card on its way, shown where it goes. */
  moving: { id: string; column: string } | undefined;
}

/** Rows by column; what is due first stands first. Rows without a column stand in the first. */
export function columnsOf(rows: readonly Row[], { column, due, moving }: ColumnOptions): readonly Column[] {
  const options = column.options ?? [];
  const first = options[0]?.id;
  const placeOf = (row: Row) => {
    if (moving?.id === row.id) return moving.column;
    const value = String(row[column.id] ?? '');
    return options.some((option) => option.id === value) ? value : first;
  };
  const dueOf = (row: Row) => String((due === undefined ? undefined : row[due]) ?? '9999');
  const sorted = rows.toSorted((one, other) =>
    dueOf(one) < dueOf(other) ? -1 : dueOf(one) > dueOf(other) ? 1 : 0,
  );
  return options.map((option) => ({ option, rows: sorted.filter((row) => placeOf(row) === option.id) }));
}

/** Whether a row is late: its date has passed and its column does not mean that it is done. */
export function isLate(
  row: Row,
  { column, due, today }: { column: FieldDefinition; due: string | undefined; today: string },
): boolean {
  const date = due === undefined ? undefined : row[due];
  if (typeof date !== 'string' || date === '' || date.slice(0, 10) >= today) return false;
  const options = column.options ?? [];
  const at = options.findIndex((option) => option.id === row[column.id]);
  const finished = options.some((option) => option.tone === 'good')
    ? options[at]?.tone === 'good'
    : at === options.length - 1;
  return !finished;
}

/** The ways an owner's rows are told apart: value and name. */
export function ownersOf(
  field: FieldDefinition,
  nameOf: (row: Row) => string,
): (rows: readonly Row[]) => { id: string; label: string }[] {
  return (rows) => {
    const names = new Map(field.options?.map((option) => [option.id, option.label]));
    for (const row of rows) {
      const value = row[field.id];
      if (typeof value === 'string' && value !== '' && !names.has(value)) names.set(value, nameOf(row));
    }
    return [...names]
      .map(([id, label]) => ({ id, label }))
      .sort((one, other) => one.label.localeCompare(other.label));
  };
}
