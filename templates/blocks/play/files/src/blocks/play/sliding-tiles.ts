/** The places beside a place of a square board. */
export function neighbours(at: number, size: number): number[] {
  const [x, y] = [at % size, Math.floor(at / size)];
  return [
    ...(x > 0 ? [at - 1] : []),
    ...(x < size - 1 ? [at + 1] : []),
    ...(y > 0 ? [at - size] : []),
    ...(y < size - 1 ? [at + size] : []),
  ];
}

export function swapped(tiles: readonly number[], one: number, other: number): number[] {
  return tiles.map((tile, at) =>
    at === one ? (tiles[other] ?? 0) : at === other ? (tiles[one] ?? 0) : tile,
  );
}

export function isInOrder(tiles: readonly number[]): boolean {
  return tiles.every((tile, at) => tile === (at + 1) % tiles.length);
}

/** Tiles shuffled by moves, so that they can be put in order again; 0 is the gap. */
export function tilesFor(size: number, random: () => number): number[] {
  let tiles = Array.from({ length: size * size }, (_, at) => (at + 1) % (size * size));
  let before = -1;
  for (let move = 0; move < size * size * 12 || isInOrder(tiles); move += 1) {
    const gap = tiles.indexOf(0);
    const ways = neighbours(gap, size).filter((at) => at !== before);
    const way = ways[Math.floor(random() * ways.length)] ?? 0;
    tiles = swapped(tiles, gap, way);
    before = gap;
  }
  return tiles;
}
