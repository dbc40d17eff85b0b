import { quoteEntries } from '../words/data/calculators/quote-calculators.ts';
import { findQuotes, type QuoteWish } from './find-quotes.ts';
import { recordVerbs } from '../words/data/records.ts';
import type { PeopleWish } from './people-wishes.ts';
import type { Phrase, Wishes } from './wishes.ts';

/** What places that sell, rent and serve have beside what they sell. */
export interface CommerceWish {
  /** Points that people collect and spend. */
  loyalty?: Phrase;
  /** When a place is open. */
  hours?: Phrase;
  /** Guests are received and seen off by those behind a desk. */
  desk?: Phrase;
  /** How one gets there. */
  directions?: Phrase;
  /** Bookings can be moved to another time. */
  moves?: Phrase;
  /** What was paid for a booking is asked back. */
  refunds?: Phrase;
  /** Prices that follow from what somebody says, with offers to choose from. */
  quote?: QuoteWish;
}

const loyaltyWords =
  /\b(?:loyalty|rewards?|bonus) (?:points?|programs?|programmes?|cards?|schemes?|system|accounts?|club)\b|\b(?:collect|earn|gather|redeem|spend|accumulat|get)\w* (?:loyalty |reward |bonus |their |some |the )*points\b|积分(?!榜)/i;
/** Points of pupils, players and colleagues are given by others. */
const otherPoints =
  /\b(?:students?|players?|employees?|habits?|games?|quiz\w*|chores?|team members)\b|学生|玩家|员工/i;
const hoursWords =
  /\b(?:opening|business|(?<!\b(?:by|and|or|,) (?:\w+ and )?)working|store|shop|visiting) (?:hours|times)\b|\bhours of operation\b|\bwhen (?:we|it|they) (?:are|is) open\b|营业时间|开放时间/i;
const deskWords =
  /\bcheck(?:ing|ed|s)? (?:\w+ )?(?:guests?|visitors?|travell?ers?|customers?|them|people) (?:in|out)\b|\bcheck(?:ing|s)?[- ](?:in|out) (?:the )?(?:guests?|visitors?|travell?ers?|customers?)\b|\b(?:guest|online|hotel|room)? ?check[- ]?ins? (?:and|\/|&|or) check[- ]?outs?\b(?! (?:dates?|times?))|\barrivals and departures\b|办理(?:入住|退房)|入住和退房/i;
/** What is rented is picked up and brought back, which those behind a desk write down. */
const returnWords =
  /\b(?:pick-?ups?|returns|collections|hand-?overs?|rentals|reservations|bookings) (?:of|for) (?:the|each|that) day\b|\b(?:today['’]s|daily|the day['’]s) (?:pick-?ups?|returns|rentals|reservations)\b|\bmark(?:ing)? (?:an? |the |each |them |it )?(?:[\w-]+ )?as (?:returned|picked up|collected|handed (?:over|out))\b/i;
const moveWords =
  /\b(?:mov|reschedul|postpon|chang|modif)\w* (?:or cancel\w* |and cancel\w* )?(?:an? |the |their |my |your |his |her )*(?:upcoming |existing |own |booked )*(?:bookings?|reservations?|appointments?|stays?|visits?|rentals?|booking dates|dates of (?:their|the) \w+)\b|\brescheduling\b|\b(?:move|reschedule|postpone|change) (?:or|and) cancel (?:it|them)\b|\bcancel (?:or|and) (?:move|reschedule|change) (?:it|them|their|the)\b|改期|改约|改签|修改(?:预订|预约)/i;
const refundWords = /\brefund(?:s|ing)?\b|退款|退票/i;

const directionsWords =
  /\bhow to (?:get (?:there|here|to us)|find us|reach (?:us|the \w+))\b|\b(?:driving |travel )?directions to (?:the|our)\b|\bgetting (?:here|there)\b|\b(?:arrival|travel) directions\b|如何到达|怎么走|交通指南/i;

