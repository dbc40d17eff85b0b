import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { caseWord, type CaseWord } from '../../say/case-words.ts';
import type { CaseworkWish } from '../../understand/with-casework.ts';
import type { Language } from '../../understand/wishes.ts';
import { entityOperations, type EntityDraft, type FieldInput, type OperationInput } from '../app-draft.ts';
import { detailPageIdOf } from '../detail-page.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { caseOf, statusOf } from './prepare-casework.ts';
import { path, value } from './reservations/expressions.ts';

type ActionInput = Extract<OperationInput, { kind: 'put-action' }>['action'];
type Word = (name: CaseWord, values?: Record<string, string>) => string;

interface Setting {
  target: EntityDraft;
  status: FieldInput;
  casework: CaseworkWish;
  language: Language;
  word: Word;
}

/** What is reported goes from hand to hand: its states with what was done, its department, its answer, its number. */
export function caseworkStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const { casework, language } = wishes;
  const target = casework && caseOf(entities);
  const status = target && statusOf(target);
  if (!casework || !target || !status) return undefined;
  const word: Word = (name, values = {}) => caseWord(language, name, values);
  const setting: Setting = { target, status, casework, language, word };
  const actions = actionsOf(setting);
  const thing = language === 'zh' ? target.head.singular : target.head.singular.toLowerCase();
  const page = word('tracking', { thing });
  const sentences = [
    word('sentenceHistory', { thing }),
    ...(casework.tracks ? [word('sentenceTracks', { page })] : []),
    ...(casework.departments ? [word('sentenceDepartments')] : []),
    ...(casework.answers ? [word('sentenceAnswers')] : []),
  ];
  return {
    step: {
      id: 'casework',
      title: word('title', { things: language === 'zh' ? thing : target.head.plural.toLowerCase() }),
      sentence: sentences.join(language === 'zh' ? '' : ' '),
      areas: ['data', 'actions', 'pages'],
      operations: [
        ...entityOperations(historyOf(setting)),
        ...actions.map((action): OperationInput => ({ kind: 'put-action', action })),
        {
          kind: 'put-block',
          page: detailPageIdOf(target),
          block: {
            id: 'progress',
            block: 'lookup',
            order: 30,
            entity: target.head.id,
            properties: { ...lookup(setting), here: true },
          },
        },
        ...(casework.tracks ? trackPage(setting, { page, order: next() }) : []),
      ],
      phrases: [casework.phrase],
    },
    pages: ['tracking', 'track', 'progress'],
    rowPages: [],
    isHome: false,
    verbs: [{ actions: actions.map(({ id }) => id), target, only: 'detail' }],
  };
}

function lookup({ target, status, word }: Setting) {
  const { fields, head } = target;
  const code = fields.find(
    ({ default: given }) =>
      typeof given === 'object' && given !== null && 'kind' in given && given.kind === 'number',
  );
  const begin = fields.find(({ id, type }) => /^(?:date|on)$/.test(id) && type.startsWith('date'));
  return {
    code: code?.id ?? head.titleField,
    answer: 'path',
    label: word('track'),
    status: status.id,
    show: fields
      .filter(
        ({ id, type }) =>
          id !== head.titleField && id !== code?.id && id !== status.id && !/^(?:image|file)$/.test(type),
      )
      .map(({ id }) => id)
      .slice(0, 8),
    steps: {
      entity: 'caseStep',
      item: head.id,
      title: 'status',
      text: 'note',
      date: 'on',
      ...(begin ? { begin: { date: begin.id, label: status.options?.[0]?.label ?? word('steps') } } : {}),
    },
  };
}

function trackPage(setting: Setting, { page, order }: { page: string; order: number }): OperationInput[] {
  return [
    {
      kind: 'put-page',
      page: {
        id: 'tracking',
        title: page,
        path: '/tracking',
        introduction: setting.word('trackIntroduction'),
        menu: { label: page, order, icon: 'search-check' },
      },
    },
    {
      kind: 'put-block',
      page: 'tracking',
      block: {
        id: 'lookup',
        block: 'lookup',
        order: 10,
        entity: setting.target.head.id,
        properties: lookup(setting),
      },
    },
  ];
}

/** One more step of what happened to it, and the news for whoever reported it. */
function stepTaken({ target, language, word }: Setting, note: Expression, status: Expression) {
  return [
    {
      kind: 'create' as const,
      entity: 'caseStep',
      values: {
        [target.head.id]: path('row', 'id'),
        status,
        note,
        by: path('person', 'name'),
        on: { kind: 'now' as const },
      },
    },
    {
      kind: 'notify' as const,
      person: path('row', 'owner'),
      text: {
        kind: 'join' as const,
        parts: [
          value(`${word('told')}${language === 'zh' ? '「' : ' “'}`),
          path('row', target.head.titleField),
          value(language === 'zh' ? '」' : '”'),
        ],
      },
    },
  ];
}

