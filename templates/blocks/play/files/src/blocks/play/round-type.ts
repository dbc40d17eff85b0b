export type Level = 'easy' | 'medium' | 'hard';
export type Outcome = 'won' | 'lost' | 'drawn';

/** Decks of cards for finding pairs. */
export const themes = [
  'pictures',
  'animals',
  'fruits',
  'vehicles',
  'dinosaurs',
  'space',
  'countries',
  'numbers',
  'letters',
] as const;
export type Theme = (typeof themes)[number];

/** Columns and rows of a board of cards. */
export interface Board {
  columns: number;
  rows: number;
}

/** How many cards at most can be dealt in pairs from one deck. */
export const mostCards = 36;
