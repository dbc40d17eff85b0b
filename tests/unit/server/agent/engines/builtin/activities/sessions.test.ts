import { describe, expect, it } from 'vitest';
import { findSlots } from '../../../../../../../server/agent/engines/builtin/understand/find-slots.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('time that somebody gives', () => {
  it.each([
    [
      'A tutoring site. Pupils can browse tutors by subject and hourly rate and book a one-hour session. Tutors can accept or decline session requests.',
      'area',
      'Mathematics',
    ],
    [
      'A mentoring platform. Members can browse mentors and request a session. Mentors can accept or decline requests.',
      'area',
      'Leadership',
    ],
  ])('is booked with them, and they answer: “%s”', (idea, field, option) => {
    const spec = planOf(idea);
    expect(spec.entities['course']).toBeUndefined();
    const labels = spec.entities['teacher']?.fields[field]?.options?.map(({ label }) => label);
    expect(labels).toContain(option);
    expect(blocksOf(spec, 'booking')).toHaveLength(2);
    expect(spec.actions['approveBooking']?.who).not.toContain('owner');
    expect(spec.actions['rejectBooking']?.effects.length).toBeGreaterThan(1);
    expect(spec.entities['booking']?.fields['status']?.options?.[0]?.id).toBe('requested');
  });

  it('lasts an hour unless it is said otherwise', () => {
    expect(findSlots('Book a session with a coach')?.minutes).toBe(60);
    expect(findSlots('Book a 45-minute session with a coach')?.minutes).toBe(45);
  });

  it('is not seen where courses are taken or where many sit', () => {
    expect(
      findSlots('An online learning platform where students enrol in courses with instructors'),
    ).toBeUndefined();
    expect(findSlots('A conference site to request sessions by experts')?.sessions).toBeUndefined();
  });
});
