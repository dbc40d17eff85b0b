import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { defineTool } from './tool.ts';
import { trimOutput } from './trim-output.ts';

export const tryApp = defineTool({
  name: 'try',
  description: 'try-app',
  input: z.object({}),
  say: () => 'Trying the app in a browser',
  run: async (_input, { workspace }) => {
    if (!workspace.tryOut)
      throw new AppError('unavailable', 'The app cannot be tried here; it is tried by itself afterwards.');
    return trimOutput(await workspace.tryOut());
  },
});
