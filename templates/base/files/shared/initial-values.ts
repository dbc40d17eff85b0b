import type { EntityDefinition } from './entity.ts';
import type { Value, Values } from './rows.ts';

/** What a new row begins with. */
export function initialValues(
  entity: Pick<EntityDefinition, 'fields'>,
  { today, now }: { today: string; now: string },
): Values {
  const values: Record<string, Value> = {};
  for (const { id, type, initial } of entity.fields) {
    if (initial === undefined) continue;
    const isDate = type === 'date' || type === 'dateTime' || type === 'time';
    if (initial === 'now' && isDate) values[id] = type === 'time' ? now.slice(11) : now;
    else if (initial === 'today' && isDate) values[id] = type === 'dateTime' ? `${today}T00:00` : today;
    else values[id] = initial;
  }
  return values;
}
