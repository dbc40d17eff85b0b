import { insightWord, type InsightWord } from '../../say/insight-words.ts';
import type { LiveWish } from '../../understand/find-live.ts';
import type { Language } from '../../understand/wishes.ts';
import { watchedThings } from '../../words/data/measurables.ts';
import { codeNameOf, slugOf } from '../../words/slug.ts';
import type { ActivityContext, ActivityDesign } from '../activities/activity.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import { courseOf } from './spread.ts';

/** Things whose rows are what a device once said: the page of values stands for them. */
export const readingThings = /^(?:energyDay|metric|reading)$/;
const days = 365;
/** How many values of one row are watched at once. */
const mostWatched = 4;

interface Value {
  id: string;
  label: string;
  unit?: string;
  low: number;
  high: number;
  digits: number;
  view: 'gauge' | 'line';
}

/** The entity each of whose rows is watched, with those of its fields that move. */
export function watchedRows(
  entities: readonly EntityDraft[],
): { entity: EntityDraft; fields: string[] } | undefined {
  for (const entity of entities) {
    const known = watchedThings[entity.head.id];
    const fields = entity.fields.flatMap(({ id }) => (known?.includes(id) ? id : [])).slice(0, mostWatched);
    if (fields.length > 0) return { entity, fields };
  }
  return undefined;
}

/** Whether there are values to watch that belong to no row. */
export function hasOwnValues(live: LiveWish, entities: readonly EntityDraft[]): boolean {
  return live.values.length > 0 && (live.listed || watchedRows(entities) === undefined);
}

/** Values that move on by themselves, and their past between two dates. */
export function liveStep(context: ActivityContext): ActivityDesign | undefined {
  const { wishes, entities, homeFree, next, say } = context;
  const { language, text } = wishes;
  const live = wishes.insights?.live;
  if (!live) return undefined;
  const word = (name: InsightWord, values = {}) => insightWord(language, name, values);
  const own = hasOwnValues(live, entities);
  const rows = own ? undefined : watchedRows(entities);
  if (!own && !rows) return undefined;
  // Who monitors the air of cities wants their figures; only real-time ones move.
  if (rows?.entity.head.id === 'cityAir' && live.title === 'monitoring') return undefined;
  const values = own ? valuesOf(live) : [];
  const title = word(live.title ?? 'live');
  const id = slugOf(insightWord('en', live.title ?? 'live'));
  const isHome = homeFree && own;
  const operations: OperationInput[] = [
    {
      kind: 'put-page',
      page: {
        id,
        title,
        path: isHome ? '/' : `/${id}`,
        introduction: word('liveIntroduction'),
        menu: { label: title, order: next(), icon: 'activity' },
      },
    },
    {
      kind: 'put-block',
      page: id,
      block: {
        id: 'live',
        block: 'live',
        order: 10,
        ...(rows ? { entity: rows.entity.head.id } : {}),
        properties: own
          ? { values: values.map((value) => ({ ...value })), seconds: 1 }
          : rowsProperties(rows),
      },
    },
  ];
  const pages = [id];
  const labels = own
    ? values.map(({ label }) => label)
    : (rows?.fields ?? []).flatMap(
        (field) => rows?.entity.fields.find((each) => each.id === field)?.label ?? [],
      );
  const sentences = [word('liveSentence', { page: title, values: say.list(labels) })];
  if (own) {
    const past = word(/historical data/i.test(text) ? 'historicalData' : 'history');
    const readings = readingsOf(values, language);
    sentences.push(word('historySentence', { page: past }));
    operations.push(
      ...entityOperations(readings),
      {
        kind: 'put-page',
        page: {
          id: 'history',
          title: past,
          path: '/history',
          introduction: word('historyIntroduction'),
          menu: { label: past, order: next(), icon: 'history' },
        },
      },
      {
        kind: 'put-block',
        page: 'history',
        block: {
          id: 'history',
          block: 'history',
          order: 10,
          entity: 'reading',
          properties: { date: 'on', measures: values.map((value) => value.id), kind: 'area', table: true },
        },
      },
    );
    pages.push('history');
    operations.push(...monthly(values.slice(0, 2), language, id));
    if (wishes.insights?.statistics || wishes.charts.length > 0) {
      operations.push(...analysis(values, language, next()));
      pages.push('analysis');
    }
  }
  return {
    step: {
      id: 'live',
      title: word('liveTitle'),
      sentence: sentences.join(' '),
      areas: ['pages', 'data'],
      operations,
      phrases: [...live.phrases],
    },
    pages,
    rowPages: own ? ['readings'] : [],
    isHome,
  };
}

