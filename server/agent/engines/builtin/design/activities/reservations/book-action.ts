import type { Effect } from '../../../../../../../templates/spec/action.ts';
import type { Expression } from '../../../../../../../templates/spec/expression.ts';
import type { FieldInput, OperationInput } from '../../app-draft.ts';
import { commerceWord } from '../../../say/commerce-words.ts';
import { paymentField, seatsField, type ReservationSetting } from './booking-entities.ts';
import { all, binary, choose, not, path, value } from './expressions.ts';
import { capacityFieldOf, dateFieldOf, priceFieldOf, type Reservable, isByPlaces } from './reservable.ts';

export function bookActionOf({ target }: Reservable, { booking }: ReservationSetting): string {
  const { id } = target.head;
  return `${booking === 'lease' ? 'lease' : 'book'}${id.charAt(0).toUpperCase()}${id.slice(1)}`.slice(0, 48);
}

/** Books a thing: in one transaction it is seen to be free, taken, and written down with its number. */
export function bookAction(each: Reservable, setting: ReservationSetting, label: string): OperationInput {
  const { target, kind } = each;
  const { word, booking, pays, ledger } = setting;
  const { head } = target;
  const inputs = inputsOf(each, setting);
  const has = (id: string) => inputs.some((field) => field.id === id);
  const from = fromOf(each);
  const until = untilOf(each, from);
  const price = priceFieldOf(target);
  const full = price && totalOf(each, price.id);
  const off = full && setting.coupons ? discountOf(full) : undefined;
  const total = full && off ? binary('subtract', full, off) : full;
  const paid: Expression = choose(
    binary('equal', path('input', 'payment'), value('later')),
    value('booked'),
    value('paid'),
  );
  const lasts = setting.booked.some((one) => one.kind === 'range' || one.kind === 'length');
  const counts = has('quantity');
  const given = [
    'seats',
    'startTime',
    'endTime',
    'person',
    'email',
    'couponCode',
    'payment',
    'cardEnding',
  ].filter(has);
  const create: Effect = {
    kind: 'create',
    entity: booking,
    values: {
      what: titleOf(each),
      [head.id]: path('row', 'id'),
      startDate: from,
      ...(lasts && !isByPlaces(kind) ? { endDate: until } : {}),
      ...(counts ? { quantity: path('input', 'quantity') } : {}),
      ...(total ? { total } : {}),
      ...(off ? { discount: off } : {}),
      ...Object.fromEntries(given.map((id) => [id, path('input', id)])),
      status: pays && total ? paid : value('booked'),
    },
  };
  const take: Effect = {
    kind: 'create',
    entity: 'takenTime',
    values: {
      // The booking that was just made has the largest number.
      reference: { kind: 'aggregate', operation: 'max', entity: booking, of: path('each', 'number') },
      thing: path('row', 'id'),
      from,
      until,
      quantity: counts ? path('input', 'quantity') : value(1),
      cancelled: value(false),
      ...(has('seats') ? { seats: path('input', 'seats') } : {}),
    },
  };
  const receipt: Effect = {
    kind: 'create',
    entity: 'receipt',
    values: {
      subject: { kind: 'join', parts: [value(word('receiptFor')), titleOf(each)] },
      email: path('input', 'email'),
      ...(total ? { amount: total } : {}),
      payment: path('input', 'payment'),
    },
  };
  return {
    kind: 'put-action',
    action: {
      id: bookActionOf(each, setting),
      label,
      icon: 'calendar-check',
      entity: head.id,
      inputs: Object.fromEntries(inputs.map((field) => [field.id, field])),
      guards: guardsOf(each, setting, { from, until }),
      effects: [
        create,
        take,
        ...(pays && total ? [receipt] : []),
        ...(ledger ? [orderEffect('booking', titleOf(each), total)] : []),
      ],
      confirmation: { kind: 'join', parts: [value(word('bookedNow')), titleOf(each)] },
      tone: 'primary',
    },
  };
}

export function orderEffect(kind: string, what: Expression, amount: Expression | undefined): Effect {
  return {
    kind: 'create',
    entity: 'order',
    values: { kind: value(kind), what, ...(amount ? { amount } : {}) },
  };
}

function titleOf({ target: { head, fields } }: Reservable): Expression {
  const title = fields.find((field) => field.id === head.titleField);
  return title?.type === 'text' || title?.type === 'longText'
    ? path('row', head.titleField)
    : value(head.singular);
}

