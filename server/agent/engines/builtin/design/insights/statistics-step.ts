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
    ...others.slice(0, 2).flatMap((entity) => usualChart(entity, word)),
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

/** A thing that is counted or added up, and by what: `premiums by policy type and month`. */
interface Asked {
  what: string;
  by: string[];
}

const byWords =
  /\b((?:[a-z]+ ){0,3})(?:per|by|for each|in each|of each) ((?:[a-z]+(?: [a-z]+)?)(?:(?:,| and|, and|,? or) (?:by |per )?(?:[a-z]+(?: [a-z]+)?)){0,3})/gi;

function askedIn(text: string): Asked[] {
  return [...text.slice(0, 20_000).matchAll(byWords)].map(([, what = '', list = '']) => ({
    what: what.toLowerCase(),
    by: list
      .toLowerCase()
      .split(/,| and | or /)
      .flatMap((each) => {
        const words = each.replace(/^\s*(?:by |per |and )?/, '').trim();
        const [first = ''] = words.split(' ');
        return words === '' ? [] : [words, first];
      }),
  }));
}

const sums = /^(?:cost|amount|premium|revenue|value|fee|total|rent|price|budget)$/;
const costs =
  /\b(?:costs?|spend\w*|expens\w+|amounts?|revenues?|fees?|premiums?|values?|donations?|turnover|income)\b|成本|费用|保费/i;
/** Numbers that are added up by their own name: tonnes per district. */
const mostCharts = 4;

/** What is said to be counted or added up, by what. */
function chartsAsked(counted: readonly EntityDraft[], text: string, word: Word): ChartDraft[] {
  const asked = askedIn(text);
  if (asked.length === 0) return [];
  return counted
    .flatMap((entity) => {
      const { head, fields } = entity;
      return asked.flatMap(({ what, by }) => {
        const groups = fields.filter(
          (field) =>
            (field.type === 'choice' || field.type === 'relation') &&
            field.derived === undefined &&
            by.some((name) => isCalled(field, name, entity)),
        );
        const sum = summed(fields, what, text);
        const told = isAbout(entity, what) || sum?.named === true;
        const date = told && by.some((name) => /^months?\b/.test(name)) ? happenedOn(fields) : undefined;
        return [
          ...groups.map((group) => chartOf(head, { group, sum: sum?.field, word })),
          ...(date ? [chartOf(head, { group: date, sum: sum?.field, word })] : []),
        ];
      });
    })
    .filter(({ title }, index, all) => all.findIndex((each) => each.title === title) === index)
    .slice(0, mostCharts);
}

/** `policy type` is the type of a policy. */
function isCalled({ label }: FieldInput, name: string, { head }: EntityDraft): boolean {
  const small = label.toLowerCase();
  const last = head.singular.toLowerCase().split(' ').at(-1) ?? '';
  return small === name || name === `${last} ${small}` || name === `${small}s`;
}

function isAbout({ head }: EntityDraft, what: string): boolean {
  return [head.plural, head.singular].some((name) => ` ${what}`.includes(` ${name.toLowerCase()} `));
}

/** What is added up: what the words before name, or what it costs where costs are spoken of. */
function summed(
  fields: readonly FieldInput[],
  what: string,
  text: string,
): { field: FieldInput; named: boolean } | undefined {
  const added = fields.filter(
    (field) =>
      (field.type === 'money' || field.type === 'number') &&
      (field.derived === undefined || field.type === 'money') &&
      addsUp(field),
  );
  const named = added.find(({ label }) => new RegExp(`\\b${last(label)}s?\\b`).test(what));
  if (named) return { field: named, named: true };
  const cost = added.find(
    ({ id, type, derived }) => type === 'money' && derived === undefined && sums.test(id),
  );
  return cost && costs.test(what === '' ? text : `${what} ${text}`)
    ? { field: cost, named: costs.test(what) }
    : undefined;
}

function last(label: string): string {
  return (
    label
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .split(' ')
      .at(-1) ?? ''
  );
}

function chartOf(
  { id: entity, plural }: EntityDraft['head'],
  { group, sum, word }: { group: FieldInput; sum: FieldInput | undefined; word: Word },
): ChartDraft {
  const things = sum ? `${plural}, ${small(sum.label)}` : plural;
  const dated = group.type === 'date' || group.type === 'dateTime';
  return {
    entity,
    kind: 'bar',
    title: dated ? word('chartByMonth', { things }) : word('chartBy', { things, field: small(group.label) }),
    groupBy: group.id,
    ...(dated ? { by: 'month' as const } : { limit: 10 }),
    ...(sum ? { operation: 'sum' as const, field: sum.id } : { operation: 'count' as const }),
  };
}

/** How often each thing is booked; else how other rows stand. */
function usualChart(entity: EntityDraft, word: Word): ChartDraft[] {
  const { head, fields } = entity;
  const group = head.id === 'booking' ? fields.find(({ type }) => type === 'relation') : undefined;
  return group ? [chartOf(head, { group, sum: undefined, word })] : chartsOf(entity, word).slice(0, 1);
}

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
