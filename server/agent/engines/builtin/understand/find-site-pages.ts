import type { Message } from './message.ts';
import type { AppKind } from '../words/kind.ts';
import type { PageWish, SiteWish } from './wishes.ts';

const site =
  /\b(?:web ?site|site|web ?page|homepage|portfolio|landing page|blog|online (?:shop|store))\b|网站|官网|主页|网页|落地页/i;

/** Pages that sites usually have, by the words that ask for them, and what they are called. */
const usualPages: readonly (readonly [pattern: RegExp, en: string, zh: string])[] = [
  [
    /\babout(?: us| me| page| section)|\bcompany (?:information|introduction|profile)\b|关于我们|关于页|公司(?:简介|介绍)/i,
    'About',
    '关于我们',
  ],
  [
    /\b(?:food|drinks?|lunch|dinner) menu\b|\b(?:a|the|our|its) menu\b(?! (?:bar|with|for|on|entry))|\b(?:restaurant|caf[eé]|bistro|diner|pizzeria)\b[^.]{0,60}\bmenus?\b|菜单/i,
    'Menu',
    '菜单',
  ],
  [
    /\b(?:our|the|meet the) (?:team|staff|experts)\b(?! (?:can|may|should|must|will|members?))|团队(?:介绍|成员)/i,
    'Team',
    '团队',
  ],
  [/\bfaqs?\b|\bfrequently asked questions\b|常见问题/i, 'FAQ', '常见问题'],
  [
    /\btestimonials?\b|\bcustomer (?:stories|voices|reviews)\b|客户评价|用户评价/i,
    'Testimonials',
    '客户评价',
  ],
  [
    /\b(?:our|list of|range of|overview of) services\b|\bservices (?:page|section|offered)\b|服务(?:介绍|项目)/i,
    'Services',
    '服务',
  ],
  [
    /\bcontact(?: us| page| form| details| information)\b|\bget in touch\b|联系我们|联系方式/i,
    'Contact',
    '联系我们',
  ],
  [
    /\b(?:service |membership |photo |wedding )?packages with (?:their )?prices|\bprice list\b|\bpricing (?:page|section|information)\b|价目表|套餐价格/i,
    'Prices',
    '价格',
  ],
  [
    /\b(?:company|latest|industry|corporate|school|club) news\b|\bnews (?:section|page|cent(?:er|re)|updates)\b|\bread (?:the )?news\b|公司新闻|新闻(?:中心|动态)/i,
    'News',
    '新闻',
  ],
  [
    /(?<!\bwith [^.;]{0,40})\b(?:tickets?|admission|entrance|entry) (?:prices?|fees?|charges?|rates?)\b|\bprices? of (?:tickets|admission)\b|票价|门票价格/i,
    'Ticket prices',
    '票价',
  ],
  [
    /\b(?:studio's |company's |our |their |its )?awards\b(?! (?:points|ceremony|show))|获奖|奖项/i,
    'Awards',
    '获奖',
  ],
  [/\b(?:photo |image |picture )?gallery\b|相册|图库/i, 'Gallery', '图库'],
  [/\b(?:a|the|our|company) blog\b|\bblog (?:posts|articles|section|page)\b|\bblogs\b|博客/i, 'Blog', '博客'],
  [/\bprivacy policy\b|隐私政策/i, 'Privacy', '隐私政策'],
];

/** Pages that tell who is behind a site, by another name. */
const tellsWho =
  /^(?:the )?(?:company|firm|school|museum|club|brand|our|artist)?['’s]* ?(?:introduction|profile|story|history|biography)$/i;

/** What a site is to have besides its subject: about, team, questions, contact; nothing where no site is meant. */
export function findSitePages(
  message: Message,
  known: readonly PageWish[],
  { kind, site: read }: { kind: AppKind | undefined; site: SiteWish | undefined },
): PageWish[] {
  const text = message.text.slice(0, 20_000);
  if (!site.test(text) && !read) return [];
  const named = namedPages(message, known, text);
  const others = [...known, ...named];
  const implied = impliedPages(text, { kind, site: read }).flatMap(([en, zh]): PageWish[] => {
    const title = message.language === 'zh' ? zh : en;
    const same = (page: PageWish) =>
      page.title.toLowerCase().includes(title.toLowerCase()) || (en === 'About' && tellsWho.test(page.title));
    return others.some(same) ? [] : [{ title, phrase: [0, 0] }];
  });
  return [...named, ...implied];
}

/** Pages that nobody has to ask for: who is behind a site, how to reach them, and what a portfolio is called. */
function impliedPages(
  text: string,
  { kind, site: read }: { kind: AppKind | undefined; site: SiteWish | undefined },
): (readonly [en: string, zh: string])[] {
  const about = ['About', '关于'] as const;
  const contact = ['Contact', '联系我们'] as const;
  if (!read || read.onePage || read.life) return [];
  if (read.profession !== undefined)
    return /portfolio|\bworks\b|作品/i.test(text)
      ? [['Portfolio', '作品集'], about, contact]
      : [about, contact];
  const serves =
    /\b(?:compan(?:y|ies)|business(?:es)?|agency|consult\w+|customers|clients|firm|studio|restaurant|charity|non-?profit)\b|公司|企业|客户|机构/i;
  if (kind === 'brochure') return [about, contact];
  if (kind === 'shop' && serves.test(text)) return [contact];
  if (
    kind === 'publication' &&
    !/\b(?:register|registration|log ?in|login|platform)\b|注册|登录|平台/i.test(text)
  )
    return [about];
  return [];
}

function namedPages(message: Message, known: readonly PageWish[], text: string): PageWish[] {
  return usualPages.flatMap(([pattern, en, zh]) => {
    const found = pattern.exec(text);
    const title = message.language === 'zh' ? zh : en;
    if (!found || known.some((page) => pattern.test(page.title) || page.title.includes(title))) return [];
    return [
      {
        title,
        listed: !/^(?:menu|菜单)$/i.test(title),
        phrase: [found.index, found.index + found[0].length],
      },
    ];
  });
}
