import { z } from 'zod';
import { accessSchema, fieldSchema } from './entity.ts';
import { expressionSchema, type Expression } from './expression.ts';
import { codeIdentifier, personIdentifier, shortText } from './identifier.ts';

/** What an action does to rows. All effects of an action happen in one transaction, or none. */
export type Effect =
  /** With `owner`, the id of a person, the row is theirs, not of whoever acts; only where people log in. */
  | {
      kind: 'create';
      entity: string;
      values: Readonly<Record<string, Expression>>;
      owner?: Expression | undefined;
    }
  /** Changes the row acted on, or the row that `path` leads to from it. */
  | { kind: 'set'; path?: readonly [string, ...string[]]; values: Readonly<Record<string, Expression>> }
  /** Removes the row acted on. */
  | { kind: 'remove' }
  /** Runs effects with `each` bound to every row that fits. `set` and `remove` inside act on that row. */
  | { kind: 'forEach'; entity: string; where: Expression; effects: readonly Effect[] }
  /**
   * Tells a person: appears in their list of notifications. `person` is a person's id, `role:<id>` for all of a role, or
   * the path `owner` of a row for whoever made it.
   */
  | { kind: 'notify'; person: Expression; text: Expression }
  /**
   * Hands the row acted on, one's own, to somebody else: `to` is the id, the name or the e-mail of an account. They are told `told`;
   * when there is no such account nothing happens and `otherwise` is said. Only where people log in.
   */
  | { kind: 'give'; to: Expression; told: Expression; otherwise: string };

const values = z.record(codeIdentifier, expressionSchema);

export const effectSchema: z.ZodType<Effect> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('create'),
      entity: codeIdentifier,
      values,
      owner: expressionSchema.optional(),
    }),
    z.object({ kind: z.literal('set'), path: z.tuple([codeIdentifier], codeIdentifier).optional(), values }),
    z.object({ kind: z.literal('remove') }),
    z.object({
      kind: z.literal('forEach'),
      entity: codeIdentifier,
      where: expressionSchema,
      effects: z.array(effectSchema).min(1).max(10),
    }),
    z.object({ kind: z.literal('notify'), person: expressionSchema, text: expressionSchema }),
    z.object({
      kind: z.literal('give'),
      to: expressionSchema,
      told: expressionSchema,
      otherwise: shortText,
    }),
  ]),
);

/** A condition that must be true, and what the person is told when it is not. */
export const guardSchema = z.object({ must: expressionSchema, message: shortText });

/** A verb of the app: who may do it, on what, with which inputs, when, and what then changes. */
export const actionSchema = z.object({
  id: codeIdentifier,
  /** The button: a verb, `Add to agenda`. */
  label: shortText,
  /** lucide icon name. */
  icon: z.string().max(40).optional(),
  /** The entity whose row is acted on; absent when the action starts from nothing. */
  entity: codeIdentifier.optional(),
  who: z.array(accessSchema).default(['anyone']),
  /** Asked before acting, in a form. Same shape as fields, so the same limits and messages. */
  inputs: z.record(codeIdentifier, fieldSchema).default({}),
  /** The button is shown only while this holds; guards explain themselves, this does not. */
  shownWhen: expressionSchema.optional(),
  guards: z.array(guardSchema).max(20).default([]),
  effects: z.array(effectSchema).min(1).max(20),
  /** Said afterwards, in the page; a `join` may name the row. */
  confirmation: expressionSchema.optional(),
  /** The action that takes this one back; shown in its place while it is possible. */
  reverse: codeIdentifier.optional(),
  tone: z.enum(['primary', 'neutral', 'danger']).default('neutral'),
});

export type Action = z.infer<typeof actionSchema>;

/** A kind of person who uses the app. With none, everybody is the same visitor. */
export const roleSchema = z.object({
  id: codeIdentifier,
  label: shortText,
  /** May see and change everything and manage people. */
  administrator: z.boolean().default(false),
  /** Anybody may register as this. */
  registers: z.boolean().default(true),
  /** Sample people, shown as one-click log-ins while sample data are in. */
  people: z
    .array(z.object({ id: personIdentifier, name: shortText }))
    .max(12)
    .default([]),
});

export type Role = z.infer<typeof roleSchema>;
