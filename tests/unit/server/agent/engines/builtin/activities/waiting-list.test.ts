import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

describe('places that run out', () => {
  it.each([
    'A community website for board game players. Players should be able to register and log in, announce a game night with the game, date, place, and number of seats, join a game night or get on the waiting list when it is full, and leave it again.',
    'A hiking club site. Members can register and log in, join tours while places are left, and get on the waiting list of full tours.',
  ])('are waited for: “%s”', (idea) => {
    const spec = planOf(idea);
    const target = spec.actions['addToAttendance']?.entity;
    expect(spec.actions['joinWaitingList']?.entity).toBe(target);
    expect(spec.entities['waitingItem']?.permissions.remove).toContain('owner');
    // Whoever goes tells those who wait.
    expect(JSON.stringify(spec.actions['removeFromAttendance']?.effects)).toContain('"notify"');
    expect(Object.keys(spec.entities)).not.toContain('leaveRequest');
  });

  it('are not waited for where nobody says so', () => {
    const spec = planOf(
      'A hiking club site. Members can register and log in, join tours while places are left, and see who takes part.',
    );
    expect(spec.actions['addToAttendance']).toBeDefined();
    expect(spec.actions['joinWaitingList']).toBeUndefined();
  });
});

describe('the front desk', () => {
  const spec = planOf(
    'An appointment website for a physiotherapy practice. Patients can register, choose a therapist, book a free time and cancel an appointment. The front desk should be able to see all appointments of the day, mark patients as arrived, and move an appointment to another time.',
  );

  it('says who has come and moves what others booked', () => {
    expect(spec.actions['markArrivedBooking']?.who).toContain('role:staff');
    expect(spec.actions['markArrivedBooking']?.who).not.toContain('owner');
    expect(spec.actions['extendBooking']?.who).toEqual(expect.arrayContaining(['owner', 'role:staff']));
  });
});

describe('those who sit on a board or in an office', () => {
  it('are a kind of people by their whole name', () => {
    const spec = planOf(
      'A crowdfunding website for school projects. Teachers can register and submit a project with a goal. The school board should approve submitted projects.',
    );
    expect(Object.values(spec.roles).map(({ label }) => label)).toContain('School board');
    expect(spec.actions['approveCrowdProject']?.who).toContain('role:schoolBoard');
  });

  it('are the board itself where it is said to be able to do something', () => {
    const spec = planOf(
      'A voting platform for a housing cooperative. Residents can log in, read motions and vote once. The board should be able to create motions with a closing date.',
    );
    expect(spec.entities['poll']?.permissions.create).toContain('role:board');
  });

  it('are those who plan what others come to', () => {
    const spec = planOf(
      'A reading circle website. Members can register, suggest books and say whether they attend a meeting. The host should be able to plan meetings.',
    );
    expect(spec.entities['meeting']?.permissions.create).toContain('role:host');
  });
});
