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

export function emptyBoard(shape: Omit<Board, 'squares'>): Board {
  return { ...shape, squares: Array.from({ length: shape.width * shape.height }, (): Square => 0) };
}

/** Where a piece can go: squares by their number. */
export function choices({ width, height, falls, squares }: Board): number[] {
  const free = squares.flatMap((square, index) => (square === 0 ? [index] : []));
  if (!falls) return free;
  return free.filter((index) => index + width >= width * height || squares[index + width] !== 0);
}

export function put(board: Board, at: number, who: Square): Board {
  return { ...board, squares: board.squares.map((square, index) => (index === at ? who : square)) };
}

/** All rows of squares that could win. */
function lines({ width, height, inRow }: Board): number[][] {
  const found: number[][] = [];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      for (const [dx, dy] of [
        [1, 0],
        [0, 1],
        [1, 1],
        [-1, 1],
      ] as const) {
        const [endX, endY] = [x + dx * (inRow - 1), y + dy * (inRow - 1)];
        if (endX < 0 || endX >= width || endY >= height) continue;
        found.push(Array.from({ length: inRow }, (_, step) => (y + dy * step) * width + x + dx * step));
      }
  return found;
}

/** The squares that won, and whose they are. */
export function winner(board: Board): { who: Square; line: number[] } | undefined {
  for (const line of lines(board)) {
    const who = board.squares[line[0] ?? 0] ?? 0;
    if (who !== 0 && line.every((index) => board.squares[index] === who)) return { who, line };
  }
  return undefined;
}

/** Where the computer puts its piece. `luck` gives numbers between 0 and 1. */
export function answer(board: Board, level: Level, luck: () => number): number | undefined {
  const free = choices(board);
  const random = free[Math.floor(luck() * free.length)];
  if (level === 'easy' && luck() < 0.6) return random;
  const wins = (who: Square) => free.find((at) => winner(put(board, at, who))?.who === who);
  const direct = wins(2) ?? wins(1);
  if (direct !== undefined) return direct;
  if (level === 'easy') return random;
  if (board.squares.length <= 9 && level === 'hard') return bestOfAll(board, free);
  const rated = free.map((at) => ({ at, value: worth(board, at, level) + luck() * 0.5 }));
  return rated.toSorted((one, other) => other.value - one.value)[0]?.at;
}

/** How much a square brings: longer rows of one's own, shorter rows of the other. */
function worth(board: Board, at: number, level: Level): number {
  let value = 0;
  for (const line of lines(board)) {
    if (!line.includes(at)) continue;
    const mine = line.filter((index) => board.squares[index] === 2).length;
    const theirs = line.filter((index) => board.squares[index] === 1).length;
    if (theirs === 0) value += 4 ** mine;
    if (mine === 0) value += (level === 'hard' ? 0.95 : 0.6) * 4 ** theirs;
  }
  // A piece that lets the other one win right above it is worth little.
  const above = at - board.width;
  if (board.falls && above >= 0 && winner(put(put(board, at, 2), above, 1))) value -= 1000;
  return value;
}

/** Small boards are looked through to the end. */
function bestOfAll(board: Board, free: readonly number[]): number | undefined {
  let best: { at: number; value: number } | undefined;
  for (const at of free) {
    const value = -valueFor(put(board, at, 2), 1);
    if (!best || value > best.value) best = { at, value };
  }
  return best?.at;
}

function valueFor(board: Board, who: 1 | 2): number {
  if (winner(board)) return -1;
  const free = choices(board);
  if (free.length === 0) return 0;
  return Math.max(...free.map((at) => -valueFor(put(board, at, who), who === 1 ? 2 : 1)));
}
