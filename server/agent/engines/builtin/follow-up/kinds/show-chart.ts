import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import { chartOf } from '../../design/overview-step.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { draftOfEntity } from '../draft-of-entity.ts';
import { findBlocks, findEntity, findField, mainEntity } from '../find-target.ts';

const asks = /\b(chart|graph|diagram|plot|histogram)s?\b|图表|柱状图|饼图|折线图|统计图/i;
const removes = /^(?:remove|delete|drop|hide|get rid of|take (?:away|out)|no|without)\b|^(?:删除|去掉|移除)/i;
const by =
  /\b(?:per|by|for each|for every|grouped by|over)\s+(?:the\s+)?(.+?)(?:\s+(?:chart|graph))?$|按(?:照)?(.+?)(?:的|显示|统计|分组|图|$)|每个(.+?)(?:的|图|$)/i;
const kinds = [
  ['pie', /\bpie|donut|饼/i],
  ['line', /\bline|trend|over time|折线|走势|趋势/i],
  ['area', /\barea|面积/i],
] as const;

/** A chart on the page of numbers, or on the page the app opens with. */
export const showChart: FollowUpKind = {
  id: 'chart',
  example: { en: 'Show a chart per {field}', zh: '按{field}显示图表' },
  recognise({ text }, { spec, language, say }) {
    if (!asks.test(text)) return undefined;
    if (removes.test(text)) return removing(spec, language);
    const match = by.exec(text.trim());
    const words = (match?.[1] ?? match?.[2] ?? match?.[3])
      ?.replace(/\b(month|day|week|time)$/i, 'date')
      .trim();
    const about = /\b(?:of|for|about)\s+(?:the\s+)?([\w ]+?)(?:\s+(?:per|by|over)\b|$)/i.exec(text)?.[1];
    const named = about ? findEntity(about, spec) : undefined;
    const found = words ? findField(words, spec, named) : undefined;
    if (words && !found && !named && match?.[1] && !/date/.test(words)) return undefined;
    const entity = found?.entity ?? named ?? mainEntity(spec);
    if (!entity) return undefined;
    const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'bar';
    const draft = draftOfEntity(entity, spec);
    const chart = chartOf(
      draft,
      { kind, ...(found ? { groupBy: found.field.id } : {}) },
      { monthly: false, say },
    );
    const page = pageForCharts(spec);
    if (!chart || !page) return undefined;
    const block = freeBlock(page.blocks);
    const order = Math.max(
      15,
      ...Object.values(page.blocks)
        .filter((each) => each.block === 'chart')
        .map((each) => each.order + 1),
    );
    const title =
      language === 'zh'
        ? `图表：${chart.title}`
        : `Chart: ${chart.title.charAt(0).toLowerCase()}${chart.title.slice(1)}`;
    const sentence =
      language === 'zh'
        ? `“${page.title}”显示图表：${chart.title}。`
        : `“${page.title}” shows a chart of ${chart.title.charAt(0).toLowerCase()}${chart.title.slice(1)}.`;
    return {
      title,
      sentence,
      areas: ['pages'],
      operations: [
        {
          kind: 'put-block',
          page: page.id,
          block: { id: block, block: 'chart', order, entity: entity.id, properties: { ...chart } },
        },
      ],
    };
  },
};

function removing(spec: AppSpec, language: 'en' | 'zh') {
  const operations = findBlocks(spec, 'chart').map(({ page, block }): OperationInput => ({
    kind: 'remove-block',
    page: page.id,
    block: block.id,
  }));
  const title = language === 'zh' ? '去掉图表' : 'Remove the charts';
  const sentence = language === 'zh' ? '应用不再显示图表。' : 'The app no longer shows charts.';
  return { title, sentence, areas: ['pages' as const], operations };
}

/** Where numbers and charts are already, else where the app opens. */
export function pageForCharts(spec: AppSpec): AppSpec['pages'][string] | undefined {
  const [placed] = [...findBlocks(spec, 'metrics'), ...findBlocks(spec, 'chart')];
  return placed?.page ?? Object.values(spec.pages).find((page) => page.path === '/');
}

function freeBlock(blocks: AppSpec['pages'][string]['blocks']): string {
  for (let count = 1; ; count += 1) if (!blocks[`chart-${count}`]) return `chart-${count}`;
}
