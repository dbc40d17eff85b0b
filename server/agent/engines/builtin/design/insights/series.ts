import { insightWord } from '../../say/insight-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import { knownFigure } from '../../words/data/known-figures.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { hasDetail } from '../list-page.ts';
import { addsUp } from '../spec-view.ts';
import { comparedByFigures, isRecorded } from './grow-records.ts';
import { spread } from './spread.ts';

/** Rows that are themselves about a time, or about people: no figures over months are theirs. */
const never =
  /(?:Record|Traffic|Day|Reading|Entry|Message|Movement|Result|order|booking|expense|income|budget|sale|visit|loan|reimbursement|donation|lead|bill|goal|shift|meeting|request|payment|invoice|transaction|task|comment|review|attendance|patient|employee|student|client|user|member|article|event|alert|issue|note|checkpoint)/i;
const mostRows = 20;
const step = 14;
/** Every day of the last month where things are few, then every other week of the year. */
const often = 31;
const fewRows = 12;
const year = 365;

/** What is itself told over a time: the change of a day has no past worth drawing. */
const differs = /^(?:change|volume)\d+$/;

/** How many days ago each figure was taken, the latest first. */
function daysOf({ monthly, rows }: { monthly: boolean; rows: number }): number[] {
  if (monthly) return Array.from({ length: 12 }, (_, index) => Math.round((index * year) / 12));
  const close = rows > fewRows ? [] : Array.from({ length: often }, (_, index) => index);
  const from = close.length === 0 ? 0 : often - 1 + step;
  const far = Array.from({ length: Math.floor((year - from) / step) }, (_, index) => from + index * step);
  return [...close, ...far];
}

/** Gives the main thing of an app that draws charts figures of its own over twelve months. */
export function addSeries(entities: EntityDraft[], wishes: Wishes): void {
  const { language, kind, text, ledgers } = wishes;
  const [main] = entities;
  if (!main || main.head.origin !== 'kept' || main.head.source || never.test(main.head.id)) return;
  if (comparedByFigures(main, wishes)) {
    const days = main.fields.filter(({ type }) => type === 'date').map(({ id }) => id);
    main.fields = main.fields.filter(({ id }) => !days.includes(id));
    for (const { values } of main.samples) for (const id of days) delete values[id];
  }
  // What happened on a day is itself a point of the past.
  if (isRecorded(main, wishes)) return;
  // The past of a stock is its movements.
  if (ledgers.length > 0 && kind !== 'dashboard') return;
  if (main.samples.length === 0 || entities.some(isSeries)) return;
  const draws =
    kind === 'dashboard' ||
    /^(?:listedStock|holding)$/.test(main.head.id) ||
    /visuali|trend|histor|over time|可视化|趋势|历史|走势/i.test(text);
  const counted = main.fields.filter(
    (field) =>
      ['money', 'percent', 'number'].includes(field.type) &&
      !differs.test(field.id) &&
      (field.type !== 'number' ||
        !/^(?:year|order|position|quantity|places|capacity|relevance)$/.test(field.id)),
  );
  const measures = counted.filter((field) => !addsUp(field));
  const told = counted.filter(({ id }) => kind === 'dashboard' && main.told?.includes(id));
  if (!hasDetail(main) && told.length < 2) return;
  const known =
    told.length > 1 ? told.slice(0, 4) : (measures.length > 0 ? measures : told).slice(0, mostOf(measures));
  if (!draws || (known.length === 0 && kind !== 'dashboard')) return;
  entities.push(seriesOf(main, known.length > 0 ? known : made(main, language), { language, text }));
}

/** What is measured in a usual way, such as each pollutant of the air, is drawn one by one. */
function mostOf(measures: readonly FieldInput[]): number {
  return measures.every(({ label, type }) => type === 'number' && knownFigure(label)) ? 4 : 2;
}

/** Whether an entity holds the figures of another. */
export function isSeries({ head }: EntityDraft): boolean {
  return head.id.endsWith('Figure') && head.icon === 'chart-line';
}

/** The thing that figures are about. */
export function subjectOf(series: EntityDraft, entities: readonly EntityDraft[]): EntityDraft | undefined {
  const target = series.fields.find(({ type }) => type === 'relation')?.target;
  return entities.find(({ head }) => head.id === target);
}

function made({ head }: EntityDraft, language: Language): FieldInput[] {
  const rules = /policy|regulation|rule|law/i.test(head.id);
  return [
    {
      id: rules ? 'compliance' : 'score',
      label: insightWord(language, rules ? 'compliance' : 'score'),
      type: 'percent',
      order: 0,
    },
    ...(rules
      ? [{ id: 'cases', label: insightWord(language, 'cases'), type: 'number' as const, order: 0 }]
      : []),
  ];
}

function seriesOf(
  main: EntityDraft,
  measures: readonly FieldInput[],
  { language, text }: { language: Language; text: string },
): EntityDraft {
  const { head } = main;
  const thing = head.singular;
  const related = /related data|相关数据/i.test(text);
  const plural = related
    ? insightWord(language, 'relatedData')
    : insightWord(language, 'figuresOf', { thing });
  const rows = main.samples.slice(0, mostRows);
  // What adds up is there once a month, so that no month has more of it than others.
  const monthly = measures.some((field) => addsUp(field));
  const days = daysOf({ monthly, rows: rows.length });
  return {
    head: {
      id: `${head.id}Figure`,
      singular: insightWord(language, 'figureOf', { thing }),
      plural,
      path: `${head.path}-figures`.slice(0, 60),
      icon: 'chart-line',
      titleField: head.id,
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: head.id, label: thing, type: 'relation', target: head.id, required: true, order: 10 },
      { id: 'on', label: insightWord(language, 'day'), type: 'date', required: true, order: 20 },
      ...measures.map(({ id, label, type, unit }, index) => ({
        id,
        label,
        type,
        ...(unit ? { unit } : {}),
        minimum: 0,
        order: 30 + index * 10,
      })),
    ],
    samples: rows.flatMap((row, salt) =>
      days.map((daysAgo, index) => ({
        id: `figure-${salt + 1}-${index}`,
        values: {
          [head.id]: row.id,
          on: { days: -daysAgo },
          ...Object.fromEntries(
            measures.map((field, place) => [
              field.id,
              valueOf(field, { stored: row.values[field.id], daysAgo, salt: salt * 7 + place + 1 }),
            ]),
          ),
        },
      })),
    ),
    view: 'table',
    phrases: [],
  };
}

/** The last value is the one that the row has; what was before wanders away from it. */
function valueOf(
  field: FieldInput,
  { stored, daysAgo, salt }: { stored: unknown; daysAgo: number; salt: number },
): number {
  const isShare = field.type === 'percent';
  const end =
    typeof stored === 'number'
      ? stored
      : isShare
        ? 70 + Math.round(spread(salt, 3) * 25)
        : 20 + Math.round(spread(salt, 5) * 60);
  if (daysAgo === 0) return end;
  const drift = (spread(salt, 11) - 0.65) * 0.3 * (daysAgo / year);
  const far = Math.min(1, daysAgo / (2 * step));
  const wave =
    0.06 * (Math.sin(daysAgo / 38 + salt) - Math.sin(salt)) +
    (0.02 + 0.03 * far) * (spread(daysAgo, salt) - 0.5);
  const value = end * (1 + drift + wave);
  const digits = field.type === 'money' ? 2 : isShare ? 1 : Math.abs(end) < 20 ? 1 : 0;
  const rounded = Number(Math.max(0, value).toFixed(digits));
  return isShare ? Math.min(100, rounded) : rounded;
}
