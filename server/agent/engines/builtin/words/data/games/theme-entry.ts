import type { GameView } from './game-places.ts';
import type { Pair } from './game-resources.ts';

export interface UnitEntry {
  id: string;
  name: Pair;
  icon: string;
  words?: RegExp;
  /** In money and in the second resource. */
  cost: readonly [number, number];
  seconds: number;
  attack: number;
  defence: number;
  start: number;
  works: boolean;
  verb?: 'train' | 'hire' | 'raise' | 'build';
  /** What it gives when it is tended: an animal's produce. */
  gives?: string;
}

export interface ItemEntry {
  name: Pair;
  icon: string;
  text: Pair;
  cost: number;
  /** Attack, defence, and per cent of harvest. */
  gives: readonly [number, number, number];
}

export interface ThemeEntry {
  id: 'castle' | 'farm' | 'space' | 'town';
  words: RegExp;
  base: Pair;
  baseIcon: string;
  power: Pair;
  faction: Pair;
  resources: readonly string[];
  factions: readonly string[];
  worker: UnitEntry;
  units: readonly UnitEntry[];
  items: readonly ItemEntry[];
  rivals: readonly Pair[];
  letters: readonly (readonly [subject: Pair, text: Pair])[];
  fights: boolean;
  welcome: Pair;
  /** What pages are called in such games. */
  labels?: Partial<Record<GameView, Pair>>;
}

/** A unit: where it is small, in short. */
export const unitOf = (
  [id, icon]: readonly [string, string],
  name: Pair,
  cost: UnitEntry['cost'],
  [seconds, attack, defence, start]: readonly [number, number, number, number],
  more: Partial<Pick<UnitEntry, 'works' | 'gives' | 'words' | 'verb'>> = {},
): UnitEntry => ({ id, icon, name, cost, seconds, attack, defence, start, works: false, ...more });

export const itemOf = (
  name: Pair,
  icon: string,
  text: Pair,
  [cost, ...gives]: readonly [number, number, number, number],
): ItemEntry => ({ name, icon, text, cost, gives });
