import { describe, expect, it } from 'vitest';
import { findVisits } from '../../../../../../../server/agent/engines/builtin/understand/find-visits.ts';
import { planOf } from './plan-of.ts';

describe('visitors who come and leave', () => {
  it.each(['A visitor log to check in guests at the front desk', '公司访客登记系统'])(
    'are found in “%s”',
    (text) => expect(findVisits(text)).toBeDefined(),
  );

  it.each(['A hotel where guests check in online', 'A habit app with a daily check-in'])(
    'are not seen in “%s”',
    (text) => expect(findVisits(text)).toBeUndefined(),
  );

  it('check in with a badge, are in the building, and check out', () => {
    const spec = planOf(
      'A visitor check-in system: receptionists check visitors in and out, hosts are notified when a visitor has arrived',
    );
    expect(spec.entities['visitor']?.fields['badge']?.default).toMatchObject({ kind: 'number' });
    expect(spec.pages['here-now']?.blocks['here-now-list']?.properties).toMatchObject({
      only: { field: 'status', equals: ['inside'] },
    });
    expect(spec.actions['checkInVisitor']?.effects.map(({ kind }) => kind)).toEqual(['set', 'notify']);
    expect(Object.keys(spec.roles)).not.toContain('tenant');
  });
});
