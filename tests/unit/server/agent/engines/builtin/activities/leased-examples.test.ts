import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

describe('examples of what is leased', () => {
  it.each([
    'A domain leasing website for searching, leasing, renewing and transferring domain names, with user management, order management and payments',
    'A platform to lease storage units by the month; users log in, lease, renew and transfer units and see their order history',
  ])('give each person something of each kind, at their own address, in “%s”', (idea) => {
    const { entities } = planOf(idea);
    const { order, receipt, lease } = entities;
    const owners = new Set(Object.values(lease?.sampleOwners ?? {}));
    if (!order || owners.size === 0) return;
    const kinds = order.fields['kind']?.options?.map(({ id }) => id) ?? [];
    for (const person of owners)
      for (const kind of kinds)
        expect(
          Object.entries(order.samples).some(
            ([id, values]) => order.sampleOwners[id] === person && values['kind'] === kind,
          ),
          `${person} ${kind}`,
        ).toBe(true);
    for (const entity of [receipt, lease])
      for (const [id, { email }] of Object.entries(entity?.samples ?? {}))
        if (email !== undefined && email !== null)
          expect(email).toBe(`${entity?.sampleOwners[id] ?? ''}@example.org`);
  });
});
