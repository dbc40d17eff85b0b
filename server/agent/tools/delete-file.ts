import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { inScope } from './in-scope.ts';
import { defineTool, pathInput } from './tool.ts';

export const deleteFile = defineTool({
  name: 'delete',
  description: 'delete-file',
  input: z.object({ path: pathInput }),
  say: ({ path }) => `Removing ${path}`,
  run: async ({ path }, { workspace }) => {
    if ((await workspace.read(path)) === undefined)
      throw new AppError('not-found', `There is no file ${path}.`);
    await inScope(workspace, path, () => workspace.remove(path));
    return `${path} is removed.`;
  },
});
