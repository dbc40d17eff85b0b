import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { officeWord, type OfficeWord } from '../../say/office-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput, OperationInput } from '../app-draft.ts';
import { confirmationOf } from '../row-sentence.ts';
import type { ActivityContext, ActivityDesign, ActivityVerb } from './activity.ts';
import { all, binary, choose, not, path, value } from './reservations/expressions.ts';

type ActionInput = Extract<OperationInput, { kind: 'put-action' }>['action'];

/** Work lies there for whoever takes it. */
const takes =
  /\b(?:take|taking|pick|picking) (?:over|up|on)\b[^.;]{0,30}\b(?:tickets?|cases?|requests?|jobs?|tasks?|issues?|orders?|claims?|complaints?|leads?|work)\b|\b(?:claim|accept)(?:ing)? (?:open |new |a |the )*(?:tickets?|jobs?|work orders?|cases?|tasks?|repair requests?)\b|接单|认领|接手/i;
const taken = /^(?:issue|homeRepair|workOrder|repair|complaint|legalCase|insuranceClaim|task|lead)$/;

/** An item of a checklist passes or fails, and the whole with it. */
function checkedOf(entities: readonly EntityDraft[]): { entity: EntityDraft; result: FieldInput }[] {
  return entities.flatMap((entity) => {
    const result = entity.fields.find(
      ({ type, options = [] }) =>
        type === 'choice' &&
        options.some(({ id }) => id === 'pass') &&
        options.some(({ id }) => id === 'fail'),
    );
    return result && entity.head.origin === 'kept' && !entity.head.source ? [{ entity, result }] : [];
  });
}

/** What is checked item by item has an outcome: failed with one item, passed with all. */
export function prepareOutcomes(entities: readonly EntityDraft[], wishes: Wishes): void {
  const { language } = wishes;
  // Who asks for help does not say who takes it over.
  for (const field of openWork(entities, wishes)?.fields ?? [])
    if (field.id === 'owner') field.byActions = true;
  for (const { entity, result } of checkedOf(entities)) {
    const link = entity.fields.find(({ target }) => target !== undefined);
    const parent = entities.find(({ head }) => head.id === link?.target);
    if (!link || !parent || parent.fields.some(({ id }) => id === 'outcome')) continue;
    const word = (name: OfficeWord) => officeWord(language, name);
    const some = (state?: string): Expression => ({
      kind: 'aggregate',
      operation: 'exists',
      entity: entity.head.id,
      where:
        state === undefined
          ? binary('equal', path('each', link.id), path('row', 'id'))
          : all(
              binary('equal', path('each', link.id), path('row', 'id')),
              binary('equal', path('each', result.id), value(state)),
            ),
    });
    parent.fields.push({
      id: 'outcome',
      label: word('outcome'),
      type: 'choice',
      options: [
        { id: 'open', label: word('outcomeOpen'), tone: 'neutral' },
        { id: 'passed', label: word('outcomePassed'), tone: 'good' },
        { id: 'failed', label: word('outcomeFailed'), tone: 'bad' },
      ],
      derived: choose(
        some('fail'),
        value('failed'),
        choose(all(some(), not(some('open'))), value('passed'), value('open')),
      ),
      order: 25,
    });
    parent.fields.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
    entity.samples.forEach(({ values }, index) => {
      const row = parent.samples[Math.floor(index / 3) % Math.max(1, parent.samples.length)];
      if (row) values[link.id] = row.id;
      values[result.id] = index % 7 === 4 ? 'fail' : index % 5 === 3 ? 'open' : 'pass';
    });
  }
}

/** What is taken over by those who do the work. */
function openWork(entities: readonly EntityDraft[], { people, text }: Wishes): EntityDraft | undefined {
  if (!people || !takes.test(text.slice(0, 20_000))) return undefined;
  return entities.find(
    ({ head, fields }) =>
      taken.test(head.id) && fields.some(({ id, type }) => id === 'owner' && type === 'choice'),
  );
}

