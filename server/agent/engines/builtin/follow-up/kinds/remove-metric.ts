import type { OperationInput } from '../../design/app-draft.ts';
import { tokenise } from '../../words/tokenise.ts';
import { changeInWords } from '../change-in-words.ts';
import { findBlocks } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:remove|delete|drop|hide)\s+(?:the\s+)?(?<label>(?:total|sum|number of|count of|average|mean|all)\b.{0,40})$/i,
  /^(?:remove|delete|drop|hide)\s+(?:the\s+|all\s+)?(?:numbers|metrics|figures|totals|statistics|stats|kpis?)(?:\s+(?:on|from) .{2,40})?(?<all>)$/i,
  /^(?:删除|去掉|移除|隐藏)(?:全部|所有)?(?:数字|指标|统计数字)(?<all>)$/,
  /^(?:删除|去掉|移除|隐藏)(?<label>.{0,12}(?:合计|总计|总数|总额|平均|数量).{0,12})$/,
];

/** A number that is no longer shown. */
export const removeMetric: FollowUpKind = {
  id: 'remove-number',
  example: { en: 'Remove the total', zh: '去掉合计' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    if (!words) return undefined;
    const wanted = lemmas(words['label'] ?? '');
    const operations = findBlocks(spec, 'metrics').flatMap(({ page, block }): OperationInput[] => {
      const items = block.properties['items'];
      if (!Array.isArray(items)) return [];
      const left = words['label'] === undefined ? [] : items.filter((item) => !isCalled(item, wanted));
      const place = { page: page.id, block: block.id };
      if (left.length === items.length) return [];
      return left.length === 0
        ? [{ kind: 'remove-block', ...place }]
        : [{ kind: 'change-block', ...place, properties: { items: left } }];
    });
    if (operations.length === 0) return undefined;
    const label = words['label'] ?? '';
    return changeInWords(
      language,
      {
        en: [
          `Without ${label === '' ? 'numbers' : `the ${label.toLowerCase()}`}`,
          `${label === '' ? 'Numbers are' : `The ${label.toLowerCase()} is`} no longer shown; what it was worked out from stays.`,
        ],
        zh: [
          `去掉${label === '' ? '数字' : label}`,
          `不再显示${label === '' ? '数字' : label}；原始数据保留。`,
        ],
      },
      { areas: ['pages'], operations },
    );
  },
};

function isCalled(item: unknown, wanted: readonly string[]): boolean {
  if (typeof item !== 'object' || item === null) return false;
  const label = 'label' in item && typeof item.label === 'string' ? item.label : '';
  const operation = 'operation' in item ? String(item.operation) : '';
  const said = new Set([...lemmas(label), operation === 'sum' ? 'total' : operation, operation]);
  return wanted.length > 0 && wanted.every((word) => said.has(word) || word === 'of' || word === 'number');
}

function lemmas(words: string): string[] {
  return tokenise(words)
    .map((token) => token.lemma)
    .filter((lemma) => !/^(?:the|a|this|per|month|每|月|的|本)$/.test(lemma));
}
