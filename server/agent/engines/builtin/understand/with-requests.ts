import { fieldIndex } from '../words/lexicon.ts';
import { requestVerbs, type RequestVerb } from '../words/data/request-verbs.ts';
import { withCommerce } from './with-commerce.ts';
import type { RecordWish, ThingWish, Wishes } from './wishes.ts';

/** Verbs that ask somebody for something: to see a house, to take a price. They leave records with an answer. */
export function withRequests(wishes: Wishes): Wishes {
  return withCommerce(requested(wishes));
}

function requested(wishes: Wishes): Wishes {
  if (wishes.game || wishes.plays || wishes.quiz || wishes.slots) return wishes;
  const said = wishes.text.slice(0, 20_000);
  const main = wishes.things[0]?.entry?.id ?? '';
  const found = requestVerbs.flatMap((entry): { wish: RecordWish; entry: RequestVerb }[] => {
    const match = entry.asks.exec(said);
    if (!match || entry.unless?.test(said) || (entry.things && !entry.things.test(main))) return [];
    // What courses have is handed in there.
    if (
      entry.id === 'handIn' &&
      (wishes.courses || !wishes.things.some((thing) => thing.entry?.id === 'assignment'))
    )
      return [];
    const phrase: [number, number] = [match.index, match.index + match[0].length];
    const own = wishes.things.find((thing) => isItself(thing, entry));
    const asked = own?.fields.map(({ label }) => label).filter((label) => !isAsked(label, entry)) ?? [];
    const wish = { entry: named(entry, { words: match[0], main, said }), phrase, ...(own ? { asked } : {}) };
    return [{ wish, entry }];
  });
  if (found.length === 0) return withoutPublishing(wishes);
  const meets = (kind: keyof RequestVerb['meets'], id: string) =>
    found.some(({ entry }) => entry.meets[kind]?.includes(id));
  const records = wishes.records.filter(({ entry }) => !meets('records', entry.id));
  const reserved = wishes.reservations !== undefined && meets('records', 'booking');
  const { reservations: _, ...rest } = wishes;
  return withoutPublishing({
    ...(reserved ? rest : wishes),
    things: wishes.things.filter((thing) => !found.some(({ entry }) => isItself(thing, entry))),
    records: [...records, ...found.map(({ wish }) => wish)],
    deeds: wishes.deeds.filter(({ entry }) => !meets('deeds', entry?.id ?? '')),
    ledgers: wishes.ledgers.filter(({ entry }) => !meets('ledgers', entry.id)),
    unknown: wishes.unknown.filter(({ words }) => !/reward|tier|offer|viewing|message/i.test(words)),
  });
}

/** `proposals with a bid amount` are what is sent, and no list beside them. */
function isItself({ entry: known, noun }: ThingWish, { singular }: RequestVerb): boolean {
  return known === undefined && noun === singular.en.toLowerCase();
}

/** A bid amount is the amount that is asked for anyway. */
function isAsked(label: string, { fields }: RequestVerb): boolean {
  const id = fieldIndex.get(label.toLowerCase().split(' ').at(-1) ?? '')?.id ?? label;
  return fields.split(' ').some((field) => field.replace('!', '') === id);
}

/** What people offer each other is out as soon as it is entered. */
const offered = /^(?:usedItem|property|auction|crowdProject|job|petAdoption|product|car|event)$/;

function withoutPublishing(wishes: Wishes): Wishes {
  const { people, things } = wishes;
  const main = things[0]?.entry?.id ?? '';
  if ((!people && main !== 'usedItem') || !offered.test(main)) return wishes;
  return {
    ...wishes,
    deeds: wishes.deeds.filter(
      ({ entry, object = main }) => !(entry?.id === 'publish' && offered.test(object)),
    ),
  };
}

/** The verb in the words of the message: a test drive is no viewing, an owner is no seller. */
function named(
  entry: RequestVerb,
  { words, main, said }: { words: string; main: string; said: string },
): RequestVerb {
  if (/[\u4e00-\u9fff]/.test(said)) return entry;
  if (entry.id === 'enquiry') {
    const who = /(seller|agent|landlord|host|owner|vendor|dealer|realtor|breeder|shelter)s?/i.exec(
      words,
    )?.[1];
    return who ? { ...entry, label: { ...entry.label, en: `Contact the ${who.toLowerCase()}` } } : entry;
  }
  if (entry.id !== 'viewing') return entry;
  const drive = /test drives?/i.test(words);
  const visit = /visits?/i.test(words) || /^(?:petAdoption|animal)$/.test(main);
  if (!drive && !visit) return entry;
  const noun = drive ? 'test drive' : 'visit';
  return {
    ...entry,
    singular: { en: noun.charAt(0).toUpperCase() + noun.slice(1), zh: drive ? '试驾预约' : '到访预约' },
    plural: `${noun}s`,
    label: { en: `Book a ${noun}`, zh: drive ? '预约试驾' : '预约到访' },
    done: { en: drive ? 'Test drive requested' : 'Visit requested', zh: '已提交预约' },
  };
}