function rowsProperties(rows: ReturnType<typeof watchedRows>): Record<string, string | number | string[]> {
  const state = rows?.entity.fields.find(({ type, id }) => type === 'choice' && /status/i.test(id));
  return { fields: rows?.fields ?? [], seconds: 2, ...(state ? { badge: state.id } : {}) };
}

function valuesOf({ values }: LiveWish): Value[] {
  const taken = new Set<string>();
  return values.flatMap(({ label, known }) => {
    const id = known?.id ?? codeNameOf(label);
    if (id === '' || taken.has(id) || id === 'on' || id === 'id') return [];
    taken.add(id);
    const range = known ?? { low: 20, high: 80, digits: 1, view: 'line' as const };
    const { low, high, digits, view } = range;
    return { id, label, low, high, digits, view, ...(known?.unit ? { unit: known.unit } : {}) };
  });
}

/** A year of values, one a day. */
function readingsOf(values: readonly Value[], language: Language): EntityDraft {
  const word = (name: InsightWord) => insightWord(language, name);
  return {
    head: {
      id: 'reading',
      singular: word('reading'),
      plural: word('readings'),
      path: 'readings',
      icon: 'activity',
      titleField: 'on',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: 'on', label: word('day'), type: 'date', required: true, order: 10 },
      ...values.map(({ id, label, unit }, index) => ({
        id,
        label,
        type: unit === '%' ? ('percent' as const) : ('number' as const),
        ...(unit && unit !== '%' ? { unit } : {}),
        order: 20 + index * 10,
      })),
    ],
    samples: Array.from({ length: days }, (_, index) => ({
      id: `reading-${index}`,
      values: {
        on: { days: -index },
        ...Object.fromEntries(
          values.map((value, salt) => [value.id, courseOf(value, { daysAgo: index, salt: salt + 1 })]),
        ),
      },
    })),
    view: 'table',
    phrases: [],
  };
}

/** Below what is measured now: each month of the year. */
function monthly(values: readonly Value[], language: Language, page: string): OperationInput[] {
  return values.map(({ id, label }, index): OperationInput => ({
    kind: 'put-block',
    page,
    block: {
      id: `months-${index + 1}`,
      block: 'chart',
      order: 20 + index,
      entity: 'reading',
      properties: {
        kind: 'bar',
        title: insightWord(language, 'byMonth', { measure: label }),
        groupBy: 'on',
        by: 'month',
        operation: 'average',
        field: id,
      },
    },
  }));
}

/** Averages of the whole year and each month. */
function analysis(values: readonly Value[], language: Language, order: number): OperationInput[] {
  const word = (name: InsightWord, given = {}) => insightWord(language, name, given);
  const title = word('analysis');
  return [
    {
      kind: 'put-page',
      page: {
        id: 'analysis',
        title,
        path: '/analysis',
        introduction: word('statisticsIntroduction'),
        menu: { label: title, order, icon: 'chart-column' },
      },
    },
    {
      kind: 'put-block',
      page: 'analysis',
      block: {
        id: 'numbers',
        block: 'metrics',
        order: 10,
        properties: {
          items: values.slice(0, 4).map(({ id, label, unit }) => ({
            id,
            label: language === 'zh' ? `平均${label}` : `Average ${label.toLowerCase()}`,
            entity: 'reading',
            operation: 'average',
            field: id,
            ...(unit && unit !== '%' ? { unit } : {}),
          })),
        },
      },
    },
    ...values.slice(0, 4).map(({ id, label }, index): OperationInput => ({
      kind: 'put-block',
      page: 'analysis',
      block: {
        id: `chart-${index + 1}`,
        block: 'chart',
        order: 20 + index,
        entity: 'reading',
        properties: {
          kind: index % 2 === 0 ? 'area' : 'bar',
          title: word('measureOver', { measure: label }),
          groupBy: 'on',
          by: 'month',
          operation: 'average',
          field: id,
        },
      },
    })),
  ];
}
