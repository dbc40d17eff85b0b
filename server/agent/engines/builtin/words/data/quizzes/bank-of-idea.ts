import { capitalsQuiz } from './capitals-quiz.ts';
import { drivingQuiz } from './driving-quiz.ts';
import { generalQuiz } from './general-quiz.ts';
import type { QuizBank } from './quiz-bank.ts';

/** The questions that are about an idea's subject; `undefined` where there are none of its own. */
export function bankOfIdea(text: string): QuizBank | undefined {
  return [capitalsQuiz, drivingQuiz].find(({ subject }) => subject?.test(text.slice(0, 20_000)));
}

export { generalQuiz };
