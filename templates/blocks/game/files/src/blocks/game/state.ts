import type { Amounts, Attribute, Faction, Improvement, Rules, Unit } from './rules-type.ts';

/** One thing a player did. All numbers of the game are sums over these. */
export interface Move {
  id: string;
  kind: string;
  what: string;
  title: string;
  note: string;
  amount: number;
  /** Soldiers lost. */
  lost: number;
  /** Into the bank, or out of it. */
  bank: number;
  /** Milliseconds since 1970. */
  at: number;
  endsAt: number;
  /** Resources won and spent. */
  changes: Amounts;
}

export interface Job extends Move {
  isDone: boolean;
  isCollected: boolean;
}

export interface State {
  faction: Faction | undefined;
  level: number;
  amounts: Amounts;
  bank: number;
  /** Ready, busy with work and still in training, by unit. */
  units: Readonly<Record<string, { ready: number; busy: number; coming: number }>>;
  improvements: Readonly<Record<string, number>>;
  items: ReadonlySet<string>;
  jobs: readonly Job[];
  read: ReadonlySet<string>;
  beaten: Readonly<Record<string, number>>;
  wins: number;
  attack: number;
  defence: number;
  power: number;
}

/** Where the game stands: a fold over all moves. */
export function stateOf(moves: readonly Move[], rules: Rules, now: number): State {
  const of = (kind: string) => moves.filter((move) => move.kind === kind);
  const chosen = of('faction').at(-1)?.what;
  const faction = rules.factions.find(({ id }) => id === chosen);
  const collected = new Set(of('collect').map(({ what }) => what));
  const jobs = [...of('train'), ...of('task')]
    .map((move): Job => ({ ...move, isDone: move.endsAt <= now, isCollected: collected.has(move.id) }))
    .toSorted((one, other) => one.at - other.at);
  const improvements = counts(of('improve'));
  const level = 1 + of('upgrade').length;
  const units = unitsOf(moves, rules, jobs);
  const owned = new Set(of('buy').map(({ what }) => what));
  const items = rules.items.filter(({ id }) => owned.has(id));
  const strength = (side: 'attack' | 'defence') =>
    Math.round(
      (sum(
        rules.units.map(
          (unit) => strengthOf(unit, side, { rules, improvements }) * (units[unit.id]?.ready ?? 0),
        ),
      ) +
        sum(items.map((item) => item[side])) +
        (side === 'defence' ? level * 10 : 0)) *
        factor(faction, side),
    );
  const [attack, defence] = [strength('attack'), strength('defence')];
  const wins = of('battle').filter(({ amount }) => amount > 0).length;
  const worked = of('collect').length;
  const steps = sum(Object.values(improvements));
  return {
    faction,
    level,
    amounts: Object.fromEntries(
      rules.resources.map(({ id, start }) => [id, start + sum(moves.map(({ changes }) => changes[id] ?? 0))]),
    ),
    bank: sum(moves.map(({ bank }) => bank)),
    units,
    improvements,
    items: owned,
    jobs,
    read: new Set(of('read').map(({ what }) => what)),
    beaten: counts(of('battle').filter(({ amount }) => amount > 0)),
    wins,
    attack,
    defence,
    power: level * 100 + attack + defence + wins * 25 + worked * 5 + steps * 20 + owned.size * 10,
  };
}

/** How strong one of a unit is, with what was improved. */
export function strengthOf(
  unit: Unit,
  side: 'attack' | 'defence',
  { rules, improvements }: { rules: Pick<Rules, 'improvements'>; improvements: State['improvements'] },
): number {
  const better = rules.improvements.filter((each) => each.unit === unit.id);
  return unit[side] + sum(better.map((each) => each[side] * (improvements[each.id] ?? 0)));
}

/** How much more work yields, with what was improved and bought. */
export function harvestFactor({ faction, improvements, items }: State, rules: Rules): number {
  const better = (each: Improvement) => each.harvest * (improvements[each.id] ?? 0);
  const tools = rules.items.filter(({ id }) => items.has(id)).map(({ harvest }) => harvest);
  return factor(faction, 'harvest') * (1 + (sum(rules.improvements.map(better)) + sum(tools)) / 100);
}

export function factor(faction: Faction | undefined, attribute: Attribute): number {
  return 1 + (faction?.attributes[attribute] ?? 0) / 100;
}

/** A price after so many steps, for the people one plays as. */
export function priceOf(
  cost: Amounts,
  {
    faction,
    steps = 0,
    growth = 1.5,
    times = 1,
  }: { faction: Faction | undefined; steps?: number; growth?: number; times?: number },
): Amounts {
  const less = 2 - factor(faction, 'trade');
  return Object.fromEntries(
    Object.entries(cost).map(([id, amount]) => [
      id,
      Math.max(1, Math.round(amount * less * growth ** steps)) * times,
    ]),
  );
}

/** The first resource that there is too little of. */
export function missing(price: Amounts, amounts: Amounts): string | undefined {
  return Object.entries(price).find(([id, amount]) => (amounts[id] ?? 0) < amount)?.[0];
}

export function minus(price: Amounts): Amounts {
  return Object.fromEntries(Object.entries(price).map(([id, amount]) => [id, -amount]));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function counts(moves: readonly Move[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const { what } of moves) result[what] = (result[what] ?? 0) + 1;
  return result;
}

function unitsOf(moves: readonly Move[], { units }: Rules, jobs: readonly Job[]): State['units'] {
  let lost = sum(moves.map((move) => move.lost));
  const result: Record<string, { ready: number; busy: number; coming: number }> = {};
  for (const { id, start, works, attack } of units) {
    const trained = jobs.filter(({ kind, what }) => kind === 'train' && what === id);
    const there = start + sum(trained.filter(({ isDone }) => isDone).map(({ amount }) => amount));
    const fallen = works && attack === 0 ? 0 : Math.min(lost, there);
    lost -= fallen;
    const ready = there - fallen;
    const working = jobs.filter(
      ({ kind, note, isCollected }) => kind === 'task' && note === id && !isCollected,
    );
    result[id] = {
      ready,
      busy: Math.min(ready, sum(working.map(({ amount }) => amount))),
      coming: sum(trained.filter(({ isDone }) => !isDone).map(({ amount }) => amount)),
    };
  }
  return result;
}
