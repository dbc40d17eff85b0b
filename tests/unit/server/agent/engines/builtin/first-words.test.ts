import { describe, expect, it } from 'vitest';
import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import { planOf } from './activities/plan-of.ts';

const plurals = ({ entities }: AppSpec) =>
  Object.values(entities)
    .map(({ plural }) => plural)
    .toSorted();
const thing = ({ entities }: AppSpec, plural: string) =>
  Object.values(entities).find((entity) => entity.plural === plural);
const labels = (spec: AppSpec, plural: string) =>
  Object.values(thing(spec, plural)?.fields ?? {}).map(({ label }) => label);
const samples = (spec: AppSpec, plural: string) => Object.values(thing(spec, plural)?.samples ?? {});

describe('a few words name a whole app', () => {
  it.each([
    ['software licenses and renewals', 'Software licences', ['Vendor', 'Seats', 'Renewal date']],
    ['vendor contracts with renewal dates', 'Vendor contracts', ['Vendor', 'Renewal date', 'Notice period']],
    ['apprentices and their training', 'Training units', ['Apprentice', 'Hours', 'Status']],
    ['first aid kit checks', 'Kit checks', ['First aid kit', 'Date', 'Status']],
    ['construction site diary', 'Diary entries', ['Site', 'People on site', 'Work done']],
    ['track job applications', 'Job applications', ['Position', 'Company', 'Next step']],
    ['commission tracker for sales reps', 'Commissions', ['Sales rep', 'Deal value', 'Rate', 'Commission']],
    ['blood pressure diary', 'Readings', ['Systolic', 'Diastolic', 'Pulse']],
    ['bird sightings', 'Sightings', ['How many', 'Location']],
    ['baby sleep log', 'Sleeps', ['Starts at', 'Ends at', 'Hours']],
    ['gift ideas for family', 'Gift ideas', ['For whom', 'Occasion']],
    ['home inventory for insurance', 'Household items', ['Room', 'Serial number', 'Value today']],
    ['home renovation budget', 'Costs', ['Budget', 'Spent', 'Room']],
    ['car maintenance log', 'Services', ['Car', 'Mileage', 'Garage']],
    ['choir members and rehearsals', 'Choir members', ['Voice', 'Fee paid']],
    ['community garden plots', 'Plots', ['Gardener', 'Rent per year']],
    ['allotment waiting list', 'Waiting list entries', ['Received on', 'Waiting for']],
    ['school trip sign up', 'Trip sign-ups', ['School trip', 'Consent given', 'Emergency phone']],
    ['charity run registration', 'Registrations', ['Distance', 'Start number']],
    ['physiotherapy exercises for patients', 'Exercises', ['Body part', 'Sets', 'Instructions']],
    ['homework tracker for my kids', 'Homework', ['Subject', 'Due date']],
  ])('%s', (idea, plural, named) => {
    const spec = planOf(idea);
    expect(labels(spec, plural)).toEqual(expect.arrayContaining(named));
    expect(samples(spec, plural).length).toBeGreaterThan(3);
    expect(Object.keys(spec.notIncluded)).toEqual([]);
  });

  it.each([
    ['simple invoicing for freelancers', ['Clients', 'Invoices']],
    ['spare parts for our workshop', ['Spare parts', 'Stock movements']],
    ['purchase requests with approval', ['Purchase requests', 'Suppliers']],
    ['customer feedback tracker', ['Feedback entries']],
    ['wedding guests', ['Wedding guests']],
    ['press contacts', ['Press contacts']],
    ['keys and who has them', ['Keys']],
    ['book club', ['Books', 'Meetings', 'Members']],
    ['board game night', ['Board game nights', 'Board games']],
    ['subscriptions we pay for', ['Subscriptions']],
  ])('and nothing of whom it is for, or of a neighbouring trade: %s', (idea, kept) =>
    expect(plurals(planOf(idea))).toEqual(kept),
  );

  it('those that begin with an a are no exception', () =>
    expect(plurals(planOf('asset register'))).toContain('Employees'));

  it.each([
    ['track job applications', 'Job applications'],
    ['keys and who has them', 'Keys'],
    ['subscriptions we pay for', 'Subscriptions'],
    ['repair orders for a phone shop', 'Repair orders'],
    ['inventory for a bike shop', 'Bike shop inventory'],
  ])('and are called after it: %s', (idea, name) => expect(planOf(idea).name).toBe(name));

  it('a tool for a shop is no shop', () => {
    expect(planOf('inventory for a bike shop').kind).toBe('tool');
    expect(planOf('repair orders for a phone shop').kind).toBe('tool');
  });

  it('who shares it is still heard', () =>
    expect(planOf('shift planner for our team').storage).toBe('postgres'));
});

describe('the examples are those of the trade', () => {
  const values = (idea: string, plural: string) => samples(planOf(idea), plural);

  it('goods cost what such goods cost', () =>
    expect(values('inventory for a bike shop', 'Products')[0]).toMatchObject({
      name: 'City bike, seven gears',
      price: 649,
    }));

  it('people ask for leave, not courses', () => {
    for (const row of values('leave requests for our sales team', 'Leave requests'))
      expect(row['person']).toMatch(/^\p{Lu}[^,]+ \p{Lu}/u);
  });

  it('prices on average belong to no month', () => {
    const items = Object.values(planOf('community garden plots').pages)
      .flatMap(({ blocks }) => Object.values(blocks))
      .filter(({ block }) => block === 'metrics')
      .flatMap(({ properties }) => JSON.stringify(properties));
    expect(items.join(' ')).toContain('Average rent per year');
    expect(items.join(' ')).not.toContain('this month');
  });

  it('what is rehearsed stands on the calendar, not who came when', () => {
    const blocks = Object.values(planOf('choir members and rehearsals').pages).flatMap((page) =>
      Object.values(page.blocks),
    );
    expect(blocks.find(({ block }) => block === 'calendar')?.entity).toBe('rehearsal');
  });

  it('a shift lasts as long as people work, a night goes on after midnight', () => {
    expect(values('shift planner for a cafe', 'Shifts')).toContainEqual(
      expect.objectContaining({ startTime: '06:30', endTime: '12:30' }),
    );
    expect(values('baby sleep log', 'Sleeps')).toContainEqual(
      expect.objectContaining({ startTime: '19:30', endTime: '06:20' }),
    );
  });

  it('a passport is packed once', () =>
    expect(values('packing list', 'Packing items')).toContainEqual(
      expect.objectContaining({ name: 'Passport', quantity: 1 }),
    ));

  it('a quiz about capitals asks for capitals', () => {
    const spec = planOf('quiz about capitals');
    for (const row of samples(spec, 'Questions')) expect(row['question']).toMatch(/^What is the capital of /);
  });

  it('commissions are their share of the deal', () => {
    for (const { dealValue, rate, commission } of values('commission tracker for sales reps', 'Commissions'))
      expect(commission).toBe((Number(dealValue) * Number(rate)) / 100);
  });
});
