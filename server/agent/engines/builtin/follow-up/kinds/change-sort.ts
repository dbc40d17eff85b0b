import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { findFieldOf } from '../find-field-of.ts';
import { findBlocks, findEntity, mainEntity } from '../find-target.ts';
import { plainClause } from '../read-with.ts';

const patterns = [
  /^(?:(?:let|allow)\s+(?:people|users|me|us)\s+(?:to\s+)?)?(?:sort|order)(?:\s+(?:the\s+)?(?:list|them|\w+))?\s+by\s+(?:the\s+)?(.+?)$/i,
  /^add\s+(?:an?\s+)?(?:sort(?:ing)?|order)\s+(?:by|for)\s+(?:the\s+)?(.+?)$/i,
  /^(?:支持|可以)?按(.+?)(?:进行)?排序$/,
];
const dated =
  /^(?:show\s+|list\s+|put\s+|(?:sort|order)\s+(?:(?:it|them|the\s+list)\s+)?(?:by\s+|with\s+)?)?(?:the\s+)?(?<first>newest|latest|most recent|oldest|earliest)(?:\s+(?<thing>.{2,30}?))?(?:\s+(?:at the top|on top|first))+$|^(?:sort|order)\s+(?:by\s+)?(?:the\s+)?(?<plain>newest|latest|most recent|oldest|earliest)$|^(?:把|将)?最(?<zh>新|近|早|旧)的?(?<han>.{0,8}?)(?:排|放)?在?(?:最?前面?|最上面)$/i;
const falling =
  /\b(descending|desc|newest(?: first)?|latest(?: first)?|highest(?: first)?|largest(?: first)?|reverse)\b|降序|倒序|从高到低/i;
const rising = /\b(ascending|asc|oldest(?: first)?|lowest(?: first)?|smallest(?: first)?)\b|升序|从低到高/i;

/** The order a list starts with. */
export const changeSort: FollowUpKind = {
  id: 'sort',
  example: { en: 'Sort by {field}', zh: '按{field}排序' },
  recognise({ text }, { spec, language }) {
    const said = plainClause(text);
    const words =
      byDate(said, spec) ?? patterns.map((pattern) => pattern.exec(said)?.[1]).find((each) => each);
    if (!words) return undefined;
    const bare = words
      .replace(falling, '')
      .replace(rising, '')
      .replace(/[,，()]/g, ' ')
      .trim();
    const found = findFieldOf(bare, spec);
    const place = found && findBlocks(spec, 'collection', found.entity.id)[0];
    if (!found || !place) return undefined;
    const { field, entity } = found;
    const numeric = ['money', 'number', 'rating', 'percent'].includes(field.type);
    const down = falling.test(words) || (numeric && !rising.test(words));
    const first = { field: field.id, direction: down ? 'descending' : 'ascending' };
    const before = place.block.properties['sort'];
    const rest = Array.isArray(before)
      ? before.filter(
          (item) =>
            !(typeof item === 'object' && item !== null && 'field' in item && item['field'] === field.id),
        )
      : [];
    const title =
      language === 'zh'
        ? `按${field.label}排序`
        : `Sort ${entity.plural.toLowerCase()} by ${field.label.toLowerCase()}`;
    const sentence =
      language === 'zh'
        ? `${entity.plural}首先按${field.label}排序。`
        : `${entity.plural} start out sorted by ${field.label.toLowerCase()}, ${down ? 'largest or newest' : 'smallest or earliest'} first.`;
    return {
      title,
      sentence,
      areas: ['pages'],
      operations: [
        {
          kind: 'change-block',
          page: place.page.id,
          block: place.block.id,
          properties: { sort: [first, ...rest].slice(0, 12) },
        },
      ],
    };
  },
};

/** `Newest first`: by the date of a thing. */
function byDate(said: string, spec: AppSpec): string | undefined {
  const { plain, first = plain, thing, zh, han } = dated.exec(said)?.groups ?? {};
  if (!first && !zh) return undefined;
  const entity = findEntity(thing ?? han ?? '', spec) ?? mainEntity(spec);
  const date = Object.values(entity?.fields ?? {}).find(({ type }) => type === 'date' || type === 'dateTime');
  const up = /oldest|earliest|早|旧/i.test(first ?? zh ?? '');
  return entity && date ? `${date.label} of ${entity.plural} ${up ? 'ascending' : 'descending'}` : undefined;
}
