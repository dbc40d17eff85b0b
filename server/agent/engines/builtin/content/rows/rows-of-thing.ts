/** Values of fields, each column one line with `|` between the examples; an empty place stays empty. */
export type Columns = Readonly<Record<string, string>>;

/** What the examples of a thing hold, in the order of their titles. */
export interface RowsOfThing {
  /** Numbers, days from today, ids of choices: the same in both languages. */
  both?: Columns;
  en?: Columns;
  zh?: Columns;
  /** Choices that fit better than the usual ones; columns name them by their place, from 1. */
  choices?: Readonly<Record<string, { en: string; zh: string }>>;
}

export type RowsOfThings = Readonly<Record<string, RowsOfThing>>;
