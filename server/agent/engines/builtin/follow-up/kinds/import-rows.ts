import type { FollowUpKind } from '../follow-up-kind.ts';
import { plainClause } from '../read-with.ts';

const asks =
  /^(?:import|upload|add\s+(?:an?\s+)?(?:csv\s+|excel\s+|data\s+)?(?:import|upload)|(?:let|allow)\s+(?:people|users|me|us)\s+(?:to\s+)?(?:import|upload))\b.{0,60}$|^(?:添加|增加|加|支持|可以)?(?:从.{1,10})?(?:导入|上传)(?!.*字段).{0,15}$/i;

/** Rows of a table come with a message. */
export const importRows: FollowUpKind = {
  id: 'import',
  example: { en: 'Import from Excel', zh: '从 Excel 导入' },
  recognise({ text }, { language }) {
    const said = plainClause(text);
    if (!asks.test(said) || /\b(?:photos?|images?|pictures?|files?)\b|图片|照片/i.test(said))
      return undefined;
    return {
      answer:
        language === 'zh'
          ? '应用里没有导入按钮。请在这里的消息中附上 CSV 或 Excel 文件：我会读出它的列，计划会说明这些行将成为什么。'
          : 'The app has no import of its own. Attach the CSV or Excel file to a message here: I read its columns, and the plan says what its rows become.',
    };
  },
};
