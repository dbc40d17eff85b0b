import type { RowsOfThings } from '../rows-of-thing.ts';

/** A place or a trade in which everyday things are particular ones. */
export interface Setting {
  id: string;
  /** What an idea says that plays there. */
  when: RegExp;
  things: RowsOfThings;
}
