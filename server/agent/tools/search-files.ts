import { z } from 'zod';
import { defineTool, pathInput } from './tool.ts';

const most = 60;
const longestLine = 200;
const largestFile = 300_000;

export const searchFiles = defineTool({
  name: 'search',
  description: 'search-files',
  input: z.object({ text: z.string().min(2).max(200), folder: pathInput.optional() }),
  say: ({ text }) => `Searching for “${text}”`,
  run: async ({ text, folder = '' }, { workspace, signal }) => {
    const wanted = text.toLowerCase();
    const hits: string[] = [];
    let count = 0;
    for (const path of await workspace.list()) {
      signal.throwIfAborted();
      if (!path.startsWith(folder) || path === 'package-lock.json') continue;
      const content = await workspace.read(path);
      if (content === undefined || content.length > largestFile) continue;
      for (const [index, line] of content.split('\n').entries()) {
        if (!line.toLowerCase().includes(wanted)) continue;
        count += 1;
        if (hits.length < most) hits.push(`${path}:${index + 1}: ${line.trim().slice(0, longestLine)}`);
      }
    }
    if (count === 0) return `“${text}” is nowhere${folder === '' ? '' : ` in ${folder}`}.`;
    return count > most ? `${hits.join('\n')}\n… and ${count - most} more.` : hits.join('\n');
  },
});
