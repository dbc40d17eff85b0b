import type { SessionsWish } from './find-sessions.ts';
import type { Phrase } from './wishes.ts';

/** Times of a day that are booked. */
export interface SlotsWish {
  /** `HH:MM`, where the message says so. */
  opens?: string;
  closes?: string;
  minutes?: number;
  weekdays: boolean;
  /** They are somebody's time. */
  sessions?: SessionsWish;
  phrase: Phrase;
}

/** A clock that runs. */
export interface TimerWish {
  modes: ('pomodoro' | 'timer' | 'stopwatch')[];
  minutes?: number;
  rest?: number;
  phrases: Phrase[];
}
