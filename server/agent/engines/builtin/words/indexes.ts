import { collectionEntries, type CollectionEntry } from './data/collections.ts';
import { assignWords, deedEntries, extendWords, type DeedEntry } from './data/deeds.ts';
import { featureWords, type Feature } from './data/features.ts';
import { ledgerEntries, type LedgerEntry } from './data/ledgers.ts';
import { limitEntries, type LimitEntry } from './data/limits.ts';
import { recordVerbs, type RecordVerb } from './data/records.ts';
import { roleEntries, type RoleEntry } from './data/roles.ts';
import { withHeard } from './heard-roles.ts';
import { createPhraseIndex, type PhraseIndex } from './phrase-index.ts';

function indexOf<Entry>(entries: readonly (readonly [Entry, readonly string[]])[]): PhraseIndex<Entry> {
  const index = createPhraseIndex<Entry>();
  for (const [entry, words] of entries) for (const word of words) index.add(word, entry);
  return index;
}

export const limitIndex: PhraseIndex<LimitEntry> = indexOf(limitEntries.map((entry) => [entry, entry.words]));
export const recordIndex: PhraseIndex<RecordVerb> = indexOf(recordVerbs.map((entry) => [entry, entry.words]));
export const collectionIndex: PhraseIndex<CollectionEntry> = indexOf(
  collectionEntries.map((entry) => [entry, entry.words]),
);

export const ledgerIndex: PhraseIndex<LedgerEntry> = indexOf(
  ledgerEntries.map((entry) => [entry, entry.words]),
);

export const roleIndex: PhraseIndex<RoleEntry> = withHeard(
  indexOf(roleEntries.map((entry) => [entry, entry.words])),
);

/** What a verb does to a thing: moves it to a state, extends its date, or gives it to somebody. */
export interface Deed {
  kind: 'state' | 'extend' | 'assign';
  entry?: DeedEntry;
}

export const deedIndex: PhraseIndex<Deed> = indexOf<Deed>([
  ...deedEntries.map((entry): [Deed, readonly string[]] => [{ kind: 'state', entry }, entry.words]),
  [{ kind: 'extend' }, extendWords],
  [{ kind: 'assign' }, assignWords],
]);

const features: Feature[] = [
  'search',
  'filter',
  'sort',
  'chart',
  'total',
  'dashboard',
  'board',
  'export',
  'share',
  'add',
  'edit',
  'remove',
  'browse',
  'switcher',
  'cards',
  'table',
  'landing',
];
export const featureIndex: PhraseIndex<Feature> = indexOf(
  features.map((feature) => [feature, featureWords[feature]]),
);
