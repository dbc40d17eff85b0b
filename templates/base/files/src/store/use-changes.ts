import { useMemo } from 'react';
import { titleOf, type EntityDefinition } from '../../shared/entity.ts';
import type { Row, Values } from '../../shared/rows.ts';
import { words } from '../text/index.ts';
import { showToast } from '../ui/toasts.ts';
import { access } from './access.ts';
import { store } from './store.ts';

export interface Changes<R extends Row> {
  /** Rejects with `ValuesError` when a value does not fit its field. */
  create(values: Values): Promise<R>;
  update(id: string, changes: Values): Promise<R>;
  /** Offers to undo it in a toast. */
  remove(id: string): Promise<void>;
}

/** Adds, changes and removes rows. */
export function useChanges<R extends Row>(entity: EntityDefinition<R>): Changes<R> {
  return useMemo(
    () => ({
      create: async (values) => (await store.create(entity.id, values)) as R,
      update: async (id, changes) => (await store.update(entity.id, id, changes)) as R,
      remove: async (id) => {
        const row = store.table(entity.id).byId.get(id);
        const answer = access.may('remove', entity, row);
        if (answer === 'logIn') return access.askLogIn({ kind: 'other' });
        if (answer === 'no') return showToast({ message: words.forbidden, tone: 'bad' });
        const putBack = await store.remove(entity.id, id);
        showToast({
          message: words.removed(row ? titleOf<Row>(entity, row) : entity.singular),
          action: { label: words.undo, run: putBack },
        });
      },
    }),
    [entity],
  );
}
