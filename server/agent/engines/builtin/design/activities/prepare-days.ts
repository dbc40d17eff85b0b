import type { SampleValue } from '../../../../../../templates/spec/entity.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { ofDays } from '../../understand/with-own-days.ts';
import { fieldById } from '../../words/data/fields.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { fieldOfEntry } from '../make-field.ts';
import { binary, path } from './reservations/expressions.ts';

interface Span {
  said: RegExp;
  from: readonly [id: string, en: string, zh: string];
  until: readonly [id: string, en: string, zh: string];
  /** When the first of the examples begins, in minutes, and how long they last, in hours. */
  begins: number;
  lasts: readonly number[];
}

const spans: readonly Span[] = [
  {
    said: /\b(?:bed ?times?|(?:went|go|goes|going|getting) to (?:bed|sleep)|fell asleep|fall asleep|sleep (?:start|time))\b[\s\S]{0,60}\b(?:wak(?:e|ing)|woke|get(?:ting)? up|got up|end)\b|(?:就寝|入睡|上床)[\s\S]{0,20}(?:起床|醒)/i,
    from: ['bedtime', 'Bedtime', '就寝时间'],
    until: ['wakeUp', 'Wake-up time', '起床时间'],
    begins: 22 * 60 + 30,
    lasts: [8, 6.5, 7.25, 7.75, 5.5, 8.25, 7, 6.75],
  },
  {
    said: /\b(?:start(?:ed|ing)?|begin(?:ning)?|began)(?: times?)?(?:,| and| to| or|\/)+ (?:the |when \w+ )?(?:end(?:ed|ing)?|finish(?:ed|ing)?|stop(?:ped|ping)?)(?: times?)?\b|开始(?:时间)?(?:和|与|、)(?:结束|完成)/i,
    from: ['startTime', 'Start', '开始'],
    until: ['endTime', 'End', '结束'],
    begins: 8 * 60,
    lasts: [2, 1.5, 3, 0.75, 2.5, 1],
  },
];
const asleep = /^sleepLog$/;
const measured = /^(?:hours|duration)$/;
const moods = /\bmoods?\b|\bemotions?\b|心情|情绪/i;
const qualities = /\bquality\b|质量/i;

/** What is written down about days: hours follow from two times, moods are chosen, quality is rated. */
export function prepareDays(entities: readonly EntityDraft[], { text, language }: Wishes): void {
  const said = text.slice(0, 20_000);
  const at = language === 'zh' ? 2 : 1;
  for (const entity of entities) {
    const { head, fields } = entity;
    if (head.source || head.origin !== 'kept') continue;
    const span = spans.find((each, index) => each.said.test(said) && (index > 0 || asleep.test(head.id)));
    if (span) addSpan(entity, span, at);
    if (!ofDays.test(head.id)) continue;
    const mood = fieldById.get('mood');
    if (mood && moods.test(said) && !fields.some(({ id }) => id === 'mood')) {
      const field = fieldOfEntry(mood, language);
      insert(entity, field, /^(?:rating|hours|date)$/);
      entity.samples.forEach(({ values }, index) => {
        values['mood'] = field.options?.[[1, 2, 0, 1, 3][index % 5] ?? 0]?.id ?? null;
      });
    }
    const rating = fields.find(({ type }) => type === 'rating');
    if (rating && qualities.test(said)) rating.label = language === 'zh' ? '睡眠质量' : 'Quality';
    const title = fields.find(({ id }) => id === head.titleField);
    if (asleep.test(head.id) && title) title.label = language === 'zh' ? '一句话' : 'In a few words';
  }
}

/** Two times of day, and how long it was between them. */
function addSpan(entity: EntityDraft, { from, until, begins, lasts }: Span, at: 1 | 2): void {
  const { fields, samples } = entity;
  const length = fields.find(({ id, type }) => measured.test(id) && type === 'number');
  if (!length || length.derived || fields.some(({ type }) => type === 'time')) return;
  const between = binary('hoursBetween', path('row', from[0]), path('row', until[0]));
  const inMinutes = length.unit === 'min';
  length.derived = inMinutes ? binary('multiply', between, { kind: 'value', value: 60 }) : between;
  length.required = false;
  for (const key of ['minimum', 'maximum', 'default'] as const) delete length[key];
  const times = [from, until].map((names): FieldInput => ({
    id: names[0],
    label: names[at],
    type: 'time',
    required: true,
    order: 0,
  }));
  fields.splice(fields.indexOf(length), 0, ...times);
  number(fields);
  samples.forEach(({ values }, index) => {
    const begin = begins + ((index * 25) % 100);
    const hours = lasts[index % lasts.length] ?? 1;
    delete values[length.id];
    values[from[0]] = clock(begin);
    values[until[0]] = clock(begin + hours * 60);
  });
}

function insert(entity: EntityDraft, field: FieldInput, after: RegExp): void {
  const { fields } = entity;
  const place = fields.findLastIndex(({ id }) => after.test(id));
  fields.splice(place < 0 ? fields.length : place + 1, 0, field);
  number(fields);
}

function number(fields: readonly FieldInput[]): void {
  fields.forEach((field, index) => {
    field.order = (index + 1) * 10;
  });
}

function clock(minutes: number): SampleValue {
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
  return `${two((minutes / 60) % 24)}:${two(minutes % 60)}`;
}