function inputsOf({ target, kind, unit }: Reservable, setting: ReservationSetting): FieldInput[] {
  const { word, pays, times } = setting;
  const start: FieldInput = {
    id: 'startDate',
    label: word(unit === 'night' ? 'checkIn' : kind === 'route' ? 'travelDate' : 'startDate'),
    type: 'date',
    required: true,
    upcoming: true,
    order: 0,
  };
  const count = (label: string, most: number, first = 1): FieldInput => ({
    id: 'quantity',
    label,
    type: 'number',
    required: true,
    minimum: 1,
    maximum: most,
    default: { kind: 'value', value: first },
    order: 0,
  });
  const time = (id: string, label: string): FieldInput => ({
    id,
    label,
    type: 'time',
    default: { kind: 'value', value: '10:00' },
    order: 0,
  });
  const fields: FieldInput[] = [];
  if (kind !== 'dated') fields.push(start);
  if (kind === 'range')
    fields.push({ ...start, id: 'endDate', label: word(unit === 'night' ? 'checkOut' : 'endDate') });
  if (kind === 'range' && times && unit === 'day')
    fields.push(time('startTime', word('pickUpTime')), time('endTime', word('returnTime')));
  if (kind === 'length')
    fields.push({
      ...count(word(unit === 'year' ? 'years' : 'months'), unit === 'year' ? 10 : 36),
      id: 'periods',
    });
  if (kind === 'route') fields.push(count(word('passengers'), 9));
  if (kind === 'dated' || kind === 'daily') fields.push(count(word('places'), 10));
  if (isByPlaces(kind) && setting.seats) fields.push({ ...seatsField(setting), required: true });
  if (unit === 'night') fields.push(count(word('guests'), 12, 2));
  fields.push({ id: 'person', label: word('fullName'), type: 'text', required: true, order: 0 });
  fields.push({ id: 'email', label: word('email'), type: 'email', required: true, order: 0 });
  if (setting.coupons && priceFieldOf(target)) {
    const label = commerceWord(setting.language, 'promoCode');
    const hint = commerceWord(setting.language, 'promoHint');
    fields.push({ id: 'couponCode', label, hint, type: 'text', order: 0 });
  }
  if (pays && priceFieldOf(target))
    fields.push(paymentField(setting), {
      id: 'cardEnding',
      label: word('cardEnding'),
      type: 'text',
      order: 0,
    });
  return fields.map((field, index) => ({ ...field, order: (index + 1) * 10 }));
}

function fromOf({ target, kind }: Reservable): Expression {
  return kind === 'dated' ? path('row', dateFieldOf(target)?.id ?? 'date') : path('input', 'startDate');
}

function untilOf({ kind, unitDays }: Reservable, from: Expression): Expression {
  if (kind === 'range') return path('input', 'endDate');
  if (kind === 'length')
    return binary('addDays', from, binary('multiply', path('input', 'periods'), value(unitDays)));
  return binary('addDays', from, value(1));
}

function totalOf({ kind }: Reservable, price: string): Expression {
  const each = path('row', price);
  if (kind === 'range')
    return binary(
      'multiply',
      each,
      binary('daysBetween', path('input', 'startDate'), path('input', 'endDate')),
    );
  return binary('multiply', each, path('input', kind === 'length' ? 'periods' : 'quantity'));
}

/** The coupon whose code was given, while it is valid. */
function couponOf(operation: 'exists' | 'max'): Expression {
  return {
    kind: 'aggregate',
    operation,
    entity: 'coupon',
    where: all(
      binary('equal', path('each', 'code'), path('input', 'couponCode')),
      binary('greaterOrEqual', path('each', 'expires'), { kind: 'today' }),
    ),
    ...(operation === 'max' ? { of: path('each', 'percent') } : {}),
  };
}

/** What a code takes off; nothing without one. */
function discountOf(full: Expression): Expression {
  const share = binary('divide', couponOf('max'), value(100));
  return choose(
    { kind: 'missing', of: path('input', 'couponCode') },
    value(0),
    binary('multiply', full, share),
  );
}

function guardsOf(
  each: Reservable,
  { word, seats, coupons, language }: ReservationSetting,
  { from, until }: { from: Expression; until: Expression },
): { must: Expression; message: string }[] {
  const { kind } = each;
  const capacity = capacityFieldOf(each);
  const here = all(
    binary('equal', path('each', 'thing'), path('row', 'id')),
    not(binary('equal', path('each', 'cancelled'), value(true))),
  );
  const guards: { must: Expression; message: string }[] = [];
  if (coupons && priceFieldOf(each.target))
    guards.push({
      must: binary('or', { kind: 'missing', of: path('input', 'couponCode') }, couponOf('exists')),
      message: commerceWord(language, 'wrongCode'),
    });
  if (kind !== 'dated')
    guards.push({ must: binary('greaterOrEqual', from, { kind: 'today' }), message: word('fromToday') });
  if (isByPlaces(kind) && seats) {
    const both = binary('overlaps', path('each', 'seats'), path('input', 'seats'));
    const theirs: Expression = {
      kind: 'aggregate',
      operation: 'exists',
      entity: 'takenTime',
      where:
        kind === 'route' ? all(here, both, binary('equal', path('each', 'from'), from)) : all(here, both),
    };
    guards.push({ must: not(theirs), message: word('seatTaken') });
  }
  if (kind === 'range') guards.push({ must: binary('greater', until, from), message: word('endAfterStart') });
  if (kind === 'range' || kind === 'length') {
    const overlapping: Expression = {
      kind: 'aggregate',
      operation: 'count',
      entity: 'takenTime',
      where: all(
        here,
        binary('less', path('each', 'from'), until),
        binary('greater', path('each', 'until'), from),
      ),
    };
    const most = capacity ? path('row', capacity.id) : value(1);
    guards.push({ must: binary('less', overlapping, most), message: word('isTaken') });
  } else if (capacity) {
    const sold: Expression = {
      kind: 'aggregate',
      operation: 'sum',
      entity: 'takenTime',
      where: kind === 'route' ? all(here, binary('equal', path('each', 'from'), from)) : here,
      of: path('each', 'quantity'),
    };
    const must = binary(
      'lessOrEqual',
      binary('add', sold, path('input', 'quantity')),
      path('row', capacity.id),
    );
    guards.push({ must, message: word('soldOut') });
  }
  return guards;
}