/** Buttons by which work is taken over and items of a checklist pass or fail. */
export function deskDeedsStep({ entities, wishes }: ActivityContext): ActivityDesign | undefined {
  const { language } = wishes;
  const word = (name: OfficeWord, values = {}) => officeWord(language, name, values);
  const actions: ActionInput[] = [];
  const verbs: ActivityVerb[] = [];
  for (const { entity, result } of checkedOf(entities)) {
    const made = ['pass', 'fail'].map((state) => resultAction(entity, result, { state, word }));
    actions.push(...made);
    verbs.push({ actions: made.map(({ id }) => id), target: entity });
  }
  const order = entities.find(
    ({ head }) => head.id === 'supplyOrder' && head.origin === 'kept' && !head.source,
  );
  if (order && order.fields.some(({ id }) => id === 'status')) {
    actions.push(receiveAction(order, word));
    verbs.push({ actions: ['receiveGoods'], target: order });
  }
  const open = openWork(entities, wishes);
  if (open) {
    actions.push(takeAction(open, word));
    verbs.push({ actions: ['takeOver'], target: open });
  }
  const [first] = actions;
  if (!first) return undefined;
  return {
    step: {
      id: 'desk-deeds',
      title: actions
        .map(({ label }) => label)
        .join(', ')
        .slice(0, 60),
      sentence: word('deskSentence', { labels: actions.map(({ label }) => `“${label}”`).join(', ') }),
      areas: ['actions'],
      operations: actions.map((action) => ({ kind: 'put-action', action })),
      phrases: [],
    },
    pages: [],
    rowPages: [],
    isHome: false,
    verbs,
  };
}

type Word = (name: OfficeWord, values?: Record<string, string>) => string;

function resultAction(
  entity: EntityDraft,
  result: FieldInput,
  { state, word }: { state: string; word: Word },
): ActionInput {
  const label = word(state === 'pass' ? 'pass' : 'fail');
  const said = result.options?.find(({ id }) => id === state)?.label ?? label;
  return {
    id: `${state}${entity.head.id.charAt(0).toUpperCase()}${entity.head.id.slice(1)}`.slice(0, 48),
    label,
    icon: state === 'pass' ? 'check' : 'x',
    entity: entity.head.id,
    shownWhen: not(binary('equal', path('row', result.id), value(state))),
    effects: [{ kind: 'set', values: { [result.id]: value(state) } }],
    confirmation: confirmationOf(entity, word('resultIs', { state: said }), {}),
  };
}

/** What was ordered has come. */
function receiveAction(target: EntityDraft, word: Word): ActionInput {
  const is = (state: string) => binary('equal', path('row', 'status'), value(state));
  return {
    id: 'receiveGoods',
    label: word('receiveGoods'),
    icon: 'package-check',
    entity: target.head.id,
    shownWhen: binary('or', is('draft'), is('ordered')),
    effects: [{ kind: 'set', values: { status: value('received') } }],
    confirmation: confirmationOf(target, word('goodsCame'), {}),
  };
}

/** It is then in the hands of whoever pressed the button. */
function takeAction(target: EntityDraft, word: Word): ActionInput {
  const status = target.fields.find(({ id, type }) => id === 'status' && type === 'choice');
  const ids = status?.options?.map(({ id }) => id) ?? [];
  const next = ['assigned', 'progress', 'doing', 'working'].find((id) => ids.includes(id));
  return {
    id: 'takeOver',
    label: word('takeOver'),
    icon: 'hand',
    entity: target.head.id,
    ...(status && ids[0] !== undefined
      ? { shownWhen: binary('equal', path('row', status.id), value(ids[0])) }
      : {}),
    effects: [
      {
        kind: 'set',
        values: {
          owner: path('person', 'id'),
          ...(status && next !== undefined ? { [status.id]: value(next) } : {}),
        },
      },
    ],
    confirmation: confirmationOf(target, word('tookOver'), {}),
  };
}
