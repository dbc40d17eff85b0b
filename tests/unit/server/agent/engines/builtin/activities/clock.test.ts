import { describe, expect, it } from 'vitest';
import { findClock } from '../../../../../../../server/agent/engines/builtin/understand/find-clock.ts';
import {
  asHours,
  minutesBetween,
  missingHours,
} from '../../../../../../../templates/blocks/clock/files/src/blocks/clock/times.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('clocking in and out', () => {
  it.each([
    ['An employee attendance system with clock in and clock out', { kind: 'attendance', several: true }],
    ['员工考勤系统，上下班打卡', { kind: 'attendance', several: true }],
    ['A time tracking app for freelancers', { kind: 'work', several: false }],
  ])('is understood in “%s”', (text, expected) => expect(findClock(text)).toMatchObject(expected));

  it.each([
    'A school app with student attendance and time-in sheets',
    'A hotel with online check-in and check-out',
    'Alarm clock',
  ])('is not seen in “%s”', (text) => expect(findClock(text)).toBeUndefined());

  it('writes records of ones own, and those who run the app see all', () => {
    const spec = planOf('An attendance system: employees clock in and out, administrators view all records');
    expect(blocksOf(spec, 'clock')[0]).toMatchObject({ entity: 'attendance' });
    expect(spec.entities['attendance']).toMatchObject({ ownership: 'own', titleField: 'date' });
    expect(spec.pages['all-records']?.who).toEqual(['role:administrator']);
    expect(spec.pages['clock']?.who).toEqual(['signedIn']);
    const owners = Object.values(spec.entities['attendance']?.sampleOwners ?? {});
    expect(new Set(owners).size).toBe(2);
  });

  it('counts hours past midnight and what is missing', () => {
    expect(asHours(minutesBetween('22:30', '06:00'))).toBe(7.5);
    expect(asHours(minutesBetween('09:00', '09:20'))).toBe(0.33);
    expect([missingHours(7.5, 8), missingHours(9, 8)]).toEqual([0.5, 0]);
  });
});
