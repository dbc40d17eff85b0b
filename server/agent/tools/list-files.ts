import { z } from 'zod';
import { defineTool, pathInput } from './tool.ts';

const most = 400;

export const listFiles = defineTool({
  name: 'list',
  description: 'list-files',
  input: z.object({ folder: pathInput.optional() }),
  run: async ({ folder }, { workspace }) => {
    const start =
      folder === undefined || folder === '' || folder === '.' ? '' : `${folder.replace(/\/+$/, '')}/`;
    const paths = (await workspace.list()).filter((path) => path.startsWith(start));
    if (paths.length === 0) return `There are no files in ${folder}.`;
    const shown = paths.slice(0, most).join('\n');
    return paths.length > most ? `${shown}\n… and ${paths.length - most} more; name a folder.` : shown;
  },
});
