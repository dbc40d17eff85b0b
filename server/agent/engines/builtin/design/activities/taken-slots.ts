import type { Effect } from '../../../../../../templates/spec/action.ts';
import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { activityWord } from '../../say/activity-words.ts';
import { salesWord } from '../../say/sales-words.ts';
import type { Language, SlotsWish } from '../../understand/wishes.ts';
import { entityOperations, type EntityDraft, type FieldInput, type OperationInput } from '../app-draft.ts';
import { minutesOfSample, type BookedService } from './booked-service.ts';
import { all, binary, not, path } from './reservations/expressions.ts';

export interface SharedSlots {
  operations: OperationInput[];
  /** What cancelling does besides. */
  freed: Effect[];
  /** For the block that shows the times. */
  properties: Readonly<Record<string, unknown>>;
}

const words = {
  plural: { en: 'Taken times', zh: '已占用时间' },
  singular: { en: 'Taken time', zh: '已占用时间' },
  thing: { en: 'Of', zh: '对象' },
  book: { en: 'Book a time', zh: '预约时间' },
  busy: { en: 'This time has just been taken. Choose another one.', zh: '该时间刚刚被预约，请另选时间。' },
  backwards: { en: 'It must end after it begins.', zh: '结束时间须晚于开始时间。' },
  past: { en: 'This day is over.', zh: '该日期已过。' },
  booked: { en: 'Your time is booked.', zh: '预约成功。' },
} as const;

/** Said where somebody else has just taken a time. */
export function takenWord(language: Language): string {
  return words.busy[language];
}

/** Times that are taken, for all to see and without names; a booking takes one, or is refused, in one transaction. */
export function takenSlots(
  booking: EntityDraft,
  {
    resource,
    chosen,
    slots,
    language,
    ask,
    service,
  }: {
    resource: EntityDraft | undefined;
    /** What is chosen beside it. */
    chosen: readonly EntityDraft[];
    slots: SlotsWish;
    language: Language;
    ask: readonly string[];
    /** What tells how long it takes. */
    service?: BookedService | undefined;
  },
): SharedSlots {
  const day = activityWord(language, 'day');
  // In one's own house everybody sees what a room is taken for.
  const named = slots.spans === true;
  const taken: EntityDraft = {
    head: {
      id: 'takenTime',
      singular: words.singular[language],
      plural: words.plural[language],
      path: 'taken-times',
      titleField: named && resource ? 'subject' : 'reference',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: 'reference', label: salesWord(language, 'reference'), type: 'text', required: true, order: 10 },
      { id: 'thing', label: words.thing[language], type: 'text', order: 20 },
      { id: 'date', label: day, type: 'date', required: true, order: 30 },
      { id: 'startTime', label: activityWord(language, 'from'), type: 'time', required: true, order: 40 },
      { id: 'endTime', label: activityWord(language, 'until'), type: 'time', required: true, order: 50 },
      ...(named && resource
        ? [
            { id: 'subject', label: activityWord(language, 'subject'), type: 'text' as const, order: 60 },
            {
              id: resource.head.id,
              label: resource.head.singular,
              type: 'relation' as const,
              target: resource.head.id,
              order: 70,
            },
          ]
        : []),
    ],
    samples: [],
    view: 'table',
    phrases: [],
  };
  addExamples(booking, taken, { resource, chosen, slots, service, language });
  const mine = ask.filter((id) => id !== 'person');
  // Whoever is logged in is not asked for a name.
  const person = ask.includes('person') ? booking.fields.find(({ id }) => id === 'person') : undefined;
  const name: Expression = {
    kind: 'if',
    condition: { kind: 'missing', of: path('input', 'person') },
    whenTrue: path('person', 'name'),
    whenFalse: path('input', 'person'),
  };
  const given = [...(resource ? [resource.head.id] : []), 'date', 'startTime', 'endTime', ...mine];
  const inputs: FieldInput[] = [
    { id: 'reference', label: salesWord(language, 'reference'), type: 'text', required: true, order: 0 },
    ...given.flatMap((id) => booking.fields.find((field) => field.id === id) ?? []),
    ...(person ? [{ ...person, required: false }] : []),
  ];
  const thing: Expression = resource ? path('input', resource.head.id) : { kind: 'value', value: '' };
  const same = all(
    binary('equal', path('each', 'thing'), thing),
    binary('equal', path('each', 'date'), path('input', 'date')),
    binary('less', path('each', 'startTime'), path('input', 'endTime')),
    binary('greater', path('each', 'endTime'), path('input', 'startTime')),
  );
  const taking: Expression = { kind: 'aggregate', operation: 'exists', entity: 'takenTime', where: same };
  const operations: OperationInput[] = [
    ...entityOperations(taken),
    {
      kind: 'put-action',
      action: {
        id: 'bookTime',
        label: words.book[language],
        icon: 'calendar-check',
        inputs: Object.fromEntries(
          inputs.map(({ default: _, ...field }, index) => [field.id, { ...field, order: (index + 1) * 10 }]),
        ),
        guards: [
          {
            must: binary('greaterOrEqual', path('input', 'date'), { kind: 'today' }),
            message: words.past[language],
          },
          { must: not(taking), message: words.busy[language] },
          ...(named
            ? [
                {
                  must: binary('greater', path('input', 'endTime'), path('input', 'startTime')),
                  message: words.backwards[language],
                },
              ]
            : []),
        ],
        effects: [
          {
            kind: 'create',
            entity: booking.head.id,
            values: {
              id: path('input', 'reference'),
              ...Object.fromEntries(given.map((id) => [id, path('input', id)])),
              ...(person ? { person: name } : {}),
            },
          },
          {
            kind: 'create',
            entity: 'takenTime',
            values: {
              reference: path('input', 'reference'),
              thing,
              date: path('input', 'date'),
              startTime: path('input', 'startTime'),
              endTime: path('input', 'endTime'),
              ...(named && resource
                ? { subject: path('input', 'subject'), [resource.head.id]: path('input', resource.head.id) }
                : {}),
            },
          },
        ],
        confirmation: { kind: 'value', value: words.booked[language] },
        tone: 'primary',
      },
    },
  ];
  return {
    operations,
    freed: [
      {
        kind: 'forEach',
        entity: 'takenTime',
        where: binary('equal', path('each', 'reference'), path('row', 'id')),
        effects: [{ kind: 'remove' }],
      },
    ],
    properties: {
      place: 'bookTime',
      taken: { entity: 'takenTime', thing: 'thing', date: 'date', start: 'startTime', end: 'endTime' },
    },
  };
}

