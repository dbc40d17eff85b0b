import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row, Value, Values } from '../../../shared/rows.ts';

/** What a new row begins with that is made after another: all that people enter. */
export function copyOf({ fields }: EntityDefinition, row: Row): Values {
  const copied: Record<string, Value> = {};
  for (const { id, derived, byActions, numbering, fromPerson } of fields) {
    const value = row[id];
    if (derived || byActions || numbering || fromPerson || value === undefined) continue;
    copied[id] = value;
  }
  return copied;
}
