import type { EntityDraft } from '../app-draft.ts';

/** What somebody arranges for a day to come. */
const arranged =
  /^(?:booking|reservation|appointment|viewing|visitRequest|viewingRequest|pickup|collectionRequest)$|(?:Booking|Reservation|Appointment)$/;
const day = /^(?:date|startDate|on|day|wantedOn|preferredDate|pickupDate|deliveryDate|visitDate)$/;

/** Nobody books a day that is over. */
export function prepareComing(entities: readonly EntityDraft[]): void {
  for (const { head, fields } of entities) {
    if (head.source || head.origin !== 'kept' || !arranged.test(head.id)) continue;
    for (const field of fields)
      if (field.type === 'date' && day.test(field.id) && !field.derived) field.upcoming = true;
  }
}

const said =
  /\b(?:preferred|desired|wanted|requested|delivery|pick-?up|collection|visit|visiting|viewing|appointment|booking|reservation|check-?in|check-?out|arrival|departure|travel|moving|event|party|wedding|start) (?:date|day)\b|^(?:date|day)$|\b(?:date|day) of (?:the )?(?:visit|delivery|event|party|wedding|stay|arrival|collection)\b|希望|预约|送达|到店|入住/i;

/** Whether a day that a request asks for is one to come, by its name. */
export function isToCome(label: string): boolean {
  return said.test(label);
}
