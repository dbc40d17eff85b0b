import type { Values } from '../../shared/rows.ts';

/** A row with what is kept beside it. */
export interface StoredRow {
  entity: string;
  id: string;
  /** Grows with every row. */
  order: number;
  /** One of the examples. */
  sample: boolean;
  values: Values;
}

/** A row before and after; missing before it was made, missing after it was removed. */
export interface StoredChange {
  before?: StoredRow;
  after?: StoredRow;
}
