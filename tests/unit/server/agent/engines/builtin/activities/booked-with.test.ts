import { describe, expect, it } from 'vitest';
import { findName } from '../../../../../../../server/agent/engines/builtin/understand/find-name.ts';
import { readMessage } from '../../../../../../../server/agent/engines/builtin/understand/message.ts';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { blocksOf, planOf } from './plan-of.ts';

const ideas = {
  vet: 'An appointment booking website for a veterinary clinic. Pet owners should be able to register their pets with species and breed, choose a veterinarian, a treatment, and a free time slot, reschedule or cancel appointments. The clinic’s staff should be able to see the appointments of the day and mark them as completed.',
  garage:
    'A booking website for a car repair garage. Drivers should be able to add their vehicles with make and licence plate, choose a mechanic, a service, and an available time, and postpone an appointment. The workshop’s staff should be able to see today’s appointments and mark them as finished.',
  music:
    'A website for a music school. Parents should be able to register their children, choose a teacher, an instrument and a free time slot for a lesson, and sign up for concerts. Teachers should be able to see the lessons of the day and mark them as held.',
};

describe('times booked with somebody, for one’s own', () => {
  it.each([
    ['vet', ['specialist', 'service', 'pet'], 'Completed'],
    ['garage', ['specialist', 'service', 'ownVehicle'], 'Finished'],
    ['music', ['teacher', 'instrument', 'child'], 'Held'],
  ] as const)('at the %s are chosen, seen on their day and marked as over', (idea, chosen, state) => {
    const spec = planOf(ideas[idea]);
    const fields = spec.entities['booking']?.fields ?? {};
    expect(chosen.map((id) => fields[id]?.target)).toEqual(chosen);
    expect(fields['status']?.options?.map(({ label }) => label)).toContain(state);
    expect(spec.actions['finishBooking']?.who).not.toContain('owner');
    expect(spec.pages['all-bookings']?.who).not.toContain('anyone');
    expect(spec.entities[chosen[2]]?.ownership).toBe('own');
    const days = Object.values(spec.entities['booking']?.samples ?? {}).map(({ date }) => date);
    expect(days).toContainEqual({ days: 0 });
  });

  it('stand on the page of the pet, whose owner is the owner of the appointment', () => {
    const spec = planOf(ideas.vet);
    const detail = blocksOf(spec, 'detail').find(({ entity }) => entity === 'pet');
    expect(JSON.stringify(detail?.properties['related'])).toContain('"booking"');
    const { samples = {}, sampleOwners = {} } = spec.entities['booking'] ?? {};
    for (const [id, { pet }] of Object.entries(samples))
      expect(spec.entities['pet']?.sampleOwners[String(pet)]).toBe(sampleOwners[id]);
  });

  it('leave signing up to what is signed up for', () => {
    const spec = planOf(ideas.music);
    expect(spec.entities['enrolment']?.fields['event']?.target).toBe('event');
  });
});

describe('names of sites', () => {
  it.each([
    ['Please implement an online shop for a plant nursery that sells seeds.', 'Plant nursery'],
    ['Please build an online shop for handmade soaps and candles.', 'Handmade soap and candle shop'],
    ['Please create a website for a bicycle rental station by a lake.', 'Bicycle rental station'],
    ['Please build a personal website and blog for a landscape photographer.', 'Landscape photographer'],
    ['Please implement a mortgage calculator website for home buyers.', 'Mortgage calculator'],
  ])('%s', (idea, name) => expect(findName(readMessage(idea))).toBe(name));
});

describe('those of whom sentences of their own are said', () => {
  it('are told apart', () => {
    const { people } = understand(
      'A website for a kayak rental. Visitors should be able to reserve a kayak. The station’s staff should be able to see the pick-ups of the day and mark a kayak as returned.',
    );
    expect(people?.roles.map(({ entry }) => entry.side)).toEqual(['uses', 'serves', 'runs']);
  });
});
