import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { inScope } from './in-scope.ts';
import { nearestLines, nearestPath } from './nearest.ts';
import { defineTool, pathInput } from './tool.ts';

const editSchema = z.object({
  search: z.string().min(1),
  replace: z.string(),
  /** Every place, not just the only one. */
  all: z.boolean().default(false),
});

type Edit = z.infer<typeof editSchema>;

export const editFile = defineTool({
  name: 'edit',
  description: 'edit-file',
  input: z.object({ path: pathInput, edits: z.array(editSchema).min(1).max(20) }),
  say: ({ path }) => `Changing ${path}`,
  run: async ({ path, edits }, { workspace }) => {
    const before = await workspace.read(path);
    if (before === undefined) {
      const near = nearestPath(path, await workspace.list());
      throw new AppError(
        'not-found',
        `There is no file ${path}.${near ? ` Did you mean ${near}?` : ''} New files are made with write.`,
      );
    }
    const after = applyEdits(before, edits, path);
    if (after === before)
      throw new AppError(
        'invalid-input',
        `These edits change nothing in ${path}: search and replace are the same.`,
      );
    await inScope(workspace, path, () => workspace.write(path, after));
    return `${path} is changed (${edits.length === 1 ? 'one edit' : `${edits.length} edits`}).`;
  },
});

/** All edits or none: each is tried on the text the ones before it leave. */
export function applyEdits(text: string, edits: readonly Edit[], path: string): string {
  let after = text;
  for (const [index, { search, replace, all }] of edits.entries()) {
    const places = after.split(search).length - 1;
    const which =
      edits.length === 1 ? 'The text to search for' : `The text to search for in edit ${index + 1}`;
    if (places === 0)
      throw new AppError(
        'not-found',
        `${which} is not in ${path}, so nothing was changed.${hint(after, search)}`,
      );
    if (places > 1 && !all)
      throw new AppError(
        'conflict',
        `${which} is in ${path} ${places} times (lines ${linesOf(after, search).join(', ')}), so nothing was changed. Add lines around it until it is there once, or set all.`,
      );
    after = all ? after.replaceAll(search, () => replace) : after.replace(search, () => replace);
  }
  return after;
}

function hint(text: string, search: string): string {
  if (/^\s*\d+\| /m.test(search)) return ' Leave out the line numbers that read puts before each line.';
  const near = nearestLines(text, search);
  if (!near) return ' Read the file first.';
  const why = near.score > 0.999 ? ' It differs in spaces or line breaks only.' : '';
  return `${why} Most like it, from line ${near.line}:\n${near.text}`;
}

function linesOf(text: string, search: string): number[] {
  const lines: number[] = [];
  for (let at = text.indexOf(search); at >= 0 && lines.length < 8; at = text.indexOf(search, at + 1))
    lines.push(text.slice(0, at).split('\n').length);
  return lines;
}
