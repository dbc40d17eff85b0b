import type { Level } from './round-type.ts';
import type { Sudoku } from './sudoku-grid.ts';

/** A puzzle as far as it is filled in. */
export interface KeptSudoku {
  level: Level;
  grid: Sudoku;
  digits: readonly number[];
  /** Candidates that somebody noted, by place. */
  notes: Readonly<Record<number, readonly number[]>>;
  seconds: number;
  /** Hints that were asked for. */
  hints: number;
}

const key = 'game-sudoku';

export function keepSudoku(kept: KeptSudoku | undefined): void {
  if (kept) localStorage.setItem(key, JSON.stringify(kept));
  else localStorage.removeItem(key);
}

/** The puzzle that was left unfinished in this browser. */
export function keptSudoku(): KeptSudoku | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isKept(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is KeptSudoku {
  return (
    typeof value === 'object' &&
    value !== null &&
    'digits' in value &&
    isGrid(value.digits) &&
    'grid' in value &&
    typeof value.grid === 'object' &&
    value.grid !== null &&
    'given' in value.grid &&
    isGrid(value.grid.given) &&
    'solution' in value.grid &&
    isGrid(value.grid.solution) &&
    'notes' in value &&
    typeof value.notes === 'object' &&
    value.notes !== null &&
    'hints' in value &&
    typeof value.hints === 'number' &&
    'seconds' in value &&
    typeof value.seconds === 'number' &&
    'level' in value &&
    (value.level === 'easy' || value.level === 'medium' || value.level === 'hard')
  );
}

function isGrid(list: unknown): boolean {
  return Array.isArray(list) && list.length === 81;
}
