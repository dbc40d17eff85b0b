/** Texts about a subject, with gaps for what it is called. */
export interface WrittenTexts {
  slogan: string;
  mission: string;
  about: readonly string[];
  categories: readonly string[];
  services: readonly (readonly [title: string, text: string])[];
  articles: readonly (readonly [
    title: string,
    author: string,
    category: string,
    paragraphs: readonly string[],
  ])[];
  questions: readonly (readonly [question: string, answer: string])[];
  testimonials: readonly (readonly [name: string, role: string, text: string, rating: number])[];
  team: readonly (readonly [name: string, role: string, text: string])[];
}
