import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

describe('trips that people plan for themselves', () => {
  it.each([
    'A trip planner: create trips with destination and dates, a day-by-day itinerary, a packing list and what is spent. Note addresses and bookings.',
    'A travel planning app to organise my journeys with packing lists and a budget',
  ])('have days, luggage and costs, and nothing is booked: “%s”', (idea) => {
    const spec = planOf(idea);
    expect(Object.keys(spec.entities).toSorted()).toEqual(['expense', 'luggageItem', 'trip', 'tripActivity']);
    const { fields = {} } = spec.entities['trip'] ?? {};
    expect(fields['daysLeft']?.derived).toBeDefined();
    expect(fields['spent']?.derived).toBeDefined();
    for (const id of ['tripActivity', 'luggageItem', 'expense'])
      expect(spec.entities[id]?.fields['trip']?.target).toBe('trip');
  });

  it.each([
    'A travel agency website where people book tours and pay online',
    'Book flights and hotels for trips',
  ])('are not those of “%s”', (idea) => {
    expect(planOf(idea).entities['tripActivity']).toBeUndefined();
  });

  it('lists of fields end where people do something: plan breakfast', () => {
    const { fields = {} } =
      planOf('Browse recipes with pictures, plan breakfast, lunch, and dinner for every day of the week')
        .entities['recipe'] ?? {};
    expect(JSON.stringify(fields)).not.toMatch(/plan ?breakfast/i);
  });
});
