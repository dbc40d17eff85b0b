/** A board of falling pieces: 10 wide, 20 high; 0 is free, else the colour of what lies there. */
export const wide = 10;
export const high = 20;

const shapes: readonly (readonly (readonly [number, number])[])[] = [
  [
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 1],
  ],
  [
    [1, 0],
    [2, 0],
    [1, 1],
    [2, 1],
  ],
  [
    [1, 0],
    [0, 1],
    [1, 1],
    [2, 1],
  ],
  [
    [1, 0],
    [2, 0],
    [0, 1],
    [1, 1],
  ],
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [2, 1],
  ],
  [
    [0, 0],
    [0, 1],
    [1, 1],
    [2, 1],
  ],
  [
    [2, 0],
    [0, 1],
    [1, 1],
    [2, 1],
  ],
];
const sizes = [4, 4, 3, 3, 3, 3, 3];

export interface Piece {
  kind: number;
  turns: number;
  x: number;
  y: number;
}

export interface BlocksWorld {
  cells: readonly number[];
  piece: Piece;
  next: number;
  held?: number;
  /** A piece is put on hold once. */
  hasHeld: boolean;
  lines: number;
  score: number;
  isOver: boolean;
}

/** A piece at the top. */
function pieceOf(kind: number): Piece {
  return { kind, turns: 0, x: 3, y: 0 };
}

/** The cells that a kind covers when turned so often, from its own corner. */
export function cellsOf(kind: number, turns: number): (readonly [number, number])[] {
  const last = (sizes[kind] ?? 3) - 1;
  let cells = [...(shapes[kind] ?? [])];
  if (kind === 1) return cells;
  for (let turn = 0; turn < turns % 4; turn += 1) cells = cells.map(([x, y]) => [last - y, x] as const);
  return cells;
}

/** Where a piece lies on the board. */
export function placed({ kind, turns, x, y }: Piece): (readonly [number, number])[] {
  return cellsOf(kind, turns).map(([dx, dy]) => [x + dx, y + dy] as const);
}

function fits(cells: readonly number[], piece: Piece): boolean {
  return placed(piece).every(
    ([x, y]) => x >= 0 && x < wide && y < high && (y < 0 || cells[y * wide + x] === 0),
  );
}

export function beginBlocks(random: () => number): BlocksWorld {
  const draw = () => Math.floor(random() * shapes.length);
  return {
    cells: Array.from({ length: wide * high }, () => 0),
    piece: pieceOf(draw()),
    next: draw(),
    hasHeld: false,
    lines: 0,
    score: 0,
    isOver: false,
  };
}

/** The piece moved or turned, where there is room. */
export function moved(world: BlocksWorld, change: Partial<Piece>): BlocksWorld {
  if (world.isOver) return world;
  const piece = { ...world.piece, ...change };
  for (const shift of [0, -1, 1, -2, 2]) {
    const shifted = { ...piece, x: piece.x + (change.turns === undefined ? 0 : shift) };
    if (fits(world.cells, shifted)) return { ...world, piece: shifted };
  }
  return world;
}

const prizes = [0, 100, 300, 500, 800];

/** One row further down; a piece that cannot fall stays, and full lines go. */
export function fallen(world: BlocksWorld, random: () => number): BlocksWorld {
  if (world.isOver) return world;
  const lower = { ...world.piece, y: world.piece.y + 1 };
  if (fits(world.cells, lower)) return { ...world, piece: lower };
  const cells = [...world.cells];
  for (const [x, y] of placed(world.piece)) if (y >= 0) cells[y * wide + x] = world.piece.kind + 1;
  const rows = Array.from({ length: high }, (_, y) => cells.slice(y * wide, (y + 1) * wide));
  const kept = rows.filter((row) => row.includes(0));
  const gone = high - kept.length;
  const empty = Array.from({ length: gone * wide }, () => 0);
  const next = pieceOf(world.next);
  const after = [...empty, ...kept.flat()];
  return {
    ...world,
    cells: after,
    piece: next,
    next: Math.floor(random() * shapes.length),
    hasHeld: false,
    lines: world.lines + gone,
    score: world.score + (prizes[gone] ?? 0) * (1 + Math.floor(world.lines / 10)),
    isOver: !fits(after, next),
  };
}

/** All the way down. */
export function dropped(world: BlocksWorld, random: () => number): BlocksWorld {
  if (world.isOver) return world;
  let piece = world.piece;
  while (fits(world.cells, { ...piece, y: piece.y + 1 })) piece = { ...piece, y: piece.y + 1 };
  const gained = 2 * (piece.y - world.piece.y);
  return fallen({ ...world, piece, score: world.score + gained }, random);
}

/** The piece put aside, and the one from there brought back. */
export function onHold(world: BlocksWorld, random: () => number): BlocksWorld {
  if (world.isOver || world.hasHeld) return world;
  const isFirst = world.held === undefined;
  return {
    ...world,
    held: world.piece.kind,
    piece: pieceOf(world.held ?? world.next),
    next: isFirst ? Math.floor(random() * shapes.length) : world.next,
    hasHeld: true,
  };
}
