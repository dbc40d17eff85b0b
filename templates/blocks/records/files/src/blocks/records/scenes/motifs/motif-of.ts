import { bottled } from './bottled.ts';
import { devices } from './devices.ts';
import { eaten } from './eaten.ts';
import { furniture } from './furniture.ts';
import { household } from './household.ts';
import { leisure } from './leisure.ts';
import { worn } from './worn.ts';
import type { Motif } from './motif.ts';

/** The first that fits is drawn: a desk lamp is a lamp, a coffee table no coffee. */
const motifs = [...devices, ...worn, ...furniture, ...bottled, ...leisure, ...household, ...eaten];

/** The motif of the first text that names one. */
export function motifOf(texts: readonly string[]): Motif | undefined {
  for (const text of texts) {
    const found = motifs.find(({ words }) => words.test(text));
    if (found) return found;
  }
  return undefined;
}
