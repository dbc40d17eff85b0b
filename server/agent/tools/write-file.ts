import { z } from 'zod';
import { inScope } from './in-scope.ts';
import { defineTool, pathInput } from './tool.ts';

export const writeFile = defineTool({
  name: 'write',
  description: 'write-file',
  input: z.object({ path: pathInput, content: z.string() }),
  say: ({ path }) => `Writing ${path}`,
  run: async ({ path, content }, { workspace }) => {
    const text = content.endsWith('\n') ? content : `${content}\n`;
    await inScope(workspace, path, () => workspace.write(path, text));
    return `${path} is written, ${text.split('\n').length - 1} lines.`;
  },
});
