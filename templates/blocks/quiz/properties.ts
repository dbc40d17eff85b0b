import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';

export const quizProperties = z.strictObject({
  /**
   * `play` asks; `review` shows one result again, on the page of a row of `results`; `mistakes` shows what was answered
   * wrong in all results; `bank` lists the questions to be chosen for a round.
   */
  view: z.enum(['play', 'review', 'mistakes', 'bank']).default('play'),
  /** The field that asks. */
  question: codeIdentifier,
  /** The texts to choose from, in the order of the answer's choices. */
  options: z.array(codeIdentifier).min(2).max(6),
  /** A choice whose options stand for the texts, in the same order. */
  answer: codeIdentifier,
  explanation: codeIdentifier.optional(),
  /** A choice or a text by which questions are picked. */
  topic: codeIdentifier.optional(),
  /** A relation of questions and results to the row in the address: on its page only its questions are asked. */
  group: codeIdentifier.optional(),
  /** How many are asked at first. */
  count: z.number().int().min(1).max(100).default(10),
  /** `practice` tells after each answer, `exam` at the end. */
  modes: z
    .array(z.enum(['practice', 'exam']))
    .min(1)
    .max(2)
    .default(['practice', 'exam']),
  /** How long an exam takes at most. */
  minutes: z.number().int().min(1).max(300).optional(),
  /** In per cent; without it nobody fails. */
  pass: z.number().int().min(1).max(100).optional(),
  /** Where results are kept, and in which fields. */
  results: z.strictObject({
    entity: codeIdentifier,
    /** A text: what was taken. */
    title: codeIdentifier,
    score: codeIdentifier,
    total: codeIdentifier,
    percent: codeIdentifier.optional(),
    /** A date with time. */
    on: codeIdentifier.optional(),
    /** Tags: which answers were given, to be shown again. */
    answers: codeIdentifier.optional(),
    /** A text asked for before the start, for leaderboards. */
    player: codeIdentifier.optional(),
  }),
});

export type QuizProperties = z.infer<typeof quizProperties>;
