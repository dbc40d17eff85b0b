/** 81 numbers, row by row; 0 is empty. */
export interface Sudoku {
  solution: readonly number[];
  given: readonly number[];
}
/** A full grid mixed by rules that keep it right, with so many numbers taken away. */
export declare function newSudoku(empty: number): Sudoku;
/** Places whose number stands twice in a row, column or box. */
export declare function conflicts(digits: readonly number[]): Set<number>;
