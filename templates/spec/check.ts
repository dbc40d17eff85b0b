import { z } from 'zod';
import { pathIdentifier, shortText } from './identifier.ts';

/** The ARIA roles a check may name. */
const roles = [
  'alert',
  'article',
  'button',
  'cell',
  'checkbox',
  'columnheader',
  'combobox',
  'dialog',
  'form',
  'group',
  'heading',
  'img',
  'link',
  'list',
  'listitem',
  'main',
  'menuitem',
  'navigation',
  'option',
  'progressbar',
  'radio',
  'region',
  'row',
  'searchbox',
  'slider',
  'spinbutton',
  'status',
  'switch',
  'tab',
  'table',
  'textbox',
] as const;

/** One thing on the page as a person would point at it: its role and accessible name, within another thing if named. */
export interface Locator {
  role: (typeof roles)[number];
  /** Accessible name; part of it, in any case, unless `exact`. */
  name?: string;
  exact?: boolean;
  /** Only things that contain this text. */
  containing?: string;
  within?: Locator;
  /** Which of several, from 0; without it there must be exactly one, except in expectations of a count. */
  index?: number;
}

export const locatorSchema: z.ZodType<Locator> = z.lazy(() =>
  z.object({
    role: z.enum(roles),
    name: z.string().max(300).optional(),
    exact: z.boolean().optional(),
    containing: z.string().max(300).optional(),
    within: locatorSchema.optional(),
    index: z.number().int().min(0).optional(),
  }),
);

const address = z.string().regex(/^\/[^\s]*$/, 'must be a path inside the app, starting with /');

/**
 * One step of a check. In every text, `{unique}` is replaced by a word that no other run uses and `{today+3}` by a date
 * (`YYYY-MM-DD`, days from today), and `{name}` by what an earlier `remember` step read.
 */
export const checkStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('goto'), path: address }),
  /** Types into the field with this label, replacing what is there. */
  z.object({
    kind: z.literal('fill'),
    label: z.string(),
    value: z.string(),
    within: locatorSchema.optional(),
  }),
  z.object({ kind: z.literal('click'), on: locatorSchema }),
  /** Picks an option by its text in the field with this label, whether native or custom. */
  z.object({
    kind: z.literal('choose'),
    label: z.string(),
    option: z.string(),
    within: locatorSchema.optional(),
  }),
  /** Puts a check box or switch on or off. */
  z.object({
    kind: z.literal('switch'),
    label: z.string(),
    on: z.boolean(),
    within: locatorSchema.optional(),
  }),
  z.object({ kind: z.literal('press'), key: z.string().max(40), on: locatorSchema.optional() }),
  /** Uploads a file made on the spot. */
  z.object({
    kind: z.literal('upload'),
    label: z.string(),
    fileName: z.string(),
    content: z.string().max(10_000),
  }),
  /** Reads the text of a thing and keeps it under a name. */
  z.object({ kind: z.literal('remember'), name: z.string().regex(/^[a-z][a-zA-Z]*$/), of: locatorSchema }),
  z.object({
    kind: z.literal('expectText'),
    text: z.string(),
    within: locatorSchema.optional(),
    gone: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('expectThing'), thing: locatorSchema, gone: z.boolean().optional() }),
  z.object({
    kind: z.literal('expectCount'),
    of: locatorSchema,
    atLeast: z.number().int().min(0).optional(),
    atMost: z.number().int().min(0).optional(),
  }),
  z.object({
    kind: z.literal('expectValue'),
    label: z.string(),
    value: z.string(),
    within: locatorSchema.optional(),
  }),
  z.object({ kind: z.literal('expectAddress'), path: z.string() }),
  /** Computed colour of the thing, or of the page, within CIEDE2000 10. */
  z.object({
    kind: z.literal('expectColour'),
    of: z.union([z.literal('page'), locatorSchema]),
    property: z.enum(['background', 'text', 'border']),
    colour: z.string(),
  }),
  z.object({ kind: z.literal('reload') }),
  /** Goes on in a fresh browser (no cookies, no storage) as somebody else. */
  z.object({ kind: z.literal('asAnotherPerson'), name: z.string().optional() }),
]);

export type CheckStep = z.infer<typeof checkStepSchema>;

/** A proof that a capability works, in words ("You can …") and as steps in a browser. Kept in the app under `checks/`. */
export const checkSchema = z.object({
  id: pathIdentifier,
  /** What it proves, as a key: checks of one capability replace each other. */
  capability: pathIdentifier,
  sentence: shortText,
  /** Checks with the same group may share one browser page, storage cleared in between. */
  group: pathIdentifier.default('visitor'),
  viewport: z.enum(['wide', 'narrow']).default('wide'),
  /** How many of the first steps only prepare. Checks that begin with the same ones may go on from what one prepared. */
  setup: z.number().int().min(1).max(60).optional(),
  /** It changes or takes away what its set-up made, so nobody goes on from it. */
  spends: z.boolean().optional(),
  /** It proves the set-up itself, so it does all of it and never goes on from another's. */
  fresh: z.boolean().optional(),
  /** It ends where its set-up did, with the page as that left it: who goes on need not load it again. */
  returns: z.boolean().optional(),
  steps: z.array(checkStepSchema).min(1).max(60),
});

export type Check = z.infer<typeof checkSchema>;
