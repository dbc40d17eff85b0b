import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

const fieldsOf = (idea: string, entity: string) => planOf(idea).entities[entity]?.fields ?? {};

describe('what comes round again', () => {
  it('is due when its time has come, and done for this time with one press', () => {
    const spec = planOf(
      'A plant care tracker. Users add plants, set a watering interval, see which plants need water today and log watering.',
    );
    const fields = spec.entities['plant']?.fields ?? {};
    expect(fields['lastDone']?.label).toBe('Last watered');
    expect(fields['nextDue']?.derived).toBeDefined();
    expect(fields['turn']?.options?.map(({ id }) => id)).toEqual(['due', 'soon', 'later']);
    expect(Object.values(spec.actions).map(({ label }) => label)).toContain('Mark as watered');
  });

  it('moves on the day it is due', () => {
    const spec = planOf(
      'A household chore planner: chores repeat daily, weekly or monthly and members tick them.',
    );
    const action = Object.values(spec.actions).find(({ id }) => id.startsWith('turnDone'));
    expect(action?.effects[0]).toMatchObject({ kind: 'set', values: { dueDate: { operator: 'addDays' } } });
  });

  it('is entered again where money comes and goes', () => {
    const idea =
      'A personal budget app: record income and expenses, recurring transactions such as rent every month.';
    expect(fieldsOf(idea, 'expense')['repeats']?.options).toHaveLength(4);
    expect(fieldsOf('An expense tracker', 'expense')).not.toHaveProperty('repeats');
  });
});
