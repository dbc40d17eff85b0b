/** Mines by their place, and how many stand around each place. */
export interface MineField {
  width: number;
  height: number;
  mines: ReadonlySet<number>;
}

/** A field whose first step and what is around it is safe. */
export function layMines(
  { width, height, count, safe }: { width: number; height: number; count: number; safe: number },
  luck: () => number,
): MineField {
  const empty: MineField = { width, height, mines: new Set() };
  const near = new Set([safe, ...around(empty, safe)]);
  const places = Array.from({ length: width * height }, (_, place) => place)
    .filter((place) => !near.has(place))
    .map((place) => ({ place, order: luck() }))
    .toSorted((one, other) => one.order - other.order);
  return { width, height, mines: new Set(places.slice(0, count).map(({ place }) => place)) };
}

export function around({ width, height }: MineField, place: number): number[] {
  const [x, y] = [place % width, Math.floor(place / width)];
  const found: number[] = [];
  for (let dy = -1; dy <= 1; dy += 1)
    for (let dx = -1; dx <= 1; dx += 1) {
      const [nx, ny] = [x + dx, y + dy];
      if ((dx !== 0 || dy !== 0) && nx >= 0 && ny >= 0 && nx < width && ny < height)
        found.push(ny * width + nx);
    }
  return found;
}

export function minesAround(field: MineField, place: number): number {
  return around(field, place).filter((each) => field.mines.has(each)).length;
}

/** What is open after a step: where no mine is near, the neighbours too. */
export function uncover(field: MineField, open: ReadonlySet<number>, place: number): Set<number> {
  const next = new Set(open);
  const waiting = [place];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (next.has(at)) continue;
    next.add(at);
    if (!field.mines.has(at) && minesAround(field, at) === 0) waiting.push(...around(field, at));
  }
  return next;
}
