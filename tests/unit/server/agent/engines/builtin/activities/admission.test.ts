import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

describe('people who are let in', () => {
  it.each([
    [
      'A neighbourhood help site. Seniors can post errands. Helpers can browse errands and take on an errand. Coordinators can approve new helpers.',
      'Helper application',
      'helper',
    ],
    [
      'A craft market website. Sellers should be able to register and offer goods with a price. Buyers browse goods by category. Administrators should be able to approve seller accounts.',
      'Seller application',
      'seller',
    ],
  ])('apply, and do not decide about themselves: “%s”', (idea, name, role) => {
    const spec = planOf(idea);
    const entity = spec.entities['admission'];
    expect(entity?.singular).toBe(name);
    expect(entity?.permissions.create).toContain(`role:${role}`);
    expect(entity?.permissions.update).not.toContain(`role:${role}`);
    expect(spec.actions['approveAdmission']?.who).not.toContain(`role:${role}`);
    // Nothing else is approved.
    expect(Object.values(spec.actions).filter(({ id }) => id.startsWith('approve'))).toHaveLength(2);
  });
});
