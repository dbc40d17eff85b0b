import type { Effect } from '../../../../../../templates/spec/action.ts';
import { editorialWord, type EditorialWord } from '../../say/editorial-words.ts';
import { writtenForOthers } from '../../understand/with-editorial.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput, OperationInput, StepDraft } from '../app-draft.ts';
import { confirmationOf } from '../row-sentence.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { binary, path, value } from './reservations/expressions.ts';

/** Rows of which only some are out for all to see. */
export const onlyPublished = { field: 'status', equals: ['published'] };

/** Whether a thing is looked at before it is out. */
export function isEdited({ fields }: EntityDraft): boolean {
  return fields.some(
    ({ id, options }) => id === 'status' && options?.some((option) => option.id === 'returned'),
  );
}

/** What the editors of an app read. */
function editedOf(entities: readonly EntityDraft[]): EntityDraft | undefined {
  return entities.find(
    ({ head }) => writtenForOthers.test(head.id) && head.origin === 'kept' && !head.source,
  );
}

/** What is accepted comes out in an issue, where there are such. */
function putInIssues(target: EntityDraft, entities: readonly EntityDraft[]): void {
  const issue = entities.find(({ head }) => head.id === 'magazineIssue');
  if (!issue) return;
  target.fields = [
    ...target.fields.filter(({ id }) => id !== 'issue'),
    { id: 'issue', label: issue.head.singular, type: 'relation', target: issue.head.id, order: 790 },
  ];
  target.samples.forEach(({ values }, index) => {
    values['issue'] = issue.samples[index % Math.max(1, issue.samples.length)]?.id ?? '';
  });
}

/** Gives what is written its states, and examples in each of them. */
export function prepareEditorial(entities: readonly EntityDraft[], { editorial, language }: Wishes): void {
  const target = editorial && editedOf(entities);
  if (!target) return;
  putInIssues(target, entities);
  const word = (name: EditorialWord) => editorialWord(language, name);
  const state = (
    id: 'draft' | 'submitted' | 'published' | 'returned',
    tone: 'neutral' | 'waiting' | 'good' | 'bad',
  ) => ({
    id,
    label: word(id),
    tone,
  });
  const status: FieldInput = {
    id: 'status',
    label: word('status'),
    type: 'choice',
    options: [
      state('draft', 'neutral'),
      state('submitted', 'waiting'),
      state('published', 'good'),
      state('returned', 'bad'),
    ],
    default: value('draft'),
    byActions: true,
    order: 800,
  };
  const remark: FieldInput = {
    id: 'editorsRemark',
    label: word('remark'),
    type: 'longText',
    byActions: true,
    order: 810,
  };
  target.fields = [...target.fields.filter(({ id }) => id !== 'status'), status, remark];
  const dated = target.fields.find(({ id }) => id === 'publishedOn');
  // It is out on the day it is approved.
  if (dated) Object.assign(dated, { byActions: true, required: false, default: undefined });
  const count = target.samples.length;
  // Most of it is out.
  const waiting = ['draft', 'submitted', 'submitted', ...(count > 7 ? ['returned'] : [])];
  target.samples.forEach(({ values }, index) => {
    const fromEnd = count - 1 - index;
    const id = count < 4 ? 'published' : (waiting[fromEnd] ?? 'published');
    values['status'] = id;
    if (id !== 'published') delete values['publishedOn'];
    if (id === 'returned') values['editorsRemark'] = word('exampleRemark');
  });
}

