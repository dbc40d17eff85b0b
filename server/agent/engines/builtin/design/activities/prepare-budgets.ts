import { moneyWord, type MoneyWord } from '../../say/money-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { fitSpending } from './fit-spending.ts';
import { all, binary, choose, path, value } from './reservations/expressions.ts';

const budgeted =
  /\bbudgets?\b[^.]{0,40}\b(?:by|per|for each|of each)\b[^.]{0,20}\bcategor|\b(?:set|setting|create|manage|monthly)\b[^.]{0,20}\bbudgets?\b|\bbudget (?:planning|management|tracking|limits?)\b|\b(?:limits?|caps?|allowances?)\b[^.]{0,24}\b(?:for|per|on|of|by) (?:each |every |a |all |the |their )?(?:spending |expense )?categor|预算|限额/i;

function kept(entities: readonly EntityDraft[], id: string): EntityDraft | undefined {
  return entities.find(({ head }) => head.id === id && head.origin === 'kept' && !head.source);
}

/** Budgets know what was spent of them, goals what was saved; money that came and went is written down once. */
export function prepareBudgets(entities: EntityDraft[], { text, language, things }: Wishes): void {
  const said = text.slice(0, 20_000);
  const expense = kept(entities, 'expense');
  const goal = kept(entities, 'savingsGoal');
  if (goal) prepareGoal(goal, language);
  if (!expense) return;
  // `transactions` of one person are what they spend and earn.
  const twice = /^(?:payment|financeRecord)$/;
  const named = (id: string) =>
    (id === 'payment' ? /\bpayments?\b|支付|付款/i : /finance records?|账目/i).test(said);
  if (kept(entities, 'income'))
    for (const id of ['payment', 'financeRecord'])
      if (twice.test(id) && !named(id)) {
        const at = entities.findIndex(({ head }) => head.id === id && !head.source);
        const pointed = entities.some(({ fields }) => fields.some(({ target }) => target === id));
        if (at > 0 && !pointed) entities.splice(at, 1);
      }
  addReceipt(expense, said, language);
  const category = expense.fields.find(({ id, type }) => id === 'category' && type === 'choice');
  const amount = expense.fields.find(({ type }) => type === 'money');
  const date = expense.fields.find(({ type }) => type === 'date');
  if (category) fitSpending(expense, category, moneyWord(language, 'other'));
  if (!budgeted.test(said) || !category || !amount || !date || things.length === 0) return;
  const budget = budgetEntity({ category, amount, date }, language);
  const at = entities.findIndex(({ head }) => head.id === 'budgetItem');
  if (at >= 0 && entities[at]?.head.source === undefined) entities.splice(at, 1, budget);
  else if (at < 0) entities.splice(Math.min(entities.length, 2), 0, budget);
}

const receipts =
  /\b(?:photos?|pictures?|images?|scans?|snapshots?|copy|copies) of (?:the |their |each |every |a )?(?:receipts?|bills?|invoices?)\b|\b(?:receipt|bill) (?:photos?|pictures?|images?|scans?)\b|(?:发票|收据|小票|票据)(?:照片|图片)|(?:拍|上传)[^，。]{0,4}(?:发票|收据|小票|票据)/i;

/** The receipt that is photographed stands with what was spent. */
function addReceipt({ fields }: EntityDraft, said: string, language: Language): void {
  if (!receipts.test(said) || fields.some(({ type }) => type === 'image')) return;
  const other = fields.findIndex(({ type }) => type === 'file');
  if (other >= 0) fields.splice(other, 1);
  const order = Math.max(0, ...fields.map((field) => field.order)) + 10;
  fields.push({ id: 'receipt', label: moneyWord(language, 'receipt'), type: 'image', order });
}

