import type { EntityDefinition } from './entity.ts';
import type { Rows } from './rows.ts';

/** Removes a row with all that cannot be without it; what only points to it keeps on without. */
export async function removeRow(
  rows: Rows,
  entities: Readonly<Record<string, EntityDefinition>>,
  { entity, id }: { entity: string; id: string },
): Promise<void> {
  await rows.remove(entity, id);
  for (const other of Object.values(entities)) {
    if (other.origin === 'catalogue') continue;
    for (const field of other.fields) {
      if (field.type !== 'relation' || field.target !== entity || field.derived) continue;
      for (const dependent of await rows.list(other.id, { [field.id]: id })) {
        if (field.required) await removeRow(rows, entities, { entity: other.id, id: dependent.id });
        else await rows.update(other.id, dependent.id, { [field.id]: null });
      }
    }
  }
}
