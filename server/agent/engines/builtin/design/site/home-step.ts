import { z } from 'zod';
import { partBlocks, partOfTitle, type ContentPart } from '../../content/content-pages.ts';
import { siteWord } from '../../say/site-words.ts';
import type { Say } from '../../say/say.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { AppKind } from '../../words/kind.ts';
import type { EntityDraft, OperationInput, StepDraft } from '../app-draft.ts';
import { heroIcons } from './hero-icons.ts';
import { homeTexts } from './home-texts.ts';
import { currentOf } from './current-of.ts';
import { showcaseOf, type Listed } from './showcase-of.ts';

interface HomeContext {
  wishes: Wishes;
  say: Say;
  name: string;
  kind: AppKind;
  entities: readonly EntityDraft[];
}

type PageInput = Extract<OperationInput, { kind: 'put-page' }>['page'];

const sites = new Set<AppKind>(['brochure', 'publication', 'shop']);

/** Whether an app opens on a home page of its own: a site for visitors with more than one thing to go to. */
export function wantsHome(wishes: Wishes, kind: AppKind, entities: readonly EntityDraft[]): boolean {
  if (!wishes.site || wishes.site.onePage || wishes.site.life || !sites.has(kind)) return false;
  const others =
    wishes.pages.length +
    wishes.records.length +
    wishes.collections.length +
    (wishes.cart ? 2 : 0) +
    (wishes.contact ? 1 : 0);
  return entities.length + others > 1;
}

const id = 'home';

/** What a home page presents of content, by the kind of site. */
const shownParts: Readonly<Partial<Record<AppKind, readonly ContentPart[]>>> = {
  brochure: ['services', 'testimonials'],
  shop: ['testimonials', 'questions'],
  publication: [],
};

/** The home page: what this is, the main things, what people say, and ways to everything else. */
export function homeStep(steps: readonly StepDraft[], context: HomeContext): StepDraft {
  const { wishes, say, name, kind, entities } = context;
  const { language, content, site } = wishes;
  const pages = menuPages(steps);
  const listed = listsOf(steps, pages, entities);
  const contact = pages.find((page) =>
    blocksOn(steps, page.id).some(({ block, entity }) => block === 'contact' && entity !== 'subscriber'),
  );
  const [main] = listed;
  const texts = homeTexts(wishes, {
    name,
    say,
    labels: listed.map(({ label }) => label),
    reach: contact !== undefined,
  });
  // Where things are compared, that comes before looking at them one by one.
  const comparing = pages.find(({ id: page }) => hasBlock(steps, page, 'comparison'));
  // Who comes to book a time is led there at once.
  const booking = pages.find(({ id: page }) => hasBlock(steps, page, 'booking'));
  const first = comparing ?? booking;
  const title = siteWord(language, 'home');
  const operations: OperationInput[] = [
    {
      kind: 'put-page',
      page: { id, title: name, path: '/', menu: { label: title, order: 1, icon: 'house' } },
    },
  ];
  const put = (block: Extract<OperationInput, { kind: 'put-block' }>['block']) =>
    operations.push({ kind: 'put-block', page: id, block });
  const own = site?.profession !== undefined;
  const write = siteWord(language, own ? 'writeMe' : 'writeUs');
  put({
    id: 'hero',
    block: 'hero',
    order: 5,
    properties: {
      title: texts.title,
      text: texts.text,
      ...(texts.eyebrow ? { eyebrow: texts.eyebrow } : {}),
      ...(first
        ? { action: { label: first.menu.label, path: first.path } }
        : main
          ? { action: { label: seeLabel(main, language), path: main.path } }
          : {}),
      ...(first && main
        ? { secondary: { label: seeLabel(main, language), path: main.path } }
        : contact && main
          ? { secondary: { label: write, path: contact.path } }
          : {}),
      icons: heroIcons(name, entities, pages),
    },
  });
  const now = currentOf(wishes, listed);
  if (now) put(now);
  listed
    .slice(0, 3)
    .forEach((list, index) => put(showcaseOf(list, { language, order: 20 + index * 10, place: index })));
  const titled = new Set(pages.map((page) => partOfTitle(page.title)));
  const parts = content
    ? (shownParts[kind] ?? []).filter((part) => !(own && part === 'services') && !titled.has(part))
    : [];
  if (content)
    parts
      .filter((part) => part !== 'services' || !listed.some(({ entity }) => entity.head.id === 'service'))
      .forEach((part, index) =>
        partBlocks(part, content, { language, order: 60 + index * 10, most: 3 }).forEach(put),
      );
  // What the page shows already, and what everybody finds in the menu anyway, is not repeated.
  const shownLists = new Set(listed.slice(0, 3).map(({ path }) => path));
  const thin = listed.length < 2 && parts.length === 0;
  const others = pages.filter(
    ({ id: other, path, menu }) =>
      path !== '/' &&
      path !== contact?.path &&
      path !== first?.path &&
      // What is for those who work there is not for visitors, nor what one has booked oneself.
      !(wishes.people && /^(?:all-bookings|bookings|front-desk|orders)$/.test(other)) &&
      !shownLists.has(path) &&
      !(thin ? /^settings$|设置/i : /^my |^settings$|我的|设置/i).test(menu.label) &&
      !hasBlock(steps, other, 'cart') &&
      !hasBlock(steps, other, 'site-search'),
  );
  if (others.length > 1)
    put({
      id: 'everything',
      block: 'section',
      order: 90,
      properties: {
        layout: 'links',
        title: siteWord(language, listed.length > 0 ? 'moreToSee' : 'everything'),
        items: others.slice(0, 8).map((page) => linkTo(page, { listed, contact, language, steps })),
      },
    });
  if (contact)
    put({
      id: 'call',
      block: 'callout',
      order: 95,
      properties: {
        title: siteWord(language, own ? 'callPersonTitle' : 'callTitle'),
        text: siteWord(language, own ? 'callPerson' : 'callText'),
        action: { label: write, path: contact.path },
      },
    });
  const shown = say.list(
    listed.slice(0, 3).map(({ label }) => (language === 'zh' ? label : label.toLowerCase())),
  );
  return {
    id: 'home',
    title,
    sentence: siteWord(language, 'homeSentence', {
      shown: shown === '' ? '' : siteWord(language, 'homeShows', { parts: shown }),
    }),
    areas: ['pages', 'content'],
    operations,
    phrases: [],
  };
}

