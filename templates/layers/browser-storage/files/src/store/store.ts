import { acceptValues } from '../../shared/check-values.ts';
import { createRow } from '../../shared/create-row.ts';
import { moment } from '../../shared/dates.ts';
import { createDerivedRows } from '../../shared/derived-rows.ts';
import type { EntityDefinition } from '../../shared/entity.ts';
import { derivations } from '../../shared/model/derived.ts';
import { entities, entityOf, importedEntities } from '../../shared/model/index.ts';
import { ActionRefused, performAction } from '../../shared/perform-action.ts';
import { removeRow } from '../../shared/remove-row.ts';
import type { Rows } from '../../shared/rows.ts';
import { words } from '../text/index.ts';
import { answer, inTransaction } from './database.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { loadKept } from './load-kept.ts';
import type { Store } from './store-type.ts';
import type { StoredChange, StoredRow } from './stored-row.ts';
import { createTables } from './tables.ts';
import { createTabs } from './tabs.ts';
import { createTransactionRows, type TransactionRows } from './transaction-rows.ts';

const tables = createTables({
  derivations,
  load: (id) => {
    const entity = definitionOf(id);
    return entity.origin === 'catalogue'
      ? loadCatalogue(entity)
      : loadKept(entity, importedEntities.includes(id));
  },
});
const tabs = createTabs((changes) => void tables.apply(changes));

/** Everything in this browser: rows in its database, changes told to the app's other tabs. */
export const store: Store = {
  table: tables.table,
  subscribe: tables.subscribe,
  version: tables.version,
  retry: tables.retry,
  reading: tables.reading,
  samples: tables.samples,
  create: async (entity, values) => {
    const definition = definitionOf(entity);
    const row = await change(({ rows }) => createRow({ rows, ...moment(new Date()) }, definition, values));
    return tables.table(entity).byId.get(row.id) ?? row;
  },
  update: async (entity, id, changes) => {
    const accepted = acceptValues(definitionOf(entity), changes, { partial: true });
    const row = await change(({ rows }) => rows.update(entity, id, accepted));
    return tables.table(entity).byId.get(id) ?? row;
  },
  remove: async (entity, id) => {
    const taken: StoredChange[] = [];
    await change(async ({ rows, changes }) => {
      await removeRow(rows, entities, { entity, id });
      taken.push(...changes);
    });
    return () => putBack(taken);
  },
  act: async (action, row, input) => {
    const at = moment(new Date());
    // A transaction cannot wait for the network.
    await Promise.all(catalogues().map(({ id }) => tables.ready(id)));
    try {
      const confirmation = await change(({ rows }) =>
        performAction(action, {
          rows: createDerivedRows(withCatalogues(rows), { derivations, ...at }),
          rowId: row?.id,
          input,
          ...at,
        }),
      );
      return { ok: true, confirmation };
    } catch (error) {
      return { ok: false, message: refusal(error) };
    }
  },
  removeSamples: () =>
    change(async ({ rows }, transaction) => {
      for (const { entity, id } of await samplesIn(transaction)) await rows.remove(entity, id);
    }),
};

function definitionOf(id: string): EntityDefinition {
  const entity = entityOf(id);
  if (!entity) throw new Error(`There is no entity ${id}.`);
  return entity;
}

function catalogues(): EntityDefinition[] {
  return Object.values<EntityDefinition>(entities).filter((entity) => entity.origin === 'catalogue');
}

async function change<Result>(
  work: (transactionRows: TransactionRows, transaction: IDBTransaction) => Promise<Result>,
): Promise<Result> {
  const changes: StoredChange[] = [];
  const result = await inTransaction(async (transaction) => {
    const transactionRows = createTransactionRows(transaction);
    const made = await work(transactionRows, transaction);
    changes.push(...transactionRows.changes);
    return made;
  });
  tabs.tell(changes);
  await tables.apply(changes);
  return result;
}

/** Undoes changes, the last one first. */
async function putBack(changes: readonly StoredChange[]): Promise<void> {
  await change(async ({ rows, insertStored }) => {
    for (const { before, after } of [...changes].reverse()) {
      if (before && !after) await insertStored(before);
      else if (before && after) await rows.update(before.entity, before.id, before.values);
      else if (after) await rows.remove(after.entity, after.id);
    }
  });
}

function withCatalogues(rows: Rows): Rows {
  const isCatalogue = (entity: string) => entityOf(entity)?.origin === 'catalogue';
  return {
    ...rows,
    get: (entity, id) => (isCatalogue(entity) ? tables.reading.get(entity, id) : rows.get(entity, id)),
    list: (entity, match) =>
      isCatalogue(entity) ? tables.reading.list(entity, match) : rows.list(entity, match),
  };
}

async function samplesIn(transaction: IDBTransaction): Promise<{ entity: string; id: string }[]> {
  const all = await answer<StoredRow[]>(transaction.objectStore('rows').getAll());
  return all.filter((row) => row.sample);
}

function refusal(error: unknown): string {
  if (!(error instanceof ActionRefused)) return words.changeFailed;
  if (error.reason === 'guard') return error.message;
  return error.reason === 'rowGone' ? words.missingRow : words.notAllowed;
}
