import type { AppSpec } from '../../spec/app-spec.ts';
import type { Action, Effect } from '../../spec/action.ts';
import type { CheckStep } from '../../spec/check.ts';
import { fillField, valueFor } from './fill-record.ts';
import { dialog, expectGone } from './record-steps.ts';

/** Actions to be offered, each once: one that takes another of the list back comes with that other. */
export function withoutReverses(ids: readonly string[], spec: AppSpec): string[] {
  const kept: string[] = [];
  for (const id of ids) {
    const action = spec.actions[id];
    if (!action || kept.includes(id)) continue;
    if (kept.some((other) => spec.actions[other]?.reverse === id)) continue;
    kept.push(id);
  }
  return kept;
}

export interface CreatedByAction {
  entity: string;
  /** The field of the created row that points to the row acted on. */
  relation: string;
}

/** What an action adds elsewhere for the row it is run on, such as an entry of a personal list. */
export function createdBy(action: Action, spec: AppSpec): CreatedByAction | undefined {
  for (const effect of action.effects) {
    if (effect.kind !== 'create') continue;
    const relation = relationToRow(effect, action, spec);
    if (relation) return { entity: effect.entity, relation };
  }
  return undefined;
}

function relationToRow(
  effect: Extract<Effect, { kind: 'create' }>,
  action: Action,
  spec: AppSpec,
): string | undefined {
  const fields = spec.entities[effect.entity]?.fields ?? {};
  return Object.keys(effect.values).find(
    (id) => fields[id]?.type === 'relation' && fields[id].target === action.entity,
  );
}

/** Steps that answer what an action asks in its dialog; undefined when an answer it needs cannot be known. */
export function answerInputs(action: Action, spec: AppSpec): CheckStep[] | undefined {
  const inputs = Object.values(action.inputs).toSorted((one, other) => one.order - other.order);
  if (inputs.length === 0) return [];
  const steps: CheckStep[] = [];
  for (const input of inputs.filter((each) => each.required)) {
    const value = valueFor(input, spec);
    const step = value === undefined ? undefined : fillField(input, value, dialog);
    if (!step) return undefined;
    steps.push(step);
  }
  const submit = { role: 'button', name: action.label, exact: true, within: dialog } as const;
  return [...steps, { kind: 'click', on: submit }, expectGone(dialog)];
}

/** The page says that an action was done, in the words that do not depend on the row. */
export function expectConfirmation({ confirmation }: Action): CheckStep[] {
  const parts = confirmation?.kind === 'join' ? confirmation.parts : confirmation ? [confirmation] : [];
  const texts = parts.flatMap((part) => (part.kind === 'value' ? [String(part.value).trim()] : []));
  const longest = texts.toSorted((one, other) => other.length - one.length)[0] ?? '';
  return longest.length < 3 ? [] : [{ kind: 'expectThing', thing: { role: 'status', containing: longest } }];
}
