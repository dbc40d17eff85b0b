import type { Feature } from '../words/data/features.ts';
import { featureIndex } from '../words/indexes.ts';
import type { Message } from './message.ts';
import type { Phrase } from './wishes.ts';

export function findFeatures(message: Message): Map<Feature, Phrase[]> {
  const features = new Map<Feature, Phrase[]>();
  for (const found of featureIndex.findAll(message.tokens)) {
    if (message.taken.has(found.from)) continue;
    const phrases = features.get(found.value) ?? [];
    phrases.push([found.start, found.end]);
    features.set(found.value, phrases);
  }
  return features;
}
