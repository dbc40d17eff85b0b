/** What is offered on one page: something made of parts, something one rides, something that runs, or something that is used up. */
export type OfferKind = 'device' | 'vehicle' | 'app' | 'goods';

/** Texts about one thing that is sold, with `{noun}` for it. */
export interface OfferTexts {
  slogan: string;
  mission: string;
  about: readonly string[];
  features: readonly (readonly [title: string, text: string])[];
  questions: readonly (readonly [question: string, answer: string])[];
  reviews: readonly (readonly [name: string, role: string, text: string])[];
  lines: readonly string[];
  tiers: readonly {
    name: string;
    text: string;
    /** In the app's currency. */
    price: number;
    note: string;
    /** By the place of each line. */
    values: readonly string[];
  }[];
  colours: readonly string[];
}
