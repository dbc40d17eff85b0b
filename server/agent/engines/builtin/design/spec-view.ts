import type { EntityDraft, FieldInput } from './app-draft.ts';

/** Fields of an entity by what they can serve for. One place decides it for first plans and for follow-ups. */
export interface FieldsView {
  filters: FieldInput[];
  sorts: FieldInput[];
  show: FieldInput[];
  measure?: FieldInput;
  date?: FieldInput;
  group?: FieldInput;
  lead?: FieldInput;
  badge?: FieldInput;
}

/** Numbers that count a row's place and say little as a range. */
const neverRanged = new Set(['order', 'position', 'number', 'timesOut', 'renewals']);
const times = new Set(['startTime', 'endTime', 'startsAt', 'endsAt']);
/** Where something is on a map: drawn there, and no numbers to be read. */
export const onMap = 'mapPosition';

export function viewFields(fields: readonly FieldInput[], title: string): FieldsView {
  // How many days are left is read beside its date, where that is what a list is about.
  const rest = fields.filter((field) => field.id !== title && field.id !== 'daysLeft');
  const choices = rest.filter((field) => field.type === 'choice');
  const date = rest.find((field) => field.type === 'date' || field.type === 'dateTime');
  const measure =
    rest.find((field) => field.type === 'money') ??
    rest.find((field) => field.type === 'number' && !/^(year|capacity|minutes)$/.test(field.id)) ??
    rest.find((field) => field.type === 'percent' || field.type === 'rating');
  const numbers = rest.filter((field) => ['money', 'number', 'percent', 'rating'].includes(field.type));
  const ranged = numbers.find((field) => field.type !== 'percent' && !neverRanged.has(field.id));
  const filters = [
    ...choices,
    ...rest.filter((field) => field.type === 'relation' || field.type === 'boolean'),
    ...rest.filter((field) => field.type === 'tags').slice(0, 1),
  ].slice(0, 4);
  // From a day to a day and from a number to a number come after what is chosen.
  filters.push(...(date?.type === 'date' ? [date] : []), ...(ranged ? [ranged] : []));
  const short = rest.filter(
    (field) =>
      !['longText', 'url', 'image', 'file'].includes(field.type) &&
      !times.has(field.id) &&
      field.id !== onMap,
  );
  const when = dayAndTimes(rest);
  const lead = rest.find((field) => field.type === 'longText');
  return {
    filters,
    sorts: [...(date ? [date] : []), ...numbers.slice(0, 2)],
    show: withState(short).flatMap((field) => (field === when[0] ? when : [field])),
    ...(measure ? { measure } : {}),
    ...(date ? { date } : {}),
    ...(choices[0] ? { group: choices[0] } : {}),
    ...(lead ? { lead } : {}),
  };
}

const mostShown = 6;

/** The first fields; how something stands is always among them. */
function withState(fields: readonly FieldInput[]): FieldInput[] {
  const first = fields.slice(0, mostShown);
  const state = fields.find(({ id, type }) => type === 'choice' && /^(?:status|stage)$/.test(id));
  return !state || first.includes(state) ? first : [...first.slice(0, mostShown - 1), state];
}

/** Days that are yet to come: until when something is good, due or open. */
const comes =
  /due|expir|deadline|until|renewal|bestBefore|useBy|validTo|^next|^end(?:s|Date|sOn|sAt)?$|closes|returnBy/i;

/** The day on which what a row is about happened; charts over time go by it. */
export function happenedOn(fields: readonly FieldInput[]): FieldInput | undefined {
  return fields.find(({ id, type }) => (type === 'date' || type === 'dateTime') && !comes.test(id));
}

/** The day a row is on, with the times of that day right after it, so that lists show them as one. */
function dayAndTimes(fields: readonly FieldInput[]): FieldInput[] {
  const ids = ['day', 'date', 'startDate', 'weekday'];
  const day = ids.flatMap((id) => fields.find((field) => field.id === id) ?? [])[0];
  return day ? [day, ...fields.filter((field) => times.has(field.id))] : [];
}

const addable = new Set([
  'amount',
  'cost',
  'revenue',
  'quantity',
  'stock',
  'duration',
  'distance',
  'calories',
  'hours',
  'power',
  'consumption',
  'budget',
  'value',
  'sets',
  'repetitions',
  'timesOut',
  'days',
  'pageViews',
  'visits',
]);
const neverAdded = new Set(['price', 'dailyRate', 'salary', 'bid']);

/** What one of many costs. */
const single =
  /\bper\b|\baverage\b|\bmedian\b|\bmean\b|^(?:unit|fuel|current|purchase|market|ticket) price$|^(?:hourly|daily|nightly|weekly|monthly) (?:price|rate)$|单价/i;

/** How many there were of something. */
const counted =
  /^(?:number of|count of)|^(?:calls|visitors|page views|orders|units(?: sold)?|downloads|tickets|passengers|vehicles|injuries|casualties|deaths|cases|doses|harvested|production|output|customers|overnight stays|nights|arrivals|departures|guests|patients|participants|visits|members|attendees|accidents|incidents|complaints|defects|cancellations|contracts|births|admissions|enrolments|applications|deliveries|shipments|trips|population|inhabitants)\b|数量$|人数$|次数$/i;

/** Whether adding a field's values up means something: amounts and hours, but not temperatures or prices. */
export function addsUp(field: FieldInput): boolean {
  return (
    (addable.has(field.id) && !single.test(field.label)) ||
    (field.type === 'money' && !neverAdded.has(field.id) && !single.test(field.label)) ||
    (field.type === 'number' && counted.test(field.label))
  );
}

export function viewOfDraft(entity: EntityDraft): FieldsView {
  return viewFields(entity.fields, entity.head.titleField);
}

/** The fields that place a row in a day, if it has them. */
export function timesOf(
  fields: readonly FieldInput[],
): { day: string; start: string; end: string } | undefined {
  const by = (...ids: string[]) => ids.find((id) => fields.some((field) => field.id === id));
  const day = by('day', 'date', 'startDate');
  const start = by('startsAt', 'startTime');
  const end = by('endsAt', 'endTime');
  return day && start && end ? { day, start, end } : undefined;
}
