import { insightWord, type InsightWord } from '../../say/insight-words.ts';
import type { EntityDraft, FieldInput, OperationInput, StepDraft } from '../app-draft.ts';
import { addsUp, happenedOn, viewOfDraft } from '../spec-view.ts';
import { menuOf, small, type InsightContext } from './insight.ts';
import { isSeries } from './series.ts';

const mostMetrics = 6;
const mostStates = 3;

/** A page of figures and charts over all rows: how many, in which state, whose, and when. */
export function statisticsStep({ wishes, kept, steps, next, say }: InsightContext): StepDraft | undefined {
  const { language, insights } = wishes;
  const wish = insights?.statistics;
  const titles = menuOf(steps);
  if (!wish || titles.some((title) => /statistic|analy|统计|分析/i.test(title))) return undefined;
  const counted = kept.filter(
    (entity) =>
      !isSeries(entity) &&
      !/^(?:reading|savedReport|cartItem|favourite|takenTime|setting)/.test(entity.head.id),
  );
  const [main, ...others] = counted;
  if (!main) return undefined;
  const word: Word = (name, values = {}) => insightWord(language, name, values);
  const metrics = [
    ...metricsOf(main, word),
    ...others.slice(0, 2).map((entity) => countOf(entity, word)),
  ].slice(0, mostMetrics);
  const asked = chartsAsked(counted, wishes.text, word);
  const usual = [
    ...chartsOf(main, word),
    ...others.slice(0, 2).flatMap((entity) => chartsOf(entity, word).slice(0, 1)),
  ].filter(({ title }) => !asked.some((each) => each.title === title));
  const charts = [...asked, ...usual].slice(0, Math.max(5, asked.length + 2));
  const title = word(wish.title);
  const id = wish.title;
  const operations: OperationInput[] = [
    {
      kind: 'put-page',
      page: {
        id,
        title,
        path: `/${id}`,
        introduction: word('statisticsIntroduction'),
        menu: { label: title, order: next(), icon: 'chart-column' },
      },
    },
    {
      kind: 'put-block',
      page: id,
      block: { id: 'numbers', block: 'metrics', order: 10, properties: { items: metrics } },
    },
    ...charts.map(({ entity, ...properties }, index): OperationInput => ({
      kind: 'put-block',
      page: id,
      block: { id: `chart-${index + 1}`, block: 'chart', order: 20 + index, entity, properties },
    })),
  ];
  return {
    id: 'statistics',
    title: word('statisticsTitle'),
    sentence: word('statisticsSentence', {
      page: title,
      figures: say.list(metrics.slice(0, 4).map(({ label }) => small(label))),
    }),
    areas: ['pages'],
    operations,
    phrases: [wish.phrase],
  };
}

type Metric = {
  id: string;
  label: string;
  entity: string;
  operation: 'count' | 'sum' | 'average';
  field?: string;
  unit?: string;
  where?: { field: string; equals: string };
};
type Word = (name: InsightWord, values?: Readonly<Record<string, string>>) => string;

function countOf({ head }: EntityDraft, word: Word): Metric {
  return {
    id: `${head.path}-all`,
    label: word('all', { things: small(head.plural) }),
    entity: head.id,
    operation: 'count',
  };
}

function metricsOf(entity: EntityDraft, word: Word): Metric[] {
  const { head } = entity;
  const { measure } = viewOfDraft(entity);
  const choice = stateOf(entity);
  // How many are of each state says something; of each cause or colour, a chart says it better.
  const judged = choice?.options?.some(({ tone }) => tone !== undefined && tone !== 'neutral');
  const state = judged || (choice && /status|state|stage/i.test(choice.id)) ? choice : undefined;
  return [
    countOf(entity, word),
    ...(state?.options ?? []).slice(0, mostStates).map((option): Metric => ({
      id: `${head.path}-${option.id}`.toLowerCase().replace(/[^a-z0-9-]+/g, '-'),
      label: word('inState', { things: head.plural, state: option.label }),
      entity: head.id,
      operation: 'count',
      where: { field: state?.id ?? '', equals: option.id },
    })),
    ...(measure
      ? [
          {
            id: `${head.path}-${measure.id}`.toLowerCase(),
            label: measure.label,
            entity: head.id,
            operation: addsUp(measure) ? ('sum' as const) : ('average' as const),
            field: measure.id,
            ...(measure.unit ? { unit: measure.unit } : {}),
          },
        ]
      : []),
  ];
}

