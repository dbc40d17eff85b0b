import type { OperationInput } from '../../design/app-draft.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { findBlocks, findEntity } from '../find-target.ts';

const add =
  /^(?:add|include)\s+(?:an?|the)?\s*search(?:\s+(?:box|field|bar|function))?(?:\s+(?:to|for)\s+(?:the\s+)?(.+?))?$|^(?:添加|增加|加)(.*?)搜索(?:框|功能)?$/i;
const remove =
  /^(?:remove|delete|drop|hide)\s+(?:the\s+)?search(?:\s+(?:box|field|bar|function))?(?:\s+(?:from|for)\s+(?:the\s+)?(.+?))?$|^(?:删除|去掉|移除)(.*?)搜索(?:框|功能)?$/i;

/** Search on lists, on or off. */
export const switchSearch: FollowUpKind = {
  id: 'search',
  example: { en: 'Add search', zh: '添加搜索' },
  recognise({ text }, { spec, language }) {
    const on = add.exec(text.trim());
    const off = on ? null : remove.exec(text.trim());
    const match = on ?? off;
    if (!match) return undefined;
    const entity = findEntity(match[1] ?? match[2] ?? '', spec);
    const operations = findBlocks(spec, 'collection', entity?.id).map(({ page, block }): OperationInput => ({
      kind: 'change-block',
      page: page.id,
      block: block.id,
      properties: { search: on !== null },
    }));
    const title = language === 'zh' ? (on ? '添加搜索' : '去掉搜索') : on ? 'Add search' : 'Remove search';
    const sentence =
      language === 'zh'
        ? on
          ? '列表可以搜索。'
          : '列表不再有搜索框。'
        : on
          ? 'Lists can be searched.'
          : 'Lists no longer have a search box.';
    return { title, sentence, areas: ['pages'], operations };
  },
};
