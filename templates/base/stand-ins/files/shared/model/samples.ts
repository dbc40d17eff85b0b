import type { SampleRow } from '../sample-row.ts';

/** Example rows; their dates are days from today. */
export function sampleRows(_today: string): readonly SampleRow[] {
  return [];
}
