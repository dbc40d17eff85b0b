import type { FormWish } from './form-wish.ts';
import type { NamedGoods } from './named-goods.ts';
import type { ClaimsWish } from './with-claims.ts';
import type { ApplyingWish } from './with-applying.ts';
import type { DueWish } from './with-due.ts';
import type { PricedByWish } from './with-priced-by.ts';
import type { UsedUpWish } from './with-used-up.ts';
import type { StagesWish } from './with-stages.ts';
import type { CaseworkWish } from './with-casework.ts';
import type { TripsWish } from './with-trips.ts';
import type { Insights } from './find-insights.ts';
import type { Content } from '../content/content-of-idea.ts';
import type { CollectionEntry } from '../words/data/collections.ts';
import type { DeedEntry } from '../words/data/deeds.ts';
import type { Feature } from '../words/data/features.ts';
import type { LedgerEntry } from '../words/data/ledgers.ts';
import type { LimitEntry } from '../words/data/limits.ts';
import type { RecordVerb } from '../words/data/records.ts';
import type { FieldEntry, ThingEntry } from '../words/entry.ts';
import type { PeopleWish } from './people-wishes.ts';
import type { AnswersWish, ModerationWish, RemarksWish } from './remark-wishes.ts';
import type {
  BallotWish,
  DirectWish,
  DrawingWish,
  EditorialWish,
  FlashcardsWish,
  GameWish,
  PartnersWish,
  LeagueWish,
  OfferWish,
  PlayerWish,
  PlaysWish,
  PollWish,
  SurveyWish,
} from './play-wishes.ts';
import type { AppKind } from '../words/kind.ts';
import type { ReservationWish } from './find-reservations.ts';
import type { AssistantWish } from './find-assistant.ts';
import type { VisitsWish } from './find-visits.ts';
import type { LendingWish } from './find-lending.ts';
import type { OfficeWish } from './find-office.ts';
import type { CommerceWish } from './with-commerce.ts';
import type { ReadingWish } from './find-reading.ts';
import type { RoomsWish } from './find-rooms.ts';
import type { SectionsWish } from './find-sections.ts';
import type { SendingWish } from './find-sending.ts';
import type { ClockWish, SlotsWish, TimerWish } from './time-wishes.ts';
import type { SettingsWish } from './find-settings.ts';
import type { ContactWish, SiteWish } from './site-wishes.ts';
import type { ToolWishes } from './tool-wishes.ts';

export type { CalculatorWish, GeneratorWish, WeatherWish } from './tool-wishes.ts';
export type { AnswersWish, RemarksWish } from './remark-wishes.ts';
export type { ContactWish, SiteWish } from './site-wishes.ts';
export type { ClockWish, SlotsWish, TimerWish };
export type { DrawingWish, GameWish, LeagueWish, PlayerWish, PartnersWish, PlaysWish, PollWish };

/** A range [start, end) of the person's message. */
export type Phrase = [start: number, end: number];

export type Language = 'en' | 'zh';

export interface FieldWish {
  label: string;
  entry?: FieldEntry;
  /** Choices named with it: `categories like food, transport`. */
  options?: readonly string[];
  /** The label is the person's own word, which stays. */
  said?: boolean;
  /** Id of the thing of the app that it points to. */
  target?: string;
  /** Named only by what is done with it: filtered, counted by. */
  used?: boolean;
  /** A number, whatever its name says. */
  figure?: boolean;
  phrase: Phrase;
}

/** A kind of thing the app is to keep. */
export interface ThingWish {
  /** Absent for a noun the lexicon does not know. */
  entry?: ThingEntry;
  /** The noun as people say it, in the singular and small letters. */
  noun: string;
  /** The person's own word for it: `volunteer` for a member. */
  called?: string;
  fields: FieldWish[];
  /** Its rows by name, where the message names them in brackets: `lessons (beginner, jumping)`. */
  kinds?: readonly string[];
  /** Ids of fields that such things usually have and this one has not. */
  without?: readonly string[];
  phrases: Phrase[];
  /** How much the message is about it. */
  weight: number;
}

/** A word that names a field, to be found among the fields that there are. */
export interface NamedPart {
  words: string;
  phrase: Phrase;
}

export interface ChartWish {
  kind: 'bar' | 'line' | 'area' | 'pie';
  by?: NamedPart;
  /** What it shows, where it is said: `a chart of books per genre`. */
  of?: NamedPart;
  phrase: Phrase;
}

export interface LookWish {
  scheme?: 'light' | 'dark';
  switcher?: boolean;
  accent?: string;
  secondary?: string;
  background?: string;
  components?: string;
  /** Words for the feel: `serif`, `bold`, `minimal`. */
  manners: readonly string[];
  phrases: Phrase[];
}

export interface CollectionWish {
  entry: CollectionEntry;
  /** The list's name if the person gave another: `my week`. */
  phrase: Phrase;
}

