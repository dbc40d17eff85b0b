import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { commerceWord } from '../../say/commerce-words.ts';
import type { Language, SlotsWish } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput, OperationInput } from '../app-draft.ts';
import type { BookedService } from './booked-service.ts';
import { all, binary, choose, not, path, value } from './reservations/expressions.ts';

/** How long a booked time is where nobody said. */
const usualMinutes = 30;

/** Moves a booked time to another free one: the booking, and what is taken for all to see. */
export function moveTimeAction(
  booking: EntityDraft,
  {
    resource,
    slots,
    language,
    busy,
    service,
  }: {
    resource?: string;
    slots: SlotsWish;
    language: Language;
    busy: string;
    service?: BookedService | undefined;
  },
): OperationInput {
  const times = timesOf(slots);
  const inputs: FieldInput[] = [
    {
      id: 'date',
      label: commerceWord(language, 'newDay'),
      type: 'date',
      required: true,
      upcoming: true,
      order: 10,
    },
    {
      id: 'startTime',
      label: commerceWord(language, 'newTime'),
      type: 'choice',
      required: true,
      options: times.map(({ start, end }) => ({
        id: start,
        label: service?.duration ? start : `${start}–${end}`,
        tone: 'neutral',
      })),
      order: 20,
    },
  ];
  const start = path('input', 'startTime');
  const usual = value(slots.minutes ?? usualMinutes);
  const own = service?.duration && path('row', service.relation, service.duration);
  const end = binary('addMinutes', start, own ? choose({ kind: 'missing', of: own }, usual, own) : usual);
  const sameThing = resource ? [binary('equal', path('each', 'thing'), path('row', resource))] : [];
  const taken: Expression = {
    kind: 'aggregate',
    operation: 'exists',
    entity: 'takenTime',
    where: all(
      binary('equal', path('each', 'date'), path('input', 'date')),
      binary('notEqual', path('each', 'reference'), path('row', 'id')),
      binary('less', path('each', 'startTime'), end),
      binary('greater', path('each', 'endTime'), start),
      ...sameThing,
    ),
  };
  const set = {
    kind: 'set' as const,
    values: { date: path('input', 'date'), startTime: start, endTime: end },
  };
  return {
    kind: 'put-action',
    action: {
      id: 'extendBooking',
      label: commerceWord(language, 'moveTime'),
      icon: 'calendar-clock',
      entity: booking.head.id,
      inputs: Object.fromEntries(inputs.map((field) => [field.id, field])),
      // What is over or cancelled stays where it was.
      shownWhen: all(
        not(binary('equal', path('row', 'status'), value('cancelled'))),
        not(binary('equal', path('row', 'status'), value('completed'))),
      ),
      guards: [
        {
          must: binary('greaterOrEqual', path('input', 'date'), { kind: 'today' }),
          message: commerceWord(language, 'pastDay'),
        },
        { must: not(taken), message: busy },
      ],
      effects: [
        {
          kind: 'forEach',
          entity: 'takenTime',
          where: binary('equal', path('each', 'reference'), path('row', 'id')),
          effects: [set],
        },
        set,
      ],
      confirmation: {
        kind: 'join',
        parts: [value(commerceWord(language, 'movedNow')), path('input', 'date'), value(', '), start],
      },
    },
  };
}

function timesOf({ opens = '09:00', closes = '18:00', minutes = usualMinutes }: SlotsWish) {
  const first = minutesOf(opens);
  const count = Math.max(1, Math.min(40, Math.floor((minutesOf(closes) - first) / minutes)));
  return Array.from({ length: count }, (_, index) => ({
    start: clock(first + index * minutes),
    end: clock(first + (index + 1) * minutes),
  }));
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
