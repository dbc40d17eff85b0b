import { describe, expect, it } from 'vitest';
import { planOf, specOf } from './support.ts';

describe('balances', () => {
  it.each([
    ['stock management', 'product.stock', ['Restock', 'Use stock']],
    ['An app for pocket money with deposits and withdrawals', 'account.balance', ['Deposit', 'Withdraw']],
    ['A loyalty app where clients earn points and redeem points', 'client.points', ['Redeem points']],
  ])('%s: the sum of what was entered', async (idea, place, labels) => {
    const spec = specOf(await planOf(idea));
    const [thing = '', field = ''] = place.split('.');
    const balance = spec.entities[thing]?.fields[field];
    expect(balance?.derived).toMatchObject({ kind: 'aggregate', operation: 'sum' });
    const actions = Object.values(spec.actions);
    expect(actions.map((action) => action.label)).toEqual(expect.arrayContaining(labels));
    expect(actions.flatMap((action) => action.guards).map((guard) => guard.message)).toContainEqual(
      expect.stringMatching(/^Not enough/),
    );
    const refused = Object.values(spec.checks).filter((check) =>
      check.steps.some((step) => step.kind === 'expectText' && step.text.startsWith('Not enough')),
    );
    expect(refused).toHaveLength(1);
  });

  it('begin with entries for every example', async () => {
    const spec = specOf(await planOf('库存管理'));
    const products = Object.keys(spec.entities['product']?.samples ?? {});
    const entries = Object.values(spec.entities['stockMovement']?.samples ?? {});
    for (const id of products)
      expect(entries.filter((entry) => entry['product'] === id).length).toBeGreaterThan(1);
  });
});

describe('an idea of two words', () => {
  it.each([
    ['stock management', ['Products', 'Suppliers', 'Stock movements']],
    ['library management', ['Books', 'Members']],
    ['project management app', ['Projects', 'Tasks']],
    ['school management system', ['Students', 'Courses', 'Assignments']],
  ])('%s gets what such apps usually have, and says so', async (idea, pages) => {
    const plan = await planOf(idea);
    const spec = specOf(plan);
    const menu = Object.values(spec.pages).map((page) => page.menu?.label);
    expect(menu).toEqual(expect.arrayContaining(pages));
    expect(spec.assumed['usual']?.sentence).toContain('usually have');
    for (const step of plan.steps)
      for (const [, end] of step.phrases) expect(end).toBeLessThanOrEqual(idea.length);
  });

  it('is taken as it is when it says more', async () => {
    const spec = specOf(await planOf('a library of sea shells with photos'));
    expect(spec.assumed['usual']).toBeUndefined();
  });
});
