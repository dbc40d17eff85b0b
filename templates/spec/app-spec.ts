import { z } from 'zod';
import { actionSchema, roleSchema } from './action.ts';
import { checkSchema } from './check.ts';
import { entitySchema } from './entity.ts';
import { codeIdentifier, longText, pathIdentifier, shortText } from './identifier.ts';
import { pageSchema } from './page.ts';
import { appKinds, themeSchema } from './theme.ts';

/** What was taken for granted. Taking it back folds the operations named. */
export const assumptionSchema = z.object({ id: pathIdentifier, sentence: shortText });

/** What was asked for and is not built, and what there is in its place. */
export const notIncludedSchema = z.object({ id: pathIdentifier, wanted: shortText, instead: shortText });

export const storages = ['browser', 'postgres'] as const;
export const languages = ['en', 'zh'] as const;

/**
 * What an app is. Everything in keyed maps, so that operations address ids and never positions. The app's repository
 * holds it as `sprout.json`, its checks under `checks/`.
 */
export const appSpecSchema = z.object({
  version: z.literal(1).default(1),
  name: shortText,
  tagline: z.string().max(200).default(''),
  description: longText.default(''),
  language: z.enum(languages).default('en'),
  kind: z.enum(appKinds).default('tool'),
  /** ISO 4217, for money without a unit. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('USD'),
  storage: z.enum(storages).default('browser'),
  theme: themeSchema.default(() => themeSchema.parse({})),
  roles: z.record(codeIdentifier, roleSchema).default({}),
  entities: z.record(codeIdentifier, entitySchema).default({}),
  actions: z.record(codeIdentifier, actionSchema).default({}),
  pages: z.record(pathIdentifier, pageSchema).default({}),
  checks: z.record(pathIdentifier, checkSchema).default({}),
  assumed: z.record(pathIdentifier, assumptionSchema).default({}),
  notIncluded: z.record(pathIdentifier, notIncludedSchema).default({}),
});

export type AppSpec = z.infer<typeof appSpecSchema>;

/** Where every fold starts. */
export const emptySpec: AppSpec = Object.freeze(appSpecSchema.parse({ name: 'App' }));
