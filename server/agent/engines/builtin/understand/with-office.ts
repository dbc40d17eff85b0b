import { ledgerEntries } from '../words/data/ledgers.ts';
import { thingById } from '../words/data/things.ts';
import type { ThingWish, Wishes } from './wishes.ts';

/** What a thing makes no sense without. */
const companions: Readonly<Record<string, readonly string[]>> = {
  meterReading: ['meter'],
  jobOffer: ['candidate'],
  rentPayment: ['tenant'],
  agreedTask: ['minutes'],
  payslip: ['employee'],
  fixAction: ['defect'],
  caseHearing: ['legalCase'],
  vehicleService: ['fleetVehicle'],
  fuelPurchase: ['fleetVehicle'],
  supplyOrder: ['supplierRecord'],
  supplierQuote: ['supplierRecord'],
  insuranceClaim: ['insurancePolicy'],
  fleetTrip: ['fleetVehicle'],
};

/** Things whose names hold words that are verbs elsewhere: fuel purchases are no orders. */
const noVerbs: readonly (readonly [thing: RegExp, verbs: RegExp])[] = [
  [/^(?:fuelPurchase|supplyOrder|factoryOrder|workOrder)$/, /^purchase$/],
  [/^(?:serviceApplication)$/, /^application$/],
  [/^(?:rentPayment)$/, /^(?:lease|booking)$/],
  // Who reviews a claim decides about it.
  [/^(?:insuranceClaim|serviceApplication|purchaseRequest|reimbursement)$/, /^review$/],
];

/** What people say under things. */
const spoken = /\b(?:comments?|ratings?|stars|feedback|testimonials?)\b|评论|评分/i;

/** Things of work with what belongs to them, and without what their words only seem to say. */
export function withOffice(asked: Wishes): Wishes {
  const said = withHours(asked);
  const wishes = { ...said, ledgers: withStock(said) };
  const has = (id: string) => wishes.things.some(({ entry }) => entry?.id === id);
  const surely = wishes.things.filter(({ weight }) => weight >= 1.2);
  const added = surely.flatMap(({ entry, weight, phrases }) =>
    (companions[entry?.id ?? ''] ?? []).flatMap((id): ThingWish[] => {
      const companion = has(id) ? undefined : thingById.get(id);
      if (!companion) return [];
      const noun = wishes.language === 'zh' ? companion.zh : companion.en.toLowerCase();
      return [
        {
          entry: companion,
          noun,
          fields: [],
          phrases: phrases.slice(0, 1),
          weight: Math.max(2.1, weight - 0.1),
        },
      ];
    }),
  );
  const things = wishes.things.map((wish) => {
    const needed = surely.some(({ entry }) => companions[entry?.id ?? '']?.includes(wish.entry?.id ?? ''));
    return needed ? { ...wish, weight: Math.max(wish.weight, 2.1) } : wish;
  });
  const silent = noVerbs.flatMap(([thing, verbs]) =>
    wishes.things.some(({ entry }) => thing.test(entry?.id ?? '')) ? [verbs] : [],
  );
  const records = wishes.records.filter(({ entry }) => !silent.some((verbs) => verbs.test(entry.id)));
  const { reservations, remarks, ...others } = wishes;
  const judged = silent.some((verbs) => verbs.test('review')) && !spoken.test(wishes.text.slice(0, 20_000));
  const rents = has('rentPayment');
  return {
    ...others,
    ...(reservations && !rents ? { reservations } : {}),
    ...(remarks && !judged ? { remarks } : {}),
    things: [
      ...withoutDoubles(things).filter(({ entry }) => !isSpare(entry?.id, wishes)),
      ...added.filter((each, index) => added.findIndex(({ entry }) => entry === each.entry) === index),
    ],
    records,
    pages: withTimetable(wishes),
    // A notice is out as soon as it is entered.
    deeds: wishes.deeds.filter(({ entry, object }) => !(entry?.id === 'publish' && object === 'outage')),
    unknown: wishes.unknown.filter(({ words }) => !met(words, wishes)),
  };
}

const written =
  /\b(?:billable|hourly|rates?|approv\w+|invoic\w+|clients?|projects?|submit\w*)\b|费率|审批|项目|客户/i;

/** Goods that are received and sold are counted. */
function withStock({ ledgers, things, text }: Wishes): Wishes['ledgers'] {
  const entry = ledgerEntries.find(({ id }) => id === 'stockMovement');
  const match = /\b(?:inventory|stock|goods)\b/i.exec(text.slice(0, 20_000));
  const trades = /\berp\b|\bgoods (?:receipts?|issues?)\b|\breceive goods\b/i.test(text.slice(0, 20_000));
  const kept = things.some(({ entry: thing, weight }) => thing?.id === 'product' && weight >= 1.2);
  if (!entry || !match || !trades || !kept || ledgers.some((wish) => wish.entry.id === entry.id))
    return ledgers;
  return [...ledgers, { entry, phrase: [match.index, match.index + match[0].length] }];
}

/** Lessons are looked for under the word that was said for them. */
function withTimetable({ pages, things, text, language }: Wishes): Wishes['pages'] {
  const match = /\b(?:timetables?|class schedules?)\b/i.exec(text.slice(0, 20_000));
  const lessons = things.some(({ entry, weight }) => entry?.id === 'timetableEntry' && weight >= 1.2);
  if (!match || !lessons || language === 'zh' || pages.some(({ title }) => /timetable|schedule/i.test(title)))
    return pages;
  return [
    ...pages,
    { title: 'Timetable', listed: true, phrase: [match.index, match.index + match[0].length] },
  ];
}

/** Hours that are written down, for a client and at a rate, need no clock. */
function withHours(wishes: Wishes): Wishes {
  const { clock, ...others } = wishes;
  const writes =
    wishes.things.some(({ entry }) => entry?.id === 'billedTime') &&
    written.test(wishes.text.slice(0, 20_000));
  return clock?.kind === 'work' && writes ? others : wishes;
}

/** A clock writes its own hours, and a stock its own orders. */
function isSpare(id: string | undefined, { clock, ledgers, things }: Wishes): boolean {
  const stock = ledgers.some(({ entry }) => entry.id === 'stockMovement');
  const kept = things.some(({ entry }) =>
    /^(?:product|medication|medicalSupply|asset)$/.test(entry?.id ?? ''),
  );
  return (id === 'billedTime' && clock !== undefined) || (id === 'supplyOrder' && stock && kept);
}

/** Bills that one gets are not also invoices that one writes. */
function withoutDoubles(things: readonly ThingWish[]): ThingWish[] {
  const bill = things.find(({ entry }) => entry?.id === 'serviceBill');
  const starts = new Set(bill?.phrases.map(([start]) => start));
  return things.filter(
    ({ entry, phrases }) => entry?.id !== 'invoice' || !phrases.every(([start]) => starts.has(start)),
  );
}

/** Functions that a capability brings under another name. */
function met(words: string, { ledgers, office, insights }: Wishes): boolean {
  const stock = ledgers.some(({ entry }) => entry.id === 'stockMovement');
  return (
    (stock && /\bstock|\binventory|\balerts?\b|\breplenish/i.test(words)) ||
    (office?.reminds !== undefined && /\breminders?\b|\bexpir|\brenewals?\b/i.test(words)) ||
    (office?.pays !== undefined && /\bpay(?:ments?|ing)?\b/i.test(words)) ||
    (office?.runsPayroll !== undefined && /\bpayroll|\bsalary/i.test(words)) ||
    ((insights?.statistics ?? insights?.reports) !== undefined && /\banalys[ei]s\b|\breport/i.test(words))
  );
}
