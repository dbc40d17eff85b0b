import type { Effect } from '../../../../../../templates/spec/action.ts';
import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { versionWord, type VersionWord } from '../../say/version-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { entityOperations, type EntityDraft, type FieldInput, type OperationInput } from '../app-draft.ts';
import { detailPage, detailPageIdOf } from '../detail-page.ts';
import { listBlockOf } from '../list-page.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { all, binary, not, path, value } from './reservations/expressions.ts';

const asked =
  /\b(?:revision|version|edit|change) histor(?:y|ies)\b|\bhistory of (?:changes|edits|revisions|versions)\b|\b(?:earlier|previous|older|past|prior) (?:versions?|revisions?)\b|\b(?:restor|revert|roll)\w*(?: back)?\b[^.;]{0,30}\b(?:versions?|revisions?)\b|\bversioning\b|历史版本|版本(?:历史|记录|管理|回退)|修订(?:历史|记录)/i;
const written =
  /^(?:wikiPage|article|document|note|page|policy|\w*post|guide|recipe|story|newsItem|poem|essay|procedure|tutorial|draft|contract)$/i;
/** What is kept of each version. */
const copied = new Set(['text', 'longText', 'choice', 'tags', 'number', 'money', 'url', 'boolean']);

function keptText(entities: readonly EntityDraft[]): EntityDraft | undefined {
  const texts = entities.filter(
    ({ head, fields }) =>
      head.origin === 'kept' && !head.source && fields.some(({ type }) => type === 'longText'),
  );
  return texts.find(({ head }) => written.test(head.id)) ?? texts[0];
}

/** Where the words ask that what was written earlier can be seen and brought back. */
export function versionsWanted({ text, documents, game }: Wishes): RegExpExecArray | undefined {
  if (documents || game) return undefined;
  return asked.exec(text.slice(0, 20_000)) ?? undefined;
}

/** Editing keeps each version; an earlier one can be opened and restored. */
export function versionsStep({ wishes, entities, say }: ActivityContext): ActivityDesign | undefined {
  const found = versionsWanted(wishes);
  const target = found && keptText(entities);
  if (!found || !target) return undefined;
  const { language } = wishes;
  const { head } = target;
  const small = (words: string) => (language === 'zh' ? words : words.toLowerCase());
  const thing = small(head.singular);
  const word = (name: VersionWord, values: Record<string, string> = {}) =>
    versionWord(language, name, { thing, ...values });
  const texts = target.fields.filter(
    ({ type, derived, byActions }) => copied.has(type) && !derived && !byActions,
  );
  const updated = target.fields.find(({ id, type }) => type === 'date' && /^updatedOn$/.test(id));
  const version = versionOf(target, texts, word);
  const name = head.id.charAt(0).toUpperCase() + head.id.slice(1);
  const [edit, restore] = [`edit${name}`, `restore${name}`];
  const of = (scope: 'row' | 'input' | 'each') =>
    Object.fromEntries(texts.map(({ id }) => [id === head.titleField ? 'name' : id, path(scope, id)]));
  const now: Record<string, Expression> = { savedOn: { kind: 'now' } };
  const changed: Record<string, Expression> = updated ? { [updated.id]: { kind: 'today' } } : {};
  const unkept: Effect = {
    kind: 'forEach',
    entity: head.id,
    where: all(
      binary('equal', path('each', 'id'), path('row', 'id')),
      not({
        kind: 'aggregate',
        operation: 'exists',
        entity: version.head.id,
        where: binary('equal', path('each', head.id), path('row', 'id')),
      }),
    ),
    effects: [
      {
        kind: 'create',
        entity: version.head.id,
        values: { ...of('each'), [head.id]: path('each', 'id'), ...now, change: value(word('first')) },
      },
    ],
  };
  const inputs: Record<string, FieldInput> = Object.fromEntries(
    [
      ...texts,
      { id: 'changedBy', label: word('changedBy'), type: 'text' as const, order: 0 },
      { id: 'change', label: word('change'), type: 'text' as const, order: 0 },
    ].map((field, index) => [field.id, { ...field, order: (index + 1) * 10 }]),
  );
  const back = Object.fromEntries(
    texts.map(({ id }) => [id, path('row', id === head.titleField ? 'name' : id)]),
  );
  const detail = detailPageIdOf(version);
  const operations: OperationInput[] = [
    ...entityOperations(version),
    {
      kind: 'put-action',
      action: {
        id: edit,
        label: word('edit'),
        icon: 'pencil',
        entity: head.id,
        inputs,
        effects: [
          unkept,
          {
            kind: 'create',
            entity: version.head.id,
            values: {
              ...of('input'),
              [head.id]: path('row', 'id'),
              ...now,
              changedBy: path('input', 'changedBy'),
              change: path('input', 'change'),
            },
          },
          {
            kind: 'set',
            values: { ...Object.fromEntries(texts.map(({ id }) => [id, path('input', id)])), ...changed },
          },
        ],
        confirmation: value(word('edited')),
        tone: 'primary',
      },
    },
    {
      kind: 'put-action',
      action: {
        id: restore,
        label: word('restore'),
        icon: 'rotate-ccw',
        entity: version.head.id,
        effects: [
          {
            kind: 'create',
            entity: version.head.id,
            values: {
              ...Object.fromEntries(
                version.fields
                  .filter(({ id }) => !['savedOn', 'change', 'changedBy'].includes(id))
                  .map(({ id }) => [id, path('row', id)]),
              ),
              ...now,
              change: value(word('restoredFrom')),
            },
          },
          { kind: 'set', path: [head.id], values: { ...back, ...changed } },
        ],
        confirmation: value(word('restored')),
        tone: 'primary',
      },
    },
    ...detailPage(version, [], say).operations.map((operation) =>
      operation.kind === 'put-block'
        ? {
            ...operation,
            block: {
              ...operation.block,
              properties: { ...operation.block.properties, edit: false, remove: false, actions: [restore] },
            },
          }
        : operation,
    ),
    // Who edits keeps a version; there is no other way to.
    ...[
      { page: head.path, block: listBlockOf(target) },
      { page: detailPageIdOf(target), block: 'detail' },
    ].map((place): OperationInput => ({ kind: 'change-block', ...place, properties: { edit: false } })),
  ];
  return {
    step: {
      id: 'versions',
      title: word('step', { things: small(head.plural) }),
      sentence: word('sentence'),
      areas: ['data', 'actions', 'pages'],
      operations,
      phrases: [[found.index, found.index + found[0].length]],
    },
    pages: [detail],
    rowPages: [],
    verbs: [{ actions: [edit], target, entity: version }],
    isHome: false,
  };
}

