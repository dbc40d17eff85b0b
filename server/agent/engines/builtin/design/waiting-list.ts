import type { Effect } from '../../../../../templates/spec/action.ts';
import type { Expression } from '../../../../../templates/spec/expression.ts';
import { waitingWord, type WaitingWord } from '../say/waiting-words.ts';
import type { Language } from '../understand/wishes.ts';
import { all, binary, not, path } from './activities/reservations/expressions.ts';
import { entityOperations, type EntityDraft, type OperationInput } from './app-draft.ts';
import { ownHere, pointsHere } from './participants.ts';

interface WaitingList {
  operations: OperationInput[];
  /** The buttons that are shown with the thing. */
  action: string;
  entity: EntityDraft;
}

/** Where all places are taken, people wait for one, and hear when one is free again. */
export function waitingList(
  target: EntityDraft,
  free: Expression,
  { language, taking, order }: { language: Language; taking: Expression; order: number },
): WaitingList {
  const { head } = target;
  const word = (name: WaitingWord, values = {}) => waitingWord(language, name, values);
  const title = word('mine', { plural: language === 'zh' ? head.plural : head.plural.toLowerCase() });
  const waits: Expression = {
    kind: 'aggregate',
    operation: 'exists',
    entity: 'waitingItem',
    where: ownHere(head.id),
  };
  const entity: EntityDraft = {
    head: {
      id: 'waitingItem',
      singular: word('item'),
      plural: word('items'),
      path: 'waiting-items',
      titleField: head.id,
      icon: 'hourglass',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: head.id, label: head.singular, type: 'relation', target: head.id, required: true, order: 10 },
      { id: 'person', label: word('person'), type: 'text', order: 20 },
      { id: 'addedAt', label: word('since'), type: 'dateTime', order: 30 },
    ],
    samples: [],
    view: 'list',
    phrases: [],
  };
  const operations: OperationInput[] = [
    ...entityOperations(entity),
    {
      kind: 'put-action',
      action: {
        id: 'joinWaitingList',
        label: word('join'),
        icon: 'hourglass',
        entity: head.id,
        shownWhen: all(not(free), not(taking), not(waits)),
        effects: [
          {
            kind: 'create',
            entity: 'waitingItem',
            values: {
              [head.id]: path('row', 'id'),
              person: path('person', 'name'),
              addedAt: { kind: 'now' },
            },
          },
        ],
        confirmation: { kind: 'value', value: word('joined', { page: title }) },
        reverse: 'leaveWaitingList',
      },
    },
    {
      kind: 'put-action',
      action: {
        id: 'leaveWaitingList',
        label: word('leave'),
        icon: 'x',
        entity: head.id,
        shownWhen: waits,
        effects: [
          { kind: 'forEach', entity: 'waitingItem', where: ownHere(head.id), effects: [{ kind: 'remove' }] },
        ],
        confirmation: { kind: 'value', value: word('left') },
        reverse: 'joinWaitingList',
      },
    },
    {
      kind: 'put-page',
      page: {
        id: 'waiting-list',
        title,
        path: '/waiting-list',
        menu: { label: title, order, icon: 'hourglass' },
      },
    },
    {
      kind: 'put-block',
      page: 'waiting-list',
      block: {
        id: 'waiting',
        block: 'collection',
        order: 10,
        entity: 'waitingItem',
        properties: {
          view: 'list',
          mine: true,
          search: false,
          filters: [],
          sort: [{ field: 'addedAt', direction: 'ascending' }],
          show: [head.id, 'addedAt'],
          create: false,
          edit: false,
          remove: true,
          actions: [],
          export: false,
          emptyText: word('none'),
        },
      },
    },
  ];
  return { operations, action: 'joinWaitingList', entity };
}

/** Whoever waits is told that a place is free. */
export function tellWaiting({ head }: EntityDraft, language: Language): Effect {
  return {
    kind: 'forEach',
    entity: 'waitingItem',
    where: pointsHere(head.id),
    effects: [
      {
        kind: 'notify',
        person: path('each', 'owner'),
        text: {
          kind: 'join',
          parts: [{ kind: 'value', value: waitingWord(language, 'free') }, path('row', head.titleField)],
        },
      },
    ],
  };
}

/** Whether there is a place, where places are counted. */
export function freePlace(guards: { must: Expression }[] | undefined): Expression | undefined {
  const [guard] = guards ?? [];
  return guard?.must;
}

/** Both hold. */
export function both(one: Expression, other: Expression): Expression {
  return binary('and', one, other);
}
