import { z } from 'zod';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';
import { namesIn, parseFormula } from './formula.ts';

const input = z.strictObject({
  id: codeIdentifier,
  label: shortText,
  /** What it begins with; for `options` one of their values. */
  initial: z.number(),
  unit: z.string().max(16).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  /** Another input that this one stays below. */
  below: codeIdentifier.optional(),
  /** Only asked for where another input has this value. */
  onlyFor: z.strictObject({ input: codeIdentifier, value: z.number() }).optional(),
  /** The other system of units: how much of `unit` one of it is. */
  imperial: z.strictObject({ unit: z.string().max(16), factor: z.number().positive() }).optional(),
  /** Choices that stand for numbers. */
  options: z
    .array(z.strictObject({ label: shortText, value: z.number() }))
    .max(60)
    .optional(),
});

const result = z.strictObject({
  id: codeIdentifier,
  label: shortText,
  /** Over inputs and earlier results: `amount * (1 + rate / 100) ^ years`. */
  formula: z.string().min(1).max(2000),
  unit: z.string().max(16).optional(),
  /** An ISO 4217 code, for money. */
  currency: z.string().length(3).optional(),
  digits: z.number().int().min(0).max(8).default(2),
  /** Worked out for others, not shown. */
  hidden: z.boolean().optional(),
  imperial: z.strictObject({ unit: z.string().max(16), factor: z.number().positive() }).optional(),
});

export const calculatorProperties = z
  .strictObject({
    title: shortText,
    inputs: z.array(input).min(1).max(14),
    /** The first is the answer, the others stand below it. */
    results: z.array(result).min(1).max(9),
    /** What the answer means: the first whose `below` is above it. */
    bands: z
      .array(
        z.strictObject({
          below: z.number().optional(),
          label: shortText,
          tone: z.enum(['neutral', 'information', 'waiting', 'good', 'bad']).default('neutral'),
        }),
      )
      .max(8)
      .optional(),
    /** Results that are shares of a whole, drawn beside each other. */
    parts: z.array(codeIdentifier).min(2).max(6).optional(),
    /** How it goes on year by year: a table, and some of its columns as a chart. */
    series: z
      .strictObject({
        title: shortText,
        /** The input or result that says how many years. */
        count: codeIdentifier,
        /** Formulas over inputs, results, earlier columns and `n`, the number of the year. */
        columns: z.array(result).min(1).max(6),
        /** A chart for each group of columns, drawn on top of each other. */
        charts: z.array(z.array(codeIdentifier).min(1).max(3)).min(1).max(2),
      })
      .optional(),
    /** What is kept can be looked at side by side. */
    compares: z.boolean().optional(),
    /** It is worked out for several, such as rooms: each is kept, and these results are added up. */
    several: z
      .strictObject({
        noun: z.string().min(1).max(40),
        plural: z.string().min(1).max(40),
        sums: z.array(codeIdentifier).min(1).max(6),
      })
      .optional(),
    /** How the answer changed from one kept result to the next. */
    progress: z.boolean().optional(),
    /** What is kept is called, such as `scenario`. */
    noun: z.string().min(1).max(40).optional(),
    /** Which of the kept answers is marked. */
    best: z.enum(['lowest', 'highest']).optional(),
    /** Advice beside the answer. */
    tips: z.array(z.string().min(1).max(200)).max(8).optional(),
    /** How it is worked out, in a sentence or two. */
    explanation: z.string().max(600).optional(),
    /** Fields of the placement's entity, where results are kept: texts, and a date with time. */
    history: z
      .strictObject({
        title: codeIdentifier,
        given: codeIdentifier,
        result: codeIdentifier,
        on: codeIdentifier.optional(),
        /** Texts: what it is called, and what was typed, to go on from there. */
        name: codeIdentifier.optional(),
        values: codeIdentifier.optional(),
      })
      .optional(),
  })
  .superRefine(({ inputs, results, series }, context) => {
    const known = new Set(inputs.map(({ id }) => id));
    const yearly = (series?.columns ?? []).map((column) => ({ ...column, isYearly: true }));
    for (const { id, formula, isYearly } of [
      ...results.map((each) => ({ ...each, isYearly: false })),
      ...yearly,
    ]) {
      try {
        const missing = namesIn(parseFormula(formula)).find(
          (name) => !known.has(name) && !(isYearly && name === 'n'),
        );
        if (missing)
          context.addIssue({ code: 'custom', message: `“${id}” reads “${missing}”, which is not there.` });
      } catch (error) {
        context.addIssue({
          code: 'custom',
          message: error instanceof Error ? error.message : 'wrong formula',
        });
      }
      known.add(id);
    }
  });

export type CalculatorProperties = z.infer<typeof calculatorProperties>;