type Word = (name: VersionWord, values?: Record<string, string>) => string;

/** What was written at one time. */
function versionOf(target: EntityDraft, texts: readonly FieldInput[], word: Word): EntityDraft {
  const { head } = target;
  const fields: FieldInput[] = [
    { id: 'name', label: word('title'), type: 'text' },
    { id: head.id, label: head.singular, type: 'relation', target: head.id, required: true },
    { id: 'savedOn', label: word('savedOn'), type: 'dateTime', default: { kind: 'now' } },
    { id: 'changedBy', label: word('changedBy'), type: 'text' },
    { id: 'change', label: word('change'), type: 'text' },
    ...texts
      .filter(({ id }) => id !== head.titleField)
      .map(({ default: _, required: _required, ...field }) => field),
  ].map((field, index) => ({ ...field, order: (index + 1) * 10 })) as FieldInput[];
  return {
    head: {
      id: `${head.id}Version`,
      singular: word('version', { thing: head.singular }),
      plural: word('versions'),
      path: `${head.path}-versions`.slice(0, 60),
      icon: 'history',
      titleField: 'name',
      origin: 'kept',
      ownership: 'shared',
    },
    fields,
    samples: samplesOf(target, texts, word),
    view: 'list',
    phrases: [],
  };
}

const authors = ['Mina Patel', 'Jonas Weber', 'Aisha Khan'];

/** Two versions of each of the first examples: the beginning alone, and all of it. */
function samplesOf(target: EntityDraft, texts: readonly FieldInput[], word: Word): EntityDraft['samples'] {
  const { head, samples } = target;
  return samples.slice(0, 4).flatMap((row, index) => {
    const kept = Object.fromEntries(
      texts.flatMap(({ id }) => {
        const stored = row.values[id];
        return stored === undefined ? [] : [[id === head.titleField ? 'name' : id, stored]];
      }),
    );
    const shorter = Object.fromEntries(
      texts.flatMap(({ id, type }) => {
        const stored = row.values[id];
        if (type !== 'longText' || typeof stored !== 'string') return [];
        return [[id, /^[^.!?。！？]+[.!?。！？]/u.exec(stored)?.[0] ?? stored]];
      }),
    );
    const at = (days: number, hour: string) => ({ days, time: hour });
    return [
      {
        id: `version-${index + 1}-1`,
        values: {
          ...kept,
          ...shorter,
          [head.id]: row.id,
          savedOn: at(-40 - index * 6, '09:20'),
          changedBy: authors[index % authors.length] ?? '',
          change: word('shorter'),
        },
      },
      {
        id: `version-${index + 1}-2`,
        values: {
          ...kept,
          [head.id]: row.id,
          savedOn: at(-12 - index * 3, '14:05'),
          changedBy: authors[(index + 1) % authors.length] ?? '',
          change: word('whole'),
        },
      },
    ];
  });
}
