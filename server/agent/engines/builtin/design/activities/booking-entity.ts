import { activityWord, type ActivityWord } from '../../say/activity-words.ts';
import { bookingWord } from '../../say/booking-words.ts';
import type { Language, SlotsWish } from '../../understand/wishes.ts';
import { sessionNouns } from '../../words/data/session-areas.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import type { BookedService } from './booked-service.ts';
import { path } from './reservations/expressions.ts';

/** What one booking holds: what is chosen, when it is, who comes, and what has become of it. */
export function bookingEntity(
  resource: EntityDraft | undefined,
  {
    language,
    tables,
    slots,
    chosen,
    named,
    service,
  }: {
    language: Language;
    tables: boolean;
    slots: SlotsWish;
    /** What is chosen beside whom one goes to. */
    chosen: readonly EntityDraft[];
    /** Whether people are told apart, so that nobody says again who they are. */
    named: boolean;
    /** What tells how long it takes and what it costs. */
    service?: BookedService | undefined;
  },
): EntityDraft {
  const { sessions, booked, appointments } = slots;
  const noun = sessions && sessionNouns[sessions.noun];
  const states: NonNullable<FieldInput['options']> = sessions?.answered
    ? [
        { id: 'requested', label: language === 'zh' ? '待答复' : 'Requested', tone: 'waiting' },
        { id: 'booked', label: language === 'zh' ? '已接受' : 'Accepted', tone: 'good' },
        { id: 'declined', label: language === 'zh' ? '已婉拒' : 'Declined', tone: 'bad' },
      ]
    : [{ id: 'booked', label: activityWord(language, 'booked'), tone: 'good' }];
  const word = (name: ActivityWord) => activityWord(language, name);
  const fields: FieldInput[] = [
    {
      id: 'number',
      label: word('bookingNumber'),
      type: 'text',
      default: { kind: 'number', prefix: 'BK-', digits: 5 },
      order: 0,
    },
    ...[resource, ...chosen].flatMap((each) =>
      each
        ? {
            id: each.head.id,
            label: each.head.singular,
            type: 'relation' as const,
            target: each.head.id,
            required: true,
            order: 0,
          }
        : [],
    ),
    ...(slots.spans
      ? [{ id: 'subject', label: word('subject'), type: 'text' as const, required: true, order: 0 }]
      : []),
    { id: 'date', label: word('day'), type: 'date', required: true, upcoming: true, order: 0 },
    { id: 'startTime', label: word('from'), type: 'time', required: true, order: 0 },
    { id: 'endTime', label: word('until'), type: 'time', required: true, order: 0 },
    ...(tables
      ? [
          {
            id: 'guests',
            label: word('guestCount'),
            type: 'number' as const,
            required: true,
            minimum: 1,
            maximum: 20,
            default: { kind: 'value' as const, value: 2 },
            order: 0,
          },
        ]
      : []),
    { id: 'person', label: word('fullName'), type: 'text', required: true, order: 0 },
    ...(named
      ? []
      : [{ id: 'email', label: word('email'), type: 'email' as const, required: true, order: 0 }]),
    ...(service?.price
      ? [
          {
            id: 'price',
            label: word('price'),
            type: 'money' as const,
            derived: path('row', service.relation, service.price),
            order: 0,
          },
        ]
      : []),
    {
      id: 'status',
      label: word('status'),
      type: 'choice',
      options: [
        ...states,
        ...(booked?.finished === undefined
          ? []
          : [
              { id: 'completed', label: stateLabel(booked.finished, language), tone: 'information' as const },
            ]),
        { id: 'cancelled', label: word('cancelled'), tone: 'neutral' },
      ],
      default: { kind: 'value', value: states[0]?.id ?? 'booked' },
      order: 0,
    },
  ];
  return {
    head: {
      id: 'booking',
      singular:
        noun?.one[language] ?? (appointments ? bookingWord(language, 'appointment') : word('booking')),
      plural:
        noun?.many[language] ?? (appointments ? bookingWord(language, 'appointments') : word('bookings')),
      path: 'bookings',
      icon: 'calendar-check',
      titleField: 'number',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: fields.map((field, index) => ({ ...field, order: (index + 1) * 10 })),
    samples: [],
    view: 'table',
    phrases: [],
  };
}

function stateLabel(state: string, language: Language): string {
  return language === 'zh' ? '已完成' : state.charAt(0).toUpperCase() + state.slice(1);
}
