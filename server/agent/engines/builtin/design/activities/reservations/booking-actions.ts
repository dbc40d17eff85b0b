import type { Effect } from '../../../../../../../templates/spec/action.ts';
import type { Expression } from '../../../../../../../templates/spec/expression.ts';
import type { FieldInput, OperationInput } from '../../app-draft.ts';
import { orderEffect } from './book-action.ts';
import { paymentField, type ReservationSetting } from './booking-entities.ts';
import { all, binary, choose, not, path, value } from './expressions.ts';
import { moveDatesAction } from './move-dates.ts';
import { refundActions } from './refund-actions.ts';
import { priceFieldOf } from './reservable.ts';

/** What is done with a booking afterwards: it is cancelled, paid, renewed. */
export function bookingActions(setting: ReservationSetting): {
  operations: OperationInput[];
  listed: string[];
} {
  const renew = setting.ledger ? renewAction(setting) : undefined;
  const move = setting.moves ? moveDatesAction(setting) : undefined;
  const refunds = setting.refunds ? refundActions(setting) : [];
  return {
    operations: [
      cancelAction(setting),
      ...(setting.pays ? [settleAction(setting)] : []),
      ...(renew ? [renew] : []),
      ...(move ? [move] : []),
      ...(setting.transfers ? [transferAction(setting)] : []),
      ...refunds,
    ],
    listed: [
      ...(renew ? ['renewBooking'] : []),
      ...(move ? ['extendBooking'] : []),
      ...(setting.transfers ? ['transferBooking'] : []),
      ...refunds.flatMap((each) => (each.kind === 'put-action' ? each.action.id : [])),
      'cancelBooking',
    ],
  };
}

const itsTime: Expression = binary('equal', path('each', 'reference'), path('row', 'number'));

function is(state: string): Expression {
  return binary('equal', path('row', 'status'), value(state));
}

/** Whatever has become of it, unless it is over or called off. */
const isOn: Expression = all(not(is('cancelled')), not(is('completed')), not(is('checkedIn')));

/** Nor is it called off while its price is asked back. */
const isKept: Expression = all(isOn, not(is('refundAsked')), not(is('refunded')));

function cancelAction(setting: ReservationSetting): OperationInput {
  const { word, booking } = setting;
  return {
    kind: 'put-action',
    action: {
      id: 'cancelBooking',
      label: word('cancel'),
      icon: 'x',
      entity: booking,
      shownWhen: setting.refunds ? isKept : isOn,
      effects: [
        { kind: 'set', values: { status: value('cancelled') } },
        {
          kind: 'forEach',
          entity: 'takenTime',
          where: itsTime,
          effects: [{ kind: 'set', values: { cancelled: value(true) } }],
        },
      ],
      confirmation: {
        kind: 'join',
        parts: [
          path('row', 'what'),
          value(' '),
          path('row', 'number'),
          value(': '),
          value(word('cancelledNow')),
        ],
      },
      tone: 'danger',
    },
  };
}

function settleAction(setting: ReservationSetting): OperationInput {
  const { word, booking } = setting;
  const inputs: FieldInput[] = [
    { ...paymentField(setting), order: 10 },
    { id: 'cardEnding', label: word('cardEnding'), type: 'text', order: 20 },
  ];
  return {
    kind: 'put-action',
    action: {
      id: 'settleBooking',
      label: word('pay'),
      icon: 'credit-card',
      entity: booking,
      inputs: Object.fromEntries(inputs.map((field) => [field.id, field])),
      shownWhen: all(is('booked'), binary('greater', path('row', 'total'), value(0))),
      effects: [
        {
          kind: 'set',
          values: {
            status: value('paid'),
            payment: path('input', 'payment'),
            cardEnding: path('input', 'cardEnding'),
          },
        },
        {
          kind: 'create',
          entity: 'receipt',
          values: {
            subject: { kind: 'join', parts: [value(word('receiptFor')), path('row', 'what')] },
            email: path('row', 'email'),
            amount: path('row', 'total'),
            payment: path('input', 'payment'),
          },
        },
      ],
      confirmation: { kind: 'value', value: word('paidNow') },
      tone: 'primary',
    },
  };
}

