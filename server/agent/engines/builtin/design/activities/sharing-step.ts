import { sharingWord, type SharingWord } from '../../say/sharing-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { entityOperations, type EntityDraft, type FieldInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

const names = { en: ['Mina', 'Jonas', 'Aisha', 'Tom'], zh: ['小敏', '小杰', '小雅', '小涛'] };

/** Costs say who paid and for whom; people are those who share them. */
export function prepareSharing(entities: EntityDraft[], { sharing, language }: Wishes): void {
  const cost = entities.find(({ head }) => head.id === 'expense' && !head.source);
  if (!sharing || !cost) return;
  const word = (name: SharingWord) => sharingWord(language, name);
  const order = (cost.fields.find(({ type }) => type === 'money')?.order ?? 20) + 1;
  const added: FieldInput[] = [
    {
      id: 'paidBy',
      label: word('paidBy'),
      type: 'relation',
      target: 'sharer',
      required: true,
      order,
    },
    { id: 'onlyFor', label: word('onlyFor'), type: 'tags', hint: word('onlyForHint'), order: order + 1 },
  ];
  // Who paid is one of those who share, not a word.
  const payer = /^(?:paid by|payer|who paid|付款人|paidBy)$/i;
  cost.fields = [
    ...cost.fields.filter(({ id, label }) => !payer.test(id) && !payer.test(label)),
    ...added,
  ].toSorted((one, other) => one.order - other.order);
  const known = new Set(cost.fields.map(({ id }) => id));
  cost.samples.forEach((sample, index) => {
    const kept = Object.entries(sample.values).filter(([id]) => known.has(id));
    sample.values = {
      ...Object.fromEntries(kept),
      paidBy: `sample-sharer-${((index * 3) % 4) + 1}`,
      ...(index % 5 === 3 ? { onlyFor: names[language].slice(0, 2) } : {}),
    };
  });
  entities.splice(entities.indexOf(cost) + 1, 0, {
    head: {
      id: 'sharer',
      singular: word('person'),
      plural: word('people'),
      path: 'sharers',
      icon: 'users',
      titleField: 'name',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: 'name', label: word('name'), type: 'text', required: true, order: 10 },
      { id: 'email', label: word('email'), type: 'email', order: 20 },
      {
        id: 'parts',
        label: word('parts'),
        type: 'number',
        minimum: 1,
        maximum: 20,
        hint: word('partsHint'),
        default: { kind: 'value', value: 1 },
        order: 30,
      },
    ],
    samples: names[language].map((name, index) => ({
      id: `sample-sharer-${index + 1}`,
      values: { name, email: `person${index + 1}@example.com`, parts: 1 },
    })),
    view: 'table',
    phrases: [],
  });
}

/** A page of who owes whom. */
export function sharingStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const { sharing, language } = wishes;
  const cost = entities.find(({ fields }) => fields.some(({ id }) => id === 'onlyFor'));
  const amount = cost?.fields.find(({ type, derived }) => type === 'money' && derived === undefined);
  if (!sharing || !cost || !amount) return undefined;
  const word = (name: SharingWord, values = {}) => sharingWord(language, name, values);
  const title = word('page');
  const person = (id: 'from' | 'to', order: number): FieldInput => ({
    id,
    label: word(id),
    type: 'relation',
    target: 'sharer',
    required: true,
    order,
  });
  const settlements: EntityDraft = {
    head: {
      id: 'settlement',
      singular: word('settlement'),
      plural: word('settlements'),
      path: 'settlements',
      icon: 'handshake',
      titleField: 'date',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: 'date', label: word('date'), type: 'date', order: 5 },
      person('from', 10),
      person('to', 20),
      {
        id: 'amount',
        label: word('amount'),
        type: 'money',
        ...(amount.unit ? { unit: amount.unit } : {}),
        required: true,
        order: 30,
      },
    ],
    samples: [],
    view: 'table',
    phrases: [],
  };
  return {
    step: {
      id: 'sharing',
      title,
      sentence: word('sentence', { page: title, plural: cost.head.plural }),
      areas: ['pages', 'actions', 'data'],
      operations: [
        ...entityOperations(settlements),
        {
          kind: 'put-page',
          page: {
            id: 'balances',
            title,
            path: '/balances',
            introduction: word('introduction'),
            menu: { label: title, order: next(), icon: 'handshake' },
          },
        },
        {
          kind: 'put-block',
          page: 'balances',
          block: {
            id: 'settle',
            block: 'settle',
            order: 10,
            entity: cost.head.id,
            properties: {
              title,
              paidBy: 'paidBy',
              amount: amount.id,
              onlyFor: 'onlyFor',
              people: 'sharer',
              parts: 'parts',
              settlements: 'settlement',
            },
          },
        },
      ],
      phrases: [sharing.phrase],
    },
    pages: ['balances', 'balance', 'settlements', 'settle-up'],
    rowPages: ['settlements'],
    isHome: false,
  };
}
