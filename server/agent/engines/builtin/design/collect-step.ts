import type { Effect } from '../../../../../templates/spec/action.ts';
import type { Expression } from '../../../../../templates/spec/expression.ts';
import type { Say } from '../say/say.ts';
import type { CollectionWish, Language } from '../understand/wishes.ts';
import { pluralOf, singularOf } from '../words/singular.ts';
import { codeNameOf, slugOf } from '../words/slug.ts';
import type { EntityDraft, OperationInput, StepDraft } from './app-draft.ts';
import { entityOperations } from './app-draft.ts';
import { counted, reactionSentence, told } from './reactions.ts';
import { asParticipants, ownHere, pointsHere, whilePlaces } from './participants.ts';
import { both, freePlace, tellWaiting, waitingList } from './waiting-list.ts';
import { timesOf, viewOfDraft } from './spec-view.ts';

export interface CollectDesign {
  step: StepDraft;
  /** The button on rows of the thing. */
  action: string;
  /** Who takes part, to be listed with the thing. */
  participants?: EntityDraft;
  /** Who waits for a place, and the button for it. */
  waiting?: { actions: string[]; entity: EntityDraft };
}

/** A personal list: its rows, the two actions that put things on it and take them off, and its page. */
export function collectStep(
  wish: CollectionWish,
  target: EntityDraft,
  { language, say, order, tells = false }: { language: Language; say: Say; order: number; tells?: boolean },
): CollectDesign {
  const { entry } = wish;
  const { counts } = entry;
  const list = entry[language];
  const thing = target.head;
  const item = entry.id.endsWith('Item') ? entry.id : `${entry.id}Item`;
  const name = codeNameOf(entry.en);
  const suffix = name.charAt(0).toUpperCase() + name.slice(1);
  const [add, remove] = [`addTo${suffix}`, `removeFrom${suffix}`];
  const times = counts || entry.days ? undefined : timesOf(target.fields);
  const title = pageTitle(entry, target, language);
  const path = slugOf(entry.en);
  // Who takes part is seen by all, so one's own are told from those of others.
  const seen = entry.id === 'attend' && tells;
  const here = seen ? ownHere(thing.id) : pointsHere(thing.id);
  const exists: Expression = {
    kind: 'aggregate',
    operation: 'exists',
    entity: item,
    where: here,
  };
  const create: Effect = {
    kind: 'create',
    entity: item,
    values: {
      [thing.id]: { kind: 'path', scope: 'row', path: ['id'] },
      addedAt: { kind: 'now' },
      ...(seen
        ? { person: { kind: 'path' as const, scope: 'person' as const, path: ['name'] as const } }
        : {}),
    },
  };
  const takeOff: Effect = {
    kind: 'forEach',
    entity: item,
    where: here,
    effects: [{ kind: 'remove' }],
  };
  const places = whilePlaces(entry, target, language);
  const free = entry.waits && seen ? freePlace(places.guards) : undefined;
  const waiting = free
    ? waitingList(target, free, { language, taking: exists, order: order + 1 })
    : undefined;
  const operations: OperationInput[] = [
    ...(waiting?.operations ?? []),
    ...entityOperations(
      seenBy(
        seen ? { language, target } : undefined,
        itemEntity(item, target, { list, path, say, days: entry.days?.[language] }),
      ),
    ),
    {
      kind: 'put-action',
      action: {
        id: add,
        label: entry.verb?.[language] ?? say.fill('addTo', { list }),
        icon: counts ? entry.icon : 'plus',
        entity: thing.id,
        shownWhen: free ? both({ kind: 'not', of: exists }, free) : { kind: 'not', of: exists },
        ...places,
        effects: [create, ...counted(entry, target, 1), ...(tells ? told(entry, target, language) : [])],
        confirmation: {
          kind: 'value',
          value:
            entry.done?.[language].replace('{page}', title) ??
            say.fill('addedTo', { list: counts ? title : list }),
        },
        reverse: remove,
        tone: counts || entry.id === 'compareItem' ? 'neutral' : 'primary',
      },
    },
    {
      kind: 'put-action',
      action: {
        id: remove,
        label: entry.back?.[language] ?? say.fill('removeFrom', { list }),
        icon: counts ? entry.icon : 'minus',
        entity: thing.id,
        shownWhen: exists,
        effects: [
          takeOff,
          ...counted(entry, target, -1),
          ...(waiting ? [tellWaiting(target, language)] : []),
        ],
        confirmation: {
          kind: 'value',
          value: entry.undone?.[language] ?? say.fill('removedFrom', { list: counts ? title : list }),
        },
        reverse: add,
      },
    },
    {
      kind: 'put-page',
      page: { id: path, title, path: `/${path}`, menu: { label: title, order, icon: entry.icon } },
    },
    {
      kind: 'put-block',
      page: path,
      block: listBlock(item, target, {
        emptyText: say.fill('nothingOn', { plural: thing.plural.toLowerCase() }),
        entry: wish.entry,
        scheduled: times,
        remove,
      }),
    },
  ];
  const [heading, sentence] = counts
    ? reactionSentence(entry, target, { language, page: title })
    : say.collect(thing.plural, list, { page: title, schedule: times !== undefined });
  const participants = seen
    ? asParticipants(itemEntity(item, target, { list, path, say, days: undefined }), { language, target })
    : undefined;
  return {
    action: add,
    ...(participants ? { participants } : {}),
    ...(waiting ? { waiting: { actions: [waiting.action], entity: waiting.entity } } : {}),
    step: {
      id: `collect-${path}`,
      title: heading,
      sentence,
      areas: ['actions', 'pages', 'data'],
      operations,
      phrases: [wish.phrase],
    },
  };
}

