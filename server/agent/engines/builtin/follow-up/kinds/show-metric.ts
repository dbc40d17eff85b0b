import type { FollowUpKind } from '../follow-up-kind.ts';
import { findBlocks, findEntity, findField, mainEntity } from '../find-target.ts';
import { pageForCharts } from './show-chart.ts';

const pattern =
  /^(?:add|show|display|include)\s+(?:me\s+)?(?:an?|the)?\s*(?:monthly\s+)?(total|sum|number|count|average|mean)(?:\s+of)?(?:\s+(?:the|all|each))?(?:\s+(.+?))?(?:\s+(?:per|by|this|each|for the)\s+month)?$/i;
const chinese =
  /^(?:添加|显示|增加)(?:每月|本月|月度)?(?:的)?(.+?)?(?:的)?(合计|总和|总计|总数|数量|平均)(?:值)?$/;
const operations = {
  total: 'sum',
  sum: 'sum',
  number: 'count',
  count: 'count',
  average: 'average',
  mean: 'average',
} as const;

/** A number on the page of numbers. */
export const showMetric: FollowUpKind = {
  id: 'number',
  example: { en: 'Show the number of {things}', zh: '显示{things}数量' },
  recognise({ text }, { spec, language, say }) {
    const english = pattern.exec(text.trim());
    const han = english ? null : chinese.exec(text.trim());
    if (!english && !han) return undefined;
    const words = (english?.[2] ?? han?.[1] ?? '').trim();
    const operation = english
      ? operationOf(english[1])
      : /平均/.test(han?.[2] ?? '')
        ? 'average'
        : /数量|总数/.test(han?.[2] ?? '')
          ? 'count'
          : 'sum';
    const numeric = ['money', 'number', 'percent', 'rating'];
    const found = words === '' ? undefined : findField(words, spec);
    const entity = findEntity(words, spec) ?? found?.entity ?? mainEntity(spec);
    if (!entity) return undefined;
    const own = Object.values(entity.fields).find((field) => numeric.includes(field.type));
    const field = found && numeric.includes(found.field.type) ? found.field : own;
    if (operation !== 'count' && !field) return undefined;
    const month = /month|月/i.test(text)
      ? Object.values(entity.fields).find((each) => each.type === 'date')
      : undefined;
    const page = pageForCharts(spec);
    if (!page) return undefined;
    const label = labelOf(
      {
        operation,
        month: month !== undefined,
        field: field?.label.toLowerCase() ?? '',
        plural: entity.plural,
      },
      say,
    );
    const item = {
      id: `${entity.path}-${operation}-${operation === 'count' ? 'rows' : (field?.id.toLowerCase() ?? 'rows')}`,
      label,
      entity: entity.id,
      operation,
      ...(operation === 'count' || !field
        ? {}
        : { field: field.id, ...(field.unit ? { unit: field.unit } : {}) }),
      ...(month ? { period: { field: month.id, of: 'month' } } : {}),
    };
    const title = language === 'zh' ? `数字：${label}` : `Number: ${label.toLowerCase()}`;
    const sentence =
      language === 'zh' ? `“${page.title}”显示${label}。` : `“${page.title}” shows ${label.toLowerCase()}.`;
    const placed = findBlocks(spec, 'metrics').find((each) => each.page === page);
    const before = placed?.block.properties['items'];
    const items = [
      ...(Array.isArray(before)
        ? before.filter(
            (each) => !(typeof each === 'object' && each !== null && 'id' in each && each['id'] === item.id),
          )
        : []),
      item,
    ];
    return {
      title,
      sentence,
      areas: ['pages'],
      operations: placed
        ? [{ kind: 'change-block', page: page.id, block: placed.block.id, properties: { items } }]
        : [
            {
              kind: 'put-block',
              page: page.id,
              block: { id: 'numbers', block: 'metrics', order: 10, properties: { items } },
            },
          ],
    };
  },
};

function operationOf(word: string | undefined) {
  const key = (word ?? 'total').toLowerCase();
  return Object.entries(operations).find(([name]) => name === key)?.[1] ?? 'sum';
}

function labelOf(
  facts: { operation: string; month: boolean; field: string; plural: string },
  say: {
    fill: (
      word: 'countMonth' | 'count' | 'averageOf' | 'totalOf' | 'totalMonth',
      values: Record<string, string>,
    ) => string;
  },
): string {
  if (facts.operation === 'count')
    return say.fill(facts.month ? 'countMonth' : 'count', {
      plural: facts.month ? facts.plural : facts.plural.toLowerCase(),
    });
  if (facts.operation === 'average') return say.fill('averageOf', { field: facts.field });
  return say.fill(facts.month ? 'totalMonth' : 'totalOf', {
    field: facts.month ? facts.field.charAt(0).toUpperCase() + facts.field.slice(1) : facts.field,
  });
}
