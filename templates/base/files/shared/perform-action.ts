import type { ActionContext, ActionDefinition, Context } from './action.ts';
import { checkValues, ValuesError } from './check-values.ts';
import type { Row, Rows, Values } from './rows.ts';

/** Why an action was not done: a guard's message, or that its time is over. */
export class ActionRefused extends Error {
  override name = 'ActionRefused';
  readonly reason: 'guard' | 'rowGone' | 'notAvailable';

  constructor(reason: ActionRefused['reason'], message = '') {
    super(message);
    this.reason = reason;
  }
}

export interface PerformOptions {
  rows: Rows;
  rowId: string | undefined;
  input: Values;
  today: string;
  now: string;
  person?: Context['person'];
  notify?: Context['notify'];
  give?: Context['give'];
  /** Throws when whoever asks may not do it to this row. */
  demand?(row: Row): void;
}

/**
 * Does an action within a transaction and resolves to its confirmation. Throws ActionRefused or ValuesError; the caller
 * then takes the transaction back.
 */
export async function performAction(action: ActionDefinition, options: PerformOptions): Promise<string> {
  const { rows, rowId, input, today, now, person, notify, give } = options;
  const row = await findActedOn(action, rows, rowId);
  options.demand?.(row);
  const problems = checkValues(action.inputs, input, { today });
  if (Object.keys(problems).length > 0) throw new ValuesError(problems);
  const context: ActionContext = { row, input, rows, today, now, person, notify, give };
  if (action.shownWhen && !(await action.shownWhen(context))) throw new ActionRefused('notAvailable');
  for (const guard of action.guards)
    if (!(await guard.holds(context))) throw new ActionRefused('guard', guard.message);
  // The row may be gone afterwards, so the confirmation speaks of it as it was.
  const confirmation = (await action.confirmation?.(context)) ?? '';
  await action.run(context);
  return confirmation;
}

async function findActedOn(action: ActionDefinition, rows: Rows, id: string | undefined): Promise<Row> {
  if (action.entity === undefined) return { id: '' };
  const row = id === undefined ? undefined : await rows.get(action.entity, id);
  if (!row) throw new ActionRefused('rowGone');
  return row;
}
