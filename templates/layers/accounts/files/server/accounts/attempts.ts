import { AccountRefused } from './account-refused.ts';

export interface Attempts {
  /** Throws when there were too many lately. */
  demandFew(key: string): void;
  count(key: string): void;
  forget(key: string): void;
}

const mostKeys = 10_000;

/** Counts attempts in memory, each for a while. */
export function createAttempts({ most, minutes }: { most: number; minutes: number }): Attempts {
  const counts = new Map<string, { count: number; until: number }>();
  const current = (key: string) => {
    const entry = counts.get(key);
    if (entry && entry.until > Date.now()) return entry;
    counts.delete(key);
    return undefined;
  };
  return {
    demandFew: (key) => {
      if ((current(key)?.count ?? 0) >= most) throw new AccountRefused('tooMany');
    },
    count: (key) => {
      if (counts.size >= mostKeys) counts.clear();
      const entry = current(key) ?? { count: 0, until: Date.now() + minutes * 60_000 };
      counts.set(key, { ...entry, count: entry.count + 1 });
    },
    forget: (key) => void counts.delete(key),
  };
}
