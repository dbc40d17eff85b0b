import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ActionDefinition, ActionResult } from '../../shared/action.ts';
import { moment } from '../../shared/dates.ts';
import type { Row, Values } from '../../shared/rows.ts';
import { words } from '../text/index.ts';
import { showToast } from '../ui/toasts.ts';
import { store } from './store.ts';

const empty: Row = { id: '' };

interface Answers {
  /** The state of the data the answers are for. */
  version: number;
  byRow: Map<string, boolean>;
  asked: Set<string>;
}

/**
 * Runs an action. Its confirmation, or why it cannot be done, appears in the page's status region. `available` says
 * whether the action is to be offered on a row; it may change from false to true shortly after the first call.
 */
export function useAction(action: ActionDefinition): {
  run: (row?: Row, inputs?: Values) => Promise<ActionResult>;
  available: (row?: Row) => boolean;
} {
  const version = useSyncExternalStore(store.subscribe, store.version);
  const [, showAnswers] = useState(0);
  const answers = useRef<Answers>({ version: -1, byRow: new Map(), asked: new Set() });
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const run = useCallback(
    async (row?: Row, inputs: Values = {}) => {
      const result = await store.act(action, row, inputs);
      showToast({
        message: result.ok ? result.confirmation || words.done : result.message,
        tone: result.ok ? 'good' : 'bad',
      });
      return result;
    },
    [action],
  );

  const available = (row: Row = empty): boolean => {
    if (!action.shownWhen) return true;
    const known = answers.current;
    if (known.version !== version) {
      known.version = version;
      known.asked = new Set();
    }
    if (!known.asked.has(row.id)) {
      known.asked.add(row.id);
      void action
        .shownWhen({ row, input: {}, rows: store.reading, ...moment(new Date()) })
        .catch(() => false)
        .then((shown) => {
          if (known.byRow.get(row.id) === shown) return;
          known.byRow.set(row.id, shown);
          if (mounted.current) showAnswers((count) => count + 1);
        });
    }
    // While the answer for changed data is on its way, the one before it stands.
    return known.byRow.get(row.id) ?? false;
  };

  return { run, available };
}
