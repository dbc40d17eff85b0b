import type { Row } from '../../../shared/rows.ts';

const perRow = 10;
const letters = 'ABCDEFGHIJKL';

/** Seats in rows of ten, as many as there are and as a map can show. */
export function rowsOfSeats(count: number): [letter: string, seats: string[]][] {
  const shown = Math.max(1, Math.min(count, perRow * letters.length));
  return Array.from({ length: Math.ceil(shown / perRow) }, (_, row) => {
    const letter = letters[row] ?? '';
    const seats = Array.from(
      { length: Math.min(perRow, shown - row * perRow) },
      (_seat, at) => `${letter}${at + 1}`,
    );
    return [letter, seats];
  });
}

/** Seats of a thing that somebody has. */
export function takenSeats(taken: readonly Row[], thing: Row): ReadonlySet<string> {
  return new Set(
    taken.flatMap((row) => {
      const { seats } = row;
      return row['thing'] === thing.id && row['cancelled'] !== true && Array.isArray(seats)
        ? seats.map(String)
        : [];
    }),
  );
}
