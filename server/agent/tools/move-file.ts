import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { inScope } from './in-scope.ts';
import { defineTool, pathInput } from './tool.ts';

export const moveFile = defineTool({
  name: 'move',
  description: 'move-file',
  input: z.object({ from: pathInput, to: pathInput }),
  say: ({ from, to }) => `Moving ${from} to ${to}`,
  run: async ({ from, to }, { workspace }) => {
    const text = await workspace.read(from);
    if (text === undefined) throw new AppError('not-found', `There is no file ${from}.`);
    if ((await workspace.read(to)) !== undefined) throw new AppError('conflict', `${to} is there already.`);
    await inScope(workspace, to, () => workspace.write(to, text));
    await inScope(workspace, from, () => workspace.remove(from));
    return `${from} is now ${to}. Imports of it are as they were.`;
  },
});
