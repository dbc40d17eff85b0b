import type { SessionsWish } from './find-sessions.ts';
import type { Phrase } from './wishes.ts';

/** What is chosen together with a time, by ids of things, and what becomes of what was booked. */
export interface BookedWish {
  /** Whom one goes to, what is done there, and whom or what one brings. */
  with?: string;
  done?: string;
  whose?: string;
  /** Those who work there see what is booked on a day. */
  day?: Phrase;
  /** What is over is marked by this word: `completed`, `held`. */
  finished?: string;
}

/** Times of a day that are booked. */
export interface SlotsWish {
  /** `HH:MM`, where the message says so. */
  opens?: string;
  closes?: string;
  minutes?: number;
  weekdays: boolean;
  /** They are somebody's time. */
  sessions?: SessionsWish;
  booked?: BookedWish;
  /** From when until when is chosen: rooms of one's own house. */
  spans?: boolean;
  /** What is booked is called an appointment. */
  appointments?: boolean;
  phrase: Phrase;
}

/** A clock that runs. */
export interface TimerWish {
  modes: ('pomodoro' | 'timer' | 'stopwatch')[];
  minutes?: number;
  rest?: number;
  phrases: Phrase[];
}

/** Work that is started and stopped by a clock. */
export interface ClockWish {
  kind: 'attendance' | 'work';
  /** Of an organisation's people, who are told apart. */
  several: boolean;
  phrase: Phrase;
}
