import type { ContentPack } from '../../../../../templates/content/content-pack.ts';
import type { OperationInput } from '../design/app-draft.ts';
import type { Language } from '../understand/wishes.ts';

type BlockInput = Extract<OperationInput, { kind: 'put-block' }>['block'];

/** A kind of page, or part of one, that content fills. */
export type ContentPart = 'about' | 'services' | 'testimonials' | 'questions' | 'team';

const parts: readonly (readonly [ContentPart, RegExp])[] = [
  [
    'questions',
    /\bfaqs?\b|frequent(?:ly)? (?:asked )?|\bquestions\b|\banswers\b|\bhelp\b|常见问题|问答|帮助/i,
  ],
  ['team', /\b(?:our )?(?:team|staff|people|crew|experts)\b|团队|成员介绍|师资/i],
  ['testimonials', /testimonial|customer (?:stor|voice|review)|success stor|客户评价|口碑|见证/i],
  [
    'services',
    /\b(?:services?|what we (?:do|offer)|offer(?:s|ings)?|features|solutions|products? and services?)\b|服务|业务|特色|解决方案/i,
  ],
  [
    'about',
    /\b(?:about|biography|mission|story|who we are|history|introduction|company information|background|profile|vision|values)\b|关于|简介|介绍|使命|愿景/i,
  ],
];

/** lucide icons of their entries in the menu. */
export const partIcons: Readonly<Record<ContentPart, string>> = {
  about: 'info',
  services: 'sparkles',
  testimonials: 'message-circle',
  questions: 'circle-help',
  team: 'users',
};

/** What a page of this title is filled with. */
export function partOfTitle(title: string): ContentPart | undefined {
  return parts.find(([, pattern]) => pattern.test(title))?.[0];
}

const titles: Readonly<Record<ContentPart, Readonly<Record<Language, string>>>> = {
  about: { en: 'About', zh: '关于我们' },
  services: { en: 'What we offer', zh: '我们提供什么' },
  testimonials: { en: 'What people say', zh: '大家怎么说' },
  questions: { en: 'Questions and answers', zh: '常见问题' },
  team: { en: 'The team', zh: '我们的团队' },
};

/**
 * The blocks of a part of a page, in order. On a page with other parts it has a `title`, or that which it usually has,
 * and an address of its own; `alone` it is what the page is about.
 */
export function partBlocks(
  part: ContentPart,
  content: ContentPack,
  {
    language,
    order,
    title,
    alone,
    most,
  }: { language: Language; order: number; title?: string; alone?: boolean; most?: number },
): BlockInput[] {
  const named = { title: title ?? titles[part][language], anchor: part };
  if (part === 'about') {
    const paragraphs = [content.mission, ...content.about];
    return [{ id: part, block: 'prose', order, properties: { ...(!alone && named), paragraphs } }];
  }
  return [{ id: part, block: 'section', order, properties: { ...named, ...sections[part](content, most) } }];
}

const sections: Readonly<
  Record<
    Exclude<ContentPart, 'about'>,
    (
      content: ContentPack,
      most?: number,
    ) => { layout: string; items: { title: string; text: string; note?: string }[] }
  >
> = {
  services: ({ services }, most) => ({
    layout: 'cards',
    items: services.slice(0, most).map(({ title, text }) => ({ title, text })),
  }),
  testimonials: ({ testimonials }, most) => ({
    layout: 'quotes',
    items: testimonials.slice(0, most).map(({ name, role, text }) => ({ title: name, text, note: role })),
  }),
  questions: ({ questions }, most) => ({
    layout: 'questions',
    items: questions.slice(0, most).map(({ question, answer }) => ({ title: question, text: answer })),
  }),
  team: ({ team }, most) => ({
    layout: 'people',
    items: team.slice(0, most).map(({ name, role, text }) => ({ title: name, text, note: role })),
  }),
};
