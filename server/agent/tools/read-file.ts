import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { nearestPath } from './nearest.ts';
import { defineTool, pathInput } from './tool.ts';

const mostLines = 500;
const longestLine = 1_000;

export const readFile = defineTool({
  name: 'read',
  description: 'read-file',
  input: z.object({
    path: pathInput,
    from: z.number().int().min(1).optional(),
    to: z.number().int().min(1).optional(),
  }),
  say: ({ path }) => `Reading ${path}`,
  run: async ({ path, from = 1, to }, { workspace }) => {
    const text = await workspace.read(path);
    if (text === undefined) {
      const near = nearestPath(path, await workspace.list());
      throw new AppError('not-found', `There is no file ${path}.${near ? ` Did you mean ${near}?` : ''}`);
    }
    if (text === '') return '(the file is empty)';
    const lines = text.split('\n');
    const end = Math.min(to ?? lines.length, lines.length, from + mostLines - 1);
    const shown = lines
      .slice(from - 1, end)
      .map((line, index) => `${from + index}| ${line.slice(0, longestLine)}`)
      .join('\n');
    const more = end < lines.length ? `\n… lines ${end + 1} to ${lines.length} are not shown.` : '';
    return `${shown}${more}`;
  },
});
