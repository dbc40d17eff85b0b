import { Router } from 'express';
import { acceptValues } from '../../shared/check-values.ts';
import { createRow } from '../../shared/create-row.ts';
import type { EntityDefinition } from '../../shared/entity.ts';
import { entities } from '../../shared/model/index.ts';
import { removeRow } from '../../shared/remove-row.ts';
import { authority } from './authority.ts';
import { changeAs, type Change } from './change-as.ts';
import { DataRefused } from './data-refused.ts';
import type { DataRoutesOptions } from './data-routes.ts';
import { moveIn } from './move-in.ts';
import { createPostgresRows } from './postgres-rows.ts';
import { presentRow } from './present-rows.ts';
import { putBack, rememberRemoval } from './put-back.ts';
import { isId, readIdOf, readRowsToMove, readValuesOf } from './read-body.ts';

/** Rows of each kept entity under `/rows/<path>`, and what concerns rows of all. */
export function rowRoutes({ pool }: DataRoutesOptions): Router {
  const router = Router();

  router.get('/rows/:path', async (request, response) => {
    const entity = entityAt(request.params.path);
    const asker = await authority.identify(pool, { request, response });
    const client = await pool.connect();
    try {
      const rows = await createPostgresRows(client, asker).listKept(entity.id);
      const shown = await asker.present(rows, client);
      response.json({ rows: shown.filter((row) => row !== undefined) });
    } finally {
      client.release();
    }
  });

  router.post('/rows/:path', async (request, response) => {
    const entity = entityAt(request.params.path);
    const values = readValuesOf(request.body, 'values');
    const id = readIdOf(values, 'id');
    response.status(201);
    await changeAs(pool, { request, response }, async (change) => {
      change.asker.demand('create', entity);
      const given = id === undefined ? values : { ...values, id };
      const made = await createRow(change, entity, given);
      await change.asker.handToNamed?.(change.client, change, { entity: entity.id, id: made.id });
      const row = await kept(change, entity, made);
      await change.asker.tellOfRows?.(change.client, change.changes);
      return { row };
    });
  });

  router.patch('/rows/:path/:id', async (request, response) => {
    const entity = entityAt(request.params.path);
    const id = idFrom(request.params.id);
    const values = acceptValues(entity, readValuesOf(request.body, 'values'), { partial: true });
    await changeAs(pool, { request, response }, async (change) => {
      change.asker.demand('update', entity, await change.findKept(entity.id, id));
      const changed = await change.rows.update(entity.id, id, values);
      await change.asker.handToNamed?.(change.client, change, { entity: entity.id, id });
      return { row: await kept(change, entity, changed) };
    });
  });

  router.delete('/rows/:path/:id', async (request, response) => {
    const entity = entityAt(request.params.path);
    const id = idFrom(request.params.id);
    await changeAs(pool, { request, response }, async (change) => {
      change.asker.demand('remove', entity, await change.findKept(entity.id, id));
      await removeRow(change.rows, entities, { entity: entity.id, id });
      return { undo: await rememberRemoval(change.client, change.owner, change.changes) };
    });
  });

  router.post('/undo/:id', async (request, response) => {
    const id = idFrom(request.params.id);
    await changeAs(pool, { request, response }, async (change) => {
      await putBack(change.client, { id, owner: change.owner }, change);
      return {};
    });
  });

  router.delete('/samples', (request, response) =>
    changeAs(pool, { request, response }, async ({ rows, listKept, asker, client }) => {
      asker.demandSamples();
      for (const { id: entity } of keptEntities())
        for (const { id, sample } of await listKept(entity)) if (sample) await rows.remove(entity, id);
      await authority.removeSamples?.(client);
      return {};
    }),
  );

  router.post('/import', async (request, response) => {
    const rows = readRowsToMove(request.body);
    await changeAs(pool, { request, response }, (change) => moveIn(change, rows));
  });

  return router;
}

function keptEntities(): EntityDefinition[] {
  const all: readonly EntityDefinition[] = Object.values(entities);
  return all.filter(({ origin }) => origin === 'kept');
}

function entityAt(path: string): EntityDefinition {
  const entity = keptEntities().find((each) => each.path === path);
  if (!entity) throw new DataRefused('rowGone', 'There are no such rows.');
  return entity;
}

function idFrom(text: string): string {
  if (!isId(text)) throw new DataRefused('rowGone', 'There is no such row.');
  return text;
}

async function kept(change: Change, entity: EntityDefinition, { id }: { id: string }) {
  const made = change.changes.findLast(({ after }) => after?.entity === entity.id && after.id === id)?.after;
  if (!made) throw new DataRefused('rowGone', 'This is not here any more.');
  const [row] = await change.asker.present([made], change.client);
  // Who sends a message need not be among those who read them.
  return row ?? presentRow(made);
}
