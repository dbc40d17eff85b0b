import type { Expression } from '../../../../../../../templates/spec/expression.ts';
import { lendingWord, type LendingWord } from '../../../say/lending-words.ts';
import { lendable, type LendingWish } from '../../../understand/find-lending.ts';
import type { Wishes } from '../../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../../app-draft.ts';
import { wishOf } from '../../choose-entities.ts';
import { entityOfThing } from '../../entity-of-thing.ts';
import { addSamples } from '../../samples.ts';
import { loansFor, usualDays } from './lending-samples.ts';
import { all, binary, choose, not, path, value } from '../reservations/expressions.ts';

/** What a day beyond the due date costs. */
export const rate = 0.5;

/** Things by which others say that something is lent; the loans take their place. */
const sameThing = /^(?:loanItem|loan|booking|reservation|returnCase|assignment|holding|rental|fine)$/;

/** What is lent in an app. */
export function lentOf(entities: readonly EntityDraft[], wish: LendingWish): EntityDraft | undefined {
  const kept = entities.filter(({ head }) => head.origin === 'kept' && lendable.test(head.id));
  return (
    kept.find(({ head }) => head.id === wish.object) ??
    kept.find(({ head }) => head.id !== 'loanItem' && !head.source) ??
    kept.find(({ head }) => !head.source)
  );
}

/** Gives what is lent its status, and drops other words for its being out. */
export function prepareLending(entities: EntityDraft[], wishes: Wishes): void {
  const { lending, language } = wishes;
  if (!lending) return;
  if (!lentOf(entities, lending)) {
    const made = lending.object === undefined ? undefined : wishOf(lending.object, lending.phrase);
    if (!made) return;
    const entity = entityOfThing(made, language, () => false);
    addSamples(entity, { language });
    entities.unshift(entity);
  }
  const lent = lentOf(entities, lending);
  if (!lent || lent.head.source) return;
  const others = entities.filter(
    (each) => each === lent || each.head.source !== undefined || !sameThing.test(each.head.id),
  );
  entities.splice(0, entities.length, lent, ...others.filter((each) => each !== lent));
  const word = (name: LendingWord) => lendingWord(language, name);
  const out = lending.verb !== 'checkOut' ? word('onLoan') : word('isOut');
  const dropped = new Set(['status', 'rating', 'dueBack', 'timesOut', 'holder']);
  // Tools that are lent are held in the hand, and not for sale.
  if (lent.head.id === 'tool') for (const id of ['price', 'function']) dropped.add(id);
  if (lent.head.id === 'loanItem') {
    // What is lent, not its being lent.
    for (const id of ['person', 'date', 'dueDate']) dropped.add(id);
    lent.head = { ...lent.head, singular: word('item'), plural: word('items'), path: 'items' };
  }
  const state: FieldInput = {
    id: 'status',
    label: word('status'),
    type: 'choice',
    options: [
      { id: 'available', label: word('available'), tone: 'good' },
      { id: 'out', label: out, tone: 'waiting' },
    ],
    default: value('available'),
    byActions: true,
    order: 0,
  };
  const added: FieldInput[] = [
    state,
    { id: 'dueBack', label: word('due'), type: 'date', byActions: true, order: 0 },
    {
      id: 'timesOut',
      label: word(lending.verb !== 'checkOut' ? 'times' : 'timesOut'),
      type: 'number',
      byActions: true,
      default: value(0),
      order: 0,
    },
  ];
  const kept = lent.fields.filter(({ id }) => !dropped.has(id));
  lent.fields = [...kept.slice(0, 3), ...added, ...kept.slice(3)].map((field, index) => ({
    ...field,
    order: (index + 1) * 10,
  }));
  delete lent.board;
  const loans = loansFor(lending.days ?? usualDays);
  lent.samples.forEach((sample, index) => {
    for (const id of dropped) delete sample.values[id];
    const loan = loans[index];
    const isOut = loan !== undefined && loan.returned === undefined;
    Object.assign(sample.values, {
      status: isOut ? 'out' : 'available',
      timesOut: 2 + ((index * 7) % 19),
      ...(isOut ? { dueBack: { days: loan.due } } : {}),
    });
  });
}

const names = {
  en: ['Ana Novak', 'Ben Carter', 'Mina Patel', 'Jonas Weber'],
  zh: ['李敏', '王强', '张伟', '刘洋'],
};

/** Whether loans say to whom something was given by pointing to a row of those people. */
export function holdersOf(entities: readonly EntityDraft[], { by }: LendingWish): EntityDraft | undefined {
  if (by === 'self') return undefined;
  const ids = ['employee', 'member', 'student', 'client', 'teacher', 'patient'];
  return ids.flatMap((id) => entities.find(({ head }) => head.id === id && head.origin === 'kept') ?? [])[0];
}

const late = (until: Expression): Expression => binary('daysBetween', path('row', 'dueOn'), until);

