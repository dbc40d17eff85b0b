import { z } from 'zod';

const name = z.string().min(1).max(80);
const amounts = z.record(z.string().max(40), z.number());
const named = { id: z.string().min(1).max(40), label: name, icon: z.string().max(40) };
const strength = { attack: z.number().default(0), defence: z.number().default(0) };

export const gameViews = [
  'home',
  'faction',
  'base',
  'workers',
  'train',
  'upgrades',
  'store',
  'market',
  'bank',
  'battle',
  'messages',
  'ranking',
  'reports',
] as const;

/** What makes one game differ from another; as in `rules-type.ts` of the app. The first resource is the money. */
export const gameRules = z.strictObject({
  title: name,
  welcome: z.string().max(400),
  scene: z.enum(['castle', 'farm', 'space', 'town']),
  base: z.strictObject({
    label: name,
    icon: z.string(),
    cost: amounts,
    growth: z.number().min(1).max(3).default(1.5),
    most: z.number().int().min(2).max(50).default(10),
  }),
  faction: name,
  power: name,
  resources: z
    .array(z.strictObject({ ...named, start: z.number(), worth: z.number().min(0) }))
    .min(1)
    .max(8),
  factions: z
    .array(
      z.strictObject({
        ...named,
        text: z.string().max(300),
        attributes: z.strictObject({
          attack: z.number(),
          defence: z.number(),
          harvest: z.number(),
          trade: z.number(),
          speed: z.number(),
        }),
      }),
    )
    .max(10),
  units: z
    .array(
      z.strictObject({
        ...named,
        ...strength,
        cost: amounts,
        seconds: z.number().min(1).max(3600),
        start: z.number().int().min(0),
        works: z.boolean(),
        verb: z.enum(['train', 'hire', 'raise', 'build']).default('train'),
      }),
    )
    .max(10),
  tasks: z
    .array(
      z.strictObject({
        ...named,
        by: z.string(),
        cost: amounts,
        seconds: z.number().min(1).max(3600),
        yields: amounts,
      }),
    )
    .max(12),
  items: z
    .array(
      z.strictObject({
        ...named,
        ...strength,
        harvest: z.number().default(0),
        text: z.string(),
        cost: amounts,
      }),
    )
    .max(16),
  improvements: z
    .array(
      z.strictObject({
        ...named,
        ...strength,
        harvest: z.number().default(0),
        unit: z.string().optional(),
        cost: amounts,
      }),
    )
    .max(10),
  rivals: z
    .array(
      z.strictObject({
        ...named,
        faction: z.string(),
        power: z.number(),
        wins: z.number().int(),
        loot: amounts,
      }),
    )
    .max(20),
  letters: z
    .array(z.strictObject({ id: z.string(), from: name, subject: name, text: z.string().max(600) }))
    .max(10),
  places: z
    .array(
      z.strictObject({
        view: z.enum(gameViews),
        label: name,
        path: z.string().regex(/^\/[^\s]*$/),
        hint: z.string().max(200),
      }),
    )
    .max(16),
  fights: z.boolean(),
});

export const gameProperties = z.strictObject({
  view: z.enum(gameViews),
  /** On one placement of the app: the rules for all of them. */
  rules: gameRules.optional(),
});

export type GameRules = z.infer<typeof gameRules>;
export type GameProperties = z.infer<typeof gameProperties>;
