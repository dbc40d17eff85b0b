import { moment } from '../../shared/dates.ts';
import type { EntityDefinition } from '../../shared/entity.ts';
import { sampleRows } from '../../shared/model/samples.ts';
import { answer, inTransaction } from './database.ts';
import { loadCatalogue } from './load-catalogue.ts';
import type { StoredRow } from './stored-row.ts';
import { createTransactionRows } from './transaction-rows.ts';

/** The rows of an entity in this browser. The first time, with the rows of its file and its examples. */
export async function loadKept(entity: EntityDefinition, hasSource: boolean): Promise<StoredRow[]> {
  const isFilled = await inTransaction((transaction) => isDone(transaction, entity), 'readonly');
  const fromFile = !isFilled && hasSource ? await loadCatalogue(entity) : [];
  return inTransaction(async (transaction) => {
    // Another tab may have been faster.
    if (!(await isDone(transaction, entity))) await fill(transaction, entity, fromFile);
    return answer<StoredRow[]>(transaction.objectStore('rows').index('byEntity').getAll(entity.id));
  });
}

async function isDone(transaction: IDBTransaction, entity: EntityDefinition): Promise<boolean> {
  return (await answer(transaction.objectStore('done').count(`filled:${entity.id}`))) > 0;
}

async function fill(
  transaction: IDBTransaction,
  entity: EntityDefinition,
  fromFile: readonly StoredRow[],
): Promise<void> {
  const { insertStored } = createTransactionRows(transaction);
  for (const { id, values } of fromFile) await insertStored({ entity: entity.id, id, sample: false, values });
  const { today } = moment(new Date());
  for (const { id, values } of sampleRows(today).filter((sample) => sample.entity === entity.id))
    await insertStored({ entity: entity.id, id, sample: true, values });
  await answer(transaction.objectStore('done').put(true, `filled:${entity.id}`));
}
