import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';

/** Lists of an app that fields of other things speak of by name. */
const targetOf: Readonly<Record<string, readonly string[]>> = {
  supplier: ['supplierRecord'],
  customerName: ['client'],
  client: ['client'],
  patientName: ['patient'],
  doctor: ['doctor'],
  instructor: ['teacher'],
  employee: ['employee'],
  driver: ['driver'],
};

/**
 * Who or what a row names, where the app keeps such a list, is chosen from it. Those who log in and act for themselves
 * keep their own names.
 */
export function prepareLinks(entities: readonly EntityDraft[], { people }: Wishes): void {
  const users = new Set(
    people?.roles.flatMap(({ entry }) => (entry.side === 'uses' && entry.thing ? [entry.thing] : [])),
  );
  const kept = entities.filter(({ head }) => head.origin === 'kept' && !head.source);
  for (const entity of kept) {
    entity.fields.forEach((field, index) => {
      const target = linked(field, entity, kept);
      if (!target || users.has(target.head.id)) return;
      const { id, required, order } = field;
      // A customer is called what the app calls its customers.
      const label = /^(?:customerName|client)$/.test(id) ? target.head.singular : field.label;
      entity.fields[index] = { id, label, type: 'relation', target: target.head.id, required, order };
      entity.samples.forEach((sample, row) => {
        const named = String(sample.values[id] ?? '');
        const same = target.samples.find(({ values }) => values[target.head.titleField] === named);
        const chosen = same ?? target.samples[row % target.samples.length];
        if (chosen) sample.values[id] = chosen.id;
      });
    });
  }
}

function linked(
  field: FieldInput,
  { head, fields }: EntityDraft,
  kept: readonly EntityDraft[],
): EntityDraft | undefined {
  if (field.type !== 'text' || field.derived !== undefined || field.id === head.titleField) return undefined;
  const targets = targetOf[field.id] ?? [];
  const target = kept.find((each) => targets.includes(each.head.id));
  if (!target || target.head.id === head.id || target.samples.length === 0) return undefined;
  // Two ways to the same list would be one too many.
  return fields.some((each) => each.target === target.head.id) ? undefined : target;
}
