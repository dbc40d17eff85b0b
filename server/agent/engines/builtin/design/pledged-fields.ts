import type { Expression } from '../../../../../templates/spec/expression.ts';
import type { Language } from '../understand/wishes.ts';
import type { EntityDraft, FieldInput } from './app-draft.ts';

const words = {
  raised: { en: 'Raised', zh: '已筹' },
  backers: { en: 'Backers', zh: '支持人数' },
  progress: { en: 'Funded', zh: '完成度' },
  daysLeft: { en: 'Days left', zh: '剩余天数' },
} as const;

const own = (id: string): Expression => ({ kind: 'path', scope: 'row', path: [id] });

/** What has come together for a thing by pledges, worked out from them. */
export function pledgedFields(target: EntityDraft, language: Language): FieldInput[] {
  const goal = target.fields.find(({ id, type }) => type === 'money' && /goal|target|budget/i.test(id));
  const where: Expression = {
    kind: 'binary',
    operator: 'and',
    left: {
      kind: 'binary',
      operator: 'equal',
      left: { kind: 'path', scope: 'each', path: [target.head.id] },
      right: own('id'),
    },
    right: {
      kind: 'binary',
      operator: 'equal',
      left: { kind: 'path', scope: 'each', path: ['status'] },
      right: { kind: 'value', value: 'pledged' },
    },
  };
  const raised: Expression = {
    kind: 'aggregate',
    operation: 'sum',
    entity: 'pledge',
    where,
    of: { kind: 'path', scope: 'each', path: ['amount'] },
  };
  return [
    { id: 'raised', label: words.raised[language], type: 'money', order: 41, derived: raised },
    {
      id: 'backers',
      label: words.backers[language],
      type: 'number',
      order: 42,
      derived: { kind: 'aggregate', operation: 'count', entity: 'pledge', where },
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
