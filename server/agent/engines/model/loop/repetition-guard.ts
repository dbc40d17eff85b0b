import { AppError } from '../../../../errors.ts';
import type { ToolCall } from '../chat/chat.ts';

/** Notices when a model goes round in circles. */
export interface RepetitionGuard {
  /** A word to the model when it did this before. Throws the third time. */
  look(call: ToolCall, result: { failed: boolean; text: string }): string | undefined;
}

const limit = 3;
const changing = new Set(['edit', 'write', 'delete', 'move', 'add_dependency']);
const judging = new Set(['check_types', 'test', 'try']);

/** The same call with the same result, or the same error three times, ends it. Looking again after a change is no circle. */
export function createRepetitionGuard(): RepetitionGuard {
  const changes = new Map<string, number>();
  const looks = new Map<string, number>();
  const errors = new Map<string, number>();

  return {
    look: ({ name, arguments: input }, { failed, text }) => {
      const key = `${name} ${input} ${text}`;
      const isChange = changing.has(name) && !failed;
      let count = add(isChange ? changes : looks, key);
      if (failed || (judging.has(name) && /error|fail/i.test(text)))
        count = Math.max(count, add(errors, normalise(text)));
      // Only a change that was not made before is one.
      if (isChange && changes.get(key) === 1) looks.clear();
      if (count >= limit)
        throw new AppError(
          'engine-failed',
          `The model went round in circles (${name}, three times with the same result), so it was stopped.`,
          { data: { fault: 'circles' } },
        );
      return count === 2 ? 'You did this before, with the same result. Do something else.' : undefined;
    },
  };
}

function add(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

/** An error without what differs each time: positions, times, temporary names. */
export function normalise(text: string): string {
  return text
    .replace(/\d+(\.\d+)?\s?(ms|s)\b/g, '')
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
}
