import type { FieldInput, OperationInput } from '../../app-draft.ts';
import type { ReservationSetting } from './booking-entities.ts';
import { binary, path, value } from './expressions.ts';

const asked = binary('equal', path('row', 'status'), value('refundAsked'));

/** What was paid is asked back with a reason; those who serve grant it, or whoever asked takes it back. */
export function refundActions({ word, booking, hasPeople }: ReservationSetting): OperationInput[] {
  const reason: FieldInput = { ...refundReason(word), required: true, order: 10 };
  return [
    {
      kind: 'put-action',
      action: {
        id: 'cancelForRefund',
        label: word('askRefund'),
        icon: 'undo-2',
        entity: booking,
        inputs: { [reason.id]: reason },
        shownWhen: binary('equal', path('row', 'status'), value('paid')),
        effects: [
          {
            kind: 'set',
            values: { status: value('refundAsked'), refundReason: path('input', 'refundReason') },
          },
        ],
        confirmation: value(word('refundAskedNow')),
      },
    },
    {
      kind: 'put-action',
      action: {
        id: 'cancelRefund',
        label: word('keepBooking'),
        icon: 'x',
        entity: booking,
        shownWhen: asked,
        effects: [{ kind: 'set', values: { status: value('paid') } }],
        confirmation: value(word('keptNow')),
      },
    },
    ...(hasPeople ? [grantAction(word, booking)] : []),
  ];
}

/** Only where there are others to grant it: whoever asks does not decide. */
function grantAction(word: ReservationSetting['word'], booking: string): OperationInput {
  return {
    kind: 'put-action',
    action: {
      id: 'approveRefund',
      label: word('grantRefund'),
      icon: 'check',
      entity: booking,
      shownWhen: asked,
      effects: [
        { kind: 'set', values: { status: value('refunded') } },
        {
          kind: 'forEach',
          entity: 'takenTime',
          where: binary('equal', path('each', 'reference'), path('row', 'number')),
          effects: [{ kind: 'set', values: { cancelled: value(true) } }],
        },
      ],
      confirmation: value(word('refundedNow')),
    },
  };
}

/** Why it is asked back, kept with the booking. */
export function refundReason(word: ReservationSetting['word']): FieldInput {
  return { id: 'refundReason', label: word('refundReason'), type: 'longText', order: 0 };
}
