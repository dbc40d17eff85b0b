import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { defineTool } from './tool.ts';

export const readUsage = defineTool({
  name: 'read_usage',
  description: 'read-usage',
  input: z.object({ part: z.string().max(64) }),
  run: async ({ part }, context) => {
    const text = context.readUsage(part);
    if (text === undefined)
      throw new AppError('not-found', `There is no part called ${part}. “base” is always there.`);
    return text;
  },
});
