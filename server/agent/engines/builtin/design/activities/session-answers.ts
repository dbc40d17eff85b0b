import type { Effect } from '../../../../../../templates/spec/action.ts';
import type { Language } from '../../understand/wishes.ts';
import type { OperationInput } from '../app-draft.ts';
import { binary, path, value } from './reservations/expressions.ts';

const words = {
  accept: { en: 'Accept', zh: '接受' },
  decline: { en: 'Decline', zh: '婉拒' },
  accepted: { en: ' is accepted.', zh: '已接受。' },
  declined: { en: ' is declined; its time is free again.', zh: '已婉拒，时段重新开放。' },
} as const;

/** Whoever gives the time says yes or no; a no frees it. */
export function answerActions(language: Language, freed: readonly Effect[]): OperationInput[] {
  const answer = (id: string, yes: boolean): OperationInput => ({
    kind: 'put-action',
    action: {
      id,
      label: words[yes ? 'accept' : 'decline'][language],
      icon: yes ? 'check' : 'x',
      entity: 'booking',
      shownWhen: binary('equal', path('row', 'status'), value('requested')),
      effects: [
        { kind: 'set', values: { status: value(yes ? 'booked' : 'declined') } },
        ...(yes ? [] : freed),
      ],
      confirmation: {
        kind: 'join',
        parts: [path('row', 'number'), value(words[yes ? 'accepted' : 'declined'][language])],
      },
      tone: yes ? 'primary' : 'danger',
    },
  });
  return [answer('approveBooking', true), answer('rejectBooking', false)];
}
