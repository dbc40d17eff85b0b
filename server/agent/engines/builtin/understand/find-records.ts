import { recordIndex } from '../words/indexes.ts';
import { thingIndex } from '../words/lexicon.ts';
import type { Message } from './message.ts';
import type { RecordWish } from './wishes.ts';

export function findRecords(message: Message): RecordWish[] {
  const wishes: RecordWish[] = [];
  for (const found of recordIndex.findAll(message.tokens)) {
    const { value: entry } = found;
    // `a booking system` is about bookings; `book club` is a club, `comments` in a list is a field.
    const next = message.tokens[found.to]?.lower ?? '';
    if (message.taken.has(found.from) || /^(club|clubs|list|discovery|s)$/.test(next)) continue;
    // `add books`: the things on a shelf, not what is done to a room.
    if (message.tokens[found.from]?.lower === 'books' && found.to - found.from === 1) continue;
    if (wishes.some((wish) => wish.entry === entry) || isPartOfThing(message, found)) continue;
    wishes.push({ entry, phrase: [found.start, found.end] });
  }
  // To lease is to rent: one record of it is enough.
  const leased = wishes.some((wish) => wish.entry.id === 'lease');
  return wishes.filter((wish) => !(leased && wish.entry.id === 'booking')).slice(0, 3);
}

/** The end of a longer name, as in `请假申请`: a thing, not what is done to one. */
function isPartOfThing({ tokens, language }: Message, { from, to }: { from: number; to: number }): boolean {
  if (language !== 'zh') return false;
  for (let start = Math.max(0, from - 4); start < from; start += 1) {
    const thing = thingIndex.at(tokens, start);
    if (thing && thing.to >= to) return true;
  }
  return false;
}
