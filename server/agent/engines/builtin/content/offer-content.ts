import { fillGaps } from '../say/fill-gaps.ts';
import type { OfferWish } from '../understand/with-offer.ts';
import type { Wishes } from '../understand/wishes.ts';
import type { Content } from './content-of-idea.ts';
import { offerTexts } from './texts/offers.ts';
import { writtenContent } from './written-content.ts';

/** What a page says about the one thing it offers. */
export function offerContent(
  { noun, kind }: OfferWish,
  { language, name = noun, text }: Pick<Wishes, 'language' | 'name' | 'text'>,
): Content {
  const texts = offerTexts[kind][language];
  const fill = (words: string) => fillGaps(words, { noun, name });
  return {
    ...writtenContent(text, { topic: noun, name, language }),
    id: 'offer',
    slogan: fill(texts.slogan),
    mission: fill(texts.mission),
    about: texts.about.map(fill),
    services: texts.features.map(([title, words]) => ({ title, text: fill(words) })),
    questions: texts.questions.map(([question, answer]) => ({ question, answer: fill(answer) })),
    testimonials: texts.reviews.map(([person, role, words]) => ({
      name: person,
      role,
      text: fill(words),
      rating: words.split('★').length - 1,
    })),
  };
}
