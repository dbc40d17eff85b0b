import { RefusedError } from '../store/data-client.ts';
import { words as appWords } from '../text/index.ts';
import { words } from './words.ts';

/** Why something about people was not done, in words. */
export function problemOf(error: unknown): string {
  const problems: Readonly<Record<string, string | undefined>> = words.problems;
  return (error instanceof RefusedError ? problems[error.reason] : undefined) ?? appWords.changeFailed;
}
