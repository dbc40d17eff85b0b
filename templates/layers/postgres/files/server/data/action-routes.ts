import { Router } from 'express';
import type { ActionDefinition } from '../../shared/action.ts';
import { actionOf, actions } from '../../shared/actions/index.ts';
import { performAction } from '../../shared/perform-action.ts';
import type { Row, Values } from '../../shared/rows.ts';
import { createAllRows } from './all-rows.ts';
import { changeAs } from './change-as.ts';
import { DataRefused } from './data-refused.ts';
import type { DataRoutesOptions } from './data-routes.ts';
import { readIdOf, readValuesOf } from './read-body.ts';

/** The app's verbs under `/actions/<id>`: guards and changes in one transaction. */
export function actionRoutes({ pool, fileRows }: DataRoutesOptions): Router {
  const router = Router();
  router.post('/actions/:id', async (request, response) => {
    const action = actionAt(request.params.id);
    const rowId = readIdOf(request.body, 'row');
    const input = declaredInputs(action, readValuesOf(request.body, 'input'));
    await changeAs(pool, { request, response }, async (change) => {
      const { rows, today, now, person, asker, client, changes } = change;
      const all = createAllRows(rows, { fileRows: fileRows() ?? new Map(), today, now });
      const demand = (row: Row) => asker.demandAction(action, String(row['heldBy'] ?? row['owner'] ?? ''));
      const notify = asker.notify?.(client);
      const give = asker.give?.(client, change);
      const options = { rows: all, rowId, input, today, now, person, notify, give, demand };
      const confirmation = await performAction(action, options);
      // What is written about somebody is theirs, whoever writes it and however.
      for (const { after } of changes.filter(({ before }) => !before))
        if (after) await asker.handToNamed?.(client, change, { entity: after.entity, id: after.id });
      await asker.tellOfRows?.(client, changes);
      return { confirmation };
    });
  });
  return router;
}

function actionAt(id: string): ActionDefinition {
  const action = Object.hasOwn(actions, id) ? actionOf(id) : undefined;
  if (!action) throw new DataRefused('rowGone', 'There is no such action.');
  return action;
}

function declaredInputs(action: ActionDefinition, values: Values): Values {
  const declared = new Set(action.inputs.map(({ id }) => id));
  return Object.fromEntries(Object.entries(values).filter(([id]) => declared.has(id)));
}