function budgetEntity(
  { category, amount, date }: { category: FieldInput; amount: FieldInput; date: FieldInput },
  language: Language,
): EntityDraft {
  const word = (name: MoneyWord) => moneyWord(language, name);
  const unit = amount.unit ? { unit: amount.unit } : {};
  const inside = all(
    binary('equal', path('each', category.id), path('row', 'category')),
    binary('greaterOrEqual', path('each', date.id), path('row', 'from')),
    binary('lessOrEqual', path('each', date.id), path('row', 'until')),
  );
  const over = binary('greater', path('row', 'spent'), path('row', 'limit'));
  const fields: FieldInput[] = [
    { id: 'name', label: word('name'), type: 'text', required: true, order: 10 },
    {
      id: 'category',
      label: word('category'),
      type: 'choice',
      options: category.options,
      required: true,
      order: 20,
    },
    { id: 'limit', label: word('limit'), type: 'money', ...unit, minimum: 0, required: true, order: 30 },
    { id: 'from', label: word('from'), type: 'date', required: true, default: { kind: 'today' }, order: 70 },
    {
      id: 'until',
      label: word('until'),
      type: 'date',
      required: true,
      default: binary('addDays', { kind: 'today' }, value(30)),
      order: 80,
    },
    {
      id: 'spent',
      label: word('spent'),
      type: 'money',
      ...unit,
      derived: {
        kind: 'aggregate',
        operation: 'sum',
        entity: 'expense',
        where: inside,
        of: path('each', amount.id),
      },
      order: 40,
    },
    {
      id: 'left',
      label: word('left'),
      type: 'money',
      ...unit,
      derived: binary('subtract', path('row', 'limit'), path('row', 'spent')),
      order: 50,
    },
    {
      id: 'status',
      label: word('status'),
      type: 'choice',
      options: [
        { id: 'within', label: word('within'), tone: 'good' },
        { id: 'over', label: word('over'), tone: 'bad' },
      ],
      derived: choose(over, value('over'), value('within')),
      order: 25,
    },
  ];
  fields.sort((one, other) => one.order - other.order);
  const limits = [400, 120, 90, 150, 60, 150];
  return {
    head: {
      id: 'budgetItem',
      singular: word('budget'),
      plural: word('budgets'),
      path: 'budgets',
      icon: 'wallet',
      titleField: 'name',
      origin: 'kept',
      ownership: 'shared',
    },
    fields,
    samples: (category.options ?? []).slice(0, 5).map(({ id, label }, index) => ({
      id: `sample-budget-${index + 1}`,
      values: {
        name: label,
        category: id,
        limit: /rent|housing|home|房|住/i.test(label) ? 900 : (limits[index % limits.length] ?? 100),
        from: { days: -25 },
        until: { days: 5 },
      },
    })),
    view: 'table',
    phrases: [],
  };
}

/** A goal is reached by what was put aside for it. */
function prepareGoal(goal: EntityDraft, language: Language): void {
  const { fields, samples } = goal;
  const target = fields.find(({ id, type }) => id === 'budget' && type === 'money');
  const saved = fields.find(({ id, type }) => id === 'amount' && type === 'money');
  if (!target || !saved) return;
  target.label = moneyWord(language, 'target');
  target.required = true;
  target.minimum = 1;
  Object.assign(saved, { label: moneyWord(language, 'saved'), byActions: true, default: value(0) });
  const share = binary(
    'multiply',
    binary('divide', path('row', 'amount'), path('row', 'budget')),
    value(100),
  );
  const at = fields.findIndex(({ id }) => id === 'progress');
  const progress: FieldInput = {
    id: 'progress',
    label: moneyWord(language, 'progress'),
    type: 'percent',
    derived: share,
    order: fields[at]?.order ?? 35,
  };
  if (at >= 0) fields[at] = progress;
  else fields.push(progress);
  samples.forEach(({ values }, index) => {
    const aim = 600 + (index % 4) * 450;
    delete values['progress'];
    Object.assign(values, { budget: aim, amount: Math.round((aim * (20 + index * 13)) / 100) });
  });
}