/** What else those who sell and serve need: points, hours, a front desk, quotes. */
export function withCommerce(asked: Wishes): Wishes {
  const wishes = subscribed(lentForMoney(sent(asked)));
  const said = wishes.text.slice(0, 20_000);
  const span = (pattern: RegExp): Phrase | undefined => {
    const match = pattern.exec(said);
    return match ? [match.index, match.index + match[0].length] : undefined;
  };
  const sells = wishes.cart !== undefined || wishes.reservations !== undefined || wishes.slots !== undefined;
  const loyalty = sells && !otherPoints.test(said) ? span(loyaltyWords) : undefined;
  // Sights with opening hours have them each for itself.
  const each =
    /\b(?:sights?|attractions?|restaurants|places|shops|museums|beaches|parks)\b[^.;]{0,24}\bwith (?:their )?opening (?:hours|times)/i;
  const hours =
    wishes.clock || (wishes.office && !wishes.site) || each.test(said) ? undefined : span(hoursWords);
  const directions = wishes.kind === undefined || wishes.game ? undefined : span(directionsWords);
  const desk = wishes.reservations && !wishes.visits ? (span(deskWords) ?? span(returnWords)) : undefined;
  const moves = wishes.reservations || wishes.slots ? span(moveWords) : undefined;
  const refunds = wishes.reservations?.pays && !wishes.cart ? span(refundWords) : undefined;
  const quote = wishes.calculators ? undefined : findQuotes(said);
  const commerce: CommerceWish = {
    ...(loyalty ? { loyalty } : {}),
    ...(hours ? { hours } : {}),
    ...(desk ? { desk } : {}),
    ...(directions ? { directions } : {}),
    ...(moves ? { moves } : {}),
    ...(refunds ? { refunds } : {}),
    ...(quote ? { quote } : {}),
  };
  if (Object.keys(commerce).length === 0) return hiring(wishes);
  return {
    ...hiring(wishes),
    commerce,
    ...(quote
      ? {
          calculators: quoteEntries(quote.kind, quote.forms).map((entry) => ({
            entry,
            phrase: quote.phrase,
          })),
          things: wishes.things.filter(({ entry }) => !quoted(quote.kind, entry?.id ?? '')),
          limits: wishes.limits.filter(({ entry }) => entry.id !== 'calculating'),
        }
      : {}),
    ...(refunds ? { things: withoutReturns(wishes).things } : {}),
    ledgers: wishes.ledgers.filter(({ entry }) => !(loyalty && entry.id === 'pointEntry')),
    deeds: wishes.deeds.filter(
      ({ entry, kind, state }) =>
        !(desk && /^check(?:In|Out)$/.test(entry?.id ?? '')) &&
        !(desk && kind === 'mark' && /return|picked|collect|handed/i.test(state ?? '')) &&
        !(moves && sells && kind === 'extend' && /postpone/i.test(said)),
    ),
    pages: (refunds ? withoutReturns(wishes).pages : wishes.pages).filter(
      ({ title }) =>
        !(hours && hoursWords.test(title)) &&
        !(directions && (directionsWords.test(title) || /^directions$/i.test(title))),
    ),
    unknown: wishes.unknown.filter(
      ({ words }) =>
        !(loyalty && loyaltyWords.test(words)) &&
        !(hours && hoursWords.test(words)) &&
        !(quote && /quote|premium|estimate|cost|calculat/i.test(words)),
    ),
  };
}

/** A refund is asked for where the booking stands; nothing is sent back. */
function withoutReturns({ things, pages }: Wishes): Pick<Wishes, 'things' | 'pages'> {
  return {
    things: things.filter(({ entry }) => entry?.id !== 'returnCase'),
    pages: pages.filter(({ title }) => !/\brefund|\breturns?\b|退/i.test(title)),
  };
}

