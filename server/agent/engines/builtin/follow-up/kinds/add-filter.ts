import type { FollowUpKind } from '../follow-up-kind.ts';
import { findBlocks, findField, textsOf } from '../find-target.ts';

const patterns = [
  /^(?:add|include|show|give)\s+(?:me\s+)?(?:an?|the)?\s*filters?\s+(?:for|by|on)\s+(?:the\s+)?(.+?)$/i,
  /^(?:add|include|show)\s+(?:an?|the)?\s*(.+?)\s+filters?$/i,
  /^(?:(?:let|allow)\s+(?:people|users|me|us)\s+(?:to\s+)?)?filter(?:\s+\w+)?\s+(?:also\s+)?by\s+(?:the\s+)?(.+?)$/i,
  /^(?:支持|可以|能够)?按(.+?)(?:进行)?筛选$/,
  /^(?:添加|增加|加)(.+?)(?:的)?筛选(?:器)?$/,
];

/** More to filter a list by. */
export const addFilter: FollowUpKind = {
  id: 'filter',
  example: { en: 'Filter by {field}', zh: '按{field}筛选' },
  recognise({ text }, { spec, language, say }) {
    const words = patterns.map((pattern) => pattern.exec(text.trim())?.[1]).find((each) => each);
    if (!words) return undefined;
    const found = words
      .split(/\s*,\s*|\s+and\s+|、|和/)
      .flatMap((part) => findField(part.replace(/^(the|also)\s+/i, ''), spec) ?? []);
    const entity = found[0]?.entity;
    const place = entity && findBlocks(spec, 'collection', entity.id)[0];
    if (!entity || !place) return undefined;
    const fields = found.filter((each) => each.entity === entity).map((each) => each.field);
    const filters = [...new Set([...textsOf(place.block, 'filters'), ...fields.map((field) => field.id)])];
    const names = say.list(fields.map((field) => field.label.toLowerCase()));
    const title = language === 'zh' ? `按${names}筛选` : `Filter ${entity.plural.toLowerCase()} by ${names}`;
    const sentence =
      language === 'zh'
        ? `${entity.plural}可以按${names}筛选。`
        : `${entity.plural} can be filtered by ${names} as well.`;
    return {
      title,
      sentence,
      areas: ['pages'],
      operations: [
        { kind: 'change-block', page: place.page.id, block: place.block.id, properties: { filters } },
      ],
    };
  },
};
