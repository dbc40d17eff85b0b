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

/** A unit: its id and icon, its name, what it costs, then seconds, attack, defence and how many there are at the start. */
export function unitOf(
  ...[[id, icon], name, cost, [seconds, attack, defence, start], more = {}]: readonly [
    head: readonly [id: string, icon: string],
    name: Pair,
    cost: UnitEntry['cost'],
    numbers: readonly [seconds: number, attack: number, defence: number, start: number],
    more?: Partial<Pick<UnitEntry, 'works' | 'gives' | 'words' | 'verb'>>,
  ]
): UnitEntry {
  return { id, icon, name, cost, seconds, attack, defence, start, works: false, ...more };
}

/** Something to buy: what it costs and gives: attack, defence, and per cent of harvest. */
export function itemOf(
  ...[name, icon, text, [cost, attack, defence, harvest]]: readonly [
    name: Pair,
    icon: string,
    text: Pair,
    numbers: readonly [cost: number, attack: number, defence: number, harvest: number],
  ]
): ItemEntry {
  return { name, icon, text, cost, gives: [attack, defence, harvest] };
}
