import type { Bilingual } from '../entry.ts';

/** A kind of person that people name when they say who does what. */
export interface RoleEntry extends Bilingual {
  id: string;
  words: readonly string[];
  /** Runs the app and sees everything, serves those who use it (teachers, sellers), or uses it. */
  side: 'runs' | 'serves' | 'uses';
  /** Works for the organisation that the app is of. */
  inside?: boolean;
  /** The things that are lists of such people. */
  thing?: string;
  /** Things that such people bring, and change when they are theirs. */
  offers?: readonly string[];
  /** Who there is besides, when a message names nobody else. */
  counterpart?: string;
}
