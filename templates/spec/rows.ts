import type { Value } from './expression.ts';

/** A stored row: its id and its fields' values. */
export type Row = { readonly id: string } & Readonly<Record<string, Value | undefined>>;

/** Equality on fields; everything else is filtered by the caller. */
export type Match = Readonly<Record<string, Value>>;

/**
 * All that guards, derived fields and effects may do to data. Two implementations, one conformance suite: the browser
 * store and an SQL transaction. Every call sees the effects of the calls before it.
 */
export interface Rows {
  get(entity: string, id: string): Promise<Row | undefined>;
  /** In order of creation. */
  list(entity: string, match?: Match): Promise<readonly Row[]>;
  /** Gives the row an id unless `values.id` is one. Rejects when the id is taken. Where people log in it is `owner`’s. */
  insert(entity: string, values: Readonly<Record<string, Value>>, owner?: string): Promise<Row>;
  /** Changes the named fields. Rejects when there is no such row. */
  update(entity: string, id: string, changes: Readonly<Record<string, Value>>): Promise<Row>;
  /** Removing what is not there is no error. */
  remove(entity: string, id: string): Promise<void>;
  /** The values of a field in all rows, also in those that whoever asks does not see; so that numbers are given once. */
  valuesOf?(entity: string, field: string): Promise<readonly (Value | undefined)[]>;
}
