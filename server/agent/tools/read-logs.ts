import { z } from 'zod';
import { defineTool } from './tool.ts';
import { trimOutput } from './trim-output.ts';

export const readLogs = defineTool({
  name: 'read_logs',
  description: 'read-logs',
  input: z.object({}),
  run: async (_input, { workspace }) => {
    const text = (await workspace.logs?.()) ?? '';
    return text === '' ? 'Nothing was printed.' : trimOutput(text);
  },
});
