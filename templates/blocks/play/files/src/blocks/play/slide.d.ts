export type Direction = 'left' | 'right' | 'up' | 'down';
/** Sixteen numbers, row by row; 0 is free. */
export type Tiles = readonly number[];
/** All tiles moved to one side, equal neighbours made one. */
export declare function slide(
  tiles: Tiles,
  direction: Direction,
): {
  tiles: Tiles;
  gained: number;
};
export declare function withNewTile(tiles: Tiles, luck: () => number): Tiles;
export declare function isStuck(tiles: Tiles): boolean;
export declare function newTiles(luck: () => number): Tiles;
