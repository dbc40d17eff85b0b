import type { Language } from '../../understand/wishes.ts';
import type { Content } from '../content-of-idea.ts';

/** Prose of a trade that lies beside that of a pack: its rows fit, what it says of itself does not. */
export interface NeighbourText {
  pack: string;
  when: RegExp;
  texts: Record<
    Language,
    Pick<Content, 'slogan' | 'mission' | 'about' | 'questions' | 'testimonials' | 'services'>
  >;
}

type Texts = NeighbourText['texts'][Language];

/** Prose written as plain lists: slogan, mission and paragraphs, then what people ask, say and get. */
export function textsOf(
  [slogan, mission, ...about]: readonly [string, string, ...string[]],
  parts: {
    questions: readonly (readonly [string, string])[];
    said: readonly (readonly [string, string, string])[];
    services: readonly (readonly [string, string])[];
  },
): Texts {
  return {
    slogan,
    mission,
    about,
    questions: parts.questions.map(([question, answer]) => ({ question, answer })),
    testimonials: parts.said.map(([name, role, text]) => ({ name, role, text, rating: 5 })),
    services: parts.services.map(([title, text]) => ({ title, text })),
  };
}

const people = { en: ['Clara Jensen', 'Ravi Menon', 'Ines Duarte'], zh: ['陈晓', '李文', '王芳'] } as const;

type Line = readonly [string, string];

/** The same three people speak in every trade; what they say is their own. */
export function written(
  language: 'en' | 'zh',
  lead: readonly [slogan: string, mission: string, ...about: string[]],
  {
    questions,
    said,
    services,
  }: { questions: readonly Line[]; said: readonly Line[]; services: readonly Line[] },
) {
  return textsOf(lead, {
    questions,
    said: said.map(([role, text], index) => [people[language][index % 3] ?? '', role, text]),
    services,
  });
}
