import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { defineTool } from './tool.ts';

export const queryData = defineTool({
  name: 'query',
  description: 'query-data',
  input: z.object({ sql: z.string().trim().min(1).max(2000) }),
  say: () => 'Asking to look at the app’s data',
  run: async ({ sql }, { workspace }) => {
    if (!workspace.query) throw new AppError('not-found', 'The app has no database yet.');
    return workspace.query(sql);
  },
});
