import type { EntityDefinition } from '../entity.ts';

/** How a cell becomes a value. */
export type CellRule =
  | { kind: 'text' }
  | { kind: 'number'; decimal: '.' | ',' }
  | { kind: 'boolean'; true: readonly string[] }
  | { kind: 'list'; separator: string }
  | { kind: 'date'; order: 'ymd' | 'dmy' | 'mdy' }
  | { kind: 'dateTime'; order: 'ymd' | 'dmy' | 'mdy' }
  | { kind: 'time' }
  /** The day's name in cells such as `Monday 11:30 - 12:30` or `Thu`. */
  | { kind: 'weekday' }
  /** Start or end in cells such as `Monday 11:30 - 12:30`. */
  | { kind: 'timeRange'; part: 'start' | 'end' };

/** A file that an entity's rows are read from. */
export interface Source {
  entity: EntityDefinition;
  /** Path from the app's folder. */
  file: string;
  /** Column whose values identify rows; without one, ids come from the content. */
  key?: string;
  columns: Readonly<Record<string, { column: string; rule: CellRule }>>;
}
