/** Something that counts for somebody. */
export interface Entry {
  name: string;
  score: number;
  isOwn: boolean;
}

export interface Ranked extends Entry {
  place: number;
  count: number;
}

/** People by what they reached, the best or the sum; those who are level share a place. */
export function rankingOf(entries: readonly Entry[], operation: 'best' | 'sum'): readonly Ranked[] {
  const people = new Map<string, Entry & { count: number }>();
  for (const entry of entries) {
    const key = entry.isOwn ? '' : entry.name;
    const known = people.get(key);
    people.set(key, {
      name: known?.name || entry.name,
      isOwn: entry.isOwn,
      count: (known?.count ?? 0) + 1,
      score: !known
        ? entry.score
        : operation === 'sum'
          ? Math.round((known.score + entry.score) * 100) / 100
          : Math.max(known.score, entry.score),
    });
  }
  const sorted = [...people.values()].toSorted(
    (one, other) => other.score - one.score || one.name.localeCompare(other.name),
  );
  return sorted.map((entry) => ({
    ...entry,
    place: sorted.filter((other) => other.score > entry.score).length + 1,
  }));
}
