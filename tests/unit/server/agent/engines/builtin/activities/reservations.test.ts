import { describe, expect, it } from 'vitest';
import { planOf, specOf } from '../support.ts';

const spec = async (text: string) => specOf(await planOf(text));

describe('reservations', () => {
  it('are by dates for what is rented: a search, a way to book, a list with its receipt', async () => {
    const { entities, pages, actions } = await spec(
      'A car rental website where users browse cars, book cars for dates and pay online, with an order status page',
    );
    expect(pages['cars']?.blocks['find']?.properties).toMatchObject({
      view: 'find',
      kind: 'range',
      unit: 'day',
    });
    expect(pages['cars-book']).toMatchObject({ path: '/cars/:id/book' });
    expect(pages['bookings']?.title).toBe('Order status');
    expect(entities['booking']).toMatchObject({ ownership: 'own' });
    expect(entities['takenTime']).toMatchObject({ ownership: 'shared' });
    expect(Object.keys(actions['bookCar']?.inputs ?? {})).toEqual(
      expect.arrayContaining(['startDate', 'endDate', 'payment']),
    );
    expect(entities['car']?.fields['availability']?.derived).toBeDefined();
  });

  it('cannot be made twice for the same time: guards look at what is taken, in the transaction that books', async () => {
    const { actions } = await spec('A hotel booking site where guests reserve rooms');
    const action = Object.values(actions).find(({ entity }) => entity === 'room');
    expect(JSON.stringify(action?.guards)).toContain('"entity":"takenTime"');
    expect(action?.effects.map((effect) => (effect.kind === 'create' ? effect.entity : effect.kind))).toEqual(
      expect.arrayContaining(['booking', 'takenTime']),
    );
    const [cancel] = actions['cancelBooking']?.effects.slice(1) ?? [];
    expect(cancel).toMatchObject({ kind: 'forEach', entity: 'takenTime' });
  });

  it('have a page for each kind of ticket, with every pair of places', async () => {
    const { entities, pages } = await spec(
      'An online travel website for booking train tickets, air tickets and hotels, with payment',
    );
    expect(pages['train-tickets']?.blocks['find']?.properties).toMatchObject({ kind: 'route', from: 'from' });
    expect(pages['air-tickets']).toBeDefined();
    expect(pages['hotels']?.blocks['find']?.properties).toMatchObject({ unit: 'night', capacity: 'rooms' });
    const trains = Object.values(entities['train']?.samples ?? {});
    const places = new Set(trains.map(({ from }) => String(from)));
    const pairs = new Set(trains.map(({ from, to }) => `${String(from)} ${String(to)}`));
    expect(pairs.size).toBe(places.size * (places.size - 1));
    for (const { name, from, to } of trains)
      expect(String(name)).toContain(`${String(from)} – ${String(to)}`);
  });

  it('of dated things ask how many, not when', async () => {
    const { actions } = await spec('Buy concert tickets online: events with dates and prices');
    const inputs = Object.keys(actions['bookEvent']?.inputs ?? {});
    expect(inputs).toContain('quantity');
    expect(inputs).not.toContain('startDate');
  });

  it('are renewed and handed over where they are leases, and orders list all of it', async () => {
    const { actions, entities, pages } = await spec(
      'A domain leasing website where users lease, renew and transfer domain names, with order management and user accounts',
    );
    expect(pages['leases']?.title).toBe('My leases');
    expect(entities['order']?.fields['kind']?.options?.map(({ id }) => id)).toEqual([
      'booking',
      'renewal',
      'transfer',
    ]);
    expect(actions['renewBooking']?.effects).toContainEqual(
      expect.objectContaining({ kind: 'forEach', entity: 'takenTime' }),
    );
    expect(actions['transferBooking']?.effects).toContainEqual(expect.objectContaining({ kind: 'give' }));
  });

  it('in Chinese', async () => {
    const { pages, actions } = await spec(
      '一个租车网站，用户可以浏览汽车、选择日期预订并在线支付，查看我的订单',
    );
    expect(pages['bookings']?.title).toBe('我的订单');
    expect(actions['bookCar']?.inputs['startDate']?.label).toBe('开始日期');
  });

  it('are no part of desks for support', async () => {
    expect((await spec('A support ticket system for customers')).entities['takenTime']).toBeUndefined();
  });

  it('bids are higher than the one before and become the price', async () => {
    const { actions, entities } = await spec(
      'An auction website where users place bids on auction items and see their bid history',
    );
    const bid = Object.values(actions).find(({ label }) => label === 'Place bid');
    expect(bid?.guards).toHaveLength(2);
    expect(bid?.effects.some((effect) => effect.kind === 'set')).toBe(true);
    expect(entities['bid']).toMatchObject({ ownership: 'own' });
  });
});
