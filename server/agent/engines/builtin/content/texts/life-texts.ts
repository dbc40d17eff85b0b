/** What a site about a life is made of. */
export interface LifeTexts {
  name: string;
  /** The day as `YYYY-MM-DD`, and the place. */
  born?: readonly [day: string, place: string];
  role: string;
  summary: string;
  paragraphs: readonly string[];
  facts: readonly (readonly [label: string, value: string])[];
  events: readonly (readonly [year: number, title: string, place: string, text: string])[];
  quotes?: readonly LifeQuote[];
  honours: readonly (readonly [year: number, title: string, kind: HonourKind, text: string])[];
}

export type LifeQuote = readonly [words: string, source: string];

export type HonourKind = 'award' | 'discovery' | 'office' | 'honorary';
