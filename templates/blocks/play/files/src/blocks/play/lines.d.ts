import type { Level } from './round-type.ts';
/** 0 is free, 1 the person, 2 the computer. */
export type Square = 0 | 1 | 2;
export interface Board {
  width: number;
  height: number;
  /** How many in a row win. */
  inRow: number;
  /** Pieces fall to the lowest free square of a column. */
  falls: boolean;
  squares: readonly Square[];
}
export declare function emptyBoard(shape: Omit<Board, 'squares'>): Board;
/** Where a piece can go: squares by their number. */
export declare function choices({ width, height, falls, squares }: Board): number[];
export declare function put(board: Board, at: number, who: Square): Board;
/** The squares that won, and whose they are. */
export declare function winner(board: Board):
  | {
      who: Square;
      line: number[];
    }
  | undefined;
/** Where the computer puts its piece. `luck` gives numbers between 0 and 1. */
export declare function answer(board: Board, level: Level, luck: () => number): number | undefined;
