import type { SampleValue } from '../../../../../../templates/spec/entity.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { callAfterFields } from '../../content/rows/call-after-fields.ts';
import { namedValues } from '../../words/data/named-values.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { spread } from './spread.ts';

const wanted = 24;
const step = 6;
/** The day on which a row is recorded, not one that is planned or a part of somebody's life. */
const recorded = /^date$|Date$|^on$/;
const other = /birth|start|end|due|expir|hire|purchase|publish|next|until|warrant|arriv|depart/i;
/** Rows that others point to, count up or work off. */
const never =
  /^(?:booking|order|reservation|appointment|task|event|meeting|concert|workshop|tour|trip|match|exam\w*|invoice|contract|project|listedStock|holding|article|newsItem|policy|course|weatherDay|energyDay|budget\w*|productSale|transaction|expense|income|cityAir|airStation)$/;

/** Whether rows are records of what happened on a day, to be counted by groups and months. */
export function isRecorded(
  entity: EntityDraft,
  { charts, kind, reservations, slots, cart }: Wishes,
): boolean {
  const { head, fields, samples } = entity;
  if (head.origin !== 'kept' || head.source || never.test(head.id) || samples.length < 3) return false;
  if (reservations ?? slots ?? cart) return false;
  if (comparedByFigures(entity, { kind })) return false;
  const counted = kind === 'dashboard' || charts.some(({ by }) => by !== undefined);
  const measures = fields.some(({ type }) => /^(?:number|money|percent|rating)$/.test(type));
  return counted && measures && dayOf(fields) !== undefined;
}

/** Who compares groups by figures looks at their past; on which day there was a group says nothing. */
export function comparedByFigures(entity: EntityDraft, { kind }: Pick<Wishes, 'kind'>): boolean {
  const { fields, told = [], entry } = entity;
  const figures = fields.filter(
    ({ id, type }) => told.includes(id) && /^(?:number|money|percent)$/.test(type),
  );
  const day = dayOf(fields);
  return (
    kind === 'dashboard' &&
    entry === undefined &&
    figures.length > 1 &&
    day !== undefined &&
    !told.includes(day.id) &&
    !fields.some(({ type }) => type === 'relation')
  );
}

function dayOf(fields: readonly FieldInput[]): FieldInput | undefined {
  return fields.find(({ id, type }) => type === 'date' && recorded.test(id) && !other.test(id));
}

/** Gives records that are counted by groups and months enough rows for that, all of them in the past. */
export function growRecords(entities: readonly EntityDraft[], wishes: Wishes): void {
  const [main] = entities;
  if (!main || !isRecorded(main, wishes)) return;
  const { head, fields, samples } = main;
  const day = dayOf(fields);
  const first = [...samples];
  const named = first.some(({ values }) => /\d/.test(String(values[head.titleField] ?? '')));
  const pointed = entities.some((each) => each.fields.some(({ target }) => target === head.id));
  const count =
    (named || main.calledAfter || !main.entry) && !pointed && first.length < wanted ? wanted : first.length;
  for (let index = first.length; index < count; index += 1) {
    const values: Record<string, SampleValue> = {};
    fields.forEach((field, salt) => {
      const value = laterValue(field, { first, index, salt, title: head.titleField });
      if (value !== undefined) values[field.id] = value;
    });
    samples.push({ id: `sample-${head.path}-${index + 1}`.slice(0, 64), values });
  }
  if (count > first.length) callAfterFields(main, wishes.language);
  const coming = samples.some(({ values }) => {
    const on = day && values[day.id];
    return typeof on === 'object' && on !== null && 'days' in on && on.days > 0;
  });
  if (count === first.length && !coming) return;
  samples.forEach(({ values }, index) => {
    if (day) values[day.id] = { days: -1 - index * step };
  });
}

function laterName(name: string, round: number): string {
  if (!/\d/.test(name)) return `${name} ${round + 1}`;
  return name.replace(/\d+(?!.*\d)/, (digits) =>
    String(Number(digits) + 17 * round).padStart(digits.length, '0'),
  );
}

function laterValue(
  field: FieldInput,
  place: { first: EntityDraft['samples']; index: number; salt: number; title: string },
): SampleValue | undefined {
  const { first, index, salt, title } = place;
  const { length } = first;
  const stored = first[index % length]?.values[field.id];
  if (field.id === title)
    return typeof stored === 'string' ? laterName(stored, Math.floor(index / length)) : stored;
  if (typeof stored === 'number' && field.type !== 'rating') {
    const share = 0.55 + spread(index, salt) * 0.9;
    const value = stored * share;
    const bounded = Math.min(field.maximum ?? (field.type === 'percent' ? 100 : Infinity), value);
    return Number(bounded.toFixed(Number.isInteger(stored) ? 0 : 2));
  }
  const turns =
    field.type === 'choice' || field.type === 'relation' || namedValues(field.label) !== undefined;
  // Choices and names meet each other in ever new pairs.
  return turns ? first[(index + Math.floor(index / length) * (salt + 1)) % length]?.values[field.id] : stored;
}
