import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { defineTool } from './tool.ts';

export const askPerson = defineTool({
  name: 'ask',
  description: 'ask-person',
  input: z.object({
    question: z.string().trim().min(1).max(600),
    choices: z.array(z.string().trim().min(1).max(120)).max(5).default([]),
  }),
  say: () => 'Waiting for your answer',
  run: async ({ question, choices }, { ask }) => {
    if (!ask)
      throw new AppError('engine-failed', `The model needs an answer before it can go on: ${question}`, {
        data: { fault: 'question' },
      });
    const answer = await ask({ kind: 'question', text: question, choices });
    return answer === null
      ? 'The person skipped the question. Take what is likeliest and go on.'
      : `The person answers: ${answer}`;
  },
});
