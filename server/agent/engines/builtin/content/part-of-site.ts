import type { OperationInput } from '../design/app-draft.ts';
import { fillGaps } from '../say/fill-gaps.ts';
import type { Language } from '../understand/wishes.ts';
import type { Content } from './content-of-idea.ts';
import { partChinese } from './texts/part-chinese.ts';
import { partEnglish } from './texts/part-english.ts';
import type { PartId, PartText } from './texts/part-texts.ts';

type BlockInput = Extract<OperationInput, { kind: 'put-block' }>['block'];
/** A part told from the content itself: its rows by category, its pictures, or what was written. */
type ToldPart = 'subjects' | 'gallery' | 'articles' | 'people';
type SitePart = PartId | ToldPart;

const parts: readonly (readonly [SitePart, RegExp])[] = [
  [
    'welcome',
    /\bwelcom|(?:message|letter|words?|greeting) (?:from|of|by) (?:the|our)|\bgreeting|\bforeword|欢迎|致辞|寄语/i,
  ],
  [
    'people',
    /\b(?:teachers?|staff|trainers?|doctors?|coaches|speakers?|chefs?|guides|faculty|lawyers?|stylists?|volunteers|climbers|craftsm[ae]n|makers|engineers|mechanics|gardeners|artisans|curators|musicians|dancers|actors|founders|experts|specialists|installers|technicians|drivers|instructors|therapists)\b|教师|老师|医生|教练|嘉宾|主厨/i,
  ],
  ['support', /\bhow to help\b|\bways to help\b|\bhow you can help\b|\bget involved\b|\bhelp us\b/i],
  ['gallery', /galler(?:y|ies)|\bphotos?\b|\bpictures?\b|\bimages?\b|slide ?show|相册|图库|图片|照片|轮播/i],
  [
    'tickets',
    /\btickets?\b|\bentr(?:y|ance) (?:fees?|prices?)|\badmission (?:fees?|prices?|charges?)|门票|票价/i,
  ],
  ['visit', /\bvisit|opening (?:hours|times)|business hours|参观|开放时间|营业时间/i],
  [
    'directions',
    /\bdirections?\b|how to (?:find|get|reach)|\blocations?\b|getting here|\bvenue\b|\baddress\b|\btransport|交通|地址|位置|路线/i,
  ],
  ['admission', /\badmissions?\b|\benrol|how to (?:apply|register)|招生|入学|报名/i],
  ['membership', /\bmembership|会员/i],
  ['history', /\bhistory\b|\btimeline\b|\bmilestones?\b|\bjourney\b|历史|历程|沿革/i],
  [
    'support',
    /\bdonat|\bsupport us|get involved|how (?:to|you can) help|\bvolunteering|ways to give|捐|支持我们|参与/i,
  ],
  ['partners', /\bpartners?\b|\bsponsors?\b|\bclients?\b|\bcollaborat|合作|赞助|客户/i],
  [
    'awards',
    /\bawards?\b|\bcertificat|\bhonou?rs?\b|\baccreditation|\bachievements?\b|\brecognition|荣誉|奖项|资质|认证/i,
  ],
  ['facilities', /\bfacilit|\bcampus\b|\bequipment\b|\bamenities|\bpremises|设施|校园|设备/i],
  ['careers', /\bcareers?\b|\bjobs?\b|\bvacanc|join (?:us|our team)|招聘|加入我们/i],
  ['programme', /\bprogramme\b|\bprogram\b|\bschedule\b|\bagenda\b|\btimetable|line-?up|日程|议程|节目/i],
  ['events', /\bevents?\b|\bcalendar\b|\bdates\b|\bactivit|活动|日历/i],
  [
    'pricing',
    /\bpric(?:e|es|ing)\b|\bplans\b|\bpackages?\b|\brates\b|\bfees\b|\btuition|价格|套餐|收费|学费/i,
  ],
  ['process', /how it works|\bprocess\b|\bsteps\b|\bworkflow|\bapproach|\bmethod|流程|步骤|方法/i],
  ['benefits', /\bbenefits?\b|\bwhy\b|\badvantages?\b|\bhighlights?\b|优势|亮点|为什么/i],
  ['sustainability', /sustainab|\benvironment|\bgreen\b|social responsib|可持续|环保|社会责任/i],
  ['research', /\bresearch|\binnovation|\btechnolog|\br&d\b|研究|研发|创新|技术/i],
  ['quality', /\bquality\b|\bsafety\b|\bstandards?\b|\bhygiene|\bguarantee|\bcompliance|质量|安全|标准/i],
  [
    'articles',
    /\bnews\b|\bpress\b|\bupdates?\b|\bblog\b|\barticles?\b|\bstories\b|\btips\b|\bguides?\b|\badvice\b|新闻|资讯|动态|文章|博客|攻略/i,
  ],
  [
    'subjects',
    /\bcurricul|\bsubjects?\b|\bcourses?\b|\bclasses\b|\bcollections?\b|\bcategor|\bproducts?\b|\bmenu\b|\bdestinations?\b|\bworks?\b|\bprojects?\b|\bexhib|\bprogram(?:me)?s\b|课程|科目|产品|菜单|作品|项目|展览|目的地/i,
  ],
];

