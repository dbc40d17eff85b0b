import { limitIndex } from '../words/indexes.ts';
import type { Message } from './message.ts';
import type { LimitWish } from './wishes.ts';

export function findLimits(message: Message): LimitWish[] {
  const wishes: LimitWish[] = [];
  for (const found of limitIndex.findAll(message.tokens)) {
    if (wishes.some((wish) => wish.entry === found.value)) continue;
    wishes.push({ entry: found.value, phrase: [found.start, found.end] });
  }
  return wishes;
}
