import { lendingWord, sayDays, type LendingWord } from '../../../say/lending-words.ts';
import { slugOf } from '../../../words/slug.ts';
import type { ActivityContext, ActivityDesign } from '../activity.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../../app-draft.ts';
import { detailPage } from '../../detail-page.ts';
import { lendingActions } from './lending-actions.ts';
import { holdEntity, holdersOf, lentOf, loanEntity, rate } from './lending-entities.ts';
import { usualDays } from './lending-samples.ts';

const lends = /\b(?:assignments?|check-?outs?|loans?|borrow\w*|lending|issuing)\b|借/i;

/** Borrowing and returning: buttons on what is lent, the list of loans, and reservations of what is out. */
export function lendingStep({ wishes, entities, say, next }: ActivityContext): ActivityDesign | undefined {
  const { lending, language } = wishes;
  const lent = lending && lentOf(entities, lending);
  if (!lending || !lent || !lent.fields.some(({ id }) => id === 'timesOut')) return undefined;
  const word = (name: LendingWord, values = {}) => lendingWord(language, name, values);
  const loan = loanEntity(lent, holdersOf(entities, lending), { lending, language });
  const hold = lending.holds ? holdEntity(lent, language) : undefined;
  const made = lendingActions({ lent, loan, hold }, wishes, lending);
  // A page that the idea names for it: “Asset assignment”.
  const named = wishes.pages.find(({ title }) => lends.test(title));
  if (named) loan.head = { ...loan.head, plural: named.title };
  const page = loan.head.plural;
  const operations: OperationInput[] = [
    ...entityOperations(loan),
    ...(hold ? entityOperations(hold) : []),
    ...made.operations,
    ...listOf(loan, {
      order: next(),
      show: loan.fields
        .filter(({ id }) => id !== 'number' && id !== 'renewals' && id !== 'finePaid')
        .map(({ id }) => id),
      filters: ['status', lent.head.id],
      actions: made.onLoan,
      emptyText: word('none'),
    }),
    ...detailPage(loan, [], say).operations.map((each): OperationInput =>
      each.kind === 'put-block'
        ? {
            ...each,
            block: {
              ...each.block,
              properties: { ...each.block.properties, actions: made.onLoan, edit: false, remove: false },
            },
          }
        : each,
    ),
    ...(hold
      ? listOf(hold, {
          order: next(),
          show: ['person', 'on', 'status'],
          filters: ['status'],
          actions: made.onHold,
          emptyText: word('noHolds'),
        })
      : []),
  ];
  const singular = language === 'zh' ? lent.head.singular : lent.head.singular.toLowerCase();
  const verb = word(lending.verb);
  const money = language === 'zh' ? `¥${rate.toFixed(2)}` : `$${rate.toFixed(2)}`;
  return {
    step: {
      id: 'lending',
      title: word('title', { verb, singular }),
      sentence: word('sentence', {
        verb,
        singular,
        page,
        period: sayDays(lending.days ?? usualDays, language),
        fines: lending.fines ? word('finesPart', { rate: money }) : '',
        holds: hold ? word('holdsPart') : '',
      }),
      areas: ['actions', 'pages', 'data'],
      operations,
      phrases: [lending.phrase],
    },
    pages: [
      loan.head.path,
      'loans',
      'borrowing',
      ...(named ? [slugOf(named.title)] : []),
      ...(hold ? ['reservations'] : []),
    ],
    rowPages: [],
    isHome: false,
    verbs: [{ actions: made.onLent, target: lent }],
    record: loan,
  };
}

interface List {
  order: number;
  show: string[];
  filters: string[];
  actions: string[];
  emptyText: string;
}

function listOf({ head }: EntityDraft, { order, show, filters, actions, emptyText }: List): OperationInput[] {
  const { path, plural, id, icon } = head;
  return [
    {
      kind: 'put-page',
      page: { id: path, title: plural, path: `/${path}`, menu: { label: plural, order, icon } },
    },
    {
      kind: 'put-block',
      page: path,
      block: {
        id: `${path}-list`,
        block: 'collection',
        order: 50,
        entity: id,
        properties: {
          view: 'table',
          search: true,
          filters,
          sort: [{ field: 'on', direction: 'descending' }],
          show,
          create: false,
          edit: false,
          remove: false,
          actions,
          export: true,
          emptyText,
        },
      },
    },
  ];
}
