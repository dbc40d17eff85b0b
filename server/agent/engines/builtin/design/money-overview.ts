import { moneyWord } from '../say/money-words.ts';
import type { Language } from '../understand/wishes.ts';
import type { EntityDraft } from './app-draft.ts';
import type { Metric } from './metric.ts';
import { happenedOn } from './spec-view.ts';

/** What came in, what went out and what is left, where both are written down; undefined elsewhere. */
export function moneyOverview(entities: readonly EntityDraft[], language: Language): Metric[] | undefined {
  const [spent, earned] = ['expense', 'income'].map((id) => sideOf(entities, id));
  if (!spent || !earned) return undefined;
  const monthly = ({ entity, field, unit, date }: Side, word: 'spentMonth' | 'earnedMonth'): Metric => ({
    id: `${entity}-month`.toLowerCase(),
    label: moneyWord(language, word),
    entity,
    operation: 'sum',
    field,
    period: { field: date, of: 'month' },
    ...(unit ? { unit } : {}),
  });
  const budget = entities.find(
    ({ head, fields }) =>
      head.id === 'budgetItem' && fields.some(({ id, derived }) => id === 'status' && derived),
  );
  return [
    {
      id: 'balance',
      label: moneyWord(language, 'balance'),
      entity: earned.entity,
      operation: 'sum',
      field: earned.field,
      less: { entity: spent.entity, field: spent.field },
      ...(earned.unit ? { unit: earned.unit } : {}),
    },
    monthly(earned, 'earnedMonth'),
    monthly(spent, 'spentMonth'),
    ...(budget
      ? [
          {
            id: 'budgets-over',
            label: moneyWord(language, 'overspent'),
            entity: budget.head.id,
            operation: 'count' as const,
            where: { field: 'status', equals: 'over' },
          },
        ]
      : []),
  ];
}

interface Side {
  entity: string;
  field: string;
  date: string;
  unit?: string;
}

function sideOf(entities: readonly EntityDraft[], id: string): Side | undefined {
  const found = entities.find(({ head }) => head.id === id && head.origin === 'kept');
  const amount = found?.fields.find(({ type }) => type === 'money');
  const date = found && happenedOn(found.fields);
  if (!found || !amount || !date) return undefined;
  return {
    entity: found.head.id,
    field: amount.id,
    date: date.id,
    ...(amount.unit ? { unit: amount.unit } : {}),
  };
}
