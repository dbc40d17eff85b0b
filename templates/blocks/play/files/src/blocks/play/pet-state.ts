export const petKinds = ['cat', 'dog', 'rabbit', 'dragon'] as const;
export type PetKind = (typeof petKinds)[number];

export const needs = ['food', 'happiness', 'cleanliness', 'energy', 'health'] as const;
export type Need = (typeof needs)[number];

export const deeds = ['feed', 'play', 'clean', 'sleep'] as const;
export type PetDeed = (typeof deeds)[number];

export const goods = ['meal', 'cake', 'ball', 'shampoo', 'medicine'] as const;
export type PetGood = (typeof goods)[number];

export interface Pet {
  kind: PetKind;
  name: string;
  /** 0 to 100, as of `at`. */
  needs: Readonly<Record<Need, number>>;
  coins: number;
  experience: number;
  owned: Readonly<Record<PetGood, number>>;
  /** When it was last looked after, in milliseconds. */
  at: number;
}

type Effect = Partial<Record<Need | 'coins' | 'experience', number>>;

/** What is done with a pet, and what comes of it. */
export const effects: Readonly<Record<PetDeed, Effect>> = {
  feed: { food: 15, cleanliness: -4, experience: 4, coins: -2 },
  play: { happiness: 18, energy: -12, food: -6, experience: 10, coins: 6 },
  clean: { cleanliness: 30, happiness: -2, experience: 4, coins: 2 },
  sleep: { energy: 40, food: -5, health: 4, experience: 2 },
};

/** What the shop has: its price, and what using it does. */
export const shop: Readonly<Record<PetGood, { price: number; effect: Effect }>> = {
  meal: { price: 12, effect: { food: 50, health: 3 } },
  cake: { price: 18, effect: { food: 20, happiness: 25 } },
  ball: { price: 25, effect: { happiness: 35, energy: -6, experience: 12 } },
  shampoo: { price: 15, effect: { cleanliness: 60 } },
  medicine: { price: 30, effect: { health: 50 } },
};

/** What each need loses in an hour. */
const losses: Readonly<Record<Need, number>> = {
  food: 9,
  happiness: 7,
  cleanliness: 6,
  energy: 5,
  health: 0,
};

const bounded = (value: number) => Math.min(100, Math.max(0, value));

export function adopted(kind: PetKind, name: string, at: number): Pet {
  return {
    kind,
    name,
    needs: { food: 60, happiness: 60, cleanliness: 80, energy: 80, health: 100 },
    coins: 30,
    experience: 0,
    owned: { meal: 0, cake: 0, ball: 0, shampoo: 0, medicine: 0 },
    at,
  };
}

/** How it is by now: needs grow, and who goes hungry or dirty falls ill. */
export function later(pet: Pet, now: number): Pet {
  const hours = Math.max(0, (now - pet.at) / 3_600_000);
  const changed = Object.fromEntries(
    needs.map((need) => [need, bounded(pet.needs[need] - losses[need] * hours)]),
  ) as Record<Need, number>;
  const neglected = changed.food < 20 || changed.cleanliness < 20;
  return {
    ...pet,
    at: now,
    needs: { ...changed, health: bounded(pet.needs.health - (neglected ? 4 * hours : 0)) },
  };
}

/** While somebody watches, time goes by faster: a minute is as half an hour. */
const pace = 30;
/** Who looks again after longer than this was away. */
const away = 60_000;

/** How it is after a moment in which somebody watched. */
export function watched(pet: Pet, now: number): Pet {
  const since = now - pet.at;
  if (since > away) return later(pet, now);
  return { ...later(pet, pet.at + since * pace), at: now };
}

/** The pet after something was done or used. */
export function affected(pet: Pet, effect: Effect): Pet {
  return {
    ...pet,
    coins: pet.coins + (effect.coins ?? 0),
    experience: pet.experience + (effect.experience ?? 0),
    needs: Object.fromEntries(
      needs.map((need) => [need, bounded(pet.needs[need] + (effect[need] ?? 0))]),
    ) as Record<Need, number>,
  };
}

/** Why something cannot be done now. */
export function refusal(pet: Pet, deed: PetDeed): 'coins' | 'tired' | 'full' | undefined {
  if (deed === 'feed' && pet.needs.food >= 100) return 'full';
  if (deed === 'play' && pet.needs.energy < 12) return 'tired';
  return pet.coins + (effects[deed].coins ?? 0) < 0 ? 'coins' : undefined;
}

export function bought(pet: Pet, good: PetGood): Pet | undefined {
  const { price } = shop[good];
  if (pet.coins < price) return undefined;
  return { ...pet, coins: pet.coins - price, owned: { ...pet.owned, [good]: pet.owned[good] + 1 } };
}

export function used(pet: Pet, good: PetGood): Pet | undefined {
  if (pet.owned[good] === 0) return undefined;
  const rest = { ...pet, owned: { ...pet.owned, [good]: pet.owned[good] - 1 } };
  return affected(rest, shop[good].effect);
}

/** Every fifty points of experience are a level. */
export function levelOf({ experience }: Pet): number {
  return 1 + Math.floor(experience / 50);
}