/** `Liked posts`: what has a count is a word for the things, not for a list. */
function pageTitle(entry: CollectionWish['entry'], { head }: EntityDraft, language: Language): string {
  const page = entry.page[language];
  if (!entry.counts || entry.aboutPeople || language === 'zh') return page;
  return `${page} ${head.plural.toLowerCase()}`;
}

function itemEntity(
  id: string,
  target: EntityDraft,
  { list, path, say, days }: { list: string; path: string; say: Say; days?: readonly string[] },
): EntityDraft {
  const label = list.charAt(0).toUpperCase() + list.slice(1);
  return {
    head: {
      id,
      ...countedAs(label),
      path: `${path}-items`,
      titleField: target.head.id,
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      {
        id: target.head.id,
        label: target.head.singular,
        type: 'relation',
        target: target.head.id,
        required: true,
        order: 10,
      },
      ...(days
        ? [
            {
              id: 'day',
              label: say.words.day,
              type: 'choice' as const,
              options: days.map((label, index) => ({
                id: `day-${index + 1}`,
                label,
                tone: 'neutral' as const,
              })),
              order: 15,
            },
          ]
        : []),
      { id: 'addedAt', label: say.words.addedAt, type: 'dateTime', order: 20 },
    ],
    samples: [],
    view: 'list',
    phrases: [],
  };
}

/** `1 collection, 3 collections`, `3 wish list entries`: a list itself is not what is counted. */
function countedAs(label: string): { singular: string; plural: string } {
  if (/list$|^(?:agenda|cart|comparison)$/i.test(label))
    return { singular: `${label} entry`, plural: `${label} entries` };
  // Words such as `following` count nothing.
  if (label.endsWith('ing')) return { singular: label, plural: label };
  return { singular: singularOf(label), plural: pluralOf(label) };
}

function listBlock(
  item: string,
  target: EntityDraft,
  facts: {
    emptyText: string;
    entry: CollectionWish['entry'];
    scheduled: ReturnType<typeof timesOf>;
    /** The action that takes a row off the list. */
    remove: string;
  },
) {
  const { scheduled, emptyText, remove } = facts;
  if (item === 'compareItem') return comparedBlock(item, target);
  if (!scheduled) {
    const properties = {
      view: 'list',
      mine: true,
      search: false,
      filters: [],
      ...(facts.entry.days
        ? { groupBy: 'day', sort: [{ field: 'day', direction: 'ascending' }], edit: true }
        : { sort: [{ field: 'addedAt', direction: 'descending' }], edit: false }),
      show: [target.head.id, ...(facts.entry.days ? ['day'] : ['addedAt'])],
      create: false,
      remove: true,
      actions: [],
      export: false,
      emptyText,
    };
    return { id: 'collected', block: 'collection', order: 10, entity: item, properties };
  }
  const used = new Set<string>([scheduled.start, scheduled.end, scheduled.day, target.head.titleField]);
  const show = viewOfDraft(target)
    .show.filter((field) => !used.has(field.id) && field.type !== 'tags')
    .map((field) => field.id);
  const properties = {
    through: target.head.id,
    ...scheduled,
    show: show.slice(0, 3),
    actions: [remove],
    overlap: true,
    emptyText,
    emptyLink: '/',
  };
  return { id: 'schedule', block: 'schedule', order: 10, entity: item, properties };
}

/** What was chosen, a column each. */
function comparedBlock(item: string, { head, fields }: EntityDraft) {
  const compared = fields.filter(
    ({ id, type }) => id !== head.titleField && type !== 'image' && type !== 'relation' && type !== 'tags',
  );
  const price = compared.find(({ type }) => type === 'money');
  const ends = compared.filter(({ type }) => type === 'longText');
  const properties = {
    things: head.id,
    relation: head.id,
    show: [...compared.filter((field) => !ends.includes(field)), ...ends].slice(0, 16).map(({ id }) => id),
    ...(price ? { price: price.id } : {}),
  };
  return { id: 'compared', block: 'side-by-side', order: 10, entity: item, properties };
}

function seenBy(
  participants: { language: Language; target: EntityDraft } | undefined,
  entity: EntityDraft,
): EntityDraft {
  return participants ? asParticipants(entity, participants) : entity;
}