function actionsOf(setting: Setting): ActionInput[] {
  const { target, status, casework, word } = setting;
  const { id: entity } = target.head;
  const [first, second] = status.options ?? [];
  const isFirst: Expression = {
    kind: 'binary',
    operator: 'equal',
    left: path('row', status.id),
    right: value(first?.id ?? ''),
  };
  const moved = casework.departments && /^assigned$/.test(second?.id ?? '') ? second : undefined;
  // Where it stands once somebody has it.
  const now: Expression = moved
    ? { kind: 'if', condition: isFirst, whenTrue: value(moved.id), whenFalse: path('row', status.id) }
    : path('row', status.id);
  const [before = '', after = ''] = word('assigned').split('{0}');
  const input = (field: Omit<FieldInput, 'byActions' | 'default'>) => ({
    ...field,
    byActions: undefined,
    default: undefined,
  });
  const department = target.fields.find(({ id }) => id === 'department');
  return [
    {
      id: 'changeStatus',
      label: word('changeStatus'),
      icon: 'list-checks',
      entity,
      inputs: {
        status: input({ ...status, id: 'status', required: true, order: 10 }),
        note: { id: 'note', label: word('note'), type: 'longText', order: 20 },
      },
      effects: [
        { kind: 'set', values: { [status.id]: path('input', 'status') } },
        ...stepTaken(setting, path('input', 'note'), path('input', 'status')),
      ],
      confirmation: value(word('statusChanged')),
      tone: 'primary',
    },
    ...(casework.departments && department
      ? [
          {
            id: 'assignDepartment',
            label: word('assign'),
            icon: 'building-2',
            entity,
            inputs: { department: input({ ...department, required: true, order: 10 }) },
            effects: [
              { kind: 'set' as const, values: { department: path('input', 'department'), [status.id]: now } },
              ...stepTaken(
                setting,
                {
                  kind: 'join',
                  parts: [value(before), path('input', 'department'), value(after)].filter(
                    (part) => !(part.kind === 'value' && part.value === ''),
                  ),
                },
                now,
              ),
            ],
            confirmation: value(word('assignedNow')),
          },
        ]
      : []),
    ...(casework.answers
      ? [
          {
            id: 'answerCase',
            label: word('postAnswer'),
            icon: 'message-square-reply',
            entity,
            inputs: {
              answer: {
                id: 'answer',
                label: word('answer'),
                type: 'longText' as const,
                required: true,
                order: 10,
              },
            },
            effects: [
              { kind: 'set' as const, values: { answer: path('input', 'answer') } },
              ...stepTaken(setting, path('input', 'answer'), path('row', status.id)),
            ],
            confirmation: value(word('answered')),
          },
        ]
      : []),
  ];
}

/** Its states in the order of time. */
function historyOf({ target, status, word }: Setting): EntityDraft {
  const { head, samples } = target;
  const options = status.options ?? [];
  return {
    head: {
      id: 'caseStep',
      singular: word('step'),
      plural: word('steps'),
      path: 'case-steps',
      icon: 'history',
      titleField: 'status',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: head.id, label: head.singular, type: 'relation', target: head.id, required: true, order: 10 },
      { id: 'status', label: word('status'), type: 'choice', options, required: true, order: 20 },
      { id: 'note', label: word('note'), type: 'longText', order: 30 },
      { id: 'by', label: word('by'), type: 'text', order: 40 },
      { id: 'on', label: word('on'), type: 'dateTime', default: { kind: 'now' }, order: 50 },
    ],
    samples: samples.slice(0, 12).flatMap(({ id, values }, index) => {
      const reached = options.findIndex((option) => option.id === values[status.id]);
      const date = values['date'];
      const days = typeof date === 'object' && date !== null && 'days' in date ? date.days : -12 - index;
      const from = Math.min(days, 0);
      return options.slice(1, reached + 1).flatMap((option, step) =>
        // What was declined was not dealt with before.
        option.tone === 'good' && reached > step + 1
          ? []
          : [
              {
                id: `sample-step-${index + 1}-${step + 1}`,
                values: {
                  [head.id]: id,
                  status: option.id,
                  on: {
                    days: Math.min(0, from + Math.round((-from * (step + 1)) / (reached + 1))),
                    time: `${String(7 + step).padStart(2, '0')}:${step % 2 === 0 ? '20' : '45'}`,
                  },
                },
              },
            ],
      );
    }),
    view: 'list',
    phrases: [],
  };
}
