import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The prompts by name; each is a file beside this one. */
export const promptNames = [
  'plan',
  'operations',
  'free-steps',
  'checks',
  'code',
  'design',
  'build',
  'look',
  'repair',
  'summary',
] as const;

export type PromptName = (typeof promptNames)[number];

const known = new Map<PromptName, string>();

/** The text of prompts, one after the other. */
export function readPrompts(...names: readonly PromptName[]): string {
  return names.map(readPrompt).join('\n\n');
}

function readPrompt(name: PromptName): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const text = readFileSync(join(import.meta.dirname, `${name}.md`), 'utf8').trim();
  known.set(name, text);
  return text;
}
