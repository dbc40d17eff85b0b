import type { EntityDefinition } from '../../shared/entity.ts';
import type { Row } from '../../shared/rows.ts';
import { valuesOf } from '../../shared/values.ts';
import { access } from './access.ts';
import type { StoredRow } from './stored-row.ts';

/** The rows of a file the app came with, as its server gives them. */
export async function loadCatalogue(entity: EntityDefinition): Promise<StoredRow[]> {
  if (!access.mayLoad(entity)) return [];
  const response = await fetch(`/data/${entity.path}.json`);
  if (!response.ok) throw new Error(`The rows of ${entity.id} could not be loaded (${response.status}).`);
  // Our own server's answer: made of these fields when it started.
  const rows = (await response.json()) as readonly Row[];
  return rows.map((row, order) => ({
    entity: entity.id,
    id: row.id,
    order,
    sample: false,
    values: valuesOf(row),
  }));
}
