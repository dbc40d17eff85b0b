import type { Say } from '../say/say.ts';
import type { ChartWish, Wishes } from '../understand/wishes.ts';
import type { EntityDraft, OperationInput, StepDraft } from './app-draft.ts';
import { findNamedField } from './find-named-field.ts';
import { namedFigures } from './named-figures.ts';
import { measuredIn, usually, type Measured } from './measured.ts';
import type { Metric } from './metric.ts';
import { moneyOverview } from './money-overview.ts';
import { isSeries } from './insights/series.ts';
import { addsUp, happenedOn, viewOfDraft } from './spec-view.ts';
import { sidesOf, waitingOf } from './sides-of.ts';
import { topRows } from './top-rows.ts';
import { tripOverview } from './trip-overview.ts';
import { asksWeekly, weekOf } from './weekly-averages.ts';
import { capital } from '../words/capital.ts';

/** Whether the message asks for numbers or charts, or the kind of app lives by them. */
export function wantsOverview(wishes: Wishes, entities: readonly EntityDraft[]): boolean {
  const { features } = wishes;
  if (entities.length === 0) return false;
  const named =
    features.has('total') || features.has('dashboard') || wishes.charts.length > 0 || asksWeekly(wishes.text);
  return (
    named ||
    (wishes.kind === 'dashboard' && entities.some((entity) => viewOfDraft(entity).measure !== undefined))
  );
}

/** Numbers and charts about the entities, placed on a page that another step may have put. */
export function overviewStep(
  entities: readonly EntityDraft[],
  page: { id: string; put?: OperationInput },
  { wishes, say }: { wishes: Wishes; say: Say },
): StepDraft {
  const spent = wishes.trips ? entities.find(({ head }) => head.id === 'expense') : undefined;
  const main = spent ?? entities[0];
  const onBoard = entities.filter(({ board }) => board !== undefined);
  // Companies are counted, their deals have a value.
  const summed = [main, ...onBoard].find((entity) => entity && viewOfDraft(entity).measure) ?? main;
  const usual = () =>
    entities
      .filter((entity) => !isSeries(entity))
      .slice(0, 4)
      .flatMap((entity) => [
        ...metricsOf(entity, entity === summed, { wishes, say }),
        ...waitingOf(entity, say),
      ])
      .slice(0, 6);
  const metrics = wishes.trips
    ? tripOverview(entities, wishes.language)
    : (moneyOverview(entities, wishes.language) ?? usual());
  const chartsFor = (entity: EntityDraft | undefined) => (entity ? chartsOf(entity, { wishes, say }) : []);
  const charted = [namedByCharts(entities, wishes), main, ...onBoard, ...entities].find(
    (entity) => chartsFor(entity).length > 0,
  );
  const charts = chartsFor(charted);
  const operations: OperationInput[] = page.put ? [page.put] : [];
  if (metrics.length > 0) {
    operations.push({
      kind: 'put-block',
      page: page.id,
      block: {
        id: 'numbers',
        block: 'metrics',
        order: 10,
        properties: { items: metrics.map((metric) => ({ ...metric })) },
      },
    });
  }
  charts.forEach((chart, index) => {
    operations.push({
      kind: 'put-block',
      page: page.id,
      block: {
        id: `chart-${index + 1}`,
        block: 'chart',
        order: 20 + index,
        entity: charted?.head.id,
        properties: { ...chart },
      },
    });
  });
  const [title, sentence] = say.overview(
    metrics.map((metric) => metric.label),
    charts.map((chart) => chart.title),
  );
  const phrases = [
    ...wishes.charts.map((chart) => chart.phrase),
    ...(wishes.features.get('total') ?? []),
    ...(wishes.features.get('dashboard') ?? []),
  ];
  return { id: 'overview', title, sentence: sentence || title, areas: ['pages'], operations, phrases };
}

/** `a chart of deals by stage`: what is to be counted. */
function namedByCharts(entities: readonly EntityDraft[], { charts }: Wishes): EntityDraft | undefined {
  const counted = charts.flatMap(({ of }) => of?.words.toLowerCase() ?? []);
  return entities.find(({ head }) =>
    [head.plural, head.singular].some((name) => counted.includes(name.toLowerCase())),
  );
}

