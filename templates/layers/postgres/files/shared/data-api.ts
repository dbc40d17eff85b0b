import type { FieldProblems } from './check-values.ts';
import type { Values } from './rows.ts';

/** A row as server and browser exchange it. */
export interface SentRow {
  entity: string;
  id: string;
  /** Grows with every row. */
  order: number;
  /** One of the examples. */
  sample: boolean;
  values: Values;
}

/** A row before and after; missing before it was made, missing after it was removed. */
export interface SentChange {
  before?: SentRow;
  after?: SentRow;
}

/** What every change of data answers. */
export interface Changed {
  changes: readonly SentChange[];
}

export interface ChangedRow extends Changed {
  row: SentRow;
}

export interface RemovedRow extends Changed {
  /** To be sent back to undo it. */
  undo: string;
}

export interface ActionDone extends Changed {
  confirmation: string;
}

/** Rows that were kept in the browser before. */
export interface RowsToMove {
  rows: readonly Pick<SentRow, 'entity' | 'id' | 'values'>[];
}

export type RefusalReason =
  | 'values'
  | 'guard'
  | 'notAvailable'
  | 'rowGone'
  | 'taken'
  | 'notUnderstood'
  | 'otherSite'
  | 'notAllowed'
  | 'logInNeeded'
  | 'notReady'
  | 'internal';

/** Why something was not done. */
export interface Refusal {
  error: RefusalReason;
  message: string;
  /** What does not fit, by field. */
  problems?: FieldProblems;
}
