import type { Expression } from '../../../../../templates/spec/expression.ts';
import type { Language } from '../understand/wishes.ts';
import type { EntityDraft, OperationInput } from './app-draft.ts';

const words = {
  withdraw: { en: 'Cancel enrolment', zh: '取消报名' },
  withdrawn: { en: 'Your enrolment is cancelled.', zh: '已取消报名。' },
} as const;

/** States in which nobody can join any more. */
const over = /^(?:completed|finished|closed|cancelled|canceled|ended|over|archived|past|done)$/;

/** Whether a state is one in which nobody can join any more. */
export function isOver(state: unknown): boolean {
  return typeof state === 'string' && over.test(state);
}

export interface OnceOnly {
  /** While the action is offered. */
  shownWhen: Expression;
  reverse: string;
  operations: OperationInput[];
}

/** What somebody has joined is not joined again, nor what is over; instead it can be left. */
export function onceOnly(
  record: string,
  { head, fields }: EntityDraft,
  { action, language, hasPeople }: { action: string; language: Language; hasPeople: boolean },
): OnceOnly | undefined {
  if (record !== 'enrolment') return undefined;
  const here = equal(path('each', head.id), path('row', 'id'));
  const mine = hasPeople ? both(here, equal(path('each', 'owner'), path('person', 'id'))) : here;
  const joined: Expression = { kind: 'aggregate', operation: 'exists', entity: record, where: mine };
  const status = fields.find(({ id, type }) => id === 'status' && type === 'choice');
  const ended = (status?.options ?? []).filter(({ id }) => over.test(id));
  const open = ended.map(({ id }): Expression => ({
    kind: 'not',
    of: equal(path('row', 'status'), { kind: 'value', value: id }),
  }));
  const leave = `leave${action.charAt(0).toUpperCase()}${action.slice(1)}`.slice(0, 48);
  return {
    shownWhen: [...open].reduce(both, { kind: 'not', of: joined }),
    reverse: leave,
    operations: [
      {
        kind: 'put-action',
        action: {
          id: leave,
          label: words.withdraw[language],
          icon: 'user-x',
          entity: head.id,
          shownWhen: joined,
          effects: [{ kind: 'forEach', entity: record, where: mine, effects: [{ kind: 'remove' }] }],
          confirmation: { kind: 'value', value: words.withdrawn[language] },
          reverse: action,
        },
      },
    ],
  };
}

function path(scope: 'row' | 'each' | 'person', name: string): Expression {
  return { kind: 'path', scope, path: [name] };
}

function equal(left: Expression, right: Expression): Expression {
  return { kind: 'binary', operator: 'equal', left, right };
}

function both(left: Expression, right: Expression): Expression {
  return { kind: 'binary', operator: 'and', left, right };
}