function metricsOf(
  entity: EntityDraft,
  main: boolean,
  { wishes, say }: { wishes: Wishes; say: Say },
): Metric[] {
  const { head } = entity;
  const { measure, date } = viewOfDraft(entity);
  const items: Metric[] = [];
  const monthly =
    date !== undefined &&
    head.origin === 'kept' &&
    // What is paid in a month is a sum; a price on average belongs to no month.
    (wishes.monthly || (measure?.type === 'money' && addsUp(measure)));
  const period = monthly && date ? { period: { field: date.id, of: 'month' as const } } : {};
  const sides = main && measure?.type === 'money' ? sidesOf(entity, measure, say) : undefined;
  if (sides) {
    const all = say.fill('count', { plural: small(head.plural) });
    return [...sides, { id: `${head.path}-count`, label: all, entity: head.id, operation: 'count' }];
  }
  if (main && measure && date && asksWeekly(wishes.text)) return weekOf(entity, date, say);
  if (main && measure) {
    const sums = addsUp(measure);
    const spent = measure.id === 'amount' ? 'totalMonthPlain' : 'totalMonth';
    const word = sums ? (monthly ? spent : 'totalOf') : 'averageOf';
    items.push({
      id: `${head.path}-${measure.id}`.toLowerCase(),
      label: say.fill(word, { field: word === 'totalMonth' ? measure.label : small(measure.label) }),
      entity: head.id,
      operation: sums ? 'sum' : 'average',
      field: measure.id,
      ...period,
      ...(measure.unit ? { unit: measure.unit } : {}),
    });
  }
  const label = say.fill(monthly ? 'countMonth' : 'count', {
    plural: monthly ? head.plural : small(head.plural),
  });
  items.push({ id: `${head.path}-count`, label, entity: head.id, operation: 'count', ...period });
  if (!main || !measure) return items;
  const figure = (
    name: string,
    saying: 'totalOf' | 'highestOf' | 'averageOf',
    operation: Metric['operation'],
  ): Metric => ({
    id: `${head.path}-${name}`,
    label: say.fill(saying, { field: small(measure.label) }),
    entity: head.id,
    operation,
    field: measure.id,
    ...(measure.unit ? { unit: measure.unit } : {}),
  });
  const adds = addsUp(measure);
  if (monthly && measure.type === 'money' && adds) items.push(figure('all', 'totalOf', 'sum'));
  if (wishes.kind === 'dashboard' && entity.told?.includes(measure.id) && !adds && !monthly)
    items.push(figure('highest', 'highestOf', 'maximum'));
  if (!monthly && adds) items.push(figure('average', 'averageOf', 'average'));
  return [...items.slice(0, 1), ...namedFigures(entity, { wishes, say }), ...items.slice(1)];
}

/** Properties of a chart block. */
export type ChartProperties = {
  kind: ChartWish['kind'];
  title: string;
  groupBy: string;
  operation: 'count' | 'sum' | 'average';
  field?: string;
  by?: 'day' | 'week' | 'month';
  limit?: number;
  period?: { field: string; of: 'month' };
};

function chartsOf(entity: EntityDraft, { wishes, say }: { wishes: Wishes; say: Say }): ChartProperties[] {
  const asked =
    wishes.charts.length > 0 ? wishes.charts : [{ kind: 'bar' as const, phrase: [0, 0] as [number, number] }];
  const charts: ChartProperties[] = [];
  for (const wish of asked) {
    const named = wish.by ? findNamedField(wish.by.words, entity.fields) : undefined;
    const measured = wish.of && measuredIn(wish.of.words, entity);
    const chart = chartOf(
      entity,
      {
        kind: wish.kind,
        // A number is not shown by itself.
        ...(named && !(typeof measured === 'object' && measured.field === named.id)
          ? { groupBy: named.id }
          : {}),
        ...(measured ? { measured } : {}),
      },
      { monthly: wishes.monthly, say },
    );
    if (!chart) continue;
    // A second chart of the same looks at time instead.
    const date = happenedOn(entity.fields);
    const repeated = charts.some((each) => each.groupBy === chart.groupBy);
    const other =
      repeated && date
        ? chartOf(entity, { kind: 'bar', groupBy: date.id }, { monthly: wishes.monthly, say })
        : chart;
    if (other && !charts.some((each) => each.groupBy === other.groupBy)) charts.push(other);
  }
  const second =
    charts.length === 1 &&
    (wishes.charts.length === 0 || (wishes.charts.length === 1 && several.test(wishes.text)))
      ? secondChart(entity, charts, { wishes, say })
      : undefined;
  const found = [...charts, ...(second ? [second] : [])].slice(0, Math.max(3, wishes.charts.length));
  const named = entity.calledAfter === undefined;
  return wishes.kind === 'dashboard' && named && found.length < 3
    ? [...found, ...topRows(entity, found, say)]
    : found;
}

