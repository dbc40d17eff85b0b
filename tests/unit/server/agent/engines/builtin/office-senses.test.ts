import { describe, expect, it } from 'vitest';
import { understand } from '../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { planOf } from './activities/plan-of.ts';

describe('what an office works with', () => {
  it('is a tool, and no site of the firm', () => {
    expect(understand('A shift planning and payroll website for a security guard company.').kind).toBe(
      'tool',
    );
    expect(understand('An energy reporting website for the buildings of a company.').kind).toBe('tool');
    expect(understand('A wedding venue and event planning website for a company').kind).toBe('brochure');
  });

  it('has stages that are no tools for texts', () => {
    const said =
      'A customer management tool. Staff move projects through Requested, Quoted, Proofreading, and Delivered.';
    expect(understand(said).generators).toBeUndefined();
    expect(understand('A website that proofreads texts').generators).toBeDefined();
  });

  it('orders meals without a shop', () => {
    const said = 'A kindergarten administration system with children, groups and meal orders.';
    expect(understand(said).cart).toBeUndefined();
    expect(understand('A restaurant website with food ordering').cart).toBeDefined();
  });

  it('keeps items of the kinds that are listed in one stock', () => {
    const { entities } = planOf(
      'An inventory management system. Users add items such as food, litter, and medicine with category, unit, and minimum stock, and record stock in and stock out.',
    );
    expect(Object.keys(entities)).not.toContain('medication');
    const product = entities['product'];
    expect(product?.fields['category']?.options?.map(({ label }) => label)).toEqual([
      'Food',
      'Litter',
      'Medicine',
    ]);
    expect(
      Object.values(product?.samples ?? {}).every((row) =>
        /^(?:Food|Litter|Medicine)/.test(String(row['name'])),
      ),
    ).toBe(true);
  });
});
