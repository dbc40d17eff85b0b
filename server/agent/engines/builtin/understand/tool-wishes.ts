import type { CalculatorEntry } from '../words/data/calculators/calculators.ts';
import type { GeneratorEntry } from '../words/data/generators.ts';
import type { BillsWish } from './with-bills.ts';
import type { MakerWish } from './with-makers.ts';
import type { SharingWish } from './with-sharing.ts';
import type { PapersWish } from './with-papers.ts';
import type { TargetWish } from './with-target.ts';
import type { Phrase } from './wishes.ts';

/** Something to be worked out. */
export interface CalculatorWish {
  entry: CalculatorEntry;
  phrase: Phrase;
}

/** Something made at the press of a button. */
export interface GeneratorWish {
  entry: GeneratorEntry;
  phrase: Phrase;
}

/** Counters to press. */
export interface TallyWish {
  phrase: Phrase;
}

/** What is done day after day: the id of the thing that is marked. */
export interface StreaksWish {
  of: string;
  phrase: Phrase;
}

/** Long addresses that become short ones. */
export interface ShortLinksWish {
  phrase: Phrase;
}

/** The weather of places. */
export interface WeatherWish {
  days: number;
  /** A page of warnings. */
  warns: boolean;
  /** Places are kept. */
  keeps: boolean;
  leads: boolean;
  phrase: Phrase;
}

/** Tools that an app may be made of. */
export interface ToolWishes {
  calculators?: CalculatorWish[];
  generators?: GeneratorWish[];
  tally?: TallyWish;
  streaks?: StreaksWish;
  target?: TargetWish;
  papers?: PapersWish;
  bills?: BillsWish;
  sharing?: SharingWish;
  /** Sheets that people make from what they type. */
  makers?: readonly MakerWish[];
  shortLinks?: ShortLinksWish;
  weather?: WeatherWish;
}
