import type { ThingWish, Wishes } from './wishes.ts';

/** What people write down about their own days. */
export const ofDays =
  /^(?:sleepLog|journalEntry|workout|exercise|run|meal|studySession|practice|habit|healthRecord|measurement|symptom|period)$/;
const ownRating =
  /^(?:rate|rating)s?\b (?:\w+ ){0,2}(?:quality|sleep|nights?|mood|day|energy|pain|stress|feelings?|effort|how)\b|^评(?:价|分)[^，。]{0,6}(?:睡眠|心情|质量|疼痛|状态)/i;
const ownHabits =
  /\b(?:understand|improve|know|learn about|build|change|see|discover|about|into|better|sleep(?:ing)?|eating|spending|reading|drinking|shopping) (?:(?:their|your|his|her|my|our|own|daily|personal) )*$/i;

/** To rate one's own night is to fill in a field; habits that one wants to understand are no list. */
export function withOwnDays(wishes: Wishes): Wishes {
  const { things, records, text } = wishes;
  if (!things.some(({ entry }) => ofDays.test(entry?.id ?? ''))) return wishes;
  const isPassing = ({ entry, phrases }: ThingWish) =>
    entry?.id === 'habit' &&
    phrases.every(([start]) => ownHabits.test(text.slice(Math.max(0, start - 40), start)));
  const kept = things.filter((thing) => !isPassing(thing));
  return {
    ...wishes,
    things: kept.length > 0 ? kept : things,
    records: records.filter(
      ({ entry, phrase: [start] }) =>
        !(entry.id === 'review' && ownRating.test(text.slice(start, start + 60))),
    ),
  };
}
