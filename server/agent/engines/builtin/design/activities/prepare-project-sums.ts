import { moneyWord } from '../../say/money-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { all, binary, choose, path, value } from './reservations/expressions.ts';

/** What a project's rows are worth is written down with them, one by one. */
const costs = /^(?:siteCost|expense|payment|invoice)$/;
/** Work that is done piece by piece. */
const pieces = /^(?:task|siteTask|milestone|workItem)$/;

const finished = /^(?:done|completed|finished|closed)$/;

/** What is spent of a budget and how far a project has come follow from what belongs to it. */
export function prepareProjectSums(entities: readonly EntityDraft[], { language }: Wishes): void {
  const kept = entities.filter(({ head }) => head.origin === 'kept' && !head.source);
  for (const parent of kept) {
    const belonging = kept.flatMap((child) => {
      const link = child.fields.find(({ type, target }) => type === 'relation' && target === parent.head.id);
      return link && child !== parent ? [{ child, link: link.id }] : [];
    });
    const spending = belonging.find(({ child }) => costs.test(child.head.id));
    const budget = parent.fields.find(({ id, type }) => id === 'budget' && type === 'money');
    if (spending && budget) addSpent(parent, { ...spending, budget, language });
    const work = belonging.find(({ child }) => pieces.test(child.head.id));
    const follows = /^(?:project|constructionJob|goal)$/.test(parent.head.id);
    if (work && follows) followProgress(parent, { ...work, language });
  }
}

/** What was spent and what is left stand beside the budget. */
function addSpent(
  { fields }: EntityDraft,
  {
    child,
    link,
    budget,
    language,
  }: { child: EntityDraft; link: string; budget: FieldInput; language: Language },
): void {
  const amount = child.fields.find(({ type, derived }) => type === 'money' && derived === undefined);
  if (!amount || fields.some(({ id }) => id === 'spent')) return;
  const unit = budget.unit ? { unit: budget.unit } : {};
  const spent: FieldInput = {
    id: 'spent',
    label: moneyWord(language, 'spent'),
    type: 'money',
    ...unit,
    derived: {
      kind: 'aggregate',
      operation: 'sum',
      entity: child.head.id,
      where: binary('equal', path('each', link), path('row', 'id')),
      of: path('each', amount.id),
    },
    order: budget.order + 1,
  };
  const left: FieldInput = {
    id: 'left',
    label: moneyWord(language, 'left'),
    type: 'money',
    ...unit,
    derived: choose(
      { kind: 'missing', of: path('row', budget.id) },
      value(null),
      binary('subtract', path('row', budget.id), path('row', 'spent')),
    ),
    order: budget.order + 2,
  };
  fields.splice(fields.indexOf(budget) + 1, 0, spent, left);
}

/** The share of its work that is done. */
function followProgress(
  { fields, samples }: EntityDraft,
  { child, link, language }: { child: EntityDraft; link: string; language: Language },
): void {
  const status = child.fields.find(({ id, type }) => id === 'status' && type === 'choice');
  const done = status?.options?.find(({ id }) => finished.test(id));
  if (!status || !done) return;
  const known = fields.find(({ id }) => id === 'progress');
  if (known?.derived) return;
  const mine = binary('equal', path('each', link), path('row', 'id'));
  const count = (where: Expression): Expression => ({
    kind: 'aggregate',
    operation: 'count',
    entity: child.head.id,
    where,
  });
  const isDone = binary('equal', path('each', status.id), value(done.id));
  const order = known?.order ?? Math.max(0, ...fields.map((field) => field.order)) + 10;
  const progress: FieldInput = {
    id: 'progress',
    label: known?.label ?? moneyWord(language, 'progress'),
    type: 'percent',
    derived: choose(
      binary('equal', count(mine), value(0)),
      alone(fields),
      binary('divide', binary('multiply', value(100), count(all(mine, isDone))), count(mine)),
    ),
    order,
  };
  if (known) fields.splice(fields.indexOf(known), 1, progress);
  else fields.push(progress);
  for (const { values } of samples) delete values['progress'];
}

/** What has no work of its own is as far as it is said to be. */
function alone(fields: readonly FieldInput[]): Expression {
  const status = fields.find(({ id, type }) => id === 'status' && type === 'choice');
  const over = status?.options?.find(({ id }) => finished.test(id));
  return status && over
    ? choose(binary('equal', path('row', status.id), value(over.id)), value(100), value(0))
    : value(0);
}
