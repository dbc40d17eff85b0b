/** So much of each resource, by its id. */
export type Amounts = Readonly<Record<string, number>>;

/** What a resource, a people or a thing is called and drawn with. */
export interface Named {
  id: string;
  label: string;
  icon: string;
}

export interface Resource extends Named {
  /** In hand at the start. */
  start: number;
  /** What one of it is worth in the first resource, on the market. */
  worth: number;
}

/** Who one plays as. Attributes are per cent more or less than usual. */
export interface Faction extends Named {
  text: string;
  attributes: Readonly<Record<Attribute, number>>;
}

export type Attribute = 'attack' | 'defence' | 'harvest' | 'trade' | 'speed';

export interface Unit extends Named {
  cost: Amounts;
  /** How long one of them takes to train. */
  seconds: number;
  attack: number;
  defence: number;
  /** There at the start. */
  start: number;
  /** How one gets more of them. */
  verb: 'train' | 'hire' | 'raise' | 'build';
  works: boolean;
}

/** Work that takes its time and yields something. */
export interface Task extends Named {
  /** The unit that does it. */
  by: string;
  cost: Amounts;
  seconds: number;
  /** For each of those who do it. */
  yields: Amounts;
}

export interface Item extends Named {
  text: string;
  cost: Amounts;
  attack: number;
  defence: number;
  harvest: number;
}

export interface Improvement extends Named {
  /** The unit that gets better; without one, all work does. */
  unit?: string;
  cost: Amounts;
  attack: number;
  defence: number;
  harvest: number;
}

/** A player that the computer plays. */
export interface Rival extends Named {
  faction: string;
  power: number;
  wins: number;
  loot: Amounts;
}

export interface Letter {
  id: string;
  from: string;
  subject: string;
  text: string;
}

export type View =
  | 'home'
  | 'faction'
  | 'base'
  | 'workers'
  | 'train'
  | 'upgrades'
  | 'store'
  | 'market'
  | 'bank'
  | 'battle'
  | 'messages'
  | 'ranking'
  | 'reports';

export interface Place {
  view: View;
  label: string;
  path: string;
  /** One sentence: what is done there. */
  hint: string;
}

/** Everything that makes one game differ from another. The first resource is the money. */
export interface Rules {
  title: string;
  welcome: string;
  scene: 'castle' | 'farm' | 'space' | 'town';
  /** `City`, `Farm`: what is built up. */
  base: { label: string; icon: string; cost: Amounts; growth: number; most: number };
  /** `Race`, `Class`. */
  faction: string;
  /** What power is called. */
  power: string;
  resources: readonly Resource[];
  factions: readonly Faction[];
  units: readonly Unit[];
  tasks: readonly Task[];
  items: readonly Item[];
  improvements: readonly Improvement[];
  rivals: readonly Rival[];
  letters: readonly Letter[];
  places: readonly Place[];
  /** Whether players fight each other. */
  fights: boolean;
}
