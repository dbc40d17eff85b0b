import { claimWord, type ClaimWord } from '../../say/claim-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { all, binary, path, value } from './reservations/expressions.ts';

function claimedOf(entities: readonly EntityDraft[], { claims }: Wishes): EntityDraft | undefined {
  return entities.find(
    ({ head }) => head.id === claims?.object && head.origin === 'kept' && head.source === undefined,
  );
}

/** What is taken on is open, taken or done, and says by whom. */
export function prepareClaims(entities: readonly EntityDraft[], wishes: Wishes): void {
  const target = claimedOf(entities, wishes);
  if (!target) return;
  const { language } = wishes;
  const word = (name: ClaimWord) => claimWord(language, name);
  target.fields = target.fields.filter(
    ({ id }) =>
      !/^(?:status|owner|takenBy)$/.test(id) && !(id === 'person' && target.head.id === 'volunteerShift'),
  );
  for (const { values } of target.samples) if (target.head.id === 'volunteerShift') delete values['person'];
  const last = Math.max(0, ...target.fields.map(({ order }) => order));
  target.fields.push(
    {
      id: 'status',
      label: word('status'),
      type: 'choice',
      options: [
        { id: 'open', label: word('open'), tone: 'information' },
        { id: 'taken', label: word('taken'), tone: 'waiting' },
        { id: 'done', label: word('done'), tone: 'good' },
      ],
      default: value('open'),
      byActions: true,
      order: last + 10,
    },
    { id: 'takenBy', label: word('takenBy'), type: 'text', byActions: true, order: last + 20 },
  );
  const names = language === 'zh' ? ['李敏', '王强'] : ['Mina Patel', 'Jonas Weber'];
  target.samples.forEach(({ values }, index) => {
    const state = ['open', 'open', 'taken', 'open', 'done'][index % 5] ?? 'open';
    values['status'] = state;
    if (state !== 'open') values['takenBy'] = names[index % 2] ?? '';
  });
}

/** Buttons to take work on, to give it back and to confirm that it is done, and a page of what one has taken on. */
export function claimsStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const { claims, language } = wishes;
  const target = claimedOf(entities, wishes);
  if (!claims || !target) return undefined;
  const word = (name: ClaimWord, values = {}) => claimWord(language, name, values);
  const { head } = target;
  const page = word('mine', { plural: head.plural });
  const is = (state: string) => binary('equal', path('row', 'status'), value(state));
  const here = binary('equal', path('each', head.id), path('row', 'id'));
  const mine = all(here, binary('equal', path('each', 'owner'), path('person', 'id')));
  const kept: EntityDraft = {
    head: {
      id: 'takenItem',
      singular: word('item'),
      plural: page,
      path: 'taken-on',
      icon: 'hand',
      titleField: head.id,
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      { id: head.id, label: head.singular, type: 'relation', target: head.id, required: true, order: 10 },
      { id: 'on', label: word('item'), type: 'dateTime', default: { kind: 'now' }, order: 20 },
    ],
    samples: [],
    view: 'list',
    phrases: [],
  };
  const operations: OperationInput[] = [
    ...entityOperations(kept),
    {
      kind: 'put-action',
      action: {
        id: 'giveBackTaken',
        label: word('giveBack'),
        icon: 'undo-2',
        entity: head.id,
        shownWhen: all(is('taken'), {
          kind: 'aggregate',
          operation: 'exists',
          entity: 'takenItem',
          where: mine,
        }),
        effects: [
          { kind: 'forEach', entity: 'takenItem', where: mine, effects: [{ kind: 'remove' }] },
          { kind: 'set', values: { status: value('open'), takenBy: value('') } },
        ],
        confirmation: value(word('backNow')),
        reverse: 'takeOn',
      },
    },
    {
      kind: 'put-action',
      action: {
        id: 'takeOn',
        label: claims.verb,
        icon: 'hand',
        entity: head.id,
        shownWhen: is('open'),
        effects: [
          {
            kind: 'create',
            entity: 'takenItem',
            values: { [head.id]: path('row', 'id'), on: { kind: 'now' } },
          },
          { kind: 'set', values: { status: value('taken'), takenBy: path('person', 'name') } },
        ],
        confirmation: value(word('takenNow', { page })),
        tone: 'primary',
        reverse: 'giveBackTaken',
      },
    },
    ...(claims.confirms
      ? [
          {
            kind: 'put-action' as const,
            action: {
              id: 'confirmDone',
              label: word('confirmDone'),
              icon: 'circle-check',
              entity: head.id,
              shownWhen: is('taken'),
              effects: [{ kind: 'set' as const, values: { status: value('done') } }],
              confirmation: value(word('doneNow')),
            },
          },
        ]
      : []),
    {
      kind: 'put-page',
      page: {
        id: 'taken-on',
        title: page,
        path: '/taken-on',
        menu: { label: page, order: next(), icon: 'hand' },
      },
    },
    {
      kind: 'put-block',
      page: 'taken-on',
      block: {
        id: 'taken-on-list',
        block: 'collection',
        order: 50,
        entity: 'takenItem',
        properties: {
          view: 'list',
          search: false,
          filters: [],
          sort: [{ field: 'on', direction: 'descending' }],
          show: ['on'],
          create: false,
          edit: false,
          remove: false,
          mine: true,
          actions: [],
          export: false,
        },
      },
    },
  ];
  const thing = language === 'zh' ? head.singular : head.singular.toLowerCase();
  return {
    step: {
      id: 'claims',
      title: word('title', { verb: claims.verb, thing }),
      sentence: word('sentence', { verb: claims.verb, thing, page }),
      areas: ['actions', 'pages', 'data'],
      operations,
      phrases: [claims.phrase],
    },
    pages: ['taken-on'],
    rowPages: [],
    isHome: false,
    verbs: [{ actions: ['takeOn', ...(claims.confirms ? ['confirmDone'] : [])], target }],
  };
}
