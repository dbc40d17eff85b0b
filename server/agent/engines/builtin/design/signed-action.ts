import type { Action, Effect } from '../../../../../templates/spec/action.ts';
import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { Access } from '../../../../../templates/spec/entity.ts';
import type { Expression } from '../../../../../templates/spec/expression.ts';
import { decides } from './permissions-of-actions.ts';
import { ownTitle } from './permissions-of-names.ts';
import type { Standing } from './permissions.ts';

interface Setting {
  spec: AppSpec;
  who: Access[];
  /** How rows acted on stand to people. */
  standing: Standing | undefined;
}

/** An action as it is where people log in: it knows who acts, and tells those whose things it decides about. */
export function signedAction(action: Action, { spec, who, standing }: Setting): Action {
  const named = withoutName(standing === 'own' ? withTitle(action, spec) : action);
  const effects = tellsOwner(action, standing) ? [...named.effects, ...told(named)] : named.effects;
  return { ...named, effects, who };
}

/** What is said afterwards names a row as the app now does. */
function withTitle(action: Action, spec: AppSpec): Action {
  const entity = spec.entities[action.entity ?? ''];
  const said = action.confirmation;
  if (!entity || said?.kind !== 'join') return action;
  const title = ownTitle(entity, spec)?.id;
  if (title === undefined) return action;
  const target = spec.entities[entity.fields[title]?.target ?? ''];
  const path: [string, ...string[]] = target ? [title, target.titleField] : [title];
  const parts = said.parts.map((part) =>
    part.kind === 'path' && part.scope === 'row' && part.path[0] === entity.titleField
      ? { ...part, path }
      : part,
  );
  return { ...action, confirmation: { ...said, parts } };
}

/** Whoever is logged in need not say who they are. */
function withoutName(action: Action): Action {
  const known: Readonly<Record<string, string>> = { person: 'name', email: 'email' };
  const asked = Object.keys(action.inputs).filter((id) => known[id] !== undefined);
  if (asked.length === 0 || !action.effects.some((effect) => effect.kind === 'create')) return action;
  // Who applies says how to be reached.
  if (/^applyFor[A-Z]/.test(action.id)) return action;
  // Where goods and the bill go, and whom a time is for, is asked in a form of its own.
  if (action.entity === undefined && action.inputs['reference']) return action;
  const inputs = Object.fromEntries(Object.entries(action.inputs).filter(([id]) => !asked.includes(id)));
  const effects = action.effects.map((effect): Effect => {
    if (effect.kind !== 'create') return effect;
    const values: Record<string, Expression> = { ...effect.values };
    for (const id of asked)
      if (id in values) values[id] = { kind: 'path', scope: 'person', path: [known[id] ?? 'name'] };
    return { ...effect, values };
  });
  return { ...action, inputs, effects };
}

function tellsOwner(action: Action, standing: Standing | undefined): boolean {
  return (
    standing !== undefined && standing !== 'common' && decides(action) && !/^[a-z]+Back[A-Z]/.test(action.id)
  );
}

/** Whose thing it is reads what was decided. */
function told({ confirmation }: Action): Effect[] {
  if (confirmation === undefined) return [];
  return [{ kind: 'notify', person: { kind: 'path', scope: 'row', path: ['owner'] }, text: confirmation }];
}
