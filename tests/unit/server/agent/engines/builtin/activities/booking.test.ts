import { describe, expect, it } from 'vitest';
import { findSlots } from '../../../../../../../server/agent/engines/builtin/understand/find-slots.ts';
import {
  firstOpenDay,
  slotsOf,
} from '../../../../../../../templates/blocks/booking/files/src/blocks/booking/slots.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('times to be booked', () => {
  it.each([
    [
      'Patients book an appointment with a doctor, 20-minute slots from 8:30 am to 4 pm',
      { minutes: 20, opens: '08:30', closes: '16:00' },
    ],
    [
      'A hair salon: schedule appointments on weekdays from 9 to 6',
      { opens: '09:00', closes: '18:00', weekdays: true },
    ],
    ['A restaurant where guests reserve a table', { weekdays: false }],
    ['一个牙科诊所网站，在线预约医生，每次20分钟', { minutes: 20 }],
  ])('are understood in “%s”', (text, expected) => {
    expect(findSlots(text)).toMatchObject(expected);
  });

  it.each([
    'A car rental platform with booking records',
    'Book hotels and train tickets',
    'Track my 30 minute runs',
  ])('are not seen in “%s”', (text) => expect(findSlots(text)).toBeUndefined());

  it('are of what is booked, with a number, a list and a way to cancel', () => {
    const spec = planOf('A clinic website where patients book an appointment with a doctor');
    expect(blocksOf(spec, 'booking')[0]?.properties).toMatchObject({
      resource: 'doctor',
      cancelled: 'cancelled',
    });
    expect(spec.entities['booking']?.fields['number']?.default).toMatchObject({ prefix: 'BK-' });
    expect(spec.actions['cancelBooking']?.entity).toBe('booking');
    expect(spec.actions['bookingDoctor']).toBeUndefined();
  });
});

describe('times of services', () => {
  const salon = planOf(
    'A hair salon appointment website. Users can view services with prices and durations, choose a stylist, book an available time slot, reschedule or cancel appointments, and leave a review.',
  );

  it('are as long as the service, which tells what the booking costs', () => {
    expect(blocksOf(salon, 'booking')[0]?.properties).toMatchObject({
      resource: 'specialist',
      service: { relation: 'service', duration: 'duration', price: 'price' },
    });
    expect(salon.entities['booking']?.fields['price']?.derived).toMatchObject({ path: ['service', 'price'] });
    const rule = { opens: '09:00', closes: '11:00', minutes: 30, days: [0, 1, 2, 3, 4, 5, 6] };
    const taken = [{ start: '09:30', end: '10:00' }];
    const long = slotsOf('2030-01-07', { ...rule, length: 60 }, { taken, now: '' });
    expect(long.map(({ start, end }) => `${start}–${end}`)).toEqual([
      '09:00–10:00',
      '09:30–10:30',
      '10:00–11:00',
    ]);
    expect(long.map(({ takenBy }) => takenBy !== undefined)).toEqual([true, true, false]);
  });

  it('are with people who are rated, too', () => {
    const { fields = {} } = salon.entities['review'] ?? {};
    expect(fields['service']?.target).toBe('service');
    expect(fields['specialist']?.target).toBe('specialist');
    expect(blocksOf(salon, 'remarks').map(({ properties }) => properties['target'])).toEqual(
      expect.arrayContaining(['service', 'specialist']),
    );
    expect(salon.entities['specialist']?.fields['specialties']).toBeDefined();
  });

  it('are not in the past', () => {
    expect(salon.entities['booking']?.fields['date']?.upcoming).toBe(true);
  });
});

describe('times that people with accounts book', () => {
  it.each([
    'Patients register, log in and book an appointment with a doctor by time slot',
    '患者注册登录后选择医生并预约时间段，医生查看预约',
  ])('are seen as taken by everybody, without names: %s', (idea) => {
    const spec = planOf(idea);
    expect(spec.entities['booking']?.ownership).toBe('own');
    const taken = spec.entities['takenTime'];
    expect(taken?.permissions.read).toEqual(['anyone']);
    expect(Object.keys(taken?.fields ?? {})).not.toContain('person');
    expect(blocksOf(spec, 'booking')[0]?.properties).toMatchObject({ place: 'bookTime' });
    expect(spec.pages['book']?.who).toEqual(['anyone']);
    expect(JSON.stringify(spec.actions['cancelBooking']?.effects)).toContain('takenTime');
  });
});

describe('the times of a day', () => {
  const rule = { opens: '09:00', closes: '11:00', minutes: 30, days: [1, 2, 3, 4, 5] };

  it('are free, taken by what overlaps, or over', () => {
    const slots = slotsOf('2026-11-23', rule, {
      taken: [{ start: '09:45', end: '10:30' }],
      now: '2026-11-23T09:10',
    });
    expect(slots.map(({ start, takenBy, past }) => [start, takenBy?.end, past])).toEqual([
      ['09:00', undefined, true],
      ['09:30', '10:30', false],
      ['10:00', '10:30', false],
      ['10:30', undefined, false],
    ]);
  });

  it('are none where it is closed; the next open day is found', () => {
    expect(slotsOf('2026-11-22', rule, { taken: [], now: '' })).toEqual([]);
    expect(firstOpenDay('2026-11-21', rule)).toBe('2026-11-23');
  });
});
