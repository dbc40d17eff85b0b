import { z } from 'zod';
import type { EntityDraft, StepDraft } from './app-draft.ts';
import { detailPageIdOf } from './detail-page.ts';

const related = z.array(z.json());

/** What was booked for somebody's own pet, child or car stands on its page: its history. */
export function showWithWhose(
  record: EntityDraft,
  steps: readonly StepDraft[],
  entities: readonly EntityDraft[],
): void {
  for (const field of record.fields) {
    const whose = entities.find(({ head }) => head.id === field.target && head.ownership === 'own');
    if (!whose) continue;
    const show = ['date', 'startTime', 'service', 'specialist', 'teacher', 'status'].filter(
      (id) => id !== field.id && record.fields.some((each) => each.id === id),
    );
    for (const { operations } of steps)
      for (const operation of operations) {
        if (operation.kind !== 'put-block' || operation.page !== detailPageIdOf(whose)) continue;
        if (operation.block.block !== 'detail') continue;
        const known = related.safeParse(operation.block.properties?.['related']);
        operation.block.properties = {
          ...operation.block.properties,
          related: [...(known.success ? known.data : []), { entity: record.head.id, field: field.id, show }],
        };
      }
  }
}
