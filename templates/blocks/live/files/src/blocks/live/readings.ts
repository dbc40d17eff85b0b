/** A value that is watched. */
export interface LiveValue {
  id: string;
  label: string;
  unit?: string;
  low: number;
  high: number;
  digits?: number;
  view?: 'gauge' | 'line';
}

/**
 * What a value is at a moment (milliseconds since 1970). A simulation, the same for everybody at the same moment: this is
 * the one place to ask a meter, a device or a service instead.
 */
export function readingAt(value: LiveValue, at: number): number {
  const seed = seedOf(value.id);
  const seconds = at / 1000;
  const slow = Math.sin(seconds / 210 + seed);
  const quick = Math.sin(seconds / 37 + seed * 2.3);
  const noise = Math.sin(Math.floor(seconds) * 12.9898 + seed * 78.233) * 43_758.5453;
  // Shares of a whole, such as a battery, change slowly.
  const [wave, scatter] = value.view === 'gauge' ? [0.04, 0.02] : [0.12, 0.12];
  const share = 0.5 + 0.26 * slow + wave * quick + scatter * ((noise - Math.floor(noise)) * 2 - 1);
  return value.low + (value.high - value.low) * Math.min(1, Math.max(0, share));
}

/** The last so many values up to a moment, the oldest first. */
export function readingsUntil(
  value: LiveValue,
  { at, seconds, count }: { at: number; seconds: number; count: number },
): number[] {
  return Array.from({ length: count }, (_, index) =>
    readingAt(value, at - (count - 1 - index) * seconds * 1000),
  );
}

function seedOf(text: string): number {
  let seed = 7;
  for (const letter of text) seed = (seed * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return seed / 97;
}
