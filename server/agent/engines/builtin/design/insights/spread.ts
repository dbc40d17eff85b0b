/** Between 0 and 1, scattered, the same every time. */
export function spread(index: number, salt: number): number {
  const mixed = Math.sin((index + 1) * 12.9898 + salt * 78.233) * 43_758.5453;
  return mixed - Math.floor(mixed);
}

/** A value on a day so many days ago: a year's wave, a slow drift and some scatter. */
export function courseOf(
  { low, high, digits }: { low: number; high: number; digits: number },
  { daysAgo, salt }: { daysAgo: number; salt: number },
): number {
  const year = Math.cos(((daysAgo + salt * 40) / 365) * 2 * Math.PI);
  const weeks = Math.sin(daysAgo / 11 + salt);
  const share = 0.5 + 0.26 * year + 0.1 * weeks + 0.24 * (spread(daysAgo, salt) - 0.5);
  const value = low + (high - low) * Math.min(1, Math.max(0, share));
  return Number(value.toFixed(digits));
}
