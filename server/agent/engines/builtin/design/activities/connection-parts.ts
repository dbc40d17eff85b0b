import type { Effect } from '../../../../../../templates/spec/action.ts';
import type { Expression } from '../../../../../../templates/spec/expression.ts';
import type { PartnerWord } from '../../say/partner-words.ts';
import type { Language } from '../../understand/wishes.ts';
import { profileNames } from '../../words/data/profile-kinds.ts';
import type { EntityDraft, OperationInput } from '../app-draft.ts';
import { confirmationOf } from '../row-sentence.ts';
import { all, binary, not, path, value } from './reservations/expressions.ts';

type Word = (name: PartnerWord, values?: Record<string, string | number>) => string;

const mineWhere = binary('equal', path('each', 'owner'), path('person', 'id'));

/** Asks somebody to connect; both have a row that speaks of the other. */
export function requestAction(profiles: EntityDraft, word: Word): OperationInput {
  const same = binary('equal', path('each', 'profile'), path('row', 'id'));
  const asked: Expression = {
    kind: 'aggregate',
    operation: 'exists',
    entity: 'connection',
    where: all(same, mineWhere),
  };
  const note = path('input', 'note');
  // Whoever is asked gets a row of their own, which speaks of the one who asks.
  const told: Effect[] = [
    {
      kind: 'create',
      entity: 'connection',
      values: {
        withName: path('each', 'name'),
        profile: path('each', 'id'),
        about: path('row', 'id'),
        state: value('received'),
        note,
        at: { kind: 'now' },
      },
      owner: path('row', 'owner'),
    },
    {
      kind: 'notify',
      person: path('row', 'owner'),
      text: { kind: 'join', parts: [value(word('toldAsked')), path('each', 'name')] },
    },
  ];
  return {
    kind: 'put-action',
    action: {
      id: 'requestConnection',
      label: word('connect'),
      icon: 'user-plus',
      entity: 'profile',
      who: ['signedIn'],
      inputs: {
        note: {
          id: 'note',
          label: word('note'),
          type: 'longText',
          order: 10,
        },
      },
      shownWhen: not(asked),
      guards: [
        {
          must: binary('notEqual', path('row', 'owner'), path('person', 'id')),
          message: word('yourself'),
        },
        { must: not(asked), message: word('twice') },
      ],
      effects: [
        {
          kind: 'create',
          entity: 'connection',
          values: {
            withName: path('row', 'name'),
            profile: path('row', 'id'),
            state: value('sent'),
            note,
            at: { kind: 'now' },
          },
        },
        {
          kind: 'forEach',
          entity: 'profile',
          where: all(mineWhere, not({ kind: 'missing', of: path('row', 'owner') })),
          effects: told,
        },
      ],
      confirmation: confirmationOf(profiles, word('asked'), {}),
      tone: 'primary',
    },
  };
}

/** Says yes or no to somebody who asks. */
export function answerActions(word: Word): OperationInput[] {
  const waits = binary('equal', path('row', 'state'), value('received'));
  return [
    {
      kind: 'put-action',
      action: {
        id: 'acceptRequest',
        label: word('accept'),
        icon: 'check',
        entity: 'connection',
        shownWhen: waits,
        effects: [
          { kind: 'set', values: { state: value('connected') } },
          {
            kind: 'forEach',
            entity: 'profile',
            where: all(
              binary('equal', path('each', 'id'), path('row', 'profile')),
              not({ kind: 'missing', of: path('each', 'owner') }),
            ),
            effects: [
              {
                kind: 'create',
                entity: 'connection',
                values: {
                  withName: path('person', 'name'),
                  profile: path('row', 'about'),
                  about: path('row', 'profile'),
                  state: value('connected'),
                  at: { kind: 'now' },
                },
                owner: path('each', 'owner'),
              },
              {
                kind: 'notify',
                person: path('each', 'owner'),
                text: { kind: 'join', parts: [value(word('toldAccepted')), path('person', 'name')] },
              },
            ],
          },
        ],
        confirmation: value(word('accepted')),
        tone: 'primary',
      },
    },
    {
      kind: 'put-action',
      action: {
        id: 'declineRequest',
        label: word('decline'),
        icon: 'x',
        entity: 'connection',
        shownWhen: waits,
        effects: [{ kind: 'set', values: { state: value('declined') } }],
        confirmation: value(word('refused')),
        tone: 'danger',
      },
    },
  ];
}

/** How one stands to somebody. */
export function connectionEntity(word: Word, language: Language): EntityDraft {
  const state = (
    id: 'sent' | 'received' | 'connected' | 'declined',
    tone: 'waiting' | 'good' | 'neutral',
  ) => ({
    id,
    label: word(id),
    tone,
  });
  // Two of each state, so that both who try the app have one of each.
  const states = ['received', 'received', 'connected', 'connected', 'sent', 'sent'];
  return {
    head: {
      id: 'connection',
      singular: word('connection'),
      plural: word('connections'),
      path: 'connection-rows',
      icon: 'handshake',
      titleField: 'withName',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      { id: 'withName', label: word('with'), type: 'text', required: true, order: 10 },
      { id: 'profile', label: word('person'), type: 'relation', target: 'profile', order: 20 },
      { id: 'about', label: word('mine'), type: 'relation', target: 'profile', order: 30 },
      {
        id: 'state',
        label: word('state'),
        type: 'choice',
        options: [
          state('sent', 'waiting'),
          state('received', 'waiting'),
          state('connected', 'good'),
          state('declined', 'neutral'),
        ],
        default: value('sent'),
        order: 40,
      },
      { id: 'note', label: word('note'), type: 'longText', order: 50 },
      { id: 'at', label: word('at'), type: 'dateTime', order: 60 },
    ],
    samples: states.map((each, index) => ({
      id: `sample-connection-${String(index + 1)}`,
      values: {
        withName: profileNames[language][index + 2] ?? '',
        profile: `sample-profile-${String(index + 3)}`,
        about: `sample-profile-${String((index % 2) + 1)}`,
        state: each,
        note: each === 'received' ? word('hello') : '',
        at: { days: -1 - index, time: '18:20' },
      },
    })),
    view: 'list',
    phrases: [],
  };
}
