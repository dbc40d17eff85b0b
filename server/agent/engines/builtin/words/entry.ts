import type { FieldType } from '../../../../../templates/spec/entity.ts';
import type { AppKind } from './kind.ts';

/** A word in both languages. */
export interface Bilingual {
  en: string;
  zh: string;
}

/** A kind of field people name in everyday words. */
export interface FieldEntry extends Bilingual {
  id: string;
  type: FieldType;
  /** Other words for it. */
  also?: readonly string[];
  /** Id of a set of choices, for `choice` and `tags`. */
  choices?: string;
  unit?: string;
  minimum?: number;
  maximum?: number;
  /** What samples may hold: texts to take in turn, or a range of numbers or days from today. */
  samples?: { en: readonly string[]; zh: readonly string[] };
  range?: readonly [number, number];
}

/** A kind of thing people keep, as they usually keep it. */
export interface ThingEntry extends Bilingual {
  id: string;
  plural: string;
  also?: readonly string[];
  /** The other words name it as well as its own, so the app uses the one that was said. */
  spoken?: boolean;
  /** Further words that name it in some subjects only, and stay as they are said. */
  saidAs?: readonly string[];
  /** lucide icon name. */
  icon: string;
  /**
   * Ids of fields in the order of a form; the first is the title. `status:orderStatus` takes other choices,
   * `client>client` points to that thing when the app has it, `!` marks what must be filled.
   */
  fields: string;
  view: 'cards' | 'table' | 'list' | 'questions';
  kind: AppKind;
  /** Choice field whose values are the columns of a board. */
  board?: string;
  /** Each person keeps their own; nobody else's are shown. */
  personal?: boolean;
  /** More often a property of something else than a thing of its own. */
  minor?: boolean;
  samples: { en: readonly string[]; zh?: readonly string[] };
  /** Values of fields that belong to the samples, taken in turn: groceries are food. */
  sampleValues?: Readonly<Record<string, readonly (string | number)[]>>;
  /** How many sample rows; as many as there are samples unless said. */
  sampleRows?: number;
}
