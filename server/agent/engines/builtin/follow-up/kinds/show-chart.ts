import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import { measuredAlone, measuredBy } from '../../design/measured.ts';
import { chartOf } from '../../design/overview-step.ts';
import { chartSaid } from '../chart-said.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { draftOfEntity } from '../draft-of-entity.ts';
import { findBlocks, findEntity, findField, mainEntity, type Entity } from '../find-target.ts';
import { mentionedIn } from '../mentioned-in.ts';
import { plainClause } from '../read-with.ts';

const asks =
  /\b(chart|graph|diagram|plot|histogram)s?\b|图表|柱状图|饼图|折线图|统计图|走势图|趋势图|曲线图|条形图/i;
const removes = /^(?:remove|delete|drop|hide|get rid of|take (?:away|out)|no|without)\b|^(?:删除|去掉|移除)/i;
const kinds = [
  ['pie', /\bpie|donut|饼/i],
  ['line', /\bline|trend|over time|折线|走势|趋势/i],
  ['area', /\barea|面积/i],
] as const;

/** A chart on the page of numbers, or on the page the app opens with. */
export const showChart: FollowUpKind = {
  id: 'chart',
  example: { en: 'Show a chart per {field}', zh: '按{field}显示图表' },
  recognise({ text: wish }, { spec, language, say }) {
    const text = inWordsOfCharts(wish);
    if (!asks.test(text) && !tellsApart(text, spec)) return undefined;
    if (removes.test(text)) return removing(spec, language);
    const said = chartSaid(asks.test(text) ? plainClause(text) : `${plainClause(text)} chart`);
    const named = said.of === undefined ? undefined : entityIn(said.of, spec);
    const found = said.by === undefined ? undefined : findField(said.by, spec, named);
    const measuring = said.of === undefined || named ? undefined : measuringIn(said.of, spec, found?.entity);
    // Words that name nothing are no wish for some other chart.
    if (said.of !== undefined && !named && !measuring && !found) return undefined;
    const entity =
      named ?? measuring ?? found?.entity ?? (said.time ? datedEntity(spec) : undefined) ?? mainEntity(spec);
    if (!entity) return undefined;
    const other = said.by === undefined ? undefined : findField(said.by, spec, entity);
    const field = found?.entity === entity ? found.field : other?.field;
    if (said.by !== undefined && !field && !said.time) {
      return { answer: noField(said.by, entity, language) };
    }
    const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'bar';
    const draft = draftOfEntity(entity, spec);
    const date = said.time ? draft.fields.find(({ type }) => type.startsWith('date')) : undefined;
    const group = field?.id ?? date?.id;
    const kept = { id: entity.id, fields: draft.fields };
    const measured = (said.of === undefined ? undefined : measuredBy(said.of, kept)) ?? measuredAlone(kept);
    const chart = chartOf(
      draft,
      {
        kind: date && kind === 'bar' ? 'line' : kind,
        ...(group ? { groupBy: group } : {}),
        ...(said.time ? { by: said.time } : {}),
        measured,
      },
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

const apart =
  /^(?:please )?(?:show|display|see|plot|draw)\s+(?:me\s+)?(?:the\s+|our\s+|my\s+)?(?<of>.+?)\s+(?:per|by|for each|for every)\s+\w/i;

/** `how many appointments each doctor had`: a chart of appointments per doctor. */
const howMany =
  /^(?:please\s+)?(?:(?:show|tell|let)\s+)?(?:me\s+|us\s+)?(?:see\s+)?how many (?<of>[\w ]{3,30}?) (?:each|every) (?<by>[\w ]{3,30}?) (?:has|have|had|got|made|took|did|does|wrote|sold|handled?)\b.*$/i;
/** `split it by month and year` */
const splits =
  /^(?:split|break)\s+(?:it|them|this|that|the (?:total|chart|amounts?|numbers?))(?:\s+(?:up|down))?\s+by\s+(?<by>(?:day|week|month)s?)(?: and years?)?$/i;

/** What is asked for in other words than a chart's. */
function inWordsOfCharts(text: string): string {
  const { of, by } = howMany.exec(plainClause(text))?.groups ?? {};
  if (of !== undefined && by !== undefined) return `chart of ${of} per ${by}`;
  const time = splits.exec(plainClause(text))?.groups?.['by'];
  return time === undefined ? text : `chart per ${time}`;
}

/** `show revenue per month`: a number told apart by something, which is a chart by another name. */
function tellsApart(text: string, spec: AppSpec): boolean {
  const of = apart.exec(text.trim())?.groups?.['of'];
  if (of === undefined || /^(?:total|sum|count|average|number)$/i.test(of)) return false;
  return measuringIn(of, spec, undefined) !== undefined;
}

/** The thing that `books` or `number of books` names. */
function entityIn(words: string, spec: AppSpec): Entity | undefined {
  const named = findEntity(words, spec);
  if (named) return named;
  const mention = mentionedIn(words, spec).find(({ kind }) => kind === 'entity');
  return mention && spec.entities[mention.id];
}

/** The thing that happens on dates: the main one if it does. */
function datedEntity(spec: AppSpec): Entity | undefined {
  const main = mainEntity(spec);
  return [...(main ? [main] : []), ...Object.values(spec.entities)].find(({ fields }) =>
    Object.values(fields).some(({ type }) => type.startsWith('date')),
  );
}

/** The thing that has the number which is spoken of: `spending` is that of expenses. */
function measuringIn(words: string, spec: AppSpec, first: Entity | undefined): Entity | undefined {
  const main = mainEntity(spec);
  const entities = [...(first ? [first] : []), ...(main ? [main] : []), ...Object.values(spec.entities)];
  return entities.find((entity) =>
    measuredBy(words, { id: entity.id, fields: draftOfEntity(entity, spec).fields }),
  );
}

/** What to do where there is nothing to tell rows apart by. */
function noField(words: string, entity: Entity, language: 'en' | 'zh'): string {
  return language === 'zh'
    ? `${entity.plural}没有“${words}”字段，可以先说“给${entity.singular}添加${words}字段”。`
    : `${entity.plural} have no “${words}” yet; say “Add a ${words} field to ${entity.plural.toLowerCase()}” first.`;
}

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
