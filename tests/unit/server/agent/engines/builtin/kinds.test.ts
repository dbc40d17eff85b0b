import { describe, expect, it } from 'vitest';
import { planOf } from './activities/plan-of.ts';

describe('kinds of one thing', () => {
  it.each([
    [
      'A booking website for a coworking space with hot desks, private offices, and meeting rooms. Users browse the rooms, pick a date and time slot and book.',
      'meetingRoom',
      ['Hot desk', 'Private office', 'Meeting room'],
    ],
    [
      'A fleet management platform for vehicles such as trucks, vans, and trailers, with drivers and fuel costs.',
      'fleetVehicle',
      ['Truck', 'Van', 'Trailer'],
    ],
  ])('are one list with a type in “%s”', (idea, id, labels) => {
    const { entities } = planOf(idea);
    const type = entities[id]?.fields['type'];
    expect(type?.options?.map(({ label }) => label)).toEqual(labels);
    const known = type?.options?.map((option) => option.id);
    for (const row of Object.values(entities[id]?.samples ?? {})) expect(known).toContain(row['type']);
    expect(Object.keys(entities).filter((each) => /room|desk|truck|van$/i.test(each))).toEqual(
      id === 'meetingRoom' ? ['meetingRoom'] : [],
    );
  });

  it('are lists of their own where they are more than that', () => {
    expect(Object.keys(planOf('A hospital system with wards, rooms and beds').entities)).toContain('room');
  });
});
