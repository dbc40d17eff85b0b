import { fieldEntries } from './data/fields.ts';
import { thingEntries } from './data/things.ts';
import type { FieldEntry, ThingEntry } from './entry.ts';
import { createPhraseIndex } from './phrase-index.ts';

/** Things by all their names in both languages. */
export const thingIndex = createPhraseIndex<ThingEntry>();
for (const thing of thingEntries) for (const name of [thing.en, thing.zh]) thingIndex.add(name, thing);
for (const thing of thingEntries) for (const name of thing.also ?? []) thingIndex.add(name, thing);

/** Fields by all their names in both languages. */
export const fieldIndex = createPhraseIndex<FieldEntry>();
for (const field of fieldEntries) for (const name of [field.en, field.zh]) fieldIndex.add(name, field);
for (const field of fieldEntries) for (const name of field.also ?? []) fieldIndex.add(name, field);
