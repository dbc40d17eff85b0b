import type { EntityDraft } from '../../design/app-draft.ts';
import { fieldOfReference } from '../../design/make-field.ts';
import type { Language } from '../../understand/wishes.ts';
import { namedTitles } from '../../words/data/named-titles.ts';
import type { Columns, RowsOfThing } from './rows-of-thing.ts';

/** What kind of thing an unknown word may mean, by how it ends. */
const families: readonly (readonly [RegExp, Family])[] = [
  [
    /(?:person|people|man|woman|keeper|ancestor|resident|relative|member|parent|child|hero|nurse|chef|guide|volunteer|owner|worker|artist|singer|writer|rider|sitter|tutor|mentor|expert|performer|donor|sponsor|survivor|heir|veteran|pilot|captain|manager|supplier)$|(?:人|员|师|者|祖先|家长|孩子|老人|亲属|居民|业主|主播)$/i,
    'person',
  ],
  [
    /(?:point|station|hall|site|place|cent(?:re|er)|branch|shop|store|laundromat|stop|port|field|park|garden|zone|area|school|office|studio|shelter|farm|court|camp|salon|clinic|library|depot|outlet|lot)$|(?:店|站|点|馆|园|场|区|室|中心|校|所)$/i,
    'place',
  ],
  [
    /(?:record|log|entry|report|check|signal|visit|session|request|outage|incident|claim|delivery|contribution|payout|transaction|registration|form|reading|sighting|observation|measurement|call|round|audit|test|shift|payment|receipt|case|accident|collision|repair|injury|breakdown|fault|defect|complaint|violation|sample|donation|movement|harvest|dive|catch)$|(?:记录|登记|申请|检查|报告|巡检|日志|情况|请求|表)$/i,
    'record',
  ],
];

type Family = 'person' | 'place' | 'record' | 'thing';

const people = {
  en: 'Mina Patel|Jonas Weber|Aisha Khan|Tom Becker|Lucía Romero|Noah Lind',
  zh: '李敏|王强|张伟|刘洋|陈静|赵磊',
};

/** Words before or after a noun that tell its examples apart. */
const names: Readonly<Record<Exclude<Family, 'person'>, { en: readonly string[]; zh: readonly string[] }>> = {
  place: {
    en: [
      'Harbour {noun}',
      'Old Town {noun}',
      'Station Square {noun}',
      'Mill Lane {noun}',
      'Northgate {noun}',
    ],
    zh: ['海港{noun}', '老城{noun}', '站前广场{noun}', '和平路{noun}', '北门{noun}'],
  },
  record: {
    en: [
      '{Noun}, morning',
      '{Noun}, evening',
      '{Noun}, north side',
      '{Noun}, repeated',
      '{Noun}, weekly',
      '{Noun}, first of the month',
    ],
    zh: ['早间{noun}', '晚间{noun}', '北区{noun}', '复查{noun}', '每周{noun}', '月初{noun}'],
  },
  thing: {
    en: [
      'Harbour {noun}',
      'Linden {noun}',
      'Northmere {noun}',
      'Kestrel {noun}',
      'Old Mill {noun}',
      'Aster {noun}',
    ],
    zh: ['海港{noun}', '菩提{noun}', '北川{noun}', '红隼{noun}', '老磨坊{noun}', '晨星{noun}'],
  },
};

const categories: Readonly<Record<Exclude<Family, 'person'>, { en: string; zh: string }>> = {
  place: { en: 'Centre|North|South', zh: '市中心|北区|南区' },
  record: { en: 'Routine|Special', zh: '例行|特别' },
  thing: { en: 'Popular|New|Classic', zh: '热门|新品|经典' },
};

const told = {
  place: {
    en: 'Open on weekdays from nine to six, step-free, two minutes from the tram.|Saturdays too, with a place to sit and wait.|The newest, and the one with the most space.|Small and quiet; parking in the yard.|Ring at the side door after six.',
    zh: '工作日九点到六点，无台阶，离电车站两分钟。|周六也开放，有等候座位。|最新的一处，也最宽敞。|小而安静，院内停车。|六点后请按侧门门铃。',
  },
  record: {
    en: 'Nothing unusual.|One value higher than yesterday; looked at again at noon.|Wind from the north, clear sight.|Done together with a colleague.|All points checked.|Compared with last month: hardly any change.',
    zh: '无异常。|有一项高于昨天，中午复查。|北风，能见度好。|与同事一起完成。|各点均已检查。|与上月相比几乎无变化。',
  },
  thing: {
    en: 'The one most people choose first, with everything that belongs to it.|A little smaller, a little lighter, made for every day.|New this season; ask us for a demonstration.|For people who know exactly what they want.|A classic that has hardly changed in ten years.|Made in small numbers and checked one by one.',
    zh: '多数人的第一选择，配套齐全。|更小更轻，日常适用。|本季新品，欢迎现场体验。|适合清楚自己需求的人。|十年来几乎没变的经典。|小批量制作，逐件检查。',
  },
};

