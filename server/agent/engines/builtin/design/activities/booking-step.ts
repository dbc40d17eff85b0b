import { bookingWord } from '../../say/booking-words.ts';
import { activityWord, type ActivityWord } from '../../say/activity-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { bookingDay } from './booking-day.ts';
import { bookingEntity } from './booking-entity.ts';
import { sessionNouns } from '../../words/data/session-areas.ts';
import { detailPageIdOf } from '../detail-page.ts';
import { sessionsWith } from './prepare-sessions.ts';
import { binary, not, path, value } from './reservations/expressions.ts';
import { answerActions } from './session-answers.ts';
import { commerceWord } from '../../say/commerce-words.ts';
import { moveTimeAction } from './move-time.ts';
import { serviceOf } from './booked-service.ts';
import { takenCalendar } from './taken-calendar.ts';
import { takenSlots, takenWord } from './taken-slots.ts';

const is = (state: string) => binary('equal', path('row', 'status'), value(state));

const never = /^(?:article|post|review|comment|faq|client|member|patient|payment|contactMessage)$/;

/** What people book times of. */
export const bookable =
  /^(?:doctor|dentist|therapist|stylist|barber|trainer|instructor|tutor|lawyer|room|meetingRoom|court|restaurantTable|table|specialist|service|\w+Service|treatment|vehicle)$/;

/** People whose time is booked. */
export const servesByTime =
  /^(?:doctor|dentist|therapist|stylist|barber|specialist|trainer|instructor|lawyer)$/;

/** Whether people come to book a time, and not for what else is kept. */
export function bookingLeads({ slots }: Wishes, entities: readonly EntityDraft[]): boolean {
  return (
    slots !== undefined &&
    // Whose time is booked is chosen first.
    slots.sessions === undefined &&
    (entities.length === 0 || (slots.phrase[0] < 160 && !entities.some(({ head }) => head.source)))
  );
}

