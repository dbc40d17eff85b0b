import { moment } from '../../../shared/dates.ts';
import type { Row } from '../../../shared/rows.ts';

export interface Poll {
  row: Row;
  title: string;
  description: string;
  options: readonly string[];
  endDate: string;
  isOpen: boolean;
  /** Votes by option, in the order of the options. */
  counts: readonly number[];
  total: number;
}

/** A poll with its votes counted. */
export function pollOf(row: Row, votes: readonly Row[], today = moment(new Date()).today): Poll {
  const given = row['options'];
  const options = Array.isArray(given) ? given.map(String) : [];
  const mine = votes.filter((vote) => vote['poll'] === row.id);
  const counts = options.map((option) => mine.filter((vote) => vote['choice'] === option).length);
  const endDate = String(row['endDate'] ?? '');
  return {
    row,
    title: String(row['title'] ?? ''),
    description: String(row['description'] ?? ''),
    options,
    endDate,
    isOpen: row['closed'] !== true && (endDate === '' || endDate >= today),
    counts,
    total: counts.reduce((sum, count) => sum + count, 0),
  };
}

/** The options with the most votes; none before the first vote. */
export function leaders({ options, counts, total }: Poll): string[] {
  const most = Math.max(0, ...counts);
  return total === 0 ? [] : options.filter((_, index) => counts[index] === most);
}
