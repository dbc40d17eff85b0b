import { z } from 'zod';
import { planAnswerSchema } from './plan-answer.ts';

/** Models that call no tools write no code: they only fill the specification. */
const specAnswerSchema = planAnswerSchema.extend({
  steps: z
    .array(planAnswerSchema.shape.steps.unwrap().element.omit({ task: true, checks: true }))
    .default([]),
});

// Grammars made of long repetitions are refused by some servers. What is too long is said to the model instead.
const limits = ['minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum', 'default'] as const;

/** The schema of answers as JSON, for endpoints that can be told one. */
export function answerFormat({ free }: { free: boolean }): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(free ? planAnswerSchema : specAnswerSchema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      for (const limit of limits) delete jsonSchema[limit];
    },
  });
  return schema;
}
