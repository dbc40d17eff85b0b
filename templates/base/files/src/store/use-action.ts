import { useCallback, useSyncExternalStore } from 'react';
import type { ActionDefinition, ActionResult } from '../../shared/action.ts';
import type { Row, Values } from '../../shared/rows.ts';
import { words } from '../text/index.ts';
import { showToast } from '../ui/toasts.ts';
import { access } from './access.ts';
import { availabilityOf } from './availability.ts';
import { store } from './store.ts';

const noRow: Row = { id: '' };

/**
 * Runs an action. Its confirmation, or why it cannot be done, appears in the page's status region. `available` says
 * whether the action is to be offered on a row; it may change from false to true shortly after the first call.
 */
export function useAction(action: ActionDefinition): {
  run: (row?: Row, inputs?: Values) => Promise<ActionResult>;
  available: (row?: Row) => boolean;
} {
  const availability = availabilityOf(action);
  useSyncExternalStore(store.subscribe, store.version);
  useSyncExternalStore(availability.subscribe, availability.version);
  const run = useCallback(
    async (row?: Row, inputs: Values = {}) => {
      if (access.mayAct(action, row) === 'logIn') {
        access.askLogIn({ kind: 'act', action: action.id, row: row?.id });
        return { ok: false as const, message: '' };
      }
      const result = await store.act(action, row, inputs);
      showToast({
        message: result.ok ? result.confirmation || words.done : result.message,
        tone: result.ok ? 'good' : 'bad',
      });
      return result;
    },
    [action],
  );
  return {
    run,
    available: (row = noRow) => access.mayAct(action, row) !== 'no' && availability.isAvailable(row),
  };
}
