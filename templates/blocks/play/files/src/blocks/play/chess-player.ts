import { isWhite, legalMoves, moved, type ChessMove, type Position } from './chess-rules.ts';
import type { Level } from './round-type.ts';

const worth: Readonly<Record<string, number>> = { p: 100, n: 320, b: 330, r: 500, q: 900, k: 20_000 };
/** How many moves the computer looks ahead. */
const depths: Record<Level, number> = { easy: 1, medium: 2, hard: 3 };
/** How far it misjudges, so that it does not always play the same. */
const doubts: Record<Level, number> = { easy: 120, medium: 20, hard: 6 };

/** What white is ahead by; pieces in the middle count more. */
export function balance({ squares }: Position): number {
  let sum = 0;
  for (let square = 0; square < 64; square += 1) {
    const piece = squares[square] ?? '.';
    if (piece === '.') continue;
    const kind = piece.toLowerCase();
    const [row, column] = [Math.floor(square / 8), square % 8];
    const middle = 7 - Math.abs(row - 3.5) - Math.abs(column - 3.5);
    const ahead = kind === 'p' ? (isWhite(piece) ? 6 - row : row - 1) * 6 : 0;
    const value = (worth[kind] ?? 0) + (kind === 'k' ? -middle * 3 : middle * 5) + ahead;
    sum += isWhite(piece) ? value : -value;
  }
  return sum;
}

/** What a position is worth to the side to move, so many moves ahead. */
function value(position: Position, depth: number, [least, most]: readonly [number, number]): number {
  const sign = position.whiteMoves ? 1 : -1;
  if (depth === 0) return sign * balance(position);
  let best = least;
  // Without a legal move the king is taken next, or nothing is lost: both are told by what follows.
  const moves = orderly(position);
  if (moves.length === 0) return -worthOfMate - depth;
  for (const move of moves) {
    best = Math.max(best, -value(moved(position, move), depth - 1, [-most, -best]));
    if (best >= most) break;
  }
  return best;
}

const worthOfMate = 50_000;

/** What takes something is looked at first. */
function orderly(position: Position): ChessMove[] {
  const taken = ({ to }: ChessMove) => worth[(position.squares[to] ?? '.').toLowerCase()] ?? 0;
  return legalMoves(position).toSorted((one, other) => taken(other) - taken(one));
}

/** The computer's move; undefined where there is none. */
export function reply(position: Position, level: Level, random: () => number): ChessMove | undefined {
  const judged = orderly(position).map((move) => ({
    move,
    score: -value(moved(position, move), depths[level] - 1, [-Infinity, Infinity]) + random() * doubts[level],
  }));
  return judged.toSorted((one, other) => other.score - one.score)[0]?.move;
}
