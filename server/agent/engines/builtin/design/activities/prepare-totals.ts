import { officeWord } from '../../say/office-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { all, binary, choose, path } from './reservations/expressions.ts';

/** What adds up over the rows that belong to something. */
const addsUp = /^(?:cost|amount|hours|litres|duration)$/;
/** Things whose rows are counted over what they belong to. */
const spent =
  /^(?:fuelPurchase|vehicleService|billedTime|expense|repair|maintenance|timeEntry|rentPayment|serviceBill|invoice|payment)$/;
const mostTotals = 3;

/** What rows come to: hours at their rate, what a meter has counted since, and sums over all that belongs to a thing. */
export function prepareTotals(entities: readonly EntityDraft[], { language }: Wishes): void {
  const kept = entities.filter(({ head }) => head.origin === 'kept' && !head.source);
  for (const entity of kept) {
    multiplyHours(entity, language);
    if (entity.head.id === 'meterReading') countUsage(entity, language);
    datePayments(entity);
  }
  for (const parent of kept) sumOver(parent, kept, language);
}

/** Hours at an hourly rate come to an amount. */
function multiplyHours({ fields }: EntityDraft, language: Language): void {
  const hours = fields.find(({ id, type }) => id === 'hours' && type === 'number');
  const rate = fields.find(({ id, type }) => type === 'money' && /^(?:hourlyRate|rate)$/.test(id));
  if (!hours || !rate || fields.some(({ id }) => id === 'amount')) return;
  fields.push({
    id: 'amount',
    label: officeWord(language, 'amount'),
    type: 'money',
    derived: binary('multiply', path('row', hours.id), path('row', rate.id)),
    order: rate.order + 1,
  });
}

/** What is overdue was due, what is paid was paid in time, and what is open is due soon. */
function datePayments({ fields, samples }: EntityDraft): void {
  const has = (id: string) => fields.some((field) => field.id === id && field.type === 'date');
  const status = fields.find(({ options }) => options?.some(({ id }) => id === 'unpaid') === true);
  if (!status || !has('dueDate')) return;
  samples.forEach(({ values }, index) => {
    const state = String(values[status.id] ?? '');
    const written = state === 'overdue' ? -48 - index : state === 'paid' ? -60 - index * 9 : -4 - index;
    if (has('date')) values['date'] = { days: written };
    values['dueDate'] = { days: written + 30 };
  });
}

/** Six months of every meter, and what it counted from one reading to the next. */
function countUsage(readings: EntityDraft, language: Language): void {
  const meter = readings.fields.find(({ target }) => target === 'meter');
  if (!meter) return;
  const before = {
    kind: 'aggregate' as const,
    operation: 'max' as const,
    entity: readings.head.id,
    where: all(
      binary('equal', path('each', meter.id), path('row', meter.id)),
      binary('less', path('each', 'date'), path('row', 'date')),
    ),
    of: path('each', 'meterValue'),
  };
  readings.fields.push({
    id: 'usage',
    label: officeWord(language, 'usage'),
    type: 'number',
    derived: choose(
      { kind: 'missing', of: before },
      { kind: 'value', value: null },
      binary('subtract', path('row', 'meterValue'), before),
    ),
    order: 95,
  });
  const seen = new Map<string, { month: number; value: number }>();
  readings.samples.forEach(({ values }, index) => {
    const id = String(values[meter.id] ?? '');
    const last = seen.get(id) ?? { month: 0, value: 1200 + seen.size * 910 };
    seen.set(id, { month: last.month + 1, value: last.value + 140 + ((index * 37) % 61) });
    values['date'] = { days: -150 + last.month * 29 };
    values['meterValue'] = last.value;
  });
}

/** The sum of what belongs to a thing stands with it. */
function sumOver(parent: EntityDraft, kept: readonly EntityDraft[], language: Language): void {
  const order = Math.max(0, ...parent.fields.map((field) => field.order ?? 0));
  const totals = kept.flatMap((child): FieldInput[] => {
    if (child === parent || !spent.test(child.head.id)) return [];
    const link = child.fields.find(({ type, target }) => type === 'relation' && target === parent.head.id);
    if (!link) return [];
    return child.fields
      .filter(({ id, type }) => addsUp.test(id) && (type === 'money' || type === 'number'))
      .map((field) => totalOf(child, { link: link.id, field, language }));
  });
  // What it costs comes before how much it is.
  const sorted = [
    ...totals.filter(({ type }) => type === 'money'),
    ...totals.filter(({ type }) => type !== 'money'),
  ];
  sorted.slice(0, mostTotals).forEach((field, index) => {
    if (parent.fields.some(({ id }) => id === field.id)) return;
    parent.fields.push({ ...field, order: order + 10 + index });
  });
}

function totalOf(
  child: EntityDraft,
  { link, field, language }: { link: string; field: FieldInput; language: Language },
): FieldInput {
  const { head } = child;
  const small = (words: string) => (language === 'zh' ? words : words.toLowerCase());
  return {
    id: `${field.id}Of${head.id.charAt(0).toUpperCase()}${head.id.slice(1)}`,
    label: officeWord(language, 'totalOf', { field: field.label, plural: small(head.plural) }),
    type: field.type,
    ...(field.unit ? { unit: field.unit } : {}),
    derived: {
      kind: 'aggregate',
      operation: 'sum',
      entity: head.id,
      where: binary('equal', path('each', link), path('row', 'id')),
      of: path('each', field.id),
    },
    order: 0,
  };
}
