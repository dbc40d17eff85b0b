import type { EntityDraft } from '../../design/app-draft.ts';
import type { Language } from '../../understand/wishes.ts';

const parts =
  'districts?|neighbou?rhoods?|quarters?|wards?|boroughs?|branches|branch|stations?|locations?|sites|offices|stores|libraries|schools|parks|stops?';
const whole =
  'city|town|village|municipality|firm|company|bank|chain|bakery|library|university|school district|county';
/** Places that are parts of one city or belong to one firm: `the bike stations of our city`, `our branches in Leipzig`. */
const ofOne = new RegExp(
  `\\b(?:${parts})\\b[^.;]{0,24}\\b(?:of|in|across|within) (?:the|our|my|one|a) (?:\\w+ )?(?:${whole})\\b|\\b(?:our|my|the) (?:city|town|firm|company|bank|chain|library|bakery)(?:'s|’s)? (?:\\w+ )?(?:${parts})\\b|\\bour (?:\\w+ )?(?:branches|locations|stations|offices|stores)\\b|(?:本市|全市|我市|各区|各分店|各站点)`,
  'i',
);
const named = new RegExp(
  `\\b(?:${parts})\\b[^.;:]{0,16}\\b(?:in|of|across) (?!the\\b|our\\b|my\\b)(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)`,
  'u',
);

/** The names of parts of a city, as everybody knows some. */
const quarters: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Old Town',
    'Harbour',
    'Northgate',
    'Riverside',
    'Station Quarter',
    'Mill Hill',
    'Southfield',
    'Park Side',
  ],
  zh: ['老城', '港口', '北门', '河滨', '车站片区', '磨坊坡', '南苑', '公园里'],
};

const isPart = new RegExp(`^(?:\\w+ )?(?:${parts})$`, 'i');

/** Where everything lies in one city, no example lies in another, and its parts are called after its quarters. */
export function settlePlace(
  entity: EntityDraft,
  { text, language }: { text: string; language: Language },
): void {
  const said = text.slice(0, 2000);
  const city = named.exec(said)?.[1];
  if (entity.head.source || (city === undefined && !ofOne.test(said))) return;
  if (language === 'en' && entity.entry === undefined && isPart.test(entity.head.singular)) nameParts(entity);
  const field = entity.fields.find(({ id, type }) => id === 'city' && type === 'text');
  if (!field) return;
  const isTitle = field.id === entity.head.titleField;
  entity.samples.forEach(({ values }, index) => {
    const part = quarters[language][index % quarters[language].length] ?? '';
    values[field.id] = isTitle || city === undefined ? part : city;
  });
  if (!isTitle && city === undefined) field.label = language === 'zh' ? '片区' : 'District';
}

/** `Old Town station`; what is known of other things by that word is not said of them. */
function nameParts(entity: EntityDraft): void {
  const { head, told = [] } = entity;
  const names = quarters.en;
  const usual = entity.fields.filter(({ id }) => /^(?:category|status|note)$/.test(id) && !told.includes(id));
  entity.fields = entity.fields.filter((field) => !usual.includes(field));
  entity.samples = entity.samples.slice(0, names.length);
  entity.samples.forEach(({ values }, index) => {
    values[head.titleField] = `${names[index]} ${head.singular.toLowerCase()}`;
    for (const { id } of usual) delete values[id];
  });
}