const several = /\b(?:charts|graphs|diagrams)\b|visuali[sz]|图表/i;

/** Where nothing particular was asked for, a second view stands beside the first: over time, or by another choice. */
function secondChart(
  entity: EntityDraft,
  charts: readonly ChartProperties[],
  { wishes, say }: { wishes: Wishes; say: Say },
): ChartProperties | undefined {
  const date = happenedOn(entity.fields);
  const taken = new Set(charts.map(({ groupBy }) => groupBy));
  const choice = entity.fields.find(
    ({ id, type, options }) => type === 'choice' && !taken.has(id) && (options?.length ?? 0) > 1,
  );
  const monthly = wishes.monthly;
  // Shares of a whole are counted: averages have no sum.
  if (choice)
    return {
      kind: 'pie',
      title: say.fill('chartBy', { measure: entity.head.plural, field: small(choice.label) }),
      groupBy: choice.id,
      operation: 'count',
      limit: 12,
    };
  if (date && !taken.has(date.id))
    return chartOf(entity, { kind: 'line', groupBy: date.id }, { monthly, say });
  return undefined;
}

/** A chart of an entity: by a named field, else lines over time and bars by the first choice. */
export function chartOf(
  entity: EntityDraft,
  wish: { kind: ChartWish['kind']; groupBy?: string; by?: ChartProperties['by']; measured?: Measured },
  { monthly, say }: { monthly: boolean; say: Say },
): ChartProperties | undefined {
  const view = viewOfDraft(entity);
  const { measure } = view;
  const date = happenedOn(entity.fields);
  const overTime = wish.kind === 'line' || wish.kind === 'area';
  const tags = entity.fields.find((field) => field.type === 'tags');
  const named = entity.fields.find((field) => field.id === wish.groupBy);
  const group = named ?? (overTime ? (date ?? view.group) : (view.group ?? tags ?? date)) ?? view.date;
  if (!group) return undefined;
  const isDate = group.type === 'date' || group.type === 'dateTime';
  const plain = isDate || entity.entry === undefined;
  const isTold =
    wish.kind !== 'pie' &&
    plain &&
    measure?.type === 'number' &&
    entity.told?.includes(measure.id) === true &&
    !addsUp(measure);
  const mean = { field: measure?.id ?? '', operation: 'average' as const };
  const usual = measure && measure.id !== group.id ? (isTold ? mean : usually(measure)) : 'count';
  const what = wish.measured ?? usual;
  const field = what === 'count' ? undefined : entity.fields.find(({ id }) => id === what.field);
  const operation = what === 'count' || !field ? 'count' : what.operation;
  const average =
    field && operation === 'average' ? say.fill('averageOf', { field: small(field.label) }) : '';
  const measured = average === '' ? (field?.label ?? entity.head.plural) : capital(average);
  const month = monthly && !isDate && date && entity.head.origin === 'kept';
  return {
    kind: isDate && wish.kind === 'bar' && !named ? 'line' : overTime && !isDate ? 'bar' : wish.kind,
    // By when something is due is no course of time.
    title:
      isDate && happenedOn([group])
        ? say.fill('chartOver', { measure: measured })
        : say.fill('chartBy', { measure: measured, field: small(group.label) }),
    groupBy: group.id,
    operation,
    ...(field ? { field: field.id } : {}),
    ...(isDate
      ? { by: wish.by ?? (entity.samples.length > 12 || entity.head.source ? 'month' : 'week') }
      : { limit: 12 }),
    ...(month ? { period: { field: date.id, of: 'month' as const } } : {}),
  };
}

function small(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
