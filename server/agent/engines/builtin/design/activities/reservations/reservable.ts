import type { Wishes } from '../../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../../app-draft.ts';
import { productOf } from '../cart-entities.ts';

/** From a day to a day, for so long, on its own day, on a line, or on a day that one chooses. */
export type ReservedBy = 'range' | 'length' | 'dated' | 'route' | 'daily';

/** Whether places are taken by people, so many on a day. */
export function isByPlaces(kind: ReservedBy): boolean {
  return kind === 'dated' || kind === 'route' || kind === 'daily';
}

/** How a thing is booked. */
export interface Reservable {
  target: EntityDraft;
  kind: ReservedBy;
  unit: 'night' | 'day' | 'month' | 'year' | 'person';
  unitDays: number;
}

const stays =
  /^(?:hotel|room|hotelRoom|guestHouse|hostel|villa|cabin|campsite|campground|cottage|lodge|holidayHome|accommodation|suite|apartment)$/;
const years = /^(?:domain|website|server|patent|trademark|licence|license)$/;
const months =
  /^(?:property|apartment|flat|house|office|land|plot|warehouse|shopUnit|storageUnit|parkingSpace|garage|desk|studio)$/;
const days =
  /^(?:car|vehicle|bike|bicycle|scooter|motorcycle|boat|camper|skiSet|truck|van|equipment|tool|machine|camera|costume|dress|instrument|device|asset|gear|hall|venue|meetingRoom|court|rentalItem|item|product|book|game|toy)$/;
const dated =
  /^(?:event|showtime|workshop|concert|show|performance|screening|movie|film|tour|guidedTour|match|class|course|festival|exhibition|webinar|conference|seminar|ticket|session|lesson|trip|excursion|gymClass|fitnessClass|onlineClass|cruise|play|race|experience)$/;
const tours = /^(?:tour|guidedTour|excursion|experience)$/;
/** Walks of some hours that set out again and again. */
const everyDay =
  /\b(?:city|walking|sightseeing|food|street[- ]art|bike|bicycle|boat|day|museum|wine|ghost|history|local) tours?\b|\btour\w*\b[^.]{0,60}\b(?:available|several|different|multiple) dates\b|\b(?:select|choos|pick)\w* an? (?:available )?date\b|城市游|徒步游览|一日游/i;
const never =
  /^(?:shipment|checkpoint|driver|warehouse|freelancer|giftCard|specialist|article|post|review|comment|faq|order|client|member|employee|supplier|contactMessage|payment|booking|rental|lease|reservation|expense|reimbursement|message|customer|user|category|task|invoice|report|staff|guest|\w*Request)$/;

/** What is booked in an app, and how; the first that fits where nothing known is. */
export function reservablesOf(entities: readonly EntityDraft[], wishes: Wishes): Reservable[] {
  const { reservations, cart } = wishes;
  if (!reservations) return [];
  const bought = cart ? productOf(entities) : undefined;
  // Seats are those of a showing, not of the film.
  const shown = entities.some(({ head }) => head.id === 'showtime');
  const kept = entities.filter(
    (each) =>
      each.head.origin === 'kept' &&
      !never.test(each.head.id) &&
      !(shown && /^(?:movie|film)$/.test(each.head.id)) &&
      each !== bought,
  );
  const found = kept.flatMap((target) => howBooked(target, wishes) ?? []);
  const onlyDated = reservations.verb === 'register';
  const fitting = found.filter(({ kind }) => !onlyDated || kind === 'dated');
  const said = fitting.filter(({ target }) => isBookedByName(target, wishes));
  if (wishes.kind === 'brochure' && said.length > 0) return said.slice(0, 4);
  if (fitting.length > 0 || onlyDated) return fitting.slice(0, 4);
  const [main] = kept;
  const records = wishes.records.some(({ entry }) => entry.id === 'booking' || entry.id === 'lease');
  return main && records && main === entities[0]
    ? [{ target: main, kind: 'range', unit: 'day', unitDays: 1 }]
    : [];
}

/** `booking a guided tour`: what else a site shows is only looked at. */
function isBookedByName({ head, entry }: EntityDraft, { text, language }: Wishes): boolean {
  if (language === 'zh') return new RegExp(`(?:预订|预约|购票|报名).{0,8}${head.singular}`).test(text);
  const names = [entry?.en ?? head.singular, head.singular].map((name) =>
    name.toLowerCase().replace(/\W+/g, ' '),
  );
  return new RegExp(
    `\\b(?:book|reserv|rent|register|buy|purchas)\\w*\\b[^.]{0,40}\\b(?:${names.join('|')})`,
    'i',
  ).test(text);
}

/** Leased by the month, where nothing is said of years. */
const byMonth =
  /^(?![\s\S]*(?:\bannual|\byears?\b|\byearly\b|年))[\s\S]*(?:\bper month\b|\bmonthly\b|\bmonths?\b|按月|月租|每月)/i;

function howBooked(target: EntityDraft, { reservations, text }: Wishes): Reservable | undefined {
  const { id } = target.head;
  const has = (field: string) => target.fields.some((each) => each.id === field);
  if (has('from') && has('to') && has('departs'))
    return { target, kind: 'route', unit: 'person', unitDays: 1 };
  const verb = reservations?.verb;
  const rents = verb === 'lease' || verb === 'rent' || /\brent|\bleas|租/i.test(text);
  if (years.test(id))
    return byMonth.test(text)
      ? { target, kind: 'length', unit: 'month', unitDays: 30 }
      : { target, kind: 'length', unit: 'year', unitDays: 365 };
  if (
    months.test(id) &&
    rents &&
    !/\b(?:holiday|vacation|short[- ]term|nights?|per day)\b|民宿|短租/i.test(text)
  )
    return { target, kind: 'length', unit: 'month', unitDays: 30 };
  if (stays.test(id) || months.test(id)) return { target, kind: 'range', unit: 'night', unitDays: 1 };
  if (days.test(id) && (id !== 'product' || rents))
    return { target, kind: 'range', unit: 'day', unitDays: 1 };
  if (tours.test(id) && everyDay.test(text.slice(0, 20_000)))
    return { target, kind: 'daily', unit: 'person', unitDays: 1 };
  return dated.test(id) ? { target, kind: 'dated', unit: 'person', unitDays: 1 } : undefined;
}

/** The field that says what a thing costs. */
export function priceFieldOf({ fields }: EntityDraft): FieldInput | undefined {
  const money = fields.filter(({ type, id }) => type === 'money' && id !== 'deposit');
  return money.find(({ id }) => /price|rate|fee|rent/i.test(id)) ?? money[0];
}

/** The field that says when a dated thing takes place. */
export function dateFieldOf({ fields }: EntityDraft): FieldInput | undefined {
  const dates = fields.filter(({ type }) => type === 'date' || type === 'dateTime');
  return dates.find(({ id }) => /^(?:date|startDate|on|startsOn)$/.test(id)) ?? dates[0];
}

/** How many fit at a dated thing, on a train or in a hotel. */
export function capacityFieldOf({ target, kind }: Reservable): FieldInput | undefined {
  const names = isByPlaces(kind) ? /^(?:capacity|seats|places|tickets)$/ : /^rooms$/;
  return target.fields.find(({ id, type }) => type === 'number' && names.test(id));
}

/** Where a thing is, in few enough places to choose from. */
export function placeFieldOf({ fields }: EntityDraft): FieldInput | undefined {
  return (
    fields.find(({ id }) => id === 'city') ?? fields.find(({ id }) => id === 'location' || id === 'region')
  );
}
