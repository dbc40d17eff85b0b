import { fillGaps } from '../say/fill-gaps.ts';
import type { Language } from '../understand/wishes.ts';
import type { Content } from './content-of-idea.ts';
import { isInstitution } from '../understand/subject-name.ts';
import { placeEnglish } from './texts/place-english.ts';
import { poetryEnglish } from './texts/poetry-english.ts';
import { startupEnglish } from './texts/startup-english.ts';
import { tradeOf } from './trades/trade-of.ts';
import { tradeTexts } from './trades/trade-texts.ts';
import { trainingEnglish } from './texts/training-english.ts';
import { writtenChinese } from './texts/written-chinese.ts';
import { writtenEnglish } from './texts/written-english.ts';
import type { WrittenTexts } from './texts/written-texts.ts';

/** Kinds of business that have texts of their own. */
const families: readonly (readonly [RegExp, Partial<WrittenTexts>])[] = [
  [
    /\bconsult(?:ing|ancy|ants?)\b|\bleadership\b|\bcoach(?:es|ing)\b|\bbusiness training\b/i,
    trainingEnglish,
  ],
  [/\bpoe(?:try|ms?|ts?)\b/i, poetryEnglish],
  [
    /\b(?:start-?ups?|entrepreneur\w*|founders?)\b[^.]{0,60}\b(?:stor(?:y|ies)|articles?|experiences?|blog)\b/i,
    startupEnglish,
  ],
];

/** Whether an idea has texts that fit it better than those of a domain. */
export function hasFamily(text: string, language: Language): boolean {
  return language === 'en' && families.some(([pattern]) => pattern.test(text));
}

/** Prose about a subject that no pack is about, written from the idea's own words. */
export function writtenContent(
  text: string,
  { topic, name, language }: { topic: string; name: string; language: Language },
): Content {
  const own = language === 'en' ? families.find(([pattern]) => pattern.test(text))?.[1] : undefined;
  const trade = own ? undefined : tradeOf(text);
  const family =
    own ??
    (trade && tradeTexts(trade, language)) ??
    (language === 'en' && isInstitution(topic) ? placeEnglish : undefined);
  const texts: WrittenTexts = { ...(language === 'zh' ? writtenChinese : writtenEnglish), ...family };
  const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
  const work = trade?.work || topic;
  const things = trade?.things || topic;
  const thing = trade?.thing || things;
  const about = trade && language === 'en' ? work : topic;
  const gaps = {
    name,
    topic: about,
    Topic: capital(about),
    work,
    Work: capital(work),
    thing,
    Thing: capital(thing),
    things,
    Things: capital(things),
    subject: work,
    Subject: capital(work),
  };
  const fill = (words: string) => fillGaps(words, gaps);
  return {
    id: 'written',
    singular: topic,
    plural: topic,
    slogan: fill(texts.slogan),
    mission: fill(texts.mission),
    about: texts.about.map(fill),
    categories: [...texts.categories],
    measure: { label: '', kind: 'number' },
    rows: [],
    articles: texts.articles.map(([title, author, category, paragraphs], index) => ({
      title: fill(title),
      author,
      category,
      daysAgo: 2 + index * 9,
      paragraphs: paragraphs.map(fill),
    })),
    questions: texts.questions.map(([question, answer]) => ({
      question: fill(question),
      answer: fill(answer),
    })),
    testimonials: texts.testimonials.map(([person, role, words, rating]) => ({
      name: person,
      role,
      text: fill(words),
      rating,
    })),
    services: texts.services.map(([title, words]) => ({ title: fill(title), text: fill(words) })),
    team: texts.team.map(([person, role, words]) => ({ name: person, role, text: fill(words) })),
    quiz: [],
    series: [],
  };
}
