import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access } from '../../store/index.ts';

/** Of rows that everybody has of their own, those of whoever is logged in: some see the rows of all. */
export function ownRows(entity: EntityDefinition, rows: readonly Row[]): readonly Row[] {
  const { person } = access;
  if (!person || entity.ownership !== 'own') return rows;
  return rows.filter((row) => (row['heldBy'] ?? row['owner']) === person.id);
}

/** Of rows that everybody may read, those of whoever is logged in. */
export function myRows(rows: readonly Row[]): readonly Row[] {
  const { person } = access;
  if (!person) return rows;
  return rows.filter((row) => (row['heldBy'] ?? row['owner']) === person.id);
}
