import type { TypeProblem } from './type-problem.ts';

/** The text with the word at a problem's place replaced; `undefined` when another word is there. */
export function replaceAt(
  text: string,
  { line, column }: Pick<TypeProblem, 'line' | 'column'>,
  change: { from: string; to: string },
): string | undefined {
  const lines = text.split('\n');
  const at = lines[line - 1];
  const start = column - 1;
  if (at === undefined || change.from === '' || !at.startsWith(change.from, start)) return undefined;
  lines[line - 1] = `${at.slice(0, start)}${change.to}${at.slice(start + change.from.length)}`;
  return lines.join('\n');
}

/** What the compiler takes a misspelt name to mean; `undefined` when it does not say. */
export function meantBy({ text }: Pick<TypeProblem, 'text'>): string | undefined {
  return /Did you mean (?:to write )?'([A-Za-z_$][\w$]*)'\?/.exec(text)?.[1];
}
