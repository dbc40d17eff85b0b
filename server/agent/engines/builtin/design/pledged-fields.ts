import type { Effect } from '../../../../../templates/spec/action.ts';
import type { Expression } from '../../../../../templates/spec/expression.ts';
import type { Language } from '../understand/wishes.ts';
import type { EntityDraft, FieldInput, OperationInput } from './app-draft.ts';

const words = {
  raised: { en: 'Raised', zh: '已筹' },
  backers: { en: 'Backers', zh: '支持人数' },
  progress: { en: 'Funded', zh: '完成度' },
  daysLeft: { en: 'Days left', zh: '剩余天数' },
} as const;

const none: Expression = { kind: 'value', value: 0 };

const own = (id: string): Expression => ({ kind: 'path', scope: 'row', path: [id] });

/** What has come together for a thing by pledges, worked out from them. */
export function pledgedFields(target: EntityDraft, language: Language): FieldInput[] {
  const goal = target.fields.find(({ id, type }) => type === 'money' && /goal|target|budget/i.test(id));
  const raised = known(['raised']);
  return [
    { id: 'raised', label: words.raised[language], type: 'money', order: 41, byActions: true, default: none },
    {
      id: 'backers',
      label: words.backers[language],
      type: 'number',
      order: 42,
      byActions: true,
      default: none,
    },
    ...(goal
      ? [
          {
            id: 'funded',
            label: words.progress[language],
            type: 'percent' as const,
            order: 43,
            derived: {
              kind: 'if',
              condition: {
                kind: 'binary',
                operator: 'greater',
                left: own(goal.id),
                right: { kind: 'value', value: 0 },
              },
              whenTrue: {
                kind: 'binary',
                operator: 'multiply',
                left: { kind: 'binary', operator: 'divide', left: raised, right: own(goal.id) },
                right: { kind: 'value', value: 100 },
              },
              whenFalse: { kind: 'value', value: 0 },
            } satisfies Expression,
          },
        ]
      : []),
    ...daysLeft(target, language),
  ];
}

/** How long it still goes on, where that is limited. */
export function daysLeft(target: EntityDraft, language: Language): FieldInput[] {
  const end = target.fields.find(({ id, type }) => type === 'date' && /end|due/i.test(id));
  if (!end) return [];
  const left: Expression = {
    kind: 'binary',
    operator: 'daysBetween',
    left: { kind: 'today' },
    right: own(end.id),
  };
  const some: Expression = {
    kind: 'binary',
    operator: 'greater',
    left,
    right: { kind: 'value', value: 0 },
  };
  return [
    {
      id: 'daysLeft',
      label: words.daysLeft[language],
      type: 'number',
      order: 44,
      derived: { kind: 'if', condition: some, whenTrue: left, whenFalse: { kind: 'value', value: 0 } },
    },
  ];
}

const known = (path: [string, ...string[]]): Expression => ({
  kind: 'if',
  condition: { kind: 'missing', of: { kind: 'path', scope: 'row', path } },
  whenTrue: { kind: 'value', value: 0 },
  whenFalse: { kind: 'path', scope: 'row', path },
});

/** Adds a pledge to what has come together, or takes it off. `thing` leads there from the pledge. */
export function pledgedMore(amount: Expression, thing?: string): Effect {
  const operator = thing === undefined ? ('add' as const) : ('subtract' as const);
  const at = (id: string): [string, ...string[]] => (thing === undefined ? [id] : [thing, id]);
  return {
    kind: 'set',
    ...(thing === undefined ? {} : { path: [thing] as const }),
    values: {
      raised: { kind: 'binary', operator, left: known(at('raised')), right: amount },
      backers: { kind: 'binary', operator, left: known(at('backers')), right: { kind: 'value', value: 1 } },
    },
  };
}

/** What the examples of pledges make of the examples of projects. */
export function pledgedSamples(target: EntityDraft, pledges: EntityDraft['samples']): OperationInput[] {
  return target.samples.map(({ id, values }): OperationInput => {
    const theirs = pledges.filter(
      (pledge) => pledge.values[target.head.id] === id && pledge.values['status'] === 'pledged',
    );
    const raised = theirs.reduce((sum, pledge) => sum + Number(pledge.values['amount'] ?? 0), 0);
    return {
      kind: 'put-sample',
      entity: target.head.id,
      id,
      values: { ...values, raised, backers: theirs.length },
    };
  });
}
