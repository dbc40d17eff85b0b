import { thingById } from '../words/data/things.ts';
import type { Phrase, ThingWish, Wishes } from './wishes.ts';

/** Journeys that people plan for themselves. */
export interface TripsWish {
  phrase: Phrase;
}

const asked =
  /\b(?:trip|travel|vacation|holiday|journey|itinerary|road ?trip)s? (?:planner|planning|organi[sz]er|organi[sz]ing|diary and planner)\b|\bplan(?:ning|s)? (?:and \w+ )?(?:their|your|my|own|our|a) (?:own )?(?:next )?(?:trips?|journeys?|vacations?|holidays?|travels)\b|(?:旅行|旅游|行程|出行)(?:规划|计划|安排)/i;
/** Where journeys are sold, or written about. */
const elsewhere =
  /\b(?:book(?:ing)?|buy(?:ing)?|reserv(?:e|ing)) (?:\w+ ){0,2}(?:flights?|hotels?|tickets?|tours?|trains?|packages?|rooms?)\b|\b(?:travel|tour) (?:agency|agencies|operators?|packages?|company)\b|\bpay(?:ments?| online)\b|旅行社|预订(?:酒店|机票)|支付/i;
const beside: readonly (readonly [id: string, said: RegExp])[] = [
  ['luggageItem', /\bpack(?:ing)?\b|\bluggage\b|行李|打包/i],
  ['expense', /\bexpens\w+|\bspen[dt]\w*|\bbudgets?\b|\bcosts?\b|费用|花费|预算|开销/i],
];

/** Who plans journeys keeps trips with what is done on them, what is packed and what is spent; nothing is booked. */
export function withTrips(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  const match = asked.exec(said);
  const trip = thingById.get('trip');
  if (!match || !trip || match.index > 160 || elsewhere.test(said) || wishes.cart || wishes.quiz)
    return wishes;
  const phrase: Phrase = [match.index, match.index + match[0].length];
  const more = beside.flatMap(([id, words]): ThingWish[] => {
    const known = wishes.things.find(({ entry }) => entry?.id === id);
    const entry = thingById.get(id);
    if (known) return [{ ...known, weight: Math.max(known.weight, 2.2) }];
    const found = words.exec(said);
    if (!entry || !found) return [];
    const phrases: Phrase[] = [[found.index, found.index + found[0].length]];
    return [{ entry, noun: entry.en.toLowerCase(), fields: [], phrases, weight: 2.2 }];
  });
  const { reservations: _, slots: __, ...rest } = wishes;
  return {
    ...rest,
    trips: { phrase },
    kind: 'tool',
    things: [{ entry: trip, noun: trip.en.toLowerCase(), fields: [], phrases: [phrase], weight: 9 }, ...more],
    charts: [],
    features: new Map(
      [...wishes.features].filter(([feature]) => !/^(?:chart|total|dashboard)$/.test(feature)),
    ),
    records: [],
    ledgers: [],
    collections: wishes.collections.filter(({ entry }) => entry.id === 'favourite'),
    limits: wishes.limits.filter(({ entry }) => !/^(?:map|timer|payments|movement)$/.test(entry.id)),
    unknown: wishes.unknown.filter(
      ({ words }) => !/check ?box|itinerar|activit|booking|address|day/i.test(words),
    ),
  };
}
