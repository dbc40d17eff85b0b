import { shuffled } from './shuffled.ts';

/** 81 numbers, row by row; 0 is empty. */
export interface Sudoku {
  solution: readonly number[];
  given: readonly number[];
}

/** A full grid mixed by rules that keep it right, with so many numbers taken away. */
export function newSudoku(empty: number): Sudoku {
  const bands = shuffled([0, 1, 2]).flatMap((band) => shuffled([0, 1, 2]).map((row) => band * 3 + row));
  const stacks = shuffled([0, 1, 2]).flatMap((stack) =>
    shuffled([0, 1, 2]).map((column) => stack * 3 + column),
  );
  const digits = shuffled([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const solution = bands.flatMap((row) =>
    stacks.map((column) => digits[(row * 3 + Math.floor(row / 3) + column) % 9] ?? 0),
  );
  const gone = new Set(shuffled(solution.map((_, index) => index)).slice(0, empty));
  return { solution, given: solution.map((digit, index) => (gone.has(index) ? 0 : digit)) };
}

/** Places whose number stands twice in a row, column or box. */
export function conflicts(digits: readonly number[]): Set<number> {
  const wrong = new Set<number>();
  digits.forEach((digit, index) => {
    if (digit === 0) return;
    digits.forEach((other, at) => {
      if (at !== index && other === digit && sees(index, at)) wrong.add(index);
    });
  });
  return wrong;
}

function sees(one: number, other: number): boolean {
  const [row, column] = [Math.floor(one / 9), one % 9];
  const [otherRow, otherColumn] = [Math.floor(other / 9), other % 9];
  const sameBox =
    Math.floor(row / 3) === Math.floor(otherRow / 3) &&
    Math.floor(column / 3) === Math.floor(otherColumn / 3);
  return row === otherRow || column === otherColumn || sameBox;
}
