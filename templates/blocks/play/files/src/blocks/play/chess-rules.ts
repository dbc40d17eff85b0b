/** A letter for each square from a8 to h1: capitals are white, a dot is empty. */
export interface Position {
  squares: string;
  whiteMoves: boolean;
  /** Who may still castle where: `KQkq`. */
  castling: string;
  /** The square behind a pawn that has just gone two; -1 where there is none. */
  passed: number;
}

export interface ChessMove {
  from: number;
  to: number;
}

export const start: Position = {
  squares: `rnbqkbnrpppppppp${'.'.repeat(32)}PPPPPPPPRNBQKBNR`,
  whiteMoves: true,
  castling: 'KQkq',
  passed: -1,
};

const straight = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
] as const;
const diagonal = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;
const leaps = [1, -1].flatMap((one) => [2, -2].flatMap((two) => [[one, two] as const, [two, one] as const]));
const ways = {
  r: straight,
  b: diagonal,
  q: [...straight, ...diagonal],
  k: [...straight, ...diagonal],
  n: leaps,
};

export const isWhite = (piece: string): boolean => piece >= 'A' && piece <= 'Z';
const at = ({ squares }: Position, square: number): string => squares[square] ?? '.';
const isOwn = (position: Position, square: number) =>
  at(position, square) !== '.' && isWhite(at(position, square)) === position.whiteMoves;

/** The square so many rows down and columns right; undefined beyond the board. */
function beside(square: number, rows: number, columns: number): number | undefined {
  const [row, column] = [Math.floor(square / 8) + rows, (square % 8) + columns];
  return row >= 0 && row < 8 && column >= 0 && column < 8 ? row * 8 + column : undefined;
}

/** Where a piece could go if its king had nothing to fear. */
function reach(position: Position, from: number): number[] {
  const kind = at(position, from).toLowerCase();
  if (kind === 'p') return pawnReach(position, from);
  const found: number[] = [];
  for (const [rows, columns] of ways[kind as keyof typeof ways] ?? []) {
    let next = beside(from, rows, columns);
    while (next !== undefined && !isOwn(position, next)) {
      found.push(next);
      if (at(position, next) !== '.' || kind === 'k' || kind === 'n') break;
      next = beside(next, rows, columns);
    }
  }
  return found;
}

function pawnReach(position: Position, from: number): number[] {
  const ahead = position.whiteMoves ? -1 : 1;
  const found: number[] = [];
  const one = beside(from, ahead, 0);
  if (one !== undefined && at(position, one) === '.') {
    found.push(one);
    const two = beside(from, 2 * ahead, 0);
    const isFirst = Math.floor(from / 8) === (position.whiteMoves ? 6 : 1);
    if (isFirst && two !== undefined && at(position, two) === '.') found.push(two);
  }
  for (const side of [-1, 1]) {
    const to = beside(from, ahead, side);
    if (to === undefined) continue;
    if ((at(position, to) !== '.' && !isOwn(position, to)) || to === position.passed) found.push(to);
  }
  return found;
}

/** Whether the other side could take what stands on a square. */
function isAttacked(position: Position, square: number): boolean {
  const others = { ...position, whiteMoves: !position.whiteMoves, passed: -1 };
  // A pawn threatens its diagonals also where nothing stands on them yet.
  const piece = position.whiteMoves ? 'P' : 'p';
  const { squares } = position;
  const met = { ...others, squares: `${squares.slice(0, square)}${piece}${squares.slice(square + 1)}` };
  return [...squares].some((_, from) => isOwn(met, from) && reach(met, from).includes(square));
}

/** Whether the king of the side to move is threatened. */
export function isCheck(position: Position): boolean {
  return isAttacked(position, position.squares.indexOf(position.whiteMoves ? 'K' : 'k'));
}

/** The position after a move; pawns that arrive become queens. */
export function moved(position: Position, { from, to }: ChessMove): Position {
  const squares = [...position.squares];
  const piece = at(position, from);
  const kind = piece.toLowerCase();
  squares[from] = '.';
  const arrives = kind === 'p' && (to < 8 || to > 55);
  squares[to] = arrives ? (isWhite(piece) ? 'Q' : 'q') : piece;
  if (kind === 'p' && to === position.passed) squares[to + (position.whiteMoves ? 8 : -8)] = '.';
  if (kind === 'k' && Math.abs(to - from) === 2) {
    const rook = to > from ? to + 1 : to - 2;
    squares[(from + to) / 2] = at(position, rook);
    squares[rook] = '.';
  }
  const corners: Readonly<Record<string, number>> = { K: 63, Q: 56, k: 7, q: 0 };
  const castling = [...position.castling].filter(
    (right) =>
      corners[right] !== from &&
      corners[right] !== to &&
      !(kind === 'k' && isWhite(right) === isWhite(piece)),
  );
  return {
    squares: squares.join(''),
    whiteMoves: !position.whiteMoves,
    castling: castling.join(''),
    passed: kind === 'p' && Math.abs(to - from) === 16 ? (from + to) / 2 : -1,
  };
}

function castles(position: Position): ChessMove[] {
  const king = position.whiteMoves ? 60 : 4;
  const free = (...squares: number[]) => squares.every((square) => at(position, square) === '.');
  const safe = (...squares: number[]) => squares.every((square) => !isAttacked(position, square));
  const may = (right: string) =>
    position.castling.includes(position.whiteMoves ? right : right.toLowerCase());
  return [
    ...(may('K') && free(king + 1, king + 2) && safe(king, king + 1) ? [{ from: king, to: king + 2 }] : []),
    ...(may('Q') && free(king - 1, king - 2, king - 3) && safe(king, king - 1)
      ? [{ from: king, to: king - 2 }]
      : []),
  ];
}

/** Every move that the rules allow. */
export function legalMoves(position: Position): ChessMove[] {
  const all = [...position.squares].flatMap((_, from) =>
    isOwn(position, from) ? reach(position, from).map((to) => ({ from, to })) : [],
  );
  return [...all, ...castles(position)].filter((move) => {
    const next = moved(position, move);
    return !isCheck({ ...next, whiteMoves: position.whiteMoves });
  });
}

/** `e4`. */
export function squareName(square: number): string {
  return `${'abcdefgh'[square % 8]}${8 - Math.floor(square / 8)}`;
}

/** As it is written down: `e2-e4`, `Ng1xf3+`, `O-O`. */
export function notation(position: Position, move: ChessMove): string {
  const piece = at(position, move.from).toUpperCase();
  const next = moved(position, move);
  const takes = at(position, move.to) !== '.' || (piece === 'P' && move.to === position.passed);
  const check = isCheck(next) ? (legalMoves(next).length === 0 ? '#' : '+') : '';
  if (piece === 'K' && Math.abs(move.to - move.from) === 2)
    return `${move.to > move.from ? 'O-O' : 'O-O-O'}${check}`;
  return `${piece === 'P' ? '' : piece}${squareName(move.from)}${takes ? 'x' : '-'}${squareName(move.to)}${check}`;
}

export type ChessEnd = 'mate' | 'draw';

/** Whether a game is over: no move left, or only kings. */
export function endOf(position: Position): ChessEnd | undefined {
  if (/^[.Kk]*$/.test(position.squares)) return 'draw';
  if (legalMoves(position).length > 0) return undefined;
  return isCheck(position) ? 'mate' : 'draw';
}
