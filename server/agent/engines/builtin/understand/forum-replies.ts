import { recordVerbs } from '../words/data/records.ts';
import type { RecordWish, ThingWish } from './wishes.ts';

const forum = /\b(?:forums?|message boards?|discussion boards?|bulletin boards?)\b|论坛|贴吧|讨论区/i;

/** In a forum people answer each other, whether it is said or not. */
export function forumReplies(
  text: string,
  records: readonly RecordWish[],
  [main]: readonly ThingWish[],
): RecordWish[] {
  const match = forum.exec(text.slice(0, 20_000));
  const entry = recordVerbs.find(({ id }) => id === 'reply');
  const answers = records.some((record) => /^(?:comment|reply|review)$/.test(record.entry.id));
  if (!match || !entry || answers || main?.entry?.id !== 'discussion') return [];
  return [{ entry, phrase: [match.index, match.index + match[0].length] }];
}
