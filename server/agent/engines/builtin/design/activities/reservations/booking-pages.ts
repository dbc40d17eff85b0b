import type { EntityDraft, OperationInput } from '../../app-draft.ts';
import type { ReservationSetting } from './booking-entities.ts';

/** The list of what was booked, and the page of one booking with its receipt. */
export function bookingPages(
  { head, fields }: EntityDraft,
  { word, pays, booked }: ReservationSetting,
  { title, order, actions }: { title: string; order: number; actions: string[] },
): OperationInput[] {
  const there = (ids: readonly string[]) => ids.filter((id) => fields.some((field) => field.id === id));
  const one = `${head.path}-detail`;
  return [
    {
      kind: 'put-page',
      page: { id: head.path, title, path: `/${head.path}`, menu: { label: title, order, icon: head.icon } },
    },
    {
      kind: 'put-block',
      page: head.path,
      block: {
        id: `${head.path}-list`,
        block: 'collection',
        order: 10,
        entity: head.id,
        properties: {
          view: 'table',
          search: true,
          filters: [],
          sort: [
            { field: 'bookedOn', direction: 'descending' },
            { field: 'startDate', direction: 'ascending' },
          ],
          show: there(['what', 'status', 'startDate', 'endDate', 'seats', 'total']),
          create: false,
          edit: false,
          remove: false,
          actions,
          export: false,
          emptyText: word('noBookings'),
        },
      },
    },
    { kind: 'put-page', page: { id: one, title: head.singular, path: `/${head.path}/:id`, entity: head.id } },
    {
      kind: 'put-block',
      page: one,
      block: {
        id: 'receipt',
        block: 'reservation',
        order: 10,
        entity: head.id,
        properties: {
          view: 'receipt',
          booking: head.id,
          taken: 'takenTime',
          ...(pays ? { action: 'settleBooking' } : {}),
          list: `/${head.path}`,
        },
      },
    },
    {
      kind: 'put-block',
      page: one,
      block: {
        id: 'detail',
        block: 'detail',
        order: 20,
        entity: head.id,
        properties: {
          show: there([
            'person',
            'email',
            'quantity',
            'seats',
            'bookedOn',
            ...booked.map(({ target }) => target.head.id),
          ]),
          actions,
        },
      },
    },
  ];
}

/** A list of what the app writes itself: receipts, orders. */
export function ledgerPage(
  { head, fields }: EntityDraft,
  { word }: ReservationSetting,
  order: number,
): OperationInput[] {
  const isReceipt = head.id === 'receipt';
  const title = head.plural;
  return [
    {
      kind: 'put-page',
      page: { id: head.path, title, path: `/${head.path}`, menu: { label: title, order, icon: head.icon } },
    },
    {
      kind: 'put-block',
      page: head.path,
      block: {
        id: `${head.path}-list`,
        block: 'collection',
        order: 10,
        entity: head.id,
        properties: {
          view: 'table',
          search: true,
          filters: isReceipt ? [] : ['kind'],
          sort: [{ field: 'number', direction: 'descending' }],
          show: fields.map(({ id }) => id).filter((id) => id !== 'number'),
          create: false,
          edit: false,
          remove: false,
          actions: [],
          export: false,
          emptyText: word(isReceipt ? 'noReceipts' : 'noOrders'),
        },
      },
    },
  ];
}
