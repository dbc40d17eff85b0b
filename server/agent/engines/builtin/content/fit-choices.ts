import type { EntityDraft } from '../design/app-draft.ts';
import type { ContentRow } from './content-rows.ts';

/** Words by which a text belongs under a heading that somebody named. */
const signs: readonly (readonly [heading: RegExp, words: RegExp])[] = [
  [
    /politic|government|policy|政治|时政/i,
    /\b(?:city hall|council|election|vote|mayor|minister|parliament|budget|rules?|law|party|suspect|court)\b|选举|议会|政府|新规/i,
  ],
  [
    /econom|business|financ|market|经济|财经|商业/i,
    /\b(?:rents?|shops?|prices?|jobs?|company|companies|wages?|market|port|tax|sales|bank|harbour bridge)\b|租金|价格|公司|工资|小店/i,
  ],
  [
    /sports?|体育/i,
    /\b(?:club|match|race|team|runners?|football|league|goal|swim|champion\w*)\b|比赛|球队|俱乐部/i,
  ],
  [
    /cultur|entertain|arts?\b|music|文化|娱乐|艺术/i,
    /\b(?:museum|choir|library|books?|film|theat(?:re|er)|concert|artists?|maps|festival|poem|songs?)\b|博物馆|图书馆|音乐|电影|地图/i,
  ],
  [
    /tech|digital|scien|科技|科学/i,
    /\b(?:app|data|software|photographs?|forecast|network|robots?|laborator\w+|online|digital)\b|数据|网络|软件/i,
  ],
  [
    /health|medic|健康|医疗/i,
    /\b(?:hospital|doctors?|clinic|patients?|meals?|sleep|health)\b|医院|医生|午餐/i,
  ],
  [/educat|school|教育/i, /\b(?:school|pupils?|teachers?|students?|lessons?|class)\b|学校|学生|老师/i],
  [
    /local|communit|society|本地|社会/i,
    /\b(?:town|city|neighbou?rs?|street|bus(?:es)?|bridge|residents)\b|公交|街道|居民/i,
  ],
  [
    /environment|nature|climate|环境|自然/i,
    /\b(?:flood|river|trees?|climate|forest|energy|garden)\b|洪水|河|森林/i,
  ],
  [
    /travel|world|international|旅行|国际/i,
    /\b(?:journey|train|abroad|countr(?:y|ies)|travel\w*)\b|旅行|国家/i,
  ],
];

const leastLeft = 10;

/** Puts examples under the headings that a person named, by what they say. */
export function fitChoices(
  entity: EntityDraft,
  named: ReadonlySet<string>,
  rows: readonly ContentRow[] = [],
): void {
  for (const field of entity.fields) {
    if (field.type !== 'choice' || !named.has(field.id) || !field.options) continue;
    const headings = field.options.map(({ id, label }) => ({
      id,
      label: label.toLowerCase(),
      words: signs.find(([heading]) => heading.test(label))?.[1],
    }));
    const foreign = new Set<number>();
    for (const [index, { values }] of entity.samples.entries()) {
      const category = rows[index]?.category?.toLowerCase() ?? '';
      const said = Object.entries(values)
        .flatMap(([id, value]) => (id !== field.id && typeof value === 'string' ? value : []))
        .join(' ')
        .toLowerCase();
      const counted = headings.map(({ id, label, words }) => ({
        id,
        count:
          (words ? said.split(words).length - 1 : 0) +
          (said.includes(label) ? 1 : 0) +
          (isUnder(category, label) ? 5 : 0),
      }));
      const best = counted.toSorted((a, b) => b.count - a.count)[0];
      if (best && best.count > 0) values[field.id] = best.id;
      else if (rows.length > 0) foreign.add(index);
    }
    // Of many, those that belong under no heading are left out.
    if (entity.samples.length - foreign.size >= leastLeft)
      entity.samples = entity.samples.filter((_, index) => !foreign.has(index));
  }
}

/** `Sport` of the content is the `sports` of a person. */
function isUnder(category: string, label: string): boolean {
  if (category === '') return false;
  if (category.startsWith(label.slice(0, 5)) || label.startsWith(category.slice(0, 5))) return true;
  return signs.some(
    ([heading, words]) => heading.test(label) && (heading.test(category) || category.search(words) >= 0),
  );
}
