/** A question with its right answer first and three wrong ones. */
export interface BankQuestion {
  topic: string;
  question: string;
  options: readonly [right: string, string, string, string];
  explanation: string;
}

/** Questions for ideas whose content has none. */
export interface QuizBank {
  /** Where an idea has one of these, the questions are about it; without, they suit any idea. */
  subject?: RegExp;
  /** Per cent that such exams need. */
  pass?: number;
  en: readonly BankQuestion[];
  zh: readonly BankQuestion[];
}
