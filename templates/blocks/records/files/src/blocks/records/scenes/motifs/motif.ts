/** The colours of a motif: its first and second, which differ from one drawing to the next, dark, light, and a green. */
export type Slot = 'first' | 'second' | 'ink' | 'paper' | 'leaf';

/** A shape of one colour; with a width it is a line. */
export type Part = readonly [slot: Slot, path: string, width?: number];

/** A thing drawn around the middle of a picture of 320 by 180; what stands, stands on 156. */
export interface Motif {
  /** Said in the title or kind of something, it is drawn like this. */
  words: RegExp;
  parts: readonly Part[];
}