/** What a price is asked for is described, not kept: the car of a car insurance. */
function quoted(kind: QuoteWish['kind'], thing: string): boolean {
  if (thing === 'quote') return true;
  return kind === 'insurance' && /^(?:car|trip|pet|property|room|client|calculation)$/.test(thing);
}

/** Where freelancers ask and clients decide, those who ask use the app and those who decide serve it. */
function hiring(wishes: Wishes): Wishes {
  const { people, records } = wishes;
  const roles = people?.roles ?? [];
  const both = ['freelancer', 'customer'].every((id) => roles.some(({ entry }) => entry.id === id));
  if (!people || !both || !records.some(({ entry }) => entry.id === 'proposal')) return wishes;
  return {
    ...wishes,
    people: {
      ...people,
      roles: roles.map(({ entry, ...role }) => {
        if (entry.id === 'freelancer') return { ...role, entry: { ...entry, side: 'uses' as const } };
        return entry.id === 'customer'
          ? { ...role, entry: { ...entry, side: 'serves' as const } }
          : { ...role, entry };
      }),
    },
  };
}

/** A parcel is sent, not booked for a day: who books a pickup enters it. */
function sent(wishes: Wishes): Wishes {
  if (wishes.things[0]?.entry?.id !== 'shipment') return wishes;
  const { reservations: _, ...rest } = wishes;
  return { ...rest, records: wishes.records.filter(({ entry }) => entry.id !== 'booking') };
}

/** What is subscribed to by the month is a plan; the subscription is what comes of it. */
function subscribed(wishes: Wishes): Wishes {
  if (!wishes.records.some(({ entry }) => entry.id === 'subscribed')) return wishes;
  return {
    ...wishes,
    records: wishes.records.filter(({ entry }) => entry.id !== 'membership'),
    things: wishes.things.filter(({ entry }) => entry?.id !== 'subscription'),
  };
}

const priced =
  /\b(?:daily|hourly) (?:price|rate|fee|rent)s?\b|\b(?:prices?|rates?|fees?) (?:per|a|by the) (?:day|hour)\b|\bper (?:day|hour)\b|日租|每天[^。]{0,6}(?:元|价)/i;

/** What neighbours lend each other for a price is rented: for certain days, and its owner agrees. */
function lentForMoney(wishes: Wishes): Wishes {
  const { lending, text, people } = wishes;
  const rent = recordVerbs.find(({ id }) => id === 'booking');
  if (!lending || !rent || !priced.test(text.slice(0, 20_000))) return wishes;
  const { lending: _, ...rest } = wishes;
  const records = wishes.records.filter(({ entry }) => entry.id !== 'booking');
  return {
    ...rest,
    records: [...records, { entry: rent, phrase: lending.phrase }],
    reservations: {
      verb: 'rent',
      routes: [],
      pays: true,
      methods: ['card'],
      times: false,
      deposit: /\bdeposits?\b|押金/i.test(text),
      ledger: false,
      transfers: false,
      list: wishes.language === 'zh' ? '我的行程' : /\btrips\b/i.test(text) ? 'My trips' : 'My rentals',
      phrases: [lending.phrase],
    },
    things: wishes.things.filter(({ entry }) => entry?.id !== 'trip' && entry?.id !== 'loanRecord'),
    deeds: wishes.deeds.map((deed) =>
      /^(?:approve|reject|confirm)$/.test(deed.entry?.id ?? '') ? { ...deed, object: 'booking' } : deed,
    ),
    ...(people ? { people: { ...people, roles: driving(people.roles) } } : {}),
  };
}

/** Who drives a car that somebody lends is its user, not the staff. */
function driving(roles: PeopleWish['roles']): PeopleWish['roles'] {
  const drivers = roles.find(({ entry, called }) => called === 'driver' || entry.id === 'driver');
  const user = roles.find(({ entry }) => entry.side === 'uses');
  if (!drivers || !user) return roles;
  return roles.flatMap((role) =>
    role === drivers ? [] : role === user ? { ...role, called: 'driver' } : role,
  );
}
