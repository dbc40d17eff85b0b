import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { defineTool } from './tool.ts';

export const askPerson = defineTool({
  name: 'ask',
  description: 'ask-person',
  input: z.object({ question: z.string().trim().min(1).max(600) }),
  run: async ({ question }) => {
    throw new AppError('engine-failed', `The model needs an answer before it can go on: ${question}`, {
      data: { fault: 'question' },
    });
  },
});
