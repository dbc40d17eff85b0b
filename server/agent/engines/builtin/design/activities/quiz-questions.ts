import type { Wishes } from '../../understand/wishes.ts';
import { bankOfIdea, generalQuiz } from '../../words/data/quizzes/bank-of-idea.ts';
import type { BankQuestion } from '../../words/data/quizzes/quiz-bank.ts';

/** A question as examples have it. */
export interface SampleQuestion {
  topic: string;
  question: string;
  options: readonly string[];
  /** Index of the right option. */
  right: number;
  explanation: string;
}

/** The questions an app starts with: about the idea's subject, else those of its content, else general knowledge. */
export function questionsOfIdea({ text, language, content }: Wishes): readonly SampleQuestion[] {
  const bank = bankOfIdea(text);
  if (bank) return bank[language].map(spread);
  if (content) return content.quiz.map(({ answer, ...item }) => ({ ...item, right: answer }));
  return generalQuiz[language].map(spread);
}

/** Banks have the right option first; people find it on every place. */
function spread({ options, ...question }: BankQuestion, index: number): SampleQuestion {
  const [first, ...others] = options;
  const right = (index * 3 + 1) % options.length;
  return { ...question, options: [...others.slice(0, right), first, ...others.slice(right)], right };
}