/** Free times of a day to be booked, the bookings, and a way to cancel them. */
export function bookingStep({
  wishes,
  entities,
  homeFree,
  next,
}: ActivityContext): ActivityDesign | undefined {
  const { slots, language, people } = wishes;
  if (!slots) return undefined;
  const word = (name: ActivityWord, values = {}) => activityWord(language, name, values);
  const given = slots.sessions && sessionsWith(entities);
  const noun = slots.sessions && sessionNouns[slots.sessions.noun];
  const resource =
    given ??
    said(entities, slots.booked?.with) ??
    entities.find(({ head }) => servesByTime.test(head.id)) ??
    entities.find(({ head }) => bookable.test(head.id)) ??
    entities.find(({ head, entry }) => entry !== undefined && !never.test(head.id));
  const tables = atTables.test(wishes.text.slice(0, 20_000));
  // Whom one goes to is booked; what is done there is chosen beside it.
  const done =
    said(entities, slots.booked?.done, resource) ??
    (given
      ? undefined
      : entities.find(
          ({ head }) =>
            head.id === 'service' && resource !== undefined && servesByTime.test(resource.head.id),
        ));
  const whose = said(entities, slots.booked?.whose, resource);
  const chosen = [done, whose].filter((each) => each !== undefined);
  const named = people !== undefined;
  const service = serviceOf(done ?? resource);
  const booking = bookingEntity(resource, { language, tables, slots, chosen, named, service });
  const isHome = homeFree;
  const size = resource?.fields.find(
    ({ id, type }) => type === 'number' && /^(?:capacity|seats|places)$/.test(id),
  );
  const title =
    noun?.book[language] ??
    (slots.appointments
      ? bookingWord(language, 'bookAppointment')
      : word(tables ? 'bookATable' : 'bookATime'));
  const listTitle =
    (people ? noun?.many[language] : noun?.mine[language]) ??
    (slots.appointments
      ? bookingWord(language, people ? 'appointments' : 'myAppointments')
      : word(tables ? 'myReservations' : people ? 'bookings' : 'myBookings'));
  const { opens = '09:00', closes = '18:00', minutes = 30 } = slots;
  const ask = [
    ...chosen.map(({ head }) => head.id),
    ...(tables ? ['guests'] : []),
    ...(slots.spans ? ['subject'] : []),
    'person',
    ...(named ? [] : ['email']),
  ];
  // Where people see only their own bookings, what is taken is kept beside them, without names.
  const shared =
    people || wishes.commerce?.loyalty || wishes.commerce?.moves
      ? takenSlots(booking, { resource, chosen, slots, language, ask, service })
      : undefined;
  const shown = [...(resource ? [resource] : []), ...chosen].map(({ head }) => head.id);
  const moves = wishes.commerce?.moves !== undefined && shared !== undefined;
  const bookOrder = next();
  const listOrder = next();
  const day = bookingDay(booking, { slots, language, next, show: shown });
  const calendar = slots.spans && shared && resource ? takenCalendar(resource, { wishes, next }) : undefined;
  const operations: OperationInput[] = [
    ...entityOperations(booking),
    ...(shared?.operations ?? []),
    {
      kind: 'put-action',
      action: {
        id: 'cancelBooking',
        label: slots.appointments ? bookingWord(language, 'cancelAppointment') : word('cancelBooking'),
        icon: 'x',
        entity: 'booking',
        shownWhen: slots.sessions?.answered
          ? binary('or', is('requested'), is('booked'))
          : slots.booked?.finished === undefined
            ? not(is('cancelled'))
            : is('booked'),
        effects: [
          { kind: 'set', values: { status: { kind: 'value', value: 'cancelled' } } },
          ...(shared?.freed ?? []),
        ],
        confirmation: { kind: 'value', value: word('bookingCancelled') },
        tone: 'danger',
      },
    },
    ...(slots.sessions?.answered ? answerActions(language, shared?.freed ?? []) : []),
    ...(moves
      ? [
          moveTimeAction(booking, {
            resource: resource?.head.id,
            slots,
            language,
            busy: takenWord(language),
            service,
          }),
        ]
      : []),
    {
      kind: 'put-page',
      page: {
        id: 'book',
        title,
        path: isHome ? '/' : '/book',
        introduction: word(
          slots.spans ? 'bookSpans' : service?.duration ? 'bookIntroductionByService' : 'bookIntroduction',
          { opens, closes, minutes },
        ),
        menu: { label: title, order: bookOrder, icon: 'calendar-clock' },
      },
    },
    ...['book', ...(given ? [detailPageIdOf(given)] : [])].map((page): OperationInput => ({
      kind: 'put-block',
      page,
      block: {
        id: 'times',
        block: 'booking',
        order: page === 'book' ? 10 : 40,
        entity: 'booking',
        properties: {
          ...(resource ? { resource: resource.head.id } : {}),
          date: 'date',
          start: 'startTime',
          end: 'endTime',
          number: 'number',
          status: 'status',
          cancelled: 'cancelled',
          ask,
          ...shared?.properties,
          ...(service ? { service: { ...service } } : {}),
          opens,
          closes,
          minutes,
          ...(slots.spans ? { spans: true } : {}),
          ...(slots.spans && size ? { capacity: size.id } : {}),
          days: slots.weekdays
            ? [1, 2, 3, 4, 5]
            : wishes.commerce?.hours
              ? [1, 2, 3, 4, 5, 6]
              : [0, 1, 2, 3, 4, 5, 6],
        },
      },
    })),
    {
      kind: 'put-page',
      page: {
        id: 'bookings',
        title: listTitle,
        path: '/bookings',
        menu: { label: listTitle, order: listOrder, icon: 'calendar-check' },
      },
    },
    {
      kind: 'put-block',
      page: 'bookings',
      block: {
        id: 'bookings-list',
        block: 'collection',
        order: 10,
        entity: 'booking',
        properties: {
          view: 'table',
          search: true,
          filters: ['status'],
          sort: [{ field: 'date', direction: 'ascending' }],
          show: [
            ...(slots.spans ? ['subject'] : []),
            ...shown,
            'date',
            'startTime',
            'endTime',
            ...(tables ? ['guests'] : []),
            'person',
            ...(service?.price ? ['price'] : []),
            'status',
          ],
          create: false,
          edit: false,
          remove: false,
          actions: [
            ...(slots.sessions?.answered ? ['approveBooking', 'rejectBooking'] : []),
            ...day.actions,
            ...(moves ? ['extendBooking'] : []),
            'cancelBooking',
          ],
          export: false,
          emptyText: word('noBookings'),
        },
      },
    },
    ...day.operations,
    ...(calendar ?? []),
  ];
  return {
    step: {
      id: 'booking',
      title: word('bookingTitle'),
      sentence: `${word('bookingSentence', { page: title, opens, closes, minutes, list: listTitle })}${
        moves ? commerceWord(language, 'moveTimeSentence') : ''
      }${day.sentence}`,
      areas: ['actions', 'pages', 'data'],
      operations,
      phrases: [slots.phrase],
    },
    pages: [
      ...(calendar ? ['calendar'] : []),
      'book',
      'bookings',
      'booking',
      'appointments',
      ...day.pages,
      slugOf(title),
      slugOf(listTitle),
    ],
    rowPages: ['bookings'],
    isHome,
    ...(given ? { verbs: [{ actions: [], target: given }] } : {}),
    record: booking,
  };
}

/** Where people sit down to eat. */
const atTables =
  /\btables?\b[^.]{0,20}\b(?:reserv|book)|\b(?:reserv|book)\w*[^.]{0,16}\btables?\b|订位|订座|餐桌/i;

/** What the message says is chosen, where it is kept. */
function said(
  entities: readonly EntityDraft[],
  id: string | undefined,
  other?: EntityDraft,
): EntityDraft | undefined {
  return entities.find((entity) => entity.head.id === id && entity !== other && !entity.head.source);
}