/** What a word that nobody knows may mean. */
function familyOf(noun: string): Family {
  return families.find(([pattern]) => pattern.test(noun))?.[1] ?? 'thing';
}

/** Places have an address and people a telephone number, rather than a state and a day that nobody asked for. */
export function fitFieldsOfNoun(entity: EntityDraft, text: string, language: Language): void {
  if (entity.entry || entity.head.source) return;
  const family = familyOf(entity.head.singular);
  if (family !== 'place' && family !== 'person') return;
  const asked = (id: string) =>
    (id === 'status'
      ? /status|state|状态/i
      : id === 'date'
        ? /\bdates?\b|日期|时间/i
        : /categor|分类|类别/i
    ).test(text);
  const spare = family === 'person' ? /^(?:status|date|category)$/ : /^(?:status|date)$/;
  const kept = entity.fields.filter(({ id }) => !spare.test(id) || (id !== 'date' && asked(id)));
  if (kept.length === entity.fields.length) return;
  const id = family === 'place' ? 'address' : 'phone';
  const field = kept.some((each) => each.id === id)
    ? undefined
    : fieldOfReference({ id, required: false }, language);
  const at = kept.findIndex((each) => each.id === 'note');
  const fields = field
    ? [...kept.slice(0, at < 0 ? kept.length : at), field, ...kept.slice(at < 0 ? kept.length : at)]
    : kept;
  fields.forEach((each, index) => {
    each.order = (index + 1) * 10;
  });
  entity.fields.splice(0, entity.fields.length, ...fields);
}

/** Rows for a word that nobody knows, made of the word itself; `undefined` for words that are known. */
export function rowsOfNoun({ head, entry }: EntityDraft): RowsOfThing | undefined {
  const noun = head.singular;
  if (entry && (entry.id !== 'product' || isKnownGood(noun, entry))) return undefined;
  const family = familyOf(noun);
  const title = head.titleField;
  if (family === 'person')
    return {
      en: { [title]: people.en, phone: phones.en },
      zh: { [title]: people.zh, phone: phones.zh },
    };
  const lower = /^[A-Z][a-z]/.test(noun) ? noun.charAt(0).toLowerCase() + noun.slice(1) : noun;
  const named = (lines: readonly string[]) =>
    lines.map((line) => line.replace('{noun}', lower).replace('{Noun}', noun)).join('|');
  const own = entry ? undefined : namedTitles(noun);
  const texts = (language: 'en' | 'zh'): Columns => ({
    [title]: own?.[language] ?? named(names[family][language]),
    ...(own && family === 'thing' ? {} : { description: told[family][language] }),
    ...(family === 'thing' ? {} : { note: told[family][language] }),
    category: family === 'record' ? '1|1|2|2|1|1' : '1|2|3|1|3|2',
  });
  return {
    both: { price: '24|38|59|85|120|46', stock: '18|7|32|4|12|25' },
    en: { ...texts('en'), ...(entry ? { supplier: 'Northmere|Oak & Sons|Kestrel|Delta Goods' } : {}) },
    zh: { ...texts('zh'), ...(entry ? { supplier: '北川|橡木之家|红隼|三角洲' } : {}) },
    choices: { category: categories[family] },
  };
}

const phones = {
  en: '+1 202 555 0111|+1 202 555 0122|+1 202 555 0133|+1 202 555 0144|+1 202 555 0155|+1 202 555 0166',
  zh: '13800000011|13800000022|13800000033|13800000044|13800000055|13800000066',
};

/** Words for goods of any kind, whose usual examples fit. */
function isKnownGood(noun: string, { en, zh, also = [] }: NonNullable<EntityDraft['entry']>): boolean {
  const said = noun.toLowerCase();
  return [en, zh, ...also].some((word) => word.toLowerCase() === said);
}
