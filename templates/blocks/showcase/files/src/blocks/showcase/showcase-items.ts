import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';

export interface ShowcaseItemsProps {
  entity: EntityDefinition;
  rows: readonly Row[];
  show: readonly string[];
  lead: string | undefined;
}

/** The text of a row, and its first paragraph only. */
export function leadOf(row: Row, lead: string | undefined): string {
  const text = lead === undefined ? undefined : row[lead];
  return typeof text === 'string' ? (text.split(/\n{2,}/)[0] ?? '') : '';
}
