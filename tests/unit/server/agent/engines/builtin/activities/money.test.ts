import { describe, expect, it } from 'vitest';
import { blocksOf, planOf } from './plan-of.ts';

describe('money and customers', () => {
  it('budgets know what was spent of them, goals what was saved, bills are paid', () => {
    const spec = planOf(
      'A personal finance app for recording income and expenses, setting monthly budgets by category, savings goals and bill reminders',
    );
    expect(spec.entities['budgetItem']?.fields['left']?.derived).toBeDefined();
    expect(spec.actions['saveForGoal']?.effects).toHaveLength(1);
    expect(spec.actions['settleBill']?.effects.map(({ kind }) => kind)).toEqual(['set']);
    expect(spec.entities['payment']).toBeUndefined();
  });

  it('spending is kept beside income, with named categories, limits of each and photos of receipts', () => {
    const spec = planOf(
      'A household budget planner: record income and spending, sort them into categories such as groceries, rent, and leisure, set a monthly limit for each category, attach a photo of the receipt and compare months in charts.',
    );
    const { fields = {} } = spec.entities['expense'] ?? {};
    const named = fields['category']?.options ?? [];
    expect(named.map(({ label }) => label)).toEqual(['Groceries', 'Rent', 'Leisure', 'Other']);
    for (const sample of Object.values(spec.entities['expense']?.samples ?? {}))
      expect(named.map(({ id }) => id)).toContain(sample['category']);
    expect(fields['receipt']?.type).toBe('image');
    expect(spec.entities['budgetItem']?.fields['left']?.derived).toBeDefined();
    expect(spec.entities['shoppingItem']).toBeUndefined();
    const [numbers] = blocksOf(spec, 'metrics');
    expect(numbers?.properties['items']).toMatchObject([
      { id: 'balance', entity: 'income', less: { entity: 'expense' } },
      { id: 'income-month' },
      { id: 'expense-month' },
      { id: 'budgets-over' },
    ]);
  });

  it('opportunities move from stage to stage, and what was said to a customer is kept', () => {
    const spec = planOf(
      'A CRM with customer management, contact records, follow-up reminders and sales opportunities that move through the stages of the pipeline',
    );
    expect(spec.actions['advanceLead']?.guards).toHaveLength(1);
    expect(spec.entities['interaction']?.fields['client']).toBeDefined();
    expect(spec.entities['contactMessage']).toBeUndefined();
    expect(spec.entities['followUp']).toBeDefined();
  });
});