/** What rooms are taken for. */
const subjects = {
  en: ['Weekly review', 'Interview', 'Budget talk', 'Product demo', 'Design workshop', 'Team lunch talk'],
  zh: ['周例会', '面试', '预算讨论', '产品演示', '设计工作坊', '团队分享'],
} as const;

/** Times of the coming days that somebody has booked, each of one thing after another. */
function addExamples(
  booking: EntityDraft,
  taken: EntityDraft,
  {
    resource,
    chosen,
    slots,
    service,
    language,
  }: {
    resource: EntityDraft | undefined;
    chosen: readonly EntityDraft[];
    slots: SlotsWish;
    service: BookedService | undefined;
    language: Language;
  },
): void {
  if (slots.weekdays || (resource && resource.samples.length === 0)) return;
  const { opens = '09:00', closes = '18:00', minutes = 30 } = slots;
  const first = minutesOf(opens);
  const count = Math.floor((minutesOf(closes) - first) / minutes);
  if (count < 4) return;
  const waits = slots.sessions?.answered === true;
  // Whoever works there sees a day that has begun.
  const seen = slots.booked?.day !== undefined || slots.booked?.finished !== undefined;
  // Those that take long leave room for each other.
  const most = service?.duration ? 5 : 8;
  for (let index = 0; index < most; index += 1) {
    const start = first + ((index * 3) % count) * minutes;
    const thing = resource?.samples[index % resource.samples.length]?.id ?? '';
    const times = {
      date: { days: seen ? ([0, 1, 0, 2, 0, 3, 1, 5][index] ?? 1) : 1 + (index % 5) },
      startTime: clock(start),
      endTime: clock(
        start +
          ((service && minutesOfSample(service, [...chosen, ...(resource ? [resource] : [])], index)) ??
            (slots.spans ? Math.max(60, minutes) : minutes)),
      ),
    };
    const id = `sample-booking-${index + 1}`;
    const subject: Record<string, string> = slots.spans
      ? { subject: subjects[language][index % subjects[language].length] ?? '' }
      : {};
    const cancelled = index === 5;
    const over = slots.booked?.finished !== undefined && index === 0;
    booking.samples.push({
      id,
      values: {
        number: `BK-${10_041 + index * 2}`,
        ...(resource ? { [resource.head.id]: thing } : {}),
        ...times,
        ...subject,
        ...(booking.fields.some((field) => field.id === 'guests') ? { guests: 2 + (index % 3) } : {}),
        ...Object.fromEntries(
          chosen.flatMap(({ head, samples }) =>
            samples.length > 0 ? [[head.id, samples[index % samples.length]?.id ?? '']] : [],
          ),
        ),
        status: over
          ? 'completed'
          : cancelled
            ? 'cancelled'
            : waits && index % 3 !== 1
              ? 'requested'
              : 'booked',
      },
    });
    if (!cancelled)
      taken.samples.push({
        id: `sample-taken-${index + 1}`,
        values: {
          reference: id,
          thing,
          ...times,
          ...subject,
          ...(slots.spans && resource ? { [resource.head.id]: thing } : {}),
        },
      });
  }
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
