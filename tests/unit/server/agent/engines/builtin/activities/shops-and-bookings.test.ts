import { describe, expect, it } from 'vitest';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { blocksOf, planOf } from './plan-of.ts';

const labels = (idea: string) => Object.values(planOf(idea).actions).map(({ label }) => label);
const optionsOf = (idea: string, entity: string, label: string) =>
  Object.values(planOf(idea).entities[entity]?.fields ?? {})
    .find((field) => field.label === label)
    ?.options?.map((option) => option.label);

describe('what was paid for a booking', () => {
  const tickets =
    'A concert ticketing website. Users should be able to search events by city, date and category, choose seats, buy tickets, view their e-tickets, and request a refund.';

  it('is asked back where the booking stands, with a reason', () => {
    const spec = planOf(tickets);
    const ask = spec.actions['cancelForRefund'];
    expect([ask?.label, ask?.entity]).toEqual(['Request a refund', 'booking']);
    expect(ask?.inputs?.['refundReason']?.required).toBe(true);
    expect(spec.entities['returnCase']).toBeUndefined();
    const states = spec.entities['booking']?.fields['status']?.options?.map(({ id }) => id);
    expect(states).toEqual(expect.arrayContaining(['refundAsked', 'refunded']));
  });

  it('is granted only by others than those who ask', () => {
    expect(planOf(tickets).actions['approveRefund']).toBeUndefined();
    const staffed = planOf(
      `${tickets} Users register and log in. Administrators manage events and bookings.`,
    );
    expect(staffed.actions['approveRefund']?.who).not.toContain('owner');
    expect(staffed.actions['cancelForRefund']?.who).toContain('owner');
  });

  it('stays as it is where nobody speaks of refunds', () => {
    expect(labels('A hotel booking website where guests book rooms and pay online')).not.toContain(
      'Request a refund',
    );
  });
});

describe('what a thing is of', () => {
  it('has one field, by the word that asks for it', () => {
    const clinic =
      'An appointment booking system for a clinic. Patients should be able to filter doctors by specialty and gender, view doctor profiles with qualifications and consultation fee, choose a time slot and book appointments.';
    expect(optionsOf(clinic, 'doctor', 'Specialty')).toContain('Surgery');
    expect(optionsOf(clinic, 'doctor', 'Type')).toBeUndefined();
    const { entities } = planOf(clinic);
    expect(Object.values(entities['doctor']?.fields ?? {}).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Qualifications', 'Consultation fee']),
    );
    expect(Object.keys(entities)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:doctorProfile|certificate|clinicAppointment)$/)]),
    );
  });

  it('is told by the events themselves', () => {
    const events =
      'An event ticketing website. Users should be able to search events by city and category and buy tickets.';
    expect(optionsOf(events, 'event', 'Category')).not.toContain('Wedding');
  });

  it('ends with the one that follows `or`', () => {
    const bikes =
      'A bike rental website. Users should be able to search for stations by district, choose a bike type such as city bike, e-bike or cargo bike, start and end rentals, and see the cost.';
    expect(optionsOf(bikes, 'bike', 'Bike type')).toEqual(['City bike', 'E-bike', 'Cargo bike']);
    expect(planOf(bikes).entities['dockStation']?.plural).toBe('Stations');
  });
});

describe('what is sold', () => {
  it('goes by names that shops know', () => {
    const shop =
      'Please implement an online fashion store for selling shirts, dresses and shoes with a shopping cart, checkout and order management. Users should be able to filter products by category, price and brand.';
    const spec = planOf(shop);
    const names = Object.values(spec.entities['product']?.samples ?? {}).map(({ name }) => String(name));
    expect(names).toEqual(expect.arrayContaining(['Oxford shirt, light blue', 'White leather sneakers']));
    expect(names.filter((name) => /^(?:Classic|Compact|Premium) /.test(name))).toEqual([]);
    expect(optionsOf(shop, 'product', 'Brand')).toHaveLength(5);
    expect(spec.kind).toBe('shop');
  });

  it('is of other kinds for animals than for people', () => {
    const shop =
      'An online pet supplies store for selling food, toys and accessories for pets with a shopping cart. Users should be able to filter products by pet type.';
    const [goods, ...others] = Object.values(planOf(shop).entities).filter(({ id }) => /product/i.test(id));
    const names = Object.values(goods?.samples ?? {}).map(({ name }) => String(name));
    expect(others).toEqual([]);
    expect(optionsOf(shop, goods?.id ?? '', 'Pet type')).toContain('Cats');
    expect(planOf(shop).entities['pet']).toBeUndefined();
    expect(names).toEqual(expect.arrayContaining(['Feather wand for cats', 'Dog lead, two metres']));
  });

  it('is told apart where it was used before, and is out as soon as it is entered', () => {
    const used =
      'Please implement a second-hand goods trading platform for students to buy and sell used items. Users should be able to post items such as textbooks, electronics, furniture and clothing with pictures and prices, and publish listings. Choose ivory for the page background and olive drab for the UI components.';
    expect(optionsOf(used, 'usedItem', 'Category')).toEqual([
      'Textbooks',
      'Electronics',
      'Furniture',
      'Clothing',
    ]);
    expect(labels(used)).not.toContain('Publish');
    expect(planOf(used).entities['trade']).toBeUndefined();
    expect(understand(used).name).not.toMatch(/^UI\b/);
  });
});

describe('what shops and couriers do for people', () => {
  it('hands out coupons that are used once', () => {
    const idea =
      'A coupon website for a chain of supermarkets. Users should be able to collect coupons, use coupons and browse current promotions by store.';
    expect(labels(idea)).toEqual(expect.arrayContaining(['Collect coupon', 'Use coupon']));
    expect(planOf(idea).entities['promotion']?.plural).toBe('Promotions');
  });

  it('sends proposals with the amount of a bid, and keeps no second list of them', () => {
    const spec = planOf(
      'A freelance marketplace. Clients should be able to post projects with budget, deadline and required skills, hiring freelancers; freelancers submit proposals with a bid amount and view their earnings.',
    );
    const fields = Object.values(spec.entities['proposal']?.fields ?? {});
    expect(fields.map(({ target }) => target)).toContain('freelanceProject');
    expect(fields.filter(({ type }) => type === 'money')).toHaveLength(1);
    expect(spec.entities['freelanceProject']?.fields['skills']?.type).toBe('tags');
    expect(spec.entities['income']).toBeUndefined();
  });

  it('looks parcels up by their number, whatever complaints there are', () => {
    const spec = planOf(
      'A courier website. Users should be able to enter a tracking number to see the parcel’s status, schedule a pickup, manage their address book, and submit complaints about deliveries.',
    );
    expect(Object.keys(spec.entities)).toEqual(expect.arrayContaining(['parcelPickup', 'savedAddress']));
    expect(blocksOf(spec, 'lookup').map(({ entity }) => entity)).toContain('shipment');
  });
});
