import { expect, test } from 'vitest';
import type { ActionDefinition } from '../shared/action.ts';
import { actionOf, actions } from '../shared/actions/index.ts';
import { createDerivedRows } from '../shared/derived-rows.ts';
import { initialValues } from '../shared/initial-values.ts';
import { createMemoryRows } from '../shared/memory-rows.ts';
import { derivations } from '../shared/model/derived.ts';
import { sampleRows } from '../shared/model/samples.ts';
import { performAction } from '../shared/perform-action.ts';
import type { Row } from '../shared/rows.ts';
import { rowOf } from '../shared/values.ts';

const person = { id: 'somebody', name: 'Somebody', role: 'any', email: 'somebody@example.org' };
const at = { today: '2026-02-28', now: '2026-02-28T09:30', person };
const all: readonly ActionDefinition[] = Object.values(actions);

/** The examples, in memory, with their computed fields. */
function createExampleRows() {
  const tables: Record<string, Row[]> = {};
  for (const { entity, id, values } of sampleRows(at.today)) (tables[entity] ??= []).push(rowOf(id, values));
  return createDerivedRows(createMemoryRows(tables), { derivations, ...at });
}

test('an action that takes another one back is there', () => {
  for (const { reverse } of all) if (reverse !== undefined) expect(actionOf(reverse)?.id).toBe(reverse);
});

test('what is offered on the examples can be done', async () => {
  for (const action of all) {
    const rows = createExampleRows();
    const [row] = action.entity === undefined ? [] : await rows.list(action.entity);
    if (action.entity !== undefined && !row) continue;
    const context = { row: row ?? { id: '' }, input: {}, rows, ...at };
    if (action.shownWhen && !(await action.shownWhen(context))) continue;
    if (action.inputs.some((field) => field.required && field.initial === undefined)) continue;
    const holds = await Promise.all(action.guards.map((guard) => guard.holds(context)));
    if (holds.includes(false)) continue;
    const input = initialValues({ fields: action.inputs }, at);
    await expect(performAction(action, { rows, rowId: row?.id, input, ...at })).resolves.toBeTypeOf('string');
  }
});
