import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import { locale } from '../../text/index.ts';
import { formatValue } from '../../ui/index.ts';
import { titleText } from '../records/title-text.ts';
import type { FindRelated } from '../records/use-related.ts';
import type { Entry } from './entries.ts';

export interface Group {
  /** Empty for rows that are in no group. */
  label: string;
  entries: readonly Entry[];
}

/** Entries by the value of a field; choices in their own order, others as they come. */
export function groupEntries(
  entries: readonly Entry[],
  groupBy: string | undefined,
  { entity, related }: { entity: EntityDefinition; related: FindRelated },
): readonly Group[] {
  const field = groupBy === undefined ? undefined : fieldOf(entity, groupBy);
  if (!field) return [{ label: '', entries }];
  const groups = new Map<string, Entry[]>();
  for (const option of field.options ?? []) groups.set(option.label, []);
  for (const entry of entries) {
    const found = field.type === 'relation' ? related(entry.row, field) : undefined;
    const label = found
      ? titleText(found.entity, found.row)
      : formatValue(field, entry.row[field.id], locale);
    const members = groups.get(label) ?? [];
    members.push(entry);
    groups.set(label, members);
  }
  return [...groups]
    .map(([label, members]) => ({ label, entries: members }))
    .filter((group) => group.entries.length > 0)
    .sort((one, other) => Number(one.label === '') - Number(other.label === ''));
}
