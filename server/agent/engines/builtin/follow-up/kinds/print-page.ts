import type { FollowUpKind } from '../follow-up-kind.ts';
import { plainClause } from '../read-with.ts';

const asks =
  /^(?:print|add\s+(?:an?\s+)?print(?:ing)?(?:\s+(?:button|view|page|function|option))?|(?:let|allow)\s+(?:people|users|me|us)\s+(?:to\s+)?print|make (?:it|them|.{2,30}?) printable)\b.{0,40}$|^(?:添加|增加|加|支持|可以)?打印(?:.{0,10}|按钮|功能)$/i;

/** Pages are printed by the browser. */
export const printPage: FollowUpKind = {
  id: 'print',
  example: { en: 'Print the list', zh: '打印列表' },
  recognise({ text }, { language }) {
    if (!asks.test(plainClause(text))) return undefined;
    return {
      answer:
        language === 'zh'
          ? '每个页面都可以用浏览器打印（Ctrl 或 Cmd 加 P），也可存为 PDF，无需改动应用。如需表格文件，可以说“导出为 CSV”。'
          : 'Every page can be printed with the browser (Ctrl or Cmd and P), to paper or as PDF; the app needs no change for it. For a table, say “Export as CSV”.',
    };
  },
};
