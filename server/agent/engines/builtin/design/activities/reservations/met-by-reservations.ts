import type { DeedWish, Wishes } from '../../../understand/wishes.ts';
import type { EntityDraft } from '../../app-draft.ts';
import { reservablesOf, isByPlaces } from './reservable.ts';

const transfers = /transfer|hand|转让|过户/i;

/** Whether a verb is about bookings that come with their own way to do it. */
export function doneWithBookings(deed: DeedWish, entities: readonly EntityDraft[], wishes: Wishes): boolean {
  const booked = reservablesOf(entities, wishes);
  if (booked.length === 0) return false;
  if (deed.entry?.id === 'cancel') return true;
  const lasts = booked.some(({ kind }) => kind === 'range' || kind === 'length');
  if (!wishes.reservations?.ledger || !lasts) return false;
  return (
    deed.kind === 'extend' ||
    (deed.kind === 'assign' && wishes.reservations.transfers && transfers.test(deed.word ?? 'transfer'))
  );
}

/** The wishes without the records that bookings stand for. */
export function recordedByBookings(entities: readonly EntityDraft[], wishes: Wishes): Wishes {
  const booked = reservablesOf(entities, wishes);
  if (booked.length === 0) return wishes;
  const dated = booked.some(({ kind }) => isByPlaces(kind));
  const met = (id: string) =>
    id === 'booking' || id === 'lease' || (dated && (id === 'enrolment' || id === 'purchase'));
  return { ...wishes, records: wishes.records.filter(({ entry }) => !met(entry.id)) };
}