function stateOf({ fields }: EntityDraft): FieldInput | undefined {
  const choices = fields.filter(({ type, options }) => type === 'choice' && (options?.length ?? 0) > 1);
  return choices.find(({ id }) => /status|state|stage/i.test(id)) ?? choices[0];
}

/** `costs per vehicle`, `defects by product line`: what is said to be counted or added up, by what. */
function chartsAsked(counted: readonly EntityDraft[], text: string, word: Word): ChartDraft[] {
  const said = [
    ...text.slice(0, 20_000).matchAll(/\b(?:per|by|for each|in each|of each) ([a-z]+)(?: ([a-z]+))?/gi),
  ].map(([, one = '', two = '']) => [`${one} ${two}`.trim().toLowerCase(), one.toLowerCase()]);
  if (said.length === 0) return [];
  return counted
    .flatMap(({ head, fields }) =>
      fields
        .filter(
          ({ type, label, derived }) =>
            (type === 'choice' || type === 'relation') &&
            derived === undefined &&
            said.some((names) => names.some((name) => name === label.toLowerCase())),
        )
        .map((field): ChartDraft => {
          const sum = fields.find(
            ({ id, type, derived }) =>
              type === 'money' && derived === undefined && /^(?:cost|amount)$/.test(id),
          );
          const of = sum && costs.test(text) ? sum : undefined;
          const title = word('chartBy', {
            things: of ? `${head.plural}, ${small(of.label)}` : head.plural,
            field: small(field.label),
          });
          const { id: entity } = head;
          return of
            ? { entity, kind: 'bar', title, groupBy: field.id, operation: 'sum', field: of.id, limit: 10 }
            : { entity, kind: 'bar', title, groupBy: field.id, operation: 'count', limit: 10 };
        }),
    )
    .slice(0, 4);
}

const costs = /\b(?:costs?|spend\w*|expens\w+|amounts?|revenue|fees?)\b|成本|费用/i;

type ChartDraft = {
  entity: string;
  kind: 'bar' | 'pie' | 'line';
  title: string;
  groupBy: string;
  by?: 'month' | 'week';
  operation: 'count' | 'sum';
  field?: string;
  limit?: number;
};

function chartsOf({ head, fields, samples }: EntityDraft, word: Word): ChartDraft[] {
  const state = stateOf({ head, fields, samples, view: 'table', phrases: [] });
  const person = fields.find(
    ({ id, type }) =>
      /^(?:person|employee|owner|author|supplier|location|city|doctor|teacher)$/.test(id) &&
      type !== 'choice',
  );
  const other = fields.find(({ type, id }) => (type === 'choice' && id !== state?.id) || type === 'relation');
  const date = happenedOn(fields);
  const things = head.plural;
  const by = (field: FieldInput, kind: 'bar' | 'pie'): ChartDraft => ({
    entity: head.id,
    kind,
    title: word('chartBy', { things, field: small(field.label) }),
    groupBy: field.id,
    operation: 'count',
    limit: 10,
  });
  return [
    ...(state ? [by(state, 'pie')] : []),
    ...(person ? [by(person, 'bar')] : []),
    ...(date
      ? [
          {
            entity: head.id,
            kind: 'line' as const,
            title: word('chartOver', { things }),
            groupBy: date.id,
            by: 'week' as const,
            operation: 'count' as const,
          },
        ]
      : []),
    ...(other && other.id !== person?.id ? [by(other, 'bar')] : []),
  ];
}
