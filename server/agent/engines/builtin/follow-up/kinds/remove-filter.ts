import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import { findNamedField } from '../../design/find-named-field.ts';
import { changeInWords } from '../change-in-words.ts';
import type { Change, FollowUpKind } from '../follow-up-kind.ts';
import { findBlocks, textsOf } from '../find-target.ts';

const patterns = [
  /^(?:remove|delete|drop|hide|take out)\s+(?:the\s+)?(.+?)\s+filters?(?:\s+from\s+.+)?$/i,
  /^(?:remove|delete|drop|hide)\s+(?:the\s+)?filters?\s+(?:for|by|on)\s+(?:the\s+)?(.+?)$/i,
  /^(?:no|without)\s+(?:an?\s+)?(?:filters?\s+(?:for|by)\s+)?(.+?)(?:\s+filters?)?$/i,
  /^(?:删除|去掉|移除|不要)(.+?)(?:的)?筛选(?:器)?$/,
];

const all =
  /^(?:remove|delete|drop|hide|no|without)\s+(?:all\s+)?(?:the\s+)?filters[.!]*$|^(?:删除|去掉|移除|不要)(?:所有|全部)?(?:的)?筛选(?:器|条件)?[。！]*$/i;

/** A filter taken off the lists that have it. */
export const removeFilter: FollowUpKind = {
  id: 'remove-filter',
  example: { en: 'Remove the {field} filter', zh: '去掉{field}筛选' },
  recognise({ text }, { spec, language }) {
    if (all.test(text.trim())) return withoutFilters(spec, language);
    const words = patterns.map((pattern) => pattern.exec(text.trim())?.[1]).find((each) => each);
    if (!words) return undefined;
    const operations: OperationInput[] = [];
    let label = '';
    for (const { page, block } of findBlocks(spec, 'collection')) {
      const entity = spec.entities[block.entity ?? ''];
      const filters = textsOf(block, 'filters');
      const fields = Object.values(entity?.fields ?? {}).filter((field) => filters.includes(field.id));
      const field = findNamedField(words, fields);
      if (!field) continue;
      label = field.label;
      operations.push({
        kind: 'change-block',
        page: page.id,
        block: block.id,
        properties: { filters: filters.filter((id) => id !== field.id) },
      });
    }
    const title = language === 'zh' ? `去掉“${label}”筛选` : `Remove the ${label.toLowerCase()} filter`;
    const sentence =
      language === 'zh'
        ? `列表不再按“${label}”筛选。`
        : `The list can no longer be filtered by ${label.toLowerCase()}; the value itself stays.`;
    return { title, sentence, areas: ['pages'], operations };
  },
};

function withoutFilters(spec: AppSpec, language: 'en' | 'zh'): Change {
  const operations = findBlocks(spec, 'collection')
    .filter(({ block }) => textsOf(block, 'filters').length > 0)
    .map(({ page, block }): OperationInput => ({
      kind: 'change-block',
      page: page.id,
      block: block.id,
      properties: { filters: [] },
    }));
  return changeInWords(
    language,
    {
      en: ['Remove all filters', 'Lists can no longer be filtered; search and order stay.'],
      zh: ['去掉所有筛选', '列表不再有筛选，搜索和排序保留。'],
    },
    { areas: ['pages'], operations },
  );
}
