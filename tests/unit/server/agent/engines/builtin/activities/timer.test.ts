import { describe, expect, it } from 'vitest';
import { findTimer } from '../../../../../../../server/agent/engines/builtin/understand/find-timer.ts';
import { clockText } from '../../../../../../../templates/blocks/timer/files/src/blocks/timer/clock-text.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('a clock that runs', () => {
  it.each([
    [
      'A pomodoro timer with 50 minute sessions and 10 minute breaks',
      { modes: ['pomodoro'], minutes: 50, rest: 10 },
    ],
    ['A stopwatch app', { modes: ['stopwatch'] }],
    ['A kitchen timer and a stopwatch', { modes: ['timer', 'stopwatch'] }],
    ['一个番茄钟', { modes: ['pomodoro'] }],
  ])('is understood in “%s”', (text, expected) => {
    expect(findTimer(text)).toMatchObject(expected);
  });

  it('is not seen where time is only kept', () => {
    expect(findTimer('Track the time employees work')).toBeUndefined();
  });

  it('is the first page of an app about nothing else, with a log', () => {
    const spec = planOf('A pomodoro timer with 50 minute sessions');
    expect(spec.pages['timer']?.path).toBe('/');
    expect(blocksOf(spec, 'timer')[0]?.properties).toMatchObject({ modes: ['pomodoro'], work: 50 });
    expect(Object.keys(spec.entities)).toEqual(['timedSession']);
  });

  it.each([
    [0, '00:00'],
    [61_000, '01:01'],
    [3_723_000, '1:02:03'],
  ])('shows %i ms as %s', (milliseconds, text) => {
    expect(clockText(milliseconds)).toBe(text);
  });
});
