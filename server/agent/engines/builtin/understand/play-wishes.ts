import type { PlayProperties } from '../../../../../templates/blocks/play/block.ts';
import type { GameView } from '../words/data/games/game-places.ts';
import type { Pair } from '../words/data/games/game-resources.ts';
import type { PlayEntry } from '../words/data/games/play-entries.ts';
import type { ThemeEntry } from '../words/data/games/theme-entry.ts';
import type { Phrase } from './wishes.ts';

export type { DirectWish } from './find-direct.ts';
export type { FlashcardsWish } from './find-flashcards.ts';
export type { BallotWish } from './with-ballot.ts';
export type { EditorialWish } from './with-editorial.ts';
export type { LeagueWish } from './with-league.ts';
export type { OfferWish } from './with-offer.ts';
export type { PartnersWish } from './with-partners.ts';
export type { SurveyWish } from './find-survey.ts';

/** A game in which resources are gathered and spent. */
export interface GameWish {
  theme: ThemeEntry;
  /** Ids of known resources, or names as the person wrote them. */
  resources: readonly string[];
  /** Names as the person wrote them; none where the game has its usual ones. */
  factions: readonly string[];
  /** `race`, `class`: what they are called together. */
  factionNoun?: string;
  /** Its pages, by the person's title where there is one. */
  views: readonly { view: GameView; title?: string }[];
  fights: boolean;
  phrase: Phrase;
}

/** Games to be played by themselves. */
export interface PlaysWish {
  games: readonly PlayEntry[];
  /** Games that are not here. */
  missing: readonly { name: Pair; phrase: Phrase }[];
  /** So many hints there are in a round, where their number is limited. */
  hints?: number;
  /** What is said about the cards, where pairs are to be found. */
  cards?: CardsWish;
  phrases: Phrase[];
}

/** The deck and the boards of a game of pairs. */
export interface CardsWish extends Pick<PlayProperties, 'boards' | 'deck' | 'facts'> {
  phrases: Phrase[];
}

/** Questions to be voted on. */
export interface PollWish {
  noun: 'poll' | 'election';
  /** They are what the app is for. */
  main: boolean;
  phrase: Phrase;
}

/** Something heard or watched. */
export interface PlayerWish {
  kind: 'audio' | 'video';
  /** The app is about it. */
  leads: boolean;
  playlists: boolean;
  /** Each row of what the app is about is heard. */
  ofEach?: boolean;
  phrases: Phrase[];
}

/** Something drawn on a canvas. */
export interface DrawingWish {
  /** Ids of kinds of drawings, in the order they were named. */
  kinds: string[];
  /** What a drawing is called. */
  noun: { en: string; plural: string; zh: string };
  /** The app is about it. */
  leads: boolean;
  phrases: Phrase[];
}