/** Moves the end on: of the booking, and of the time that the thing is taken. */
function renewAction(setting: ReservationSetting): OperationInput | undefined {
  const { word, booking, booked } = setting;
  const several = booked.filter(({ kind }) => kind === 'length' || kind === 'range');
  const [lasting] = several;
  if (!lasting) return undefined;
  const { target } = lasting;
  const unit = several.every((each) => each.unit === lasting.unit) ? lasting.unit : undefined;
  // Each kind of thing goes on by its own measure: a room by days, a domain by years.
  const unitDays = several
    .slice(1)
    .reduce<Expression>(
      (rest, each) =>
        choose({ kind: 'missing', of: path('row', each.target.head.id) }, rest, value(each.unitDays)),
      value(lasting.unitDays),
    );
  const label = word(unit === 'year' ? 'years' : unit === 'month' ? 'months' : 'renewFor');
  const input: FieldInput = {
    id: 'periods',
    label,
    type: 'number',
    required: true,
    minimum: 1,
    maximum: unit === 'year' ? 10 : 60,
    ...(unit === 'day' || unit === 'night' ? { unit: unit === 'day' ? 'd' : 'n' } : {}),
    default: { kind: 'value', value: 1 },
    order: 10,
  };
  const later = binary(
    'addDays',
    path('row', 'endDate'),
    binary('multiply', path('input', 'periods'), unitDays),
  );
  const price = priceFieldOf(target);
  const amount = price && binary('multiply', path('row', target.head.id, price.id), path('input', 'periods'));
  const others: Expression = {
    kind: 'aggregate',
    operation: 'count',
    entity: 'takenTime',
    where: all(
      binary('equal', path('each', 'thing'), path('row', target.head.id)),
      not(binary('equal', path('each', 'cancelled'), value(true))),
      binary('notEqual', path('each', 'reference'), path('row', 'number')),
      binary('less', path('each', 'from'), later),
      binary('greater', path('each', 'until'), path('row', 'endDate')),
    ),
  };
  const effects: Effect[] = [
    {
      kind: 'forEach',
      entity: 'takenTime',
      where: itsTime,
      effects: [{ kind: 'set', values: { until: later } }],
    },
    orderEffect('renewal', path('row', 'what'), amount),
    { kind: 'set', values: { endDate: later } },
  ];
  const [before = '', after = ''] = word('renewedUntil', { what: '\n' }).split('\n');
  return {
    kind: 'put-action',
    action: {
      id: 'renewBooking',
      label: word('renew'),
      icon: 'calendar-plus',
      entity: booking,
      inputs: { periods: input },
      shownWhen: isOn,
      guards: [{ must: binary('less', others, value(1)), message: word('overTaken') }],
      effects,
      confirmation: { kind: 'join', parts: [value(before), path('row', 'what'), value(after)] },
      tone: 'primary',
    },
  };
}

/** Hands a booking to somebody else; both are told. */
function transferAction({ word, booking, hasPeople }: ReservationSetting): OperationInput {
  const recipient: FieldInput = {
    id: 'recipient',
    label: word('transferTo'),
    type: 'text',
    required: true,
    ...(hasPeople ? { hint: word('transferHint') } : {}),
    order: 10,
  };
  const named: Expression = { kind: 'join', parts: [path('row', 'what'), value(word('transferDone'))] };
  const told: Expression = { kind: 'join', parts: [path('row', 'what'), value(word('transferTold'))] };
  return {
    kind: 'put-action',
    action: {
      id: 'transferBooking',
      label: word('handOver'),
      icon: 'user-plus',
      entity: booking,
      inputs: { recipient },
      shownWhen: isOn,
      effects: [
        orderEffect('transfer', path('row', 'what'), undefined),
        { kind: 'set', values: { person: path('input', 'recipient') } },
        ...(hasPeople ? received(word('noSuchPerson')) : []),
        { kind: 'notify', person: path('person', 'id'), text: named },
        { kind: 'give', to: path('input', 'recipient'), told, otherwise: word('noSuchPerson') },
      ],
      confirmation: {
        kind: 'join',
        parts: [path('row', 'what'), value(word('transferDone')), value(' → '), path('input', 'recipient')],
      },
    },
  };
}

/** An order of their own for whoever is handed something; they are told of that once, not of the order too. */
function received(otherwise: string): Effect[] {
  const last: Expression = {
    kind: 'aggregate',
    operation: 'max',
    entity: 'order',
    of: path('each', 'number'),
  };
  return [
    orderEffect('transfer', path('row', 'what'), undefined),
    {
      kind: 'forEach',
      entity: 'order',
      where: binary('equal', path('each', 'number'), last),
      effects: [{ kind: 'give', to: path('input', 'recipient'), told: value(''), otherwise }],
    },
  ];
}
