import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row, Value } from '../../../shared/rows.ts';

/** What speaks for somebody: a field of theirs, and its value in words. */
export interface Reason {
  field: string;
  value: Value;
}

export interface FitRules {
  cross: readonly { mine: string; theirs: string }[];
  common: readonly string[];
}

/** Why somebody fits one's own profile. */
export function reasonsFor(mine: Row, theirs: Row, { cross, common }: FitRules): Reason[] {
  const crossed = cross.flatMap(({ mine: wanted, theirs: has }): Reason[] =>
    overlap(mine[wanted], theirs[has]).length > 0 ? [{ field: has, value: theirs[has] ?? null }] : [],
  );
  const shared = common.flatMap((field): Reason[] => {
    const both = overlap(mine[field], theirs[field]);
    return both.length > 0 ? [{ field, value: both.length > 1 ? both : (both[0] ?? null) }] : [];
  });
  return [...crossed, ...shared];
}

/** Others in the order in which they fit, those first who have what is looked for. */
export function suggestedFor(
  mine: Row,
  others: readonly Row[],
  rules: FitRules,
): { row: Row; reasons: Reason[] }[] {
  const crossing = new Set(rules.cross.map(({ theirs }) => theirs));
  const weight = (reasons: readonly Reason[]) =>
    reasons.reduce((sum, { field }) => sum + (crossing.has(field) ? 4 : 1), 0);
  return others
    .map((row) => ({ row, reasons: reasonsFor(mine, row, rules) }))
    .filter(({ reasons }) =>
      rules.cross.length > 0 ? reasons.some(({ field }) => crossing.has(field)) : reasons.length > 0,
    )
    .toSorted((one, other) => weight(other.reasons) - weight(one.reasons));
}

function overlap(one: Value | undefined, other: Value | undefined): string[] {
  const [left, right] = [one, other].map((value) =>
    Array.isArray(value)
      ? value.map(String)
      : value === undefined || value === null || value === ''
        ? []
        : [String(value)],
  );
  return (left ?? []).filter((each) => right?.includes(each));
}

/** A field's name. */
export function labelOf(entity: EntityDefinition, id: string): string {
  return fieldOf(entity, id)?.label ?? id;
}

const ranks = ['declined', 'sent', 'received', 'connected'];

/** Of several with the same profile, the one that has come furthest. */
export function furthest(rows: readonly Row[]): Row[] {
  const best = new Map<string, Row>();
  const rank = (row: Row) => ranks.indexOf(String(row['state'] ?? ''));
  for (const row of rows) {
    const key = String(row['profile'] ?? row.id);
    const known = best.get(key);
    if (!known || rank(row) > rank(known)) best.set(key, row);
  }
  return [...best.values()].toSorted((one, other) =>
    String(other['at'] ?? '').localeCompare(String(one['at'] ?? '')),
  );
}
