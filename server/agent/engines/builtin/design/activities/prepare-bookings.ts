import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';

/** What people bring along and register is theirs, and comes after what they choose. */
export function prepareBookings(entities: EntityDraft[], { slots }: Wishes): void {
  const at = entities.findIndex(
    ({ head }) => head.id === slots?.booked?.whose && head.origin === 'kept' && !head.source,
  );
  const whose = entities[at];
  if (!whose) return;
  whose.head = { ...whose.head, ownership: 'own' };
  // What is written down about them stands after them.
  const about = entities.filter(({ fields }) => fields.some(({ target }) => target === whose.head.id));
  const others = entities.filter((each) => each !== whose && !about.includes(each));
  entities.splice(0, entities.length, ...others, whose, ...about);
}