function seeLabel({ label }: Listed, language: 'en' | 'zh'): string {
  return siteWord(language, 'seeList', { plural: language === 'zh' ? label : label.toLowerCase() });
}

type MenuPage = PageInput & { menu: NonNullable<PageInput['menu']> };

function menuPages(steps: readonly StepDraft[]): MenuPage[] {
  return steps
    .flatMap(({ operations }) => operations)
    .flatMap((each) =>
      each.kind === 'put-page' && each.page.menu ? [{ ...each.page, menu: each.page.menu }] : [],
    )
    .toSorted((a, b) => a.menu.order - b.menu.order);
}

function blocksOn(steps: readonly StepDraft[], page: string) {
  return steps
    .flatMap(({ operations }) => operations)
    .flatMap((each) => (each.kind === 'put-block' && each.page === page ? [each.block] : []));
}

function hasBlock(steps: readonly StepDraft[], page: string, block: string): boolean {
  return blocksOn(steps, page).some((each) => each.block === block);
}

/** Things everybody may read that have a page with a list, the main ones first. */
function listsOf(
  steps: readonly StepDraft[],
  pages: readonly MenuPage[],
  entities: readonly EntityDraft[],
): Listed[] {
  return entities
    .filter(
      ({ head }) =>
        !isOwn(steps, head) &&
        !/^(?:comment|order|booking|application|admission|careAdvice|prescription|grade|payslip)$/.test(
          head.id,
        ),
    )
    .flatMap((entity) => {
      const page = pages.find(({ id }) =>
        blocksOn(steps, id).some(
          ({ block, entity: about }) => about === entity.head.id && /^(?:collection|timeline)$/.test(block),
        ),
      );
      return page && page.path !== '/' ? [{ entity, label: page.menu.label, path: page.path }] : [];
    });
}

const ownershipSchema = z.object({ ownership: z.enum(['own', 'shared']) });

/** Whether its rows are each person's own, at the end of the steps: of histories that is only known once they are filled. */
function isOwn(steps: readonly StepDraft[], { id, ownership }: EntityDraft['head']): boolean {
  const changed = steps
    .flatMap(({ operations }) => operations)
    .flatMap((each) => (each.kind === 'change-entity' && each.entity === id ? [each.changes] : []))
    .flatMap((changes) => ownershipSchema.safeParse(changes).data ?? []);
  return (changed.at(-1)?.ownership ?? ownership) === 'own';
}

function linkTo(
  page: MenuPage,
  {
    listed,
    contact,
    language,
    steps,
  }: {
    listed: readonly Listed[];
    contact: MenuPage | undefined;
    language: 'en' | 'zh';
    steps: readonly StepDraft[];
  },
) {
  const list = listed.find(({ path }) => path === page.path);
  const { label, icon } = page.menu;
  const plural = language === 'zh' ? label : label.toLowerCase();
  const text = list
    ? siteWord(language, 'goList', { plural })
    : page.path === contact?.path
      ? siteWord(language, 'goContact')
      : /about|关于/i.test(page.title)
        ? siteWord(language, 'goAbout')
        : hasBlock(steps, page.id, 'cart')
          ? siteWord(language, 'goCart')
          : hasBlock(steps, page.id, 'site-search')
            ? siteWord(language, 'goSearch')
            : /^my |我的/i.test(label)
              ? siteWord(language, 'goOwn')
              : (page.introduction ?? toldOf(page, language, plural));
  return { title: label, text, path: page.path, ...(icon ? { icon } : {}) };
}

/** What one finds on pages by what they are called. */
const told: readonly (readonly [RegExp, en: string, zh: string])[] = [
  [/team|staff|people|团队/i, 'The people behind it, and what each of them does.', '幕后的人与他们的工作。'],
  [
    /gallery|photos|pictures|图库|相册/i,
    'Pictures to look through, large and in albums.',
    '按相册浏览大图。',
  ],
  [/calendar|日历/i, 'What is on, day by day and month by month.', '按日、按月查看安排。'],
  [/testimonial|评价/i, 'What those say who have been here.', '来过的人怎么说。'],
  [/faq|questions|常见/i, 'Answers to what is asked most.', '常见问题的解答。'],
  [/map|地图/i, 'Where everything is.', '各处位置一览。'],
  [/favou?rites|wish ?list|saved|收藏|心愿/i, 'What you have kept for later.', '留待以后的内容。'],
  [/coupons?|vouchers?|优惠/i, 'Codes that take something off the price.', '可抵扣的优惠码。'],
  [/receipts?|收据/i, 'Receipts for what was paid.', '付款收据。'],
];

function toldOf(page: MenuPage, language: 'en' | 'zh', plural: string): string {
  const words = told.find(([title]) => title.test(page.title));
  if (words) return words[language === 'zh' ? 2 : 1];
  return siteWord(language, 'goOther', { title: plural });
}
