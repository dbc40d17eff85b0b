import type { Context } from './action.ts';
import { acceptValues } from './check-values.ts';
import type { EntityDefinition } from './entity.ts';
import { initialValues } from './initial-values.ts';
import { nextNumber } from './query.ts';
import type { Row, Value, Values } from './rows.ts';

/** Inserts a row, the asker's own or `owner`'s, with what its fields begin with and the numbers given to it. Throws ValuesError when a value does not fit. */
export async function createRow<R extends Row>(
  { rows, today, now, person, owner }: Context & { owner?: Value },
  entity: EntityDefinition<R>,
  values: Values,
): Promise<Row> {
  const complete: Record<string, Value> = { ...initialValues(entity, { today, now }), ...values };
  for (const { id, numbering, fromPerson } of entity.fields) {
    if (fromPerson && person?.[fromPerson]) complete[id] = person[fromPerson];
    if (!numbering || (complete[id] ?? '') !== '') continue;
    const taken =
      (await rows.valuesOf?.(entity.id, id)) ?? (await rows.list(entity.id)).map((row) => row[id]);
    complete[id] = nextNumber(taken, numbering);
  }
  const accepted = acceptValues(entity, complete, { today });
  return rows.insert(
    entity.id,
    typeof values['id'] === 'string' ? { ...accepted, id: values['id'] } : accepted,
    typeof owner === 'string' && owner !== '' ? owner : undefined,
  );
}
