import { entityIdOf } from '../design/entity-of-thing.ts';
import { singularOf } from '../words/singular.ts';
import { thingById } from '../words/data/things.ts';
import type { FieldWish, Phrase, ThingWish, Wishes } from './wishes.ts';

const kept =
  /\b(?:list(?:ing|s)?|manag(?:e|ing)|add(?:ing)?|regist(?:er|ering)|brows(?:e|ing)|view(?:ing)?|open(?:ing)?|creat(?:e|ing)|search(?:ing)?|several|introduc(?:e|ing)|show(?:ing)?|present(?:ing)?|display(?:ing)?|between) (?:(?:the|all|several|their|different|our) )?((?:[a-z]+ )?[a-z]{4,}s)(?= (?:with|and|on|by|for|in|of|to|from)\b|[.,;]|$)/gi;
const people =
  /^(?:users?|people|staff|members?|customers?|visitors?|agents?|employees?|teachers?|students?|authors?)$/i;

const watched = /\breal[- ]time\b|\blive\b|\bsensors?\b|\bstream(?:s|ed|ing)?\b|\bup-to-the-minute\b/i;

/** What people write down themselves does not move on by itself. */
export function withoutLive(wishes: Wishes): Wishes {
  const [main] = wishes.things;
  const told = main?.fields.filter(({ said }) => said).length ?? 0;
  if (!wishes.insights?.live || main?.entry || told < 2 || watched.test(wishes.text)) return wishes;
  const { live: _, ...insights } = wishes.insights;
  return { ...wishes, insights };
}

/**
 * Where records come from is a thing of its own where it is kept as well: samples of measuring stations, moves between
 * storage rooms. Each record points to it.
 */
export function withPlacesOfRecords(wishes: Wishes): Wishes {
  const [main] = wishes.things;
  if (wishes.language !== 'en' || !main || main.entry || main.fields.length < 2) return wishes;
  const lists = [...wishes.text.slice(0, 6000).matchAll(kept)];
  for (const field of main.fields) {
    const label = field.label.toLowerCase();
    if (!field.said || field.target || field.options || people.test(label) || / /.test(label)) continue;
    const match = lists.find(
      ([, words = '']) => singularOf(words.toLowerCase().split(' ').at(-1) ?? '') === label,
    );
    const words = match?.[1];
    if (!match || !words || main.noun.split(' ').at(-1) === label) continue;
    const at = match.index + match[0].length - words.length;
    return pointed(wishes, { main, field, words, phrase: [at, at + words.length] });
  }
  return wishes;
}

function pointed(
  wishes: Wishes,
  found: { main: ThingWish; field: FieldWish; words: string; phrase: Phrase },
): Wishes {
  const { main, field, words, phrase } = found;
  const parts = words.toLowerCase().split(' ');
  const noun = [...parts.slice(0, -1), singularOf(parts.at(-1) ?? '')].join(' ');
  const covers = ([from, to]: Phrase) => from < phrase[1] && phrase[0] < to;
  const same = wishes.things.find(
    (thing) => thing !== main && (thing.noun === noun || thing.phrases.some(covers)),
  );
  // A thing that is known by this very name is taken as it is; one that only resembles it is not.
  const known = same?.entry && thingById.get(same.entry.id)?.en.toLowerCase() === noun ? same : undefined;
  const place: ThingWish = known ?? { noun, fields: [], phrases: [phrase], weight: 2.6 };
  const target = known?.entry?.id ?? entityIdOf(noun);
  const things = wishes.things
    .filter((thing) => thing !== same || thing === known)
    .map((thing) =>
      thing === main
        ? { ...main, fields: main.fields.map((each) => (each === field ? { ...each, target } : each)) }
        : thing,
    );
  return { ...wishes, things: known ? things : [...things.slice(0, 1), place, ...things.slice(1)] };
}
