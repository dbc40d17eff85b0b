import type { Wishes } from '../../understand/wishes.ts';
import type { ActivityDesign } from '../activities/activity.ts';
import type { EntityDraft } from '../app-draft.ts';

/** What is booked in one's own house is counted with what is kept, so that its use is seen. */
export function bookedRows(
  activities: readonly ActivityDesign[],
  kept: readonly EntityDraft[],
  { slots }: Wishes,
): EntityDraft[] {
  if (!slots?.spans) return [];
  return activities.flatMap(({ record }) => (record && !kept.includes(record) ? record : []));
}
