import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { defineTool } from './tool.ts';

export const readSchema = defineTool({
  name: 'read_schema',
  description: 'read-schema',
  input: z.object({}),
  run: async (_input, { workspace }) => {
    if (!workspace.schema) throw new AppError('not-found', 'The app has no database yet.');
    return workspace.schema();
  },
});