/** Drafts of one's own, what waits for editors, and their answer. */
export function editorialStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const { editorial, language, people } = wishes;
  const target = editorial && editedOf(entities);
  if (!target || !isEdited(target) || !people) return undefined;
  const { head } = target;
  const plural = language === 'zh' ? head.plural : head.plural.toLowerCase();
  const word = (name: EditorialWord, values = {}) => editorialWord(language, name, values);
  const is = (id: string) => binary('equal', path('row', 'status'), value(id));
  const suffix = head.id.charAt(0).toUpperCase() + head.id.slice(1);
  const ids = {
    submit: `markSubmitted${suffix}`,
    approve: `approve${suffix}`,
    reject: `reject${suffix}`,
  };
  const title = path('row', head.titleField);
  const tell = (text: EditorialWord, ...more: ReturnType<typeof path>[]): Effect => ({
    kind: 'notify',
    person: path('row', 'owner'),
    text: { kind: 'join', parts: [title, value(word(text)), ...more] },
  });
  const dated = target.fields.some(({ id }) => id === 'publishedOn');
  const mine = word('mine', { plural });
  const queue = word('queue');
  const editors = people.roles.filter(({ entry }) => entry.side === 'runs');
  const lead = target.fields.find(({ id }) => /^(?:category|topic|author)$/.test(id))?.id;
  const show = [...(lead ? [lead] : []), 'status'];
  const list = (page: string, properties: object): OperationInput => ({
    kind: 'put-block',
    page,
    block: {
      id: `${page}-list`,
      block: 'collection',
      order: 50,
      entity: head.id,
      properties: { view: 'table', search: true, ...properties } as never,
    },
  });
  const operations: OperationInput[] = [
    {
      kind: 'put-action',
      action: {
        id: ids.submit,
        label: word('submit'),
        icon: 'send-horizontal',
        entity: head.id,
        shownWhen: binary('or', is('draft'), is('returned')),
        effects: [{ kind: 'set', values: { status: value('submitted') } }],
        confirmation: confirmationOf(target, word('isSubmitted'), {}),
        tone: 'primary',
      },
    },
    {
      kind: 'put-action',
      action: {
        id: ids.approve,
        label: word('approve'),
        icon: 'check',
        entity: head.id,
        shownWhen: is('submitted'),
        effects: [
          {
            kind: 'set',
            values: { status: value('published'), ...(dated ? { publishedOn: { kind: 'today' } } : {}) },
          },
          tell('toldPublished'),
        ],
        confirmation: confirmationOf(target, word('isPublished'), {}),
        tone: 'primary',
      },
    },
    {
      kind: 'put-action',
      action: {
        id: ids.reject,
        label: word('reject'),
        icon: 'undo-2',
        entity: head.id,
        inputs: {
          remark: { id: 'remark', label: word('remark'), type: 'longText', required: true, order: 10 },
        },
        shownWhen: is('submitted'),
        effects: [
          { kind: 'set', values: { status: value('returned'), editorsRemark: path('input', 'remark') } },
          tell('toldReturned', path('input', 'remark')),
        ],
        confirmation: confirmationOf(target, word('isReturned'), {}),
        tone: 'danger',
      },
    },
    {
      kind: 'put-page',
      page: {
        id: `my-${head.path}`,
        title: mine,
        path: `/my-${head.path}`,
        introduction: word('mineIntroduction'),
        who: ['signedIn'],
        menu: { label: mine, order: next(), icon: 'notebook-pen' },
      },
    },
    list(`my-${head.path}`, {
      mine: true,
      filters: ['status'],
      show: [...show, 'editorsRemark'],
      create: true,
      edit: true,
      remove: true,
      actions: [ids.submit],
      emptyText: word('noneMine'),
    }),
    {
      kind: 'put-page',
      page: {
        id: 'to-review',
        title: queue,
        path: '/to-review',
        introduction: word('queueIntroduction'),
        who: editors.map(({ entry }) => `role:${entry.id}` as const),
        menu: { label: queue, order: next(), icon: 'inbox' },
      },
    },
    list('to-review', {
      only: { field: 'status', equals: ['submitted'] },
      show,
      actions: [ids.approve, ids.reject],
      emptyText: word('nothingWaits'),
    }),
  ];
  return {
    step: {
      id: 'editorial',
      title: word('title', { plural }),
      sentence: word('sentence', {
        singular: language === 'zh' ? head.singular : head.singular.toLowerCase(),
        mine,
        submit: word('submit'),
        queue,
      }),
      areas: ['actions', 'pages', 'data'],
      operations,
      phrases: [editorial.phrase],
    },
    pages: [`my-${head.path}`, 'to-review', 'submissions', 'drafts', 'review', 'editorial'],
    rowPages: [],
    verbs: [{ actions: [ids.submit, ids.approve, ids.reject], target }],
    isHome: false,
  };
}

/** What everybody reads is what is out; drafts are begun where one's own are. */
export function fitEditorial(
  step: StepDraft,
  { wishes, entities }: Pick<ActivityContext, 'wishes' | 'entities'>,
): void {
  const target = wishes.editorial && editedOf(entities);
  if (!target || !isEdited(target)) return;
  for (const operation of step.operations) {
    if (operation.kind === 'change-block' && operation.page === target.head.path) {
      // Buttons of the desk are not for those who read.
      const kept: unknown = operation.properties?.['actions'];
      if (Array.isArray(kept))
        operation.properties = {
          ...operation.properties,
          actions: kept.filter((id) => !/^(?:markSubmitted|approve|reject)/.test(String(id))),
        };
      continue;
    }
    if (operation.kind !== 'put-block' || operation.page !== target.head.path) continue;
    const { block } = operation;
    if (block.block !== 'collection' || block.entity !== target.head.id) continue;
    const without = (name: string) => {
      const known: unknown = block.properties?.[name];
      return Array.isArray(known)
        ? { [name]: known.filter((id) => !/^(?:status|editorsRemark)$/.test(String(id))) }
        : {};
    };
    block.properties = {
      ...block.properties,
      ...without('show'),
      ...without('filters'),
      only: onlyPublished,
      create: false,
      edit: false,
      remove: false,
    } as never;
  }
}
