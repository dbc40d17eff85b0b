export type Direction = 'left' | 'right' | 'up' | 'down';

/** Sixteen numbers, row by row; 0 is free. */
export type Tiles = readonly number[];

/** All tiles moved to one side, equal neighbours made one. */
export function slide(tiles: Tiles, direction: Direction): { tiles: Tiles; gained: number } {
  const next = [...tiles];
  let gained = 0;
  for (let line = 0; line < 4; line += 1) {
    const places = [0, 1, 2, 3].map((step) =>
      direction === 'left' || direction === 'right' ? line * 4 + step : step * 4 + line,
    );
    if (direction === 'right' || direction === 'down') places.reverse();
    const values = places.map((place) => tiles[place] ?? 0).filter((value) => value > 0);
    const merged: number[] = [];
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index] ?? 0;
      if (value === values[index + 1]) {
        merged.push(value * 2);
        gained += value * 2;
        index += 1;
      } else merged.push(value);
    }
    places.forEach((place, index) => {
      next[place] = merged[index] ?? 0;
    });
  }
  return { tiles: next, gained };
}

export function withNewTile(tiles: Tiles, luck: () => number): Tiles {
  const free = tiles.flatMap((value, index) => (value === 0 ? [index] : []));
  const place = free[Math.floor(luck() * free.length)];
  return tiles.map((value, index) => (index === place ? (luck() < 0.9 ? 2 : 4) : value));
}

export function isStuck(tiles: Tiles): boolean {
  return (['left', 'right', 'up', 'down'] as const).every((direction) =>
    slide(tiles, direction).tiles.every((value, index) => value === tiles[index]),
  );
}

export function newTiles(luck: () => number): Tiles {
  const none = Array.from({ length: 16 }, () => 0);
  return withNewTile(withNewTile(none, luck), luck);
}
