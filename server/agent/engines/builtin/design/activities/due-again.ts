import { dueWord } from '../../say/due-words.ts';
import type { DueWish } from '../../understand/with-due.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import { codeNameOf } from '../../words/slug.ts';
import type { EntityDraft, FieldInput, OperationInput } from '../app-draft.ts';
import { entityIdOf } from '../entity-of-thing.ts';
import { confirmationOf } from '../row-sentence.ts';
import { binary, not, path, value } from './reservations/expressions.ts';

type ActionInput = Extract<OperationInput, { kind: 'put-action' }>['action'];

const daysOf: Readonly<Record<NonNullable<DueWish['every']>['unit'], number>> = {
  days: 1,
  weeks: 7,
  months: 30,
  years: 365,
};
/** What examples have, told apart, so that some are late, some are due soon and some are not. */
const intervals = { days: 90, weeks: 12, months: 6, years: 1 };
const lastDays = [-205, -60, -170, -30, -190, -120];
const nextDays = [-6, 45, 12, 120, 3, 200];

/** Gives what falls due the day it is to be done next: told, or worked out from the last time and the interval. */
export function prepareDueAgain(entities: readonly EntityDraft[], { due, language }: Wishes): void {
  const entity = due && dueOf(entities, due);
  const next = entity?.fields.find(({ label }) => label.toLowerCase() === `next ${due?.what}`);
  if (!due || !entity || !next) return;
  entity.samples.forEach(({ values }, index) => {
    values[next.id] = { days: nextDays[index % nextDays.length] ?? 10 };
  });
  next.id = renamed(entity, next.id);
  if (due.reminds)
    entity.fields.push({
      id: 'remindedOn',
      label: dueWord(language, 'remindedOn'),
      type: 'date',
      byActions: true,
      order: Math.max(0, ...entity.fields.map(({ order }) => order)) + 10,
    });
  if (due.every) addInterval(entity, { next, due, language });
}

/** The date that lists of what is late go by. */
function renamed({ fields, samples }: EntityDraft, id: string): string {
  if (id === 'dueDate' || fields.some((field) => field.id === 'dueDate')) return id;
  for (const { values } of samples) {
    const day = values[id];
    delete values[id];
    if (day !== undefined) values['dueDate'] = day;
  }
  return 'dueDate';
}

function dueOf(entities: readonly EntityDraft[], { object }: DueWish): EntityDraft | undefined {
  return entities.find(({ head }) => !head.source && (head.id === object || head.id === entityIdOf(object)));
}

function addInterval(
  { fields, samples }: EntityDraft,
  { next, due, language }: { next: FieldInput; due: DueWish; language: Language },
): void {
  if (!due.every) return;
  const { label, unit } = due.every;
  const every = codeNameOf(label);
  const order = next.order ?? 50;
  const known = fields.find(
    ({ id, label: other }) => id === every || other.toLowerCase() === label.toLowerCase(),
  );
  const often: FieldInput = {
    ...known,
    id: every,
    label,
    type: 'number',
    unit,
    minimum: 1,
    default: value(intervals[unit]),
    order: order - 1,
  };
  const last: FieldInput = {
    id: 'lastDone',
    label: dueWord(language, 'last', { what: due.what }),
    type: 'date',
    order: order - 2,
  };
  const others = fields.filter((field) => field !== known && field.id !== 'lastDone');
  next.derived = binary(
    'addDays',
    path('row', 'lastDone'),
    binary('multiply', path('row', every), value(daysOf[unit])),
  );
  fields.splice(0, fields.length, ...others, last, often);
  fields.sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
  samples.forEach(({ values }, index) => {
    if (known) delete values[known.id];
    delete values[next.id];
    values[every] = intervals[unit];
    values['lastDone'] = { days: lastDays[index % lastDays.length] ?? -30 };
  });
}

/** What is done once more today, where the next day follows from it. */
export function dueAgainActions(entity: EntityDraft, { due, language }: Wishes): ActionInput[] {
  if (!due?.every || dueOf([entity], due) === undefined) return [];
  if (!entity.fields.some(({ id }) => id === 'lastDone')) return [];
  const { what } = due;
  return [
    {
      id: nameOf('recordDue', entity),
      label: dueWord(language, 'record', { what }),
      icon: 'calendar-check',
      entity: entity.head.id,
      shownWhen: not(binary('equal', path('row', 'lastDone'), { kind: 'today' })),
      effects: [{ kind: 'set', values: { lastDone: { kind: 'today' } } }],
      confirmation: confirmationOf(entity, dueWord(language, 'recorded', { what }), {}),
    },
  ];
}

/** Who is late or soon due is reminded; the day is kept. */
export function remindActions(entity: EntityDraft, { language }: Wishes): ActionInput[] {
  if (!entity.fields.some(({ id }) => id === 'remindedOn')) return [];
  const urgent = ['overdue', 'soon'].map((id) => binary('equal', path('row', 'urgency'), value(id)));
  const [late, soon] = urgent;
  return [
    {
      id: nameOf('remind', entity),
      label: dueWord(language, 'remind'),
      icon: 'bell',
      entity: entity.head.id,
      ...(late && soon && entity.fields.some(({ id }) => id === 'urgency')
        ? { shownWhen: binary('or', late, soon) }
        : {}),
      effects: [{ kind: 'set', values: { remindedOn: { kind: 'today' } } }],
      confirmation: confirmationOf(entity, dueWord(language, 'reminded'), {}),
    },
  ];
}

/** One is used, and there is one less of them. */
export function usedUpActions(entity: EntityDraft, { usedUp, language }: Wishes): ActionInput[] {
  const field = usedUp && countOf(entity, usedUp.unit);
  if (!usedUp || !field) return [];
  const { unit } = usedUp;
  return [
    {
      id: nameOf('useOne', entity),
      label: dueWord(language, 'useOne', { verb: usedUp.verb, unit }),
      icon: 'minus',
      entity: entity.head.id,
      guards: [
        { must: binary('greater', path('row', field.id), value(0)), message: dueWord(language, 'noneLeft') },
      ],
      effects: [{ kind: 'set', values: { [field.id]: binary('subtract', path('row', field.id), value(1)) } }],
      confirmation: confirmationOf(entity, dueWord(language, 'usedOne', { unit }), {}),
    },
  ];
}

/** How many of them there are. */
function countOf({ fields }: EntityDraft, unit: string): FieldInput | undefined {
  const numbers = fields.filter(
    ({ type, derived, byActions }) => type === 'number' && !derived && !byActions,
  );
  const counts = numbers.filter(({ id }) => /^(?:stock|quantity|amount|inStock)$/.test(id));
  return numbers.find(({ label }) => label.toLowerCase().includes(unit)) ?? counts[0];
}

function nameOf(verb: string, { head }: EntityDraft): string {
  return `${verb}${head.id.charAt(0).toUpperCase()}${head.id.slice(1)}`.slice(0, 48);
}
