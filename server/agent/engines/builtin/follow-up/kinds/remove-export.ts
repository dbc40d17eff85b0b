import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords } from '../change-in-words.ts';
import { findBlocks } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { plainClause } from '../read-with.ts';

const asks =
  /^(?:remove|delete|drop|hide|no|without|turn off|disable)\s+(?:the\s+)?(?:csv\s+|data\s+)?(?:export|download)(?:ing)?(?:\s+(?:button|of .{2,30}|from .{2,30}))?$|^(?:删除|去掉|移除|不要|关闭|取消)(?:.{1,8}的)?(?:导出|下载)(?:按钮|功能)?$/i;

/** Lists that can no longer be downloaded. */
export const removeExport: FollowUpKind = {
  id: 'remove-export',
  example: { en: 'Remove the export', zh: '去掉导出' },
  recognise({ text }, { spec, language }) {
    if (!asks.test(plainClause(text))) return undefined;
    const operations = findBlocks(spec, 'collection')
      .filter(({ block }) => block.properties['export'] === true)
      .map(({ page, block }): OperationInput => ({
        kind: 'change-block',
        page: page.id,
        block: block.id,
        properties: { export: false },
      }));
    if (operations.length === 0)
      return { answer: language === 'zh' ? '列表没有导出功能。' : 'No list has an export.' };
    return changeInWords(
      language,
      {
        en: ['Without export', 'Lists can no longer be downloaded as a file.'],
        zh: ['去掉导出', '列表不再可以下载为文件。'],
      },
      { areas: ['pages'], operations },
    );
  },
};
