import type { Expression } from '../../../../../../../templates/spec/expression.ts';
import { commerceWord } from '../../../say/commerce-words.ts';
import type { FieldInput, OperationInput } from '../../app-draft.ts';
import type { ReservationSetting } from './booking-entities.ts';
import { all, binary, choose, not, path, value } from './expressions.ts';
import { priceFieldOf } from './reservable.ts';

/** Moves a booking to other dates, if the thing is free then; what it costs follows. */
export function moveDatesAction(setting: ReservationSetting): OperationInput | undefined {
  const { booked, booking, word, language } = setting;
  const lasting = booked.filter(({ kind }) => kind === 'range');
  if (lasting.length === 0 || lasting.length !== booked.length) return undefined;
  const input = (id: string, label: string, order: number): FieldInput => ({
    id,
    label,
    type: 'date',
    required: true,
    order,
  });
  const night = lasting.every(({ unit }) => unit === 'night');
  const [from, until] = [path('input', 'startDate'), path('input', 'endDate')];
  const others: Expression = {
    kind: 'aggregate',
    operation: 'exists',
    entity: 'takenTime',
    where: all(
      lasting
        .map(({ target }) => binary('equal', path('each', 'thing'), path('row', target.head.id)))
        .reduce((left, right) => binary('or', left, right)),
      not(binary('equal', path('each', 'cancelled'), value(true))),
      binary('notEqual', path('each', 'reference'), path('row', 'number')),
      binary('less', path('each', 'from'), until),
      binary('greater', path('each', 'until'), from),
    ),
  };
  const price = lasting.reduceRight<Expression | undefined>((rest, { target }) => {
    const field = priceFieldOf(target);
    if (!field) return rest;
    const own = path('row', target.head.id, field.id);
    return rest ? choose({ kind: 'missing', of: path('row', target.head.id) }, rest, own) : own;
  }, undefined);
  const total = price && binary('multiply', price, binary('daysBetween', from, until));
  const is = (state: string) => binary('equal', path('row', 'status'), value(state));
  return {
    kind: 'put-action',
    action: {
      id: 'extendBooking',
      label: commerceWord(language, 'move'),
      icon: 'calendar-clock',
      entity: booking,
      inputs: {
        startDate: input('startDate', word(night ? 'checkIn' : 'startDate'), 10),
        endDate: input('endDate', word(night ? 'checkOut' : 'endDate'), 20),
      },
      shownWhen: binary('or', is('booked'), is('paid')),
      guards: [
        { must: binary('greaterOrEqual', from, { kind: 'today' }), message: word('fromToday') },
        { must: binary('greater', until, from), message: word('endAfterStart') },
        { must: not(others), message: word('isTaken') },
      ],
      effects: [
        {
          kind: 'forEach',
          entity: 'takenTime',
          where: binary('equal', path('each', 'reference'), path('row', 'number')),
          effects: [{ kind: 'set', values: { from, until } }],
        },
        { kind: 'set', values: { startDate: from, endDate: until, ...(total ? { total } : {}) } },
      ],
      confirmation: {
        kind: 'join',
        parts: [value(commerceWord(language, 'movedNow')), path('row', 'what')],
      },
    },
  };
}
