import { partBlocks, partOfTitle } from '../../content/content-pages.ts';
import { sitePart, sitePartOf } from '../../content/part-of-site.ts';
import { eventChinese } from '../../content/texts/event-chinese.ts';
import { eventEnglish } from '../../content/texts/event-english.ts';
import type { EventTextsOfKind } from '../../content/texts/event-texts.ts';
import { fillGaps } from '../../say/fill-gaps.ts';
import type { Say } from '../../say/say.ts';
import { siteWord } from '../../say/site-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { slugOf } from '../../words/slug.ts';
import { formPage } from './form-page.ts';
import { offerIcons, specialPart } from './special-parts.ts';
import type { OperationInput, StepDraft } from '../app-draft.ts';
import { capital } from '../../words/capital.ts';

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

/** Whether everything stands on one page that is only read: it promotes something, or its parts are named. */
export function wantsOnePage(wishes: Wishes, tables: number): boolean {
  const { site, kind, people, cart, quiz, records, reservations, slots, courses, calculators, collections } =
    wishes;
  const done =
    people || cart || quiz || reservations || slots || courses || records.length + collections.length > 0;
  return (
    site?.onePage === true &&
    kind === 'brochure' &&
    (promotes.test(wishes.text.slice(0, 4000)) || wishes.pages.length > 2) &&
    !done &&
    (calculators?.length ?? 0) === 0 &&
    tables === 0
  );
}

/** The one page: an opening, then each part that was named, with an entry of its own in the menu. */
export function onePageStep(wishes: Wishes, { name, say }: { name: string; say: Say }): StepDraft {
  const { language, content, pages, contact } = wishes;
  const texts = textsOf(wishes);
  const fill = (text: string) => fillGaps(text, { name });
  const promoted = isEvent(wishes);
  const named = namedParts(wishes).flatMap((title) => {
    const part =
      promoted && !besideEvent.test(title)
        ? parts.find(([, pattern]) => pattern.test(title))?.[0]
        : undefined;
    return /contact|联系/i.test(title) ? [] : [{ title, part }];
  });
  const wanted = named.length > 1 ? named : usualParts(language);
  const menuTitle = siteWord(language, 'home');
  const blocks: BlockInput[] = [];
  wanted.forEach(({ title, part }, index) => {
    const place = { title, anchor: anchorOf(title, index), order: 20 + index * 10 };
    if (blocks.some(({ id }) => id === place.anchor)) return;
    const special = specialPart(title, { ...place, name }, wishes);
    const usual = part ? undefined : partOfTitle(saidOtherwise(title));
    if (special) blocks.push(special);
    else if (part || !content) blocks.push(partBlock(part ?? 'introduction', place, { texts, fill }));
    else if (usual && (wishes.offer || !sitePartOf(title)))
      blocks.push(
        ...partBlocks(usual, content, { language, order: place.order, title })
          .slice(0, 1)
          .map((block) => ({
            ...block,
            id: place.anchor,
            properties: { ...block.properties, anchor: place.anchor },
          })),
      );
    else blocks.push(sitePart(title, { content, language, order: place.order, anchor: place.anchor }));
  });
  const [form] = wishes.forms ?? [];
  const first = blocks[0]?.properties?.['anchor'];
  const offers = wanted.find(({ part }) => part === 'offers');
  const links = [
    ...(form ? [{ label: form.entry.title[language], path: `/#${formPage(form.entry)}` }] : []),
    ...(typeof first === 'string' && wanted[0] ? [{ label: wanted[0].title, path: `/#${first}` }] : []),
    ...(contact ? [{ label: siteWord(language, 'writeUs'), path: `/#${contactAnchor(wishes)}` }] : []),
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
      ...(form && links[0] ? { action: links[0] } : {}),
      ...(links[1] ? { secondary: links[1] } : {}),
      icons: iconsOf(wishes),
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

/** What stands beside what an event is: when, where and with whom. */
const besideEvent =
  /\bschedule|\bprogram|\bagenda|\bspeakers?\b|\bgaller|\bphotos?\b|\blocation|\bdirections?\b|\bpartners?\b|日程|议程|嘉宾|地点|交通|合作/i;

/** Whether a day or the like is promoted, not those who hold days too. */
function isEvent({ name, text, content }: Wishes): boolean {
  const said = text.slice(0, 4000);
  if (name !== undefined && event.test(name)) return true;
  return promotes.test(said) && event.test(said) && (content === undefined || /promot|宣传|推广/i.test(said));
}

/** Reviews are what people say; models have features of their own. */
function saidOtherwise(title: string): string {
  return /^(?:reviews?|ratings|用户评价)$/i.test(title) ? 'Testimonials' : title;
}

const pictures = /\bslide ?show\b|\b(?:photo|image|picture) (?:carousel|slider|galler\w+)\b|图片轮播|相册/i;

/** The parts that were named in the order of the message, and the things that the message lists as such. */
function namedParts({ pages, things, text, language }: Wishes): string[] {
  const at = ([start, end]: readonly [number, number]) => (end === 0 ? text.length : start);
  const titles = pages.toSorted((a, b) => at(a.phrase) - at(b.phrase)).map(({ title }) => title);
  if (pictures.test(text) && !titles.some((title) => sitePartOf(title) === 'gallery'))
    titles.push(language === 'zh' ? '图库' : 'Gallery');
  const said = titles.join(' ').toLowerCase();
  const listed = things.flatMap(({ entry, weight, noun }) => {
    const title = language === 'zh' ? noun : (entry?.plural ?? noun);
    const last = title.toLowerCase().split(' ').at(-1) ?? '';
    const spoken = new RegExp(`\\b${last.replace(/\W/g, '')}`, 'i').test(text);
    const isPart = weight >= 2 && entry?.id !== 'contactMessage' && (language === 'zh' || spoken);
    return isPart && !said.includes(language === 'zh' ? noun : (noun.split(' ').at(-1) ?? noun))
      ? [capital(title)]
      : [];
  });
  return titles.length > 1 ? [...titles, ...listed.slice(0, 4)].slice(0, 12) : titles;
}

/** What stands for a trade where nothing is promoted. */
const tradeIcons: Readonly<Record<string, string>> = {
  school: 'graduation-cap',
  courses: 'graduation-cap',
  restaurant: 'utensils',
  'coffee-shop': 'coffee',
  'health-care': 'stethoscope',
  'software-company': 'app-window',
  'real-estate': 'house',
  fitness: 'dumbbell',
  travel: 'map',
  hotel: 'bed-double',
  pets: 'paw-print',
  music: 'music',
  art: 'palette',
  photography: 'camera',
  cars: 'car',
  beauty: 'sparkles',
  legal: 'scale',
  energy: 'sun',
  gardening: 'sprout',
  construction: 'hammer',
  charity: 'heart',
};

function iconsOf(wishes: Wishes): string[] {
  if (wishes.offer) return offerIcons[wishes.offer.kind];
  if (isEvent(wishes)) return ['heart', 'calendar-days', 'users', 'gift', 'megaphone'];
  const own = tradeIcons[wishes.content?.id ?? ''] ?? 'sparkles';
  return [own, 'users', 'calendar-days', 'message-circle'];
}

/** Where the form stands on the one page. */
export function contactAnchor({ contact }: Wishes): string {
  return slugOf(contact?.title ?? 'contact');
}

function textsOf(wishes: Wishes): EventTextsOfKind {
  const { text, language, content } = wishes;
  const said = text.slice(0, 4000);
  const events = language === 'zh' ? eventChinese : eventEnglish;
  const base = giving.test(said) ? events.giving : events.general;
  if (isEvent(wishes) || !content) return base;
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
