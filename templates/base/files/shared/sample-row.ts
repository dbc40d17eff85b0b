import type { Values } from './rows.ts';

/** An example row of an entity. */
export interface SampleRow {
  entity: string;
  id: string;
  values: Values;
  /** The sample person whose it is. */
  owner?: string;
}
