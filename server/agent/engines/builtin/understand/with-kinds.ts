import { fieldById } from '../words/data/fields.ts';
import { thingById } from '../words/data/things.ts';
import { singularOf } from '../words/singular.ts';
import type { FieldWish, Phrase, ThingWish, Wishes } from './wishes.ts';

interface KindOf {
  /** How names of such things end. */
  ends: string;
  /** Ids of things that they all are, the best first. */
  things: readonly string[];
  /** Whether bare words are kinds as well: `cars and vans`, but not `rooms and beds`. */
  bare: boolean;
}

const kindsOf: readonly KindOf[] = [
  {
    ends: 'rooms?|offices?|desks?|beds?|suites?|studios?|halls?|apartments?|cabins?|booths?|dorms?|workspaces?|lounges?',
    things: ['meetingRoom', 'room'],
    bare: false,
  },
  {
    ends: 'cars|vans|trucks|trailers|lorries|motorcycles|motorbikes|mopeds|minibuses|campervans|scooters|bikes|bicycles|suvs|limousines',
    things: ['car', 'fleetVehicle', 'ownVehicle', 'bike'],
    bare: true,
  },
  { ends: 'courts?|pitches|lanes?', things: ['court'], bare: true },
];
/** Who wants to be told apart is listed on purpose. */
const separate = /\b(?:pages?|sections?|lists?|modules?|management) (?:for|of) (?:the )?$/i;
const bookable = /\b(?:book|reserv|rent|hire|availab)\w*/i;

/** `hot desks, private offices and meeting rooms`, `cars, vans and trucks`: one list of things that have a type. */
export function withKinds(wishes: Wishes): Wishes {
  if (wishes.language !== 'en') return wishes;
  return kindsOf.reduce((each, kind) => withKind(each, kind), wishes);
}

function withKind(wishes: Wishes, kind: KindOf): Wishes {
  const said = wishes.text.slice(0, 20_000);
  const list = listOf(said, kind);
  if (!list) return wishes;
  const { items, span } = list;
  const itself = new RegExp(`(?:^|\\s)(?:${kind.ends})$`, 'i');
  const within = ([start, end]: Phrase) => span[0] <= start && end <= span[1];
  const isOne = ({ entry, noun, phrases }: ThingWish) =>
    kind.things.includes(entry?.id ?? '') ||
    (phrases.length > 0 && phrases.every(within)) ||
    (entry === undefined && itself.test(noun));
  const same = wishes.things.filter(isOne);
  const known =
    kind.things.flatMap((id) => same.find(({ entry }) => entry?.id === id) ?? [])[0]?.entry ??
    thingById.get(kind.things[0] ?? '');
  // A thing of its own, such as a table of a restaurant, has more to it than a type.
  if (!known || same.length === 0) return wishes;
  const type = fieldById.get('type');
  if (!type) return wishes;
  const isItem = (label: string) => items.some((item) => item.toLowerCase() === label.toLowerCase());
  const names = items.map((item) => singularOf(item));
  const options: FieldWish = { label: type.en, entry: type, options: names, said: true, phrase: span };
  const plain = /\b(rooms|spaces|places|vehicles|courts)\b/i.exec(said.replace(said.slice(...span), ''))?.[1];
  const called = plain?.toLowerCase().replace(/s$/, '');
  const own = same
    .flatMap(({ fields }) => fields)
    .filter(({ label, entry }) => !isItem(label) && entry !== type);
  const merged: ThingWish = {
    entry: known,
    noun: known.en.toLowerCase(),
    ...(called ? { called } : {}),
    fields: [options, ...further(said, own), ...own],
    phrases: same.flatMap(({ phrases }) => phrases),
    weight: Math.max(...same.map(({ weight }) => weight)),
  };
  const [first] = same;
  return {
    ...wishes,
    things: wishes.things.flatMap((each) => (each === first ? [merged] : same.includes(each) ? [] : [each])),
    unknown: wishes.unknown.filter(({ words }) => !isItem(words)),
    pages: wishes.pages.filter(({ title }) => !isItem(title)),
  };
}

/** At least two names of the same kind one after another, not all of them bare. */
function listOf(said: string, { ends, bare }: KindOf): { items: string[]; span: Phrase } | undefined {
  const name = `(?:[a-z][\\w-]*[ -]){0,2}?(?:${ends})`;
  const list = new RegExp(`\\b(${name}(?:, ${name})*,? (?:and|or) ${name})\\b`, 'gi');
  for (const match of said.matchAll(list)) {
    if (separate.test(said.slice(Math.max(0, match.index - 30), match.index))) continue;
    const parts = (match[1] ?? '').split(/,\s*(?:and |or )?|\s+(?:and|or)\s+/).map((part) => lead(part));
    const items = [...new Set(parts)].filter((part) => part !== '');
    const described = items.filter((part) => part.includes(' ') || part.includes('-'));
    if (items.length < 2 || items.length > 6 || (!bare && described.length < 2)) continue;
    const [first = ''] = items;
    const at = match.index + (match[1] ?? '').toLowerCase().indexOf(first.toLowerCase());
    return { items: items.map(capital), span: [at, match.index + match[0].length] };
  }
  return undefined;
}

/** Without what leads to the name: `with hot desks`. */
function lead(part: string): string {
  return part
    .trim()
    .replace(
      /^(?:.*\b)?(?:with|of|for|as|like|including|are|the|a|an|our|their|different|book|rent|reserve|browse|manage|offers?|providing|between) /i,
      '',
    );
}

const furnishings = ['Screen and whiteboard', 'Two monitors', 'Video conference', 'Lockable cabinet'];

/** What such places have where it is spoken of, or where they are booked. */
function further(said: string, own: readonly FieldWish[]): FieldWish[] {
  const has = (label: string) => own.some((field) => field.label.toLowerCase() === label.toLowerCase());
  const equipment = /\bequipment\b/i.exec(said);
  const booked = bookable.exec(said);
  const add = (label: string, match: RegExpExecArray | null, options?: readonly string[]): FieldWish[] =>
    match && !has(label)
      ? [
          {
            label,
            said: true,
            ...(options ? { options } : {}),
            phrase: [match.index, match.index + match[0].length],
          },
        ]
      : [];
  return [
    ...add(
      'Equipment',
      equipment && /\brooms?|spaces?|courts?|offices?/i.test(said) ? equipment : null,
      furnishings,
    ),
    ...(has('Price') || /\bprice per\b/i.test(own.map(({ label }) => label).join())
      ? []
      : add('Price', booked)),
  ];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
