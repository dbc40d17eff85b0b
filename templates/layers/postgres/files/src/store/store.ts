import { acceptValues } from '../../shared/check-values.ts';
import type { ActionDone, Changed, ChangedRow, RemovedRow } from '../../shared/data-api.ts';
import type { EntityDefinition } from '../../shared/entity.ts';
import { derivations } from '../../shared/model/derived.ts';
import { entityOf } from '../../shared/model/index.ts';
import type { Values } from '../../shared/rows.ts';
import { words } from '../text/index.ts';
import { askServer, RefusedError, type DataRequest } from './data-client.ts';
import { enter } from './enter.ts';
import { createLive } from './live.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { createServerRows } from './server-rows.ts';
import type { Store } from './store-type.ts';
import type { StoredChange, StoredRow } from './stored-row.ts';
import { createTables } from './tables.ts';

const serverRows = createServerRows();
const tables = createTables({
  derivations,
  load: async (id) => {
    const entity = definitionOf(id);
    if (entity.origin === 'catalogue') return loadCatalogue(entity);
    await enter();
    return serverRows.load(entity);
  },
});
const live = createLive({
  hear: (changes) => void takeOver(changes),
  lookUp: async () => {
    const changes = await serverRows.lookUp().catch(() => []);
    if (changes.length > 0) await takeOver(changes);
  },
});

/** Everything on the app's server: rows are held here, changes are sent, and told to the app's other tabs. */
export const store: Store = {
  table: tables.table,
  subscribe: tables.subscribe,
  version: tables.version,
  retry: tables.retry,
  refresh: live.lookUp,
  reading: tables.reading,
  samples: tables.samples,
  create: async (entity, values) => {
    const { row } = await change<ChangedRow>(addressOf(entity), { method: 'POST', body: { values } });
    return tables.table(entity).byId.get(row.id) ?? { ...row.values, id: row.id };
  },
  update: async (entity, id, values) => {
    const accepted = acceptValues(definitionOf(entity), values, { partial: true });
    const takeBack = await showAtOnce(entity, id, accepted);
    try {
      const request: DataRequest = { method: 'PATCH', body: { values: accepted } };
      const { row } = await change<ChangedRow>(addressOf(entity, id), request);
      return tables.table(entity).byId.get(id) ?? { ...row.values, id };
    } catch (error) {
      await takeBack();
      throw error;
    }
  },
  remove: async (entity, id) => {
    const { undo } = await change<RemovedRow>(addressOf(entity, id), { method: 'DELETE' });
    return async () => {
      await change(`/undo/${undo}`, { method: 'POST' });
    };
  },
  act: async (action, row, input) => {
    try {
      const request: DataRequest = { method: 'POST', body: { row: row?.id, input } };
      const { confirmation } = await change<ActionDone>(`/actions/${action.id}`, request);
      return { ok: true, confirmation };
    } catch (error) {
      return { ok: false, message: refusal(error) };
    }
  },
  removeSamples: async () => {
    await change('/samples', { method: 'DELETE' });
  },
};

function definitionOf(id: string): EntityDefinition {
  const entity = entityOf(id);
  if (!entity) throw new Error(`There is no entity ${id}.`);
  return entity;
}

function addressOf(entity: string, id?: string): string {
  const rows = `/rows/${definitionOf(entity).path}`;
  return id === undefined ? rows : `${rows}/${encodeURIComponent(id)}`;
}

async function change<Answer extends Changed = Changed>(path: string, request: DataRequest): Promise<Answer> {
  await enter();
  const answer = await askServer<Answer>(path, request);
  live.tell(answer.changes);
  await takeOver(answer.changes);
  return answer;
}

async function takeOver(changes: readonly StoredChange[]): Promise<void> {
  serverRows.note(changes);
  await tables.apply(changes);
}

/** Shows a change while the server is told of it. Resolves to a function that takes it back. */
async function showAtOnce(entity: string, id: string, values: Values): Promise<() => Promise<void>> {
  const before = serverRows.find(entity, id);
  if (!before) return async () => undefined;
  const after: StoredRow = { ...before, values: { ...before.values, ...values } };
  await takeOver([{ before, after }]);
  return () => takeOver([{ before: after, after: before }]);
}

function refusal(error: unknown): string {
  if (!(error instanceof RefusedError)) return words.changeFailed;
  if (error.reason === 'guard') return error.message;
  if (error.reason === 'notAllowed' || error.reason === 'logInNeeded') return words.forbidden;
  if (error.reason === 'rowGone') return words.missingRow;
  return error.reason === 'notAvailable' ? words.notAllowed : words.changeFailed;
}
