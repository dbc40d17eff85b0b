import type { EntityDefinition } from '../../../shared/entity.ts';
export type Level = 'easy' | 'medium' | 'hard';
export type Outcome = 'won' | 'lost' | 'drawn';
/** A game with where its rounds are kept. */
export interface PlayProps {
  entity: EntityDefinition;
  /** The game's name in the list of rounds. */
  name: string;
}
export interface Rounds {
  won: number;
  lost: number;
  drawn: number;
  /** The highest score so far; undefined before the first round. */
  best: number | undefined;
  finish(outcome: Outcome, score: number, level: Level): void;
}
/** The rounds played so far, and the way to keep another. */
export declare function useRounds({ entity, name }: PlayProps): Rounds;
