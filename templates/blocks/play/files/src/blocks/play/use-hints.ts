import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { en, zh } from './text.ts';

export interface Hints {
  /** Given in this round. */
  used: number;
  /** Whether all of the round are given. */
  isSpent: boolean;
  /** What is left of them, to be counted beside the board; nothing where there is no limit. */
  counts: readonly (readonly [label: string, value: string])[];
  take: () => void;
  /** A new round begins with all of them. */
  reset: () => void;
}

/** Hints of a round, of which there may be only so many. */
export function useHints(limit: number | undefined, begun = 0): Hints {
  const words = useWords({ en, zh });
  const [used, setUsed] = useState(begun);
  const left = limit === undefined ? undefined : Math.max(0, limit - used);
  return {
    used,
    isSpent: left === 0,
    counts: left === undefined ? [] : [[words.hintsLeft, `${left}/${limit}`]],
    take: () => setUsed((before) => before + 1),
    reset: () => setUsed(0),
  };
}
