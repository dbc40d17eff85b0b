/** Mines by their place, and how many stand around each place. */
export interface MineField {
  width: number;
  height: number;
  mines: ReadonlySet<number>;
}
/** A field whose first step and what is around it is safe. */
export declare function layMines(
  {
    width,
    height,
    count,
    safe,
  }: {
    width: number;
    height: number;
    count: number;
    safe: number;
  },
  luck: () => number,
): MineField;
export declare function around({ width, height }: MineField, place: number): number[];
export declare function minesAround(field: MineField, place: number): number;
/** What is open after a step: where no mine is near, the neighbours too. */
export declare function uncover(field: MineField, open: ReadonlySet<number>, place: number): Set<number>;
