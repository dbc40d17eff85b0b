import type { PeopleWish } from './people-wishes.ts';
import type { ThingWish } from './wishes.ts';

const before =
  /\b(?:manag(?:e|ing)|add(?:ing)?|track(?:ing)?|keep(?:ing)?|maintain(?:ing)?|stor(?:e|ing)|record(?:ing)?|list(?:ing)?|organi[sz](?:e|ing)) (?:all |the |their |our |of )*$|(?:管理|添加|录入|维护)(?:所有|全部)?$/i;
const after =
  /^\s*(?:management|information|records?|list|files?|profiles?|directory|data|details|database)\b|^(?:管理|信息|档案|列表|资料)/i;

/** Those who use the app are its people, not a list that it keeps, unless the message speaks of such a list. */
export function dropActors(
  things: readonly ThingWish[],
  people: PeopleWish | undefined,
  text: string,
): ThingWish[] {
  if (!people) return [...things];
  const acts = new Set(
    people.roles.flatMap(({ entry }) =>
      entry.side === 'uses' && entry.thing !== undefined ? entry.thing : [],
    ),
  );
  const kept = things.filter((wish) => !acts.has(wish.entry?.id ?? '') || isListed(wish, people, text));
  return kept.length > 0 ? kept : [...things];
}

function isListed({ entry, phrases, fields }: ThingWish, { rights }: PeopleWish, text: string): boolean {
  if (fields.length > 0) return true;
  const written = rights.some(
    ({ what, kind }) => what === entry?.id && (kind === 'manage' || kind === 'make'),
  );
  return (
    written ||
    phrases.some(
      ([start, end]) =>
        before.test(text.slice(Math.max(0, start - 30), start)) || after.test(text.slice(end, end + 20)),
    )
  );
}