/** What a part of a site is about; `undefined` where its title says nothing that is known. */
export function sitePartOf(title: string): SitePart | undefined {
  return parts.find(([, pattern]) => pattern.test(title))?.[0];
}

/** A part of a site under its title, told from what the site is about. */
export function sitePart(
  title: string,
  {
    content,
    language,
    order,
    anchor,
  }: { content: Content; language: Language; order: number; anchor: string },
): BlockInput {
  const part = sitePartOf(title) ?? 'other';
  const place = { title, anchor };
  const made = told[part]?.(content, language);
  if (made) return { id: anchor, order, block: made.block, properties: { ...place, ...made.properties } };
  const texts = language === 'zh' ? partChinese : partEnglish;
  const { layout, items: usual } = texts[isPart(part) ? part : 'other'];
  const items = answered(usual, content);
  const [head] = content.team;
  const fill = (text: string) =>
    fillGaps(text, {
      mission: content.mission,
      title,
      head: head
        ? language === 'zh'
          ? `${head.name}，${head.role}`
          : `${head.name}, ${head.role.toLowerCase()}`
        : '',
    });
  if (layout === 'prose')
    return {
      id: anchor,
      order,
      block: 'prose',
      properties: { ...place, paragraphs: items.map(([, text]) => fill(text)).filter((text) => text !== '') },
    };
  return {
    id: anchor,
    order,
    block: 'section',
    properties: { ...place, layout, items: items.map(([name, text]) => ({ title: name, text: fill(text) })) },
  };
}

/** What the domain says of its hours and prices itself, instead of what is usual. */
function answered(items: PartText['items'], { questions }: Content): PartText['items'] {
  const hours = questions.find(({ question }) => /\bopen\b|opening|几点|开放/i.test(question))?.answer;
  const price = questions.find(({ question }) =>
    /\b(?:admission|entry|tickets?)\b.*\bcost|what does (?:admission|entry)|门票|票价/i.test(question),
  )?.answer;
  return items.flatMap(([title, text]) => {
    if (/^(?:Opening hours|开放时间)$/.test(title)) return [[title, hours ?? text] as const];
    if (/^(?:Last entry|最晚入场)$/.test(title) && hours) return [];
    if (/^(?:Prices|Adults|票价|成人)$/.test(title) && price)
      return [[title === 'Adults' ? 'Tickets' : title === '成人' ? '门票' : title, price] as const];
    if (/^(?:Concessions|Children|Families|Free entry|优惠票|儿童|家庭票|免费开放)$/.test(title) && price)
      return [];
    return [[title, text] as const];
  });
}

function isPart(part: SitePart): part is PartId {
  return part in partEnglish;
}

const told: Readonly<
  Partial<
    Record<
      SitePart,
      (content: Content, language: Language) => Pick<BlockInput, 'block' | 'properties'> | undefined
    >
  >
> = {
  people: ({ team }) => ({
    block: 'section',
    properties: {
      layout: 'people',
      items: team.map(({ name, role, text }) => ({ title: name, note: role, text })),
    },
  }),
  articles: ({ articles }) => ({
    block: 'section',
    properties: {
      layout: 'cards',
      items: articles.map(({ title, author, paragraphs }) => ({
        title,
        note: author,
        text: (paragraphs[0] ?? title).slice(0, 1200),
      })),
    },
  }),
  gallery: ({ rows, services }) => {
    const shown = rows.length > 1 ? rows.map((row) => [row.name, row.summary] as const) : undefined;
    const items = shown ?? services.map(({ title, text }) => [title, text] as const);
    return {
      block: 'carousel',
      properties: { items: items.slice(0, 8).map(([title, text]) => ({ title, text: text.slice(0, 600) })) },
    };
  },
  subjects: ({ rows, categories, services }, language) => {
    const ofCategory = categories.flatMap((category) => {
      const own = rows.filter((row) => row.category === category).slice(0, 4);
      const names = own.map(({ name }) => name).join(language === 'zh' ? '、' : ', ');
      return own[0]
        ? [{ title: category, text: `${own[0].summary} ${names}${language === 'zh' ? '。' : '.'}` }]
        : [];
    });
    const offered = services.map(({ title, text }) => ({ title, text }));
    return {
      block: 'section',
      properties: { layout: 'cards', items: ofCategory.length > 1 ? ofCategory : offered },
    };
  },
};
