import { z } from 'zod';
import { codeIdentifier } from './identifier.ts';

/** A value as rows hold it: dates `YYYY-MM-DD`, times `HH:MM`, date-times `YYYY-MM-DDTHH:MM`, relations and choices by id. */
export type Value = string | number | boolean | null | readonly string[];

export const valueSchema: z.ZodType<Value> = z.union([
  z.string(),
  z.number().finite(),
  z.boolean(),
  z.null(),
  z.array(z.string()),
]);

/** Where a path starts: the row acted on, the action's inputs, the row an aggregate or a loop looks at, or who acts. */
export type Scope = 'row' | 'input' | 'each' | 'person';

export type BinaryOperator =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'equal'
  | 'notEqual'
  | 'less'
  | 'lessOrEqual'
  | 'greater'
  | 'greaterOrEqual'
  | 'and'
  | 'or'
  | 'contains'
  | 'addDays'
  | 'addMinutes'
  | 'daysBetween'
  | 'hoursBetween'
  | 'overlaps';

/**
 * The one small language of guards, derived fields and effects. Pure over `Rows`, the clock and who acts.
 * `path` follows relations: `["session", "title"]` reads the title of the related session.
 */
export type Expression =
  | { kind: 'value'; value: Value }
  | { kind: 'path'; scope: Scope; path: readonly [string, ...string[]] }
  | { kind: 'now' }
  | { kind: 'today' }
  | { kind: 'not'; of: Expression }
  | { kind: 'missing'; of: Expression }
  | { kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression }
  | { kind: 'if'; condition: Expression; whenTrue: Expression; whenFalse: Expression }
  | { kind: 'join'; parts: readonly Expression[] }
  | { kind: 'number'; prefix: string; digits: number }
  | {
      kind: 'aggregate';
      operation: 'count' | 'sum' | 'min' | 'max' | 'average' | 'exists' | 'rank';
      entity: string;
      /** Evaluated with `each` bound to the candidate. */
      where?: Expression;
      /** What is summed, compared or ranked by; not for `count` and `exists`. */
      of?: Expression;
    };

const pathSegments = z.tuple([codeIdentifier], codeIdentifier);

const binaryOperators = [
  'add',
  'subtract',
  'multiply',
  'divide',
  'equal',
  'notEqual',
  'less',
  'lessOrEqual',
  'greater',
  'greaterOrEqual',
  'and',
  'or',
  'contains',
  'addDays',
  'addMinutes',
  'daysBetween',
  'hoursBetween',
  'overlaps',
] as const satisfies readonly BinaryOperator[];

export const expressionSchema: z.ZodType<Expression> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('value'), value: valueSchema }),
    z.object({
      kind: z.literal('path'),
      scope: z.enum(['row', 'input', 'each', 'person']),
      path: pathSegments,
    }),
    z.object({ kind: z.literal('now') }),
    z.object({ kind: z.literal('today') }),
    z.object({ kind: z.literal('not'), of: expressionSchema }),
    z.object({ kind: z.literal('missing'), of: expressionSchema }),
    z.object({
      kind: z.literal('binary'),
      operator: z.enum(binaryOperators),
      left: expressionSchema,
      right: expressionSchema,
    }),
    z.object({
      kind: z.literal('if'),
      condition: expressionSchema,
      whenTrue: expressionSchema,
      whenFalse: expressionSchema,
    }),
    z.object({ kind: z.literal('join'), parts: z.array(expressionSchema).max(20) }),
    z.object({
      kind: z.literal('number'),
      prefix: z.string().max(8),
      digits: z.number().int().min(1).max(9),
    }),
    z.object({
      kind: z.literal('aggregate'),
      operation: z.enum(['count', 'sum', 'min', 'max', 'average', 'exists', 'rank']),
      entity: codeIdentifier,
      where: expressionSchema.optional(),
      of: expressionSchema.optional(),
    }),
  ]),
);
