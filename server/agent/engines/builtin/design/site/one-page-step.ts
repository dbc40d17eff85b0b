import { partBlocks, partOfTitle } from '../../content/content-pages.ts';
import { eventChinese } from '../../content/texts/event-chinese.ts';
import { eventEnglish } from '../../content/texts/event-english.ts';
import type { EventTextsOfKind } from '../../content/texts/event-texts.ts';
import { fillGaps } from '../../say/fill-gaps.ts';
import type { Say } from '../../say/say.ts';
import { siteWord } from '../../say/site-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { slugOf } from '../../words/slug.ts';
import type { OperationInput, StepDraft } from '../app-draft.ts';

type BlockInput = Extract<OperationInput, { kind: 'put-block' }>['block'];
type Part = 'introduction' | 'offers' | 'testimonials' | 'company';

const parts: readonly (readonly [Part, RegExp])[] = [
  ['testimonials', /testimonial|review|voice|feedback|评价|感言|见证/i],
  ['offers', /offer|deal|discount|package|ticket|promotion|price|优惠|套餐|票/i],
  ['company', /company|organi[sz]|about us|^about$|who we are|sponsor|team|公司|主办|关于/i],
  ['introduction', /introduction|about|event|what is|overview|purpose|介绍|简介|活动/i],
];
const event =
  /\b(?:day|festival|events?|conference|week|weekend|night|party|marathon|fair|gala|celebration|fundraiser|concert|summit|exhibition|sale)\b|节|活动|展|晚会|大会/i;
const promotes = /\bpromot|\bcampaign\b|\bevent\b|\bfundrais|宣传|推广|活动/i;
const giving = /fundrais|charit|donat|giving|benefit|公益|慈善|募捐|筹款/i;

/** Whether everything stands on one page that promotes something. */
export function wantsOnePage({ site, kind, people, cart, quiz, text }: Wishes, tables: number): boolean {
  return (
    site?.onePage === true &&
    promotes.test(text.slice(0, 4000)) &&
    kind === 'brochure' &&
    !people &&
    !cart &&
    !quiz &&
    tables === 0
  );
}

/** The one page: an opening, then each part that was named, with an entry of its own in the menu. */
export function onePageStep(wishes: Wishes, { name, say }: { name: string; say: Say }): StepDraft {
  const { language, content, pages, contact } = wishes;
  const texts = textsOf(wishes);
  const fill = (text: string) => fillGaps(text, { name });
  const named = pages.flatMap(({ title }) => {
    const part = parts.find(([, pattern]) => pattern.test(title))?.[0];
    return /contact|联系/i.test(title) ? [] : [{ title, part }];
  });
  const wanted = named.length > 1 ? named : usualParts(language);
  const menuTitle = siteWord(language, 'home');
  const blocks: BlockInput[] = [];
  wanted.forEach(({ title, part }, index) => {
    const place = { title, anchor: anchorOf(title, index), order: 20 + index * 10 };
    const other = part ? undefined : partOfTitle(title);
    if (blocks.some(({ id }) => id === place.anchor)) return;
    if (other && content)
      blocks.push(...partBlocks(other, content, { language, order: place.order, title }).slice(0, 1));
    else blocks.push(partBlock(part ?? 'introduction', place, { texts, fill }));
  });
  const first = blocks[0]?.properties?.['anchor'];
  const offers = wanted.find(({ part }) => part === 'offers');
  const links = [
    ...(typeof first === 'string' && wanted[0] ? [{ label: wanted[0].title, path: `/#${first}` }] : []),
    ...(contact
      ? [{ label: siteWord(language, 'writeUs'), path: `/${slugOf(contact.title ?? 'contact')}` }]
      : []),
    ...(offers ? [{ label: offers.title, path: `/#${anchorOf(offers.title, wanted.indexOf(offers))}` }] : []),
  ];
  const hero: BlockInput = {
    id: 'hero',
    block: 'hero',
    order: 5,
    properties: {
      eyebrow: capital(fill(texts.slogan).replace(`${name}: `, '').replace(`${name}：`, '')).slice(0, 120),
      title: name,
      text: fill(texts.lead).slice(0, 600),
      ...(links[1] ? { secondary: links[1] } : {}),
      icons: ['heart', 'calendar-days', 'users', 'gift', 'megaphone'],
    },
  };
  const titles = wanted.map(({ title }) => title);
  const [stepTitle, sentence] = say.pages(titles);
  return {
    id: 'one-page',
    title: stepTitle,
    sentence,
    areas: ['pages', 'content'],
    operations: [
      {
        kind: 'put-page',
        page: { id: 'home', title: name, path: '/', menu: { label: menuTitle, order: 1, icon: 'house' } },
      },
      ...[hero, ...blocks].map((block): OperationInput => ({ kind: 'put-block', page: 'home', block })),
    ],
    phrases: pages.map(({ phrase }) => phrase),
  };
}

function textsOf({ text, language, content }: Wishes): EventTextsOfKind {
  const said = text.slice(0, 4000);
  const events = language === 'zh' ? eventChinese : eventEnglish;
  const base = giving.test(said) ? events.giving : events.general;
  if (event.test(said) || !content) return base;
  return {
    slogan: content.slogan,
    lead: content.mission,
    introduction: content.about,
    offers: content.services.slice(0, 5).map(({ title, text: words }) => [title, words, ''] as const),
    testimonials: content.testimonials.map((each) => [each.name, each.role, each.text] as const),
    company: [content.mission, ...content.about],
  };
}

function usualParts(language: 'en' | 'zh'): { title: string; part: Part }[] {
  return language === 'zh'
    ? [
        { title: '介绍', part: 'introduction' },
        { title: '优惠', part: 'offers' },
        { title: '大家怎么说', part: 'testimonials' },
        { title: '关于我们', part: 'company' },
      ]
    : [
        { title: 'Introduction', part: 'introduction' },
        { title: 'Offers', part: 'offers' },
        { title: 'Testimonials', part: 'testimonials' },
        { title: 'About us', part: 'company' },
      ];
}

function anchorOf(title: string, index: number): string {
  const slug = slugOf(title);
  return /^[a-z]/.test(slug) ? slug.slice(0, 40).replace(/-+$/, '') : `part-${index + 1}`;
}

function partBlock(
  part: Part,
  { title, anchor, order }: { title: string; anchor: string; order: number },
  { texts, fill }: { texts: EventTextsOfKind; fill: (text: string) => string },
): BlockInput {
  const place = { title, anchor };
  if (part === 'offers')
    return {
      id: anchor,
      block: 'carousel',
      order,
      properties: {
        ...place,
        items: texts.offers.map(([name, text, note]) => ({
          title: fill(name),
          text: fill(text),
          ...(note ? { note } : {}),
        })),
      },
    };
  if (part === 'testimonials')
    return {
      id: anchor,
      block: 'section',
      order,
      properties: {
        ...place,
        layout: 'quotes',
        items: texts.testimonials.map(([name, role, text]) => ({
          title: name,
          note: role,
          text: fill(text),
        })),
      },
    };
  const paragraphs = part === 'company' ? texts.company : texts.introduction;
  return { id: anchor, block: 'prose', order, properties: { ...place, paragraphs: paragraphs.map(fill) } };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
