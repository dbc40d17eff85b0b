/** Counts wrong attempts by address, for where no limit of requests reaches. */
export interface Attempts {
  areTooMany(address: string | undefined): boolean;
  wrong(address: string | undefined): void;
}

export function createAttempts(options: { limit: number; milliseconds: number }): Attempts {
  const attempts = new Map<string, { count: number; until: number }>();
  return {
    areTooMany: (address = '') => {
      const known = attempts.get(address);
      if (known && known.until < Date.now()) attempts.delete(address);
      return (attempts.get(address)?.count ?? 0) >= options.limit;
    },
    wrong: (address = '') => {
      const known = attempts.get(address) ?? { count: 0, until: Date.now() + options.milliseconds };
      attempts.set(address, { ...known, count: known.count + 1 });
    },
  };
}
