import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

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
