import type { Row } from '../../../shared/rows.ts';

/** The fields of a match by what they mean. */
export interface MatchFields {
  home: string;
  away: string;
  homeScore: string;
  awayScore: string;
  date: string;
  time?: string;
  place?: string;
}

export type Outcome = 'won' | 'drawn' | 'lost';

export interface Game {
  row: Row;
  home: Row | undefined;
  away: Row | undefined;
  date: string;
  time: string;
  place: string;
  /** Both scores, once it was played. */
  score?: readonly [home: number, away: number];
}

/** Matches with their sides, in the order they are played. */
export function gamesOf(rows: readonly Row[], sides: readonly Row[], fields: MatchFields): Game[] {
  const byId = new Map(sides.map((side) => [side.id, side]));
  return rows
    .map((row): Game => {
      const [home, away] = [row[fields.homeScore], row[fields.awayScore]];
      return {
        row,
        home: byId.get(String(row[fields.home] ?? '')),
        away: byId.get(String(row[fields.away] ?? '')),
        date: String(row[fields.date] ?? ''),
        time: String(row[fields.time ?? ''] ?? ''),
        place: String(row[fields.place ?? ''] ?? ''),
        ...(typeof home === 'number' && typeof away === 'number' ? { score: [home, away] as const } : {}),
      };
    })
    .toSorted((one, other) => `${one.date} ${one.time}`.localeCompare(`${other.date} ${other.time}`));
}

/** Sides in the order of the table: by each figure in turn, then by name. */
export function ranked(sides: readonly Row[], rankedBy: readonly string[], title: string): Row[] {
  return sides.toSorted((one, other) => {
    for (const field of rankedBy) {
      const less = Number(other[field] ?? 0) - Number(one[field] ?? 0);
      if (less !== 0) return less;
    }
    return String(one[title] ?? '').localeCompare(String(other[title] ?? ''));
  });
}

/** How a side fared in its last matches, the latest last. */
export function formOf(side: string, games: readonly Game[], most = 5): Outcome[] {
  return games
    .flatMap(({ home, away, score }): Outcome[] => {
      if (!score || (home?.id !== side && away?.id !== side)) return [];
      const ahead = home?.id === side ? score[0] - score[1] : score[1] - score[0];
      return [ahead > 0 ? 'won' : ahead < 0 ? 'lost' : 'drawn'];
    })
    .slice(-most);
}
