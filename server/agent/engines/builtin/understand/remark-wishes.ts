import type { Phrase } from './wishes.ts';

/** What people say under things. */
export interface RemarksWish {
  /** With stars. */
  rates: boolean;
  comments: boolean;
  /** Id of the thing that is said to be spoken about. */
  object?: string;
  phrases: Phrase[];
}

/** Answers under questions: voted on, and one of them accepted. */
export interface AnswersWish {
  accepts: boolean;
  phrase: Phrase;
}
