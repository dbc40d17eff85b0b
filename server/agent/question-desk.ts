import { AppError } from '../errors.ts';

/** Where runs wait for answers of the person. Kept in memory: a run that is cut off asks anew when it goes on. */
export interface QuestionDesk {
  /** Resolves to the answer; `null` when the person skipped it or did not answer in time. Rejects when aborted. */
  wait(question: { run: string; id: string }, signal: AbortSignal): Promise<string | null>;
  /** Gives an answer. Throws `conflict` when nobody waits for it. */
  answer(question: { run: string; id: string }, answer: string | null): void;
}

const longestWait = 60 * 60_000;

export function createQuestionDesk(waitMilliseconds = longestWait): QuestionDesk {
  const waiting = new Map<string, (answer: string | null) => void>();
  const keyOf = ({ run, id }: { run: string; id: string }): string => `${run} ${id}`;
  return {
    wait: async (question, signal) => {
      signal.throwIfAborted();
      const { promise, resolve, reject } = Promise.withResolvers<string | null>();
      const key = keyOf(question);
      const abort = (): void => reject(signal.reason);
      const timer = setTimeout(() => resolve(null), waitMilliseconds);
      signal.addEventListener('abort', abort, { once: true });
      waiting.set(key, resolve);
      try {
        return await promise;
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        waiting.delete(key);
      }
    },
    answer: (question, answer) => {
      const resolve = waiting.get(keyOf(question));
      if (!resolve) throw new AppError('conflict', 'This question is not open any more.');
      resolve(answer);
    },
  };
}
