import type { OperationInput } from '../../design/app-draft.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { findBlocks } from '../find-target.ts';

/** Download of what a list shows. */
export const exportList: FollowUpKind = {
  id: 'export',
  example: { en: 'Add an export as CSV', zh: '支持导出 CSV' },
  recognise({ text }, { spec, language }) {
    if (!/\bexport|download\b.*\bcsv|导出|下载/i.test(text)) return undefined;
    const on = !/^(remove|drop|no|without|去掉|删除)/i.test(text);
    const operations = findBlocks(spec, 'collection').map(({ page, block }): OperationInput => ({
      kind: 'change-block',
      page: page.id,
      block: block.id,
      properties: { export: on },
    }));
    const title =
      language === 'zh' ? (on ? '导出 CSV' : '去掉导出') : on ? 'Export lists as CSV' : 'Remove the export';
    const sentence =
      language === 'zh'
        ? on
          ? '列表中显示的内容可以下载为 CSV。'
          : '列表不再提供下载。'
        : on
          ? 'What a list shows can be downloaded as CSV.'
          : 'Lists no longer offer a download.';
    return { title, sentence, areas: ['pages'], operations };
  },
};