export interface RecordWish {
  entry: RecordVerb;
  /** Id of the thing named right after the verb. */
  object?: string;
  /** What is asked besides the usual, and where that is said. */
  asked?: readonly string[];
  span?: Phrase;
  phrase: Phrase;
}

/** A verb that changes a thing and leaves no record of its own. */
export interface DeedWish {
  kind: 'state' | 'extend' | 'assign' | 'mark';
  entry?: DeedEntry;
  /** For `mark`: the state in the person's words, `overdue`. */
  state?: string;
  /** The person's own word for the button: `Renew`. */
  word?: string;
  /** Id of the thing named after the verb. */
  object?: string;
  /** Ids of what is given to it: a driver and a vehicle to a trip. */
  given?: readonly string[];
  phrase: Phrase;
}

export interface LedgerWish {
  entry: LedgerEntry;
  phrase: Phrase;
}

export interface PageWish {
  title: string;
  /** Named in a list of functions; a page of the thing by any name will do. */
  listed?: boolean;
  phrase: Phrase;
}

export interface LimitWish {
  entry: LimitEntry;
  phrase: Phrase;
}

/** Questions to be answered one by one, with a score. */
export interface QuizWish {
  /** How many at a time, where the message says so. */
  count?: number;
  modes: ('practice' | 'exam')[];
  /** Per cent that is needed. */
  pass?: number;
  /** How long an exam takes at most. */
  minutes?: number;
  /** Everybody's results are compared. */
  ranked: boolean;
  /** A page of what was answered wrong. */
  mistakes: boolean;
  phrase: Phrase;
}

/** A cart with a checkout. */
export interface CartWish {
  phrase: Phrase;
}

/** Courses that are worked through lesson by lesson. */
export interface CoursesWish {
  /** For those who work somewhere. */
  training: boolean;
  phrase: Phrase;
}

/** What a message means, before it is decided what the app looks like. */
export interface Wishes extends ToolWishes {
  text: string;
  language: Language;
  name?: string;
  kind?: AppKind;
  /** The most important first. */
  things: ThingWish[];
  features: ReadonlyMap<Feature, readonly Phrase[]>;
  filters: NamedPart[];
  sorts: NamedPart[];
  charts: ChartWish[];
  monthly: boolean;
  collections: CollectionWish[];
  /** Likes, follows and subscriptions. */
  reactions?: CollectionWish[];
  records: RecordWish[];
  deeds: DeedWish[];
  ledgers: LedgerWish[];
  /** The idea named only its domain; the rest is what such apps usually have. */
  usual?: boolean;
  pages: PageWish[];
  look: LookWish;
  storage?: 'browser' | 'postgres';
  storagePhrases: Phrase[];
  /** Absent where nobody has to be told from others. */
  people?: PeopleWish;
  /** Accounts are asked for together with keeping everything in the browser, which has none. */
  accountsRefused?: boolean;
  /** Several people are to see the same data. */
  shared: boolean;
  limits: LimitWish[];
  /** Parts of lists that mean nothing to the engine. */
  unknown: NamedPart[];
  currency?: string;
  quiz?: QuizWish;
  cart?: CartWish;
  /** Kinds of goods that a shop is said to sell. */
  goods?: NamedGoods;
  reservations?: ReservationWish;
  lending?: LendingWish;
  office?: OfficeWish;
  commerce?: CommerceWish;
  visits?: VisitsWish;
  timer?: TimerWish;
  clock?: ClockWish;
  remarks?: RemarksWish;
  answers?: AnswersWish;
  moderation?: ModerationWish;
  casework?: CaseworkWish;
  applying?: ApplyingWish;
  claims?: ClaimsWish;
  stages?: StagesWish;
  due?: DueWish;
  usedUp?: UsedUpWish;
  pricedBy?: PricedByWish;
  courses?: CoursesWish;
  slots?: SlotsWish;
  contact?: ContactWish;
  site?: SiteWish;
  forms?: FormWish[];
  sending?: SendingWish;
  rooms?: RoomsWish;
  sections?: SectionsWish;
  reading?: ReadingWish;
  assistant?: AssistantWish;
  settings?: SettingsWish;
  insights?: Insights;
  trips?: TripsWish;
  game?: GameWish;
  plays?: PlaysWish;
  poll?: PollWish;
  survey?: SurveyWish;
  offer?: OfferWish;
  league?: LeagueWish;
  ballot?: BallotWish;
  partners?: PartnersWish;
  editorial?: EditorialWish;
  direct?: DirectWish;
  flashcards?: FlashcardsWish;
  drawing?: DrawingWish;
  player?: PlayerWish;
  /** What two groups of rows are told apart by, to be compared. */
  versus?: NamedPart;
  /** Where each is asked for. */
  calendar?: Phrase;
  placeMap?: Phrase;
  gallery?: Phrase;
  documents?: Phrase;
  files?: Phrase;
  /** What there is to say about the idea's domain, for examples and prose. */
  content?: Content;
}
