import type { Wishes } from '../../understand/wishes.ts';
import { entityOperations, type EntityDraft, type FieldInput, type OperationInput } from '../app-draft.ts';
import { detailPageIdOf } from '../detail-page.ts';
import { remarkedOn } from '../records-of.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { flagActions } from './flag-actions.ts';
import { flagEntity, pluralNoun, talkWords, type ActionInput, type Said, type Word } from './flags.ts';
import { remarkThing } from './remarks-step.ts';
import { binary, not, path, value } from './reservations/expressions.ts';
import { capital } from '../../words/capital.ts';

/** Reports about what does not belong, a list of them for those who run the app, and a lock on what is talked about. */
export function moderationStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const { moderation, language } = wishes;
  const target = moderation && reportedOn(entities, wishes);
  if (!moderation || !target) return undefined;
  const word = talkWords(language);
  const said = saidUnder(entities, wishes);
  const lock = moderation.locks && said !== undefined ? lockActions(target, word) : [];
  const flags = moderation.reports ? flagActions(target, said, word) : [];
  if (flags.length + lock.length === 0) return undefined;
  const page = word('queue', { noun: pluralNoun(moderation.noun) });
  const flagThing = flags.filter(({ entity }) => entity === target.head.id);
  const flagRemark = flags.filter(({ entity }) => entity === said?.id);
  const operations: OperationInput[] = [
    ...(moderation.reports ? entityOperations(flagEntity(target, said, { wishes, word })) : []),
    ...(lock.length > 0
      ? [{ kind: 'put-field' as const, entity: target.head.id, field: lockedField(word) }]
      : []),
    ...[...flags, ...lock].map((action): OperationInput => ({ kind: 'put-action', action })),
    ...(moderation.reports ? queuePage(target, { page, order: next(), word }) : []),
    ...(said
      ? [
          {
            kind: 'change-block' as const,
            page: detailPageIdOf(target),
            block: said.block,
            properties: {
              actions: [...said.actions, ...flagRemark.map(({ id }) => id)],
              ...(lock.length > 0 ? { closed: { entity: target.head.id, field: 'locked' } } : {}),
            },
          },
        ]
      : []),
  ];
  const noun = language === 'zh' ? target.head.singular : target.head.singular.toLowerCase();
  return {
    step: {
      id: 'moderation',
      title: word('titleReports'),
      sentence: [
        ...(moderation.reports ? [word('sentenceReports', { page })] : []),
        ...(lock.length > 0 ? [word('sentenceLocks', { thing: noun })] : []),
      ].join(language === 'zh' ? '' : ' '),
      areas: ['actions', 'pages', 'data'],
      operations,
      phrases: [moderation.phrase],
    },
    pages: ['all-flags'],
    rowPages: [],
    isHome: false,
    verbs: [
      {
        actions: [...flagThing, ...lock.filter(({ id }) => id.startsWith('lock'))].map(({ id }) => id),
        target,
        only: 'detail',
      },
    ],
  };
}

/** What is reported: what people talk about, or else the first thing. */
function reportedOn(entities: readonly EntityDraft[], wishes: Wishes): EntityDraft | undefined {
  const kept = entities.filter(({ head }) => head.origin === 'kept' && !head.source);
  return (
    remarkedOn(kept, wishes) ??
    kept.find(({ head }) => /^(?:discussion|forumQuestion|socialPost)$/.test(head.id)) ??
    kept[0]
  );
}

function saidUnder(entities: readonly EntityDraft[], wishes: Wishes): Said | undefined {
  if (wishes.answers) return { id: 'forumAnswer', block: 'answers', actions: ['voteAnswer', 'acceptAnswer'] };
  if (!wishes.remarks || wishes.poll?.main || !remarkedOn(entities, wishes)) return undefined;
  return {
    id: remarkThing(wishes),
    block: 'remarks',
    actions: wishes.remarks.votes ? ['voteRemark'] : [],
  };
}

function lockedField(word: Word): FieldInput {
  return {
    id: 'locked',
    label: word('locked'),
    type: 'boolean',
    default: value(false),
    byActions: true,
    order: 820,
  };
}

function lockActions({ head }: EntityDraft, word: Word): ActionInput[] {
  const locked = binary('equal', path('row', 'locked'), value(true));
  const id = (verb: string) => `${verb}${capital(head.id)}`.slice(0, 48);
  return [
    {
      id: id('unlock'),
      label: word('unlock'),
      icon: 'lock-open',
      entity: head.id,
      shownWhen: locked,
      effects: [{ kind: 'set', values: { locked: value(false) } }],
      confirmation: value(word('unlockedNow')),
      reverse: id('lock'),
    },
    {
      id: id('lock'),
      label: word('lock'),
      icon: 'lock',
      entity: head.id,
      shownWhen: not(locked),
      effects: [{ kind: 'set', values: { locked: value(true) } }],
      confirmation: value(word('lockedNow')),
      reverse: id('unlock'),
    },
  ];
}

function queuePage(
  { head }: EntityDraft,
  { page, order, word }: { page: string; order: number; word: Word },
): OperationInput[] {
  return [
    {
      kind: 'put-page',
      page: {
        id: 'all-flags',
        title: page,
        path: '/reported',
        introduction: word('queueIntroduction'),
        menu: { label: page, order, icon: 'flag' },
      },
    },
    {
      kind: 'put-block',
      page: 'all-flags',
      block: {
        id: 'flags-list',
        block: 'collection',
        order: 50,
        entity: 'flag',
        properties: {
          view: 'list',
          search: true,
          filters: ['status', 'reason'],
          sort: [{ field: 'on', direction: 'descending' }],
          show: ['reason', 'note', head.id, 'person', 'on'],
          badge: 'status',
          create: false,
          edit: false,
          remove: false,
          actions: ['removeFlagged', 'dismissFlag'],
          export: false,
          emptyText: word('noFlags'),
        },
      },
    },
  ];
}
