import type { AppSpec } from '../../spec/app-spec.ts';
import type { Action, Effect } from '../../spec/action.ts';

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
