import type { ActionDefinition } from '../../shared/action.ts';
import { moment } from '../../shared/dates.ts';
import type { Row } from '../../shared/rows.ts';
import { access } from './access.ts';
import { store } from './store.ts';

export interface Availability {
  /** Whether the action is to be offered on the row; false until that is known. */
  isAvailable(row: Row): boolean;
  subscribe(listener: () => void): () => void;
  /** Grows whenever an answer changes. */
  version(): number;
}

const made = new WeakMap<ActionDefinition, Availability>();

/** Where it is known which rows an action may be offered on. */
export function availabilityOf(action: ActionDefinition): Availability {
  const known = made.get(action) ?? createAvailability(action);
  made.set(action, known);
  return known;
}

function createAvailability(action: ActionDefinition): Availability {
  const answers = new Map<string, boolean>();
  const listeners = new Set<() => void>();
  let asked = new Set<string>();
  let askedAt = -1;
  let version = 0;

  const ask = async (row: Row) => {
    const context = { row, input: {}, rows: store.reading, person: access.person, ...moment(new Date()) };
    const shown = await (action.shownWhen?.(context) ?? true);
    if (answers.get(row.id) === shown) return;
    answers.set(row.id, shown);
    version += 1;
    for (const listener of listeners) listener();
  };

  return {
    isAvailable: (row) => {
      if (!action.shownWhen) return true;
      if (askedAt !== store.version()) {
        askedAt = store.version();
        asked = new Set();
      }
      if (!asked.has(row.id)) {
        asked.add(row.id);
        void ask(row).catch(() => undefined);
      }
      // While the answer for changed data is on its way, the one before it stands.
      return answers.get(row.id) ?? false;
    },
    version: () => version,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
