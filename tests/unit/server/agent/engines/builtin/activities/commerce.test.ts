import { describe, expect, it } from 'vitest';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { planOf, specOf } from '../support.ts';

const spec = async (text: string) => specOf(await planOf(text));
const things = (text: string) => understand(text).things.map(({ entry, noun }) => entry?.id ?? noun);

describe('what places that sell and serve have beside what they sell', () => {
  it('are points that orders earn and that become vouchers', async () => {
    const { actions, entities, pages } = await spec(
      'An online shop for tea where customers put teas into a cart, check out and collect loyalty points',
    );
    expect(entities['pointEntry']?.ownership).toBe('own');
    expect(JSON.stringify(actions['placeOrder']?.effects[0])).toContain('pointEntry');
    expect(actions['redeemPoints']?.guards).toHaveLength(1);
    expect(pages['loyalty']?.blocks['balance']?.block).toBe('metrics');
  });

  it('are points that booked times earn', async () => {
    const { actions } = await spec(
      'A website of a barber where people book an appointment with a barber and earn points for every visit',
    );
    expect(JSON.stringify(actions['bookTime']?.effects)).toContain('pointEntry');
  });

  it('are opening hours, unless several places say theirs', async () => {
    const one = await spec('A website for our flower shop with products, opening hours and a contact form');
    expect(Object.keys(one.entities['openingHour']?.samples ?? {})).toHaveLength(7);
    expect(one.pages['opening-hours']?.blocks['week']?.block).toBe('opening-hours');
    const several = await spec(
      'A food ordering site where people browse restaurants by cuisine, see the opening hours and order dishes',
    );
    expect(several.entities['openingHour']).toBeUndefined();
    expect(several.entities['restaurant']?.fields['openingHours']).toBeDefined();
    expect(several.entities['dish']?.fields['restaurant']?.target).toBe('restaurant');
  });

  it('are gift cards with a code of their own, which are no donations', async () => {
    const { entities } = await spec('A spa website where people book massages and buy gift vouchers');
    expect(entities['giftCard']).toMatchObject({ ownership: 'own' });
    expect(entities['donation']).toBeUndefined();
  });

  it('are times that can be moved', async () => {
    const { actions, pages } = await spec(
      'A dental clinic website where patients book appointments online and reschedule their appointments',
    );
    expect(Object.keys(actions['extendBooking']?.inputs ?? {})).toEqual(['date', 'startTime']);
    expect(JSON.stringify(pages['bookings'])).toContain('extendBooking');
  });
});

describe('words of trades', () => {
  it.each([
    ['A box office website for a theatre where visitors choose seats from a seating plan', ['performance']],
    [
      'A freelance marketplace where clients post projects and freelancers send proposals',
      ['freelanceProject', 'freelancer'],
    ],
    ['A hair salon website to meet the stylists and book treatments with duration and price', ['specialist']],
  ])('%s', (text, expected) => {
    expect(things(text)).toEqual(expect.arrayContaining(expected));
  });

  it('do not take what people do for fields', () => {
    const [service] = understand(
      'Visitors see the treatments with duration and price, meet the stylists, choose a stylist and book an appointment',
    ).things.filter(({ entry }) => entry?.id === 'service');
    expect(service?.fields.map(({ label }) => label)).toEqual(['Duration', 'Price']);
  });

  it('ask freelancers for proposals that clients accept', async () => {
    const { actions, entities } = await spec(
      'A freelance marketplace where clients post projects and accept proposals, and freelancers send a proposal with a price',
    );
    expect(Object.keys(actions)).toEqual(expect.arrayContaining(['approveProposal', 'rejectProposal']));
    expect(entities['proposal']?.fields['freelanceProject']?.target).toBe('freelanceProject');
    expect(entities['freelanceProject']?.fields['price']).toBeUndefined();
  });
});

describe('prices that follow from what people say', () => {
  it('are of every insurance that is named, by several insurers', async () => {
    const { pages, entities } = await spec(
      'An insurance comparison website where users get instant quotes for car and home insurance and buy a policy',
    );
    const block = pages['car-quote-calculator']?.blocks['calculator'];
    expect(block?.block).toBe('calculator');
    expect(pages['home-quote-calculator']).toBeDefined();
    expect(entities['car']).toBeUndefined();
    expect(entities['policyHeld']).toMatchObject({ ownership: 'own' });
  });

  it('are of parcels and of homes to be cleaned', async () => {
    const courier = await spec(
      'A courier website where visitors work out the shipping cost of a parcel, book a pickup and track parcels by tracking number',
    );
    expect(courier.pages['shipping-quote-calculator']).toBeDefined();
    expect(courier.entities['takenTime']).toBeUndefined();
    const cleaning = await spec('A house cleaning company website where people get an instant quote online');
    expect(cleaning.pages['cleaning-quote-calculator']).toBeDefined();
  });

  it('are none where somebody writes the quote', () => {
    expect(understand('A tool to send quotes and invoices to clients').commerce?.quote).toBeUndefined();
  });
});

describe('a front desk', () => {
  it('checks guests in and out, and lists who arrives today', async () => {
    const { actions, pages } = await spec(
      'A booking website for a lodge: guests reserve rooms, the front desk checks guests in and out',
    );
    expect(actions['checkInBooking']?.who).not.toContain('signedIn');
    expect(pages['front-desk']?.blocks['today']?.properties).toMatchObject({ groupBy: 'deskState' });
  });

  it('moves stays to other dates, which are free', async () => {
    const { actions } = await spec(
      'A hotel booking site where guests reserve rooms with promo codes and change their bookings',
    );
    expect(JSON.stringify(actions['extendBooking']?.guards)).toContain('takenTime');
    const book = Object.values(actions).find(({ id }) => /^book[A-Z]/.test(id) && id !== 'bookTime');
    expect(book?.inputs['couponCode']).toBeDefined();
  });
});

describe('what neighbours lend for a price', () => {
  it('is rented for certain days, and its owner says yes or no', async () => {
    const { entities, actions } = await spec(
      'A car sharing website where neighbours lend their cars to each other. Car owners list a car with number of seats, daily price and pick-up place. Drivers ask for a car for certain days, and owners accept or decline requests.',
    );
    expect(entities['loanRecord']).toBeUndefined();
    expect(entities['car']?.fields['dailyRate']?.label).toBe('Daily price');
    expect(entities['car']?.fields['location']?.label).toBe('Pick-up place');
    expect(
      Object.values(actions).some(({ entity, id }) => entity === 'booking' && id.startsWith('approve')),
    ).toBe(true);
  });

  it('is a subscription where a plan is chosen, which can be paused', async () => {
    const { entities, actions } = await spec(
      'A subscription box shop for tea: visitors compare the subscription plans, choose a plan and subscribe; subscribers pause or cancel it',
    );
    expect(entities['subscribed']?.fields['pricingPlan']?.target).toBe('pricingPlan');
    expect(entities['subscription']).toBeUndefined();
    expect(actions['cancelPause']?.label).toBe('Pause');
  });
});
