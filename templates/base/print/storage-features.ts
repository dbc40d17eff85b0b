import type { Effect } from '../../spec/action.ts';
import type { AppSpec } from '../../spec/app-spec.ts';

/** Whether people log in. */
export function hasAccounts(spec: AppSpec): boolean {
  return Object.keys(spec.roles).length > 0;
}

/** Whether rows of some entity come from a file. */
export function hasSources(spec: AppSpec): boolean {
  return Object.values(spec.entities).some((entity) => entity.source);
}

export function hasSamples(spec: AppSpec): boolean {
  return Object.values(spec.entities).some((entity) => Object.keys(entity.samples).length > 0);
}

/** Whether people are told things. */
export function hasNotifications(spec: AppSpec): boolean {
  return (
    hasAccounts(spec) &&
    (Object.values(spec.actions).some(({ effects }) => effects.some(tells)) ||
      Object.values(spec.entities).some((entity) => (entity.tells ?? []).length > 0))
  );
}

function tells(effect: Effect): boolean {
  return (
    effect.kind === 'notify' ||
    effect.kind === 'give' ||
    (effect.kind === 'forEach' && effect.effects.some(tells))
  );
}
