import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';

const closed =
  /^(?:done|completed?|finished|closed|cancell?ed|sold|soldOut|expired|past|ended|archived|full|fullyBooked|leased|rented|taken|occupied|booked|unavailable|inactive|onHold|paused|shipped|delivered|checkedIn|refunded)$/;

/** Whether a row is over or taken: what can still be done with it is offered quietly. */
export function isClosed(entity: EntityDefinition, row: Row): boolean {
  return entity.fields.some(({ id, type }) => type === 'choice' && closed.test(String(row[id] ?? '')));
}