/** One row for each time something goes out. */
export function loanEntity(
  lent: EntityDraft,
  holders: EntityDraft | undefined,
  { lending, language }: { lending: LendingWish; language: 'en' | 'zh' },
): EntityDraft {
  const word = (name: LendingWord) => lendingWord(language, name);
  const borrows = lending.verb !== 'checkOut';
  const open: Expression = { kind: 'missing', of: path('row', 'returnedOn') };
  const ended = choose(open, { kind: 'today' }, path('row', 'returnedOn'));
  const isLate = binary('greater', late(ended), value(0));
  const loans = loansFor(lending.days ?? usualDays);
  const fields: FieldInput[] = [
    {
      id: 'number',
      label: word('number'),
      type: 'text',
      default: { kind: 'number', prefix: borrows ? 'LN-' : 'CO-', digits: 5 },
      order: 0,
    },
    {
      id: lent.head.id,
      label: lent.head.singular,
      type: 'relation',
      target: lent.head.id,
      required: true,
      order: 0,
    },
    holders
      ? {
          id: 'holder',
          label: word('holder'),
          type: 'relation',
          target: holders.head.id,
          required: true,
          order: 0,
        }
      : {
          id: lending.by === 'staff' ? 'holder' : 'person',
          label: word(lending.by === 'staff' ? 'holder' : 'borrower'),
          type: 'text',
          required: true,
          order: 0,
        },
    { id: 'on', label: word(borrows ? 'from' : 'out'), type: 'date', default: { kind: 'today' }, order: 0 },
    { id: 'dueOn', label: word('due'), type: 'date', required: true, order: 0 },
    { id: 'returnedOn', label: word('returned'), type: 'date', byActions: true, order: 0 },
    {
      id: 'status',
      label: word('status'),
      type: 'choice',
      options: [
        { id: 'out', label: word(borrows ? 'onLoan' : 'isOut'), tone: 'waiting' },
        { id: 'overdue', label: word('overdue'), tone: 'bad' },
        { id: 'returned', label: word('isBack'), tone: 'good' },
      ],
      derived: choose(not(open), value('returned'), choose(isLate, value('overdue'), value('out'))),
      order: 0,
    },
    { id: 'renewals', label: word('renewals'), type: 'number', byActions: true, default: value(0), order: 0 },
    ...(lending.fines
      ? [
          {
            id: 'fine',
            label: word('fine'),
            type: 'money' as const,
            derived: choose(isLate, binary('multiply', late(ended), value(rate)), value(0)),
            order: 0,
          },
          { id: 'finePaid', label: word('finePaid'), type: 'boolean' as const, byActions: true, order: 0 },
        ]
      : []),
  ];
  return {
    head: {
      id: 'loanRecord',
      singular: word(borrows ? 'loan' : 'checkOutRecord'),
      plural: word(borrows ? 'loans' : 'checkOutRecords'),
      path: borrows ? 'loans' : 'check-outs',
      icon: 'repeat-2',
      titleField: 'number',
      origin: 'kept',
      ownership: lending.by === 'self' ? 'own' : 'shared',
    },
    fields: fields.map((field, index) => ({ ...field, order: (index + 1) * 10 })),
    samples: lent.samples.slice(0, loans.length).map((row, index) => {
      const { on, due, returned } = loans[index] ?? { on: -1, due: 13 };
      const holder = holders?.samples[index % Math.max(1, holders.samples.length)]?.id;
      const name = names[language][index % 4] ?? '';
      return {
        id: `sample-loan-${index + 1}`,
        values: {
          number: `${borrows ? 'LN' : 'CO'}-${10_240 + index * 3}`,
          [lent.head.id]: row.id,
          ...(holders
            ? { holder: holder ?? null }
            : { [lending.by === 'staff' ? 'holder' : 'person']: name }),
          on: { days: on },
          dueOn: { days: due },
          ...(returned === undefined ? {} : { returnedOn: { days: returned } }),
          renewals: 0,
        },
      };
    }),
    view: 'table',
    phrases: [lending.phrase],
  };
}

/** Who waits for what is out. */
export function holdEntity(lent: EntityDraft, language: 'en' | 'zh'): EntityDraft {
  const word = (name: LendingWord) => lendingWord(language, name);
  const fields: FieldInput[] = [
    {
      id: lent.head.id,
      label: lent.head.singular,
      type: 'relation',
      target: lent.head.id,
      required: true,
      order: 10,
    },
    { id: 'person', label: word('borrower'), type: 'text', required: true, order: 20 },
    { id: 'on', label: word('since'), type: 'date', default: { kind: 'today' }, order: 30 },
    {
      id: 'status',
      label: word('status'),
      type: 'choice',
      options: [
        { id: 'waiting', label: word('waiting'), tone: 'waiting' },
        { id: 'ready', label: word('ready'), tone: 'good' },
        { id: 'collected', label: word('collected'), tone: 'neutral' },
        { id: 'cancelled', label: word('withdrawn'), tone: 'neutral' },
      ],
      default: value('waiting'),
      order: 40,
    },
  ];
  const [, , third, fourth, fifth] = lent.samples;
  const rows = [
    { row: third, on: -3, status: 'waiting' },
    { row: fourth, on: -2, status: 'waiting' },
    { row: fifth, on: -31, status: 'collected' },
  ];
  return {
    head: {
      id: 'hold',
      singular: word('holdRecord'),
      plural: word('holdRecords'),
      path: 'reservations',
      icon: 'bookmark',
      titleField: lent.head.id,
      origin: 'kept',
      ownership: 'own',
    },
    fields,
    samples: rows.flatMap(({ row, on, status }, index) =>
      row
        ? {
            id: `sample-hold-${index + 1}`,
            values: {
              [lent.head.id]: row.id,
              person: names[language][(index + 1) % 2] ?? '',
              on: { days: on },
              status,
            },
          }
        : [],
    ),
    view: 'table',
    phrases: [],
  };
}

/** Rows of the loop that are about what is acted on, and still so. */
export function eachOf(lent: EntityDraft, of: Expression, still: Expression): Expression {
  return all(binary('equal', path('each', lent.head.id), of), still);
}
