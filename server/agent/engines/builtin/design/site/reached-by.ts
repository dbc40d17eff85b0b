import { activityWord } from '../../say/activity-words.ts';
import { findWaysToReach, type WayToReach } from '../../understand/find-ways-to-reach.ts';
import type { Wishes } from '../../understand/wishes.ts';

/** How those behind an app are reached: as it was said, and where nothing was said of it, examples of these kinds. */
export function reachedBy(
  { text, language }: Wishes,
  kinds: readonly WayToReach['kind'][],
): Pick<WayToReach, 'kind' | 'value'>[] {
  const said = findWaysToReach(text).map(({ kind, value }) => ({ kind, value }));
  if (said.length > 0) return said;
  const examples = {
    email: exampleEmail,
    phone: language === 'zh' ? '010-5550-0143' : '+1 202 555 0143',
    address: activityWord(language, 'exampleAddress'),
    hours: activityWord(language, 'exampleHours'),
  };
  return kinds.map((kind) => ({ kind, value: examples[kind] }));
}

/** Where messages go, as an example of it. */
export const exampleEmail = 'hello@example.com';
