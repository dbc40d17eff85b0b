import type { Phrase } from './wishes.ts';

/** What people say under things. */
export interface RemarksWish {
  /** With stars. */
  rates: boolean;
  comments: boolean;
  /** What others think of each of them is counted, under this word. */
  votes?: 'upvote' | 'like' | 'helpful';
  /** Id of the thing that is said to be spoken about. */
  object?: string;
  phrases: Phrase[];
}

/** Answers under questions: voted on, and one of them accepted. */
export interface AnswersWish {
  accepts: boolean;
  phrase: Phrase;
}

/** What does not belong is reported, and those who run the place look after it. */
export interface ModerationWish {
  reports: boolean;
  /** Nobody answers any more under what is locked. */
  locks: boolean;
  /** What is reported, in the words of the message. */
  noun: string;
  phrase: Phrase;
}
