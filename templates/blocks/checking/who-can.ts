import { hasAccounts } from '../../base/print/storage-features.ts';
import type { Role } from '../../spec/action.ts';
import type { AppSpec } from '../../spec/app-spec.ts';
import type { CheckStep, Locator } from '../../spec/check.ts';
import type { Access } from '../../spec/entity.ts';
import { isChosen, type Entrant } from './enter-as.ts';
import { appWords } from './words.ts';

/** What somebody must be allowed to do: to a row of their own where `own`. */
export interface Need {
  access: readonly Access[];
  own?: boolean;
}

/** Who can do all that a check needs, the one with the least rights first; undefined when nobody can. */
export function findEntrant(needs: readonly Need[], spec: AppSpec): Entrant | undefined {
  const roles = Object.values(spec.roles);
  const entrants: Entrant[] = [
    { role: undefined, isNew: false },
    ...(newcomerOf(spec) ? roles.filter(isChosen).map((role) => ({ role, isNew: true })) : []),
    ...roles
      .filter(({ people }) => people.length > 0)
      .toSorted((one, other) => Number(one.administrator) - Number(other.administrator))
      .map((role) => ({ role, isNew: false })),
  ];
  return entrants.find((entrant) => needs.every((need) => fulfils(entrant, need)));
}

/** The role somebody has who registers; undefined when nobody can, or when the first one would administer. */
export function newcomerOf(spec: AppSpec): Role | undefined {
  const roles = Object.values(spec.roles);
  const isManaged = roles.every(({ administrator, people }) => !administrator || people.length > 0);
  return isManaged ? roles.find(isChosen) : undefined;
}

/** Whether somebody may do a thing. */
export function fulfils({ role }: Entrant, { access, own }: Need): boolean {
  if (role?.administrator) return true;
  return access.some((each) => {
    if (each === 'anyone') return true;
    if (each === 'signedIn') return role !== undefined;
    if (each === 'owner') return own === true || role !== undefined;
    return each === `role:${role?.id}`;
  });
}

/** What steps need: the pages they open, the things they add, the actions they use. */
export function needsOf(steps: readonly CheckStep[], spec: AppSpec): Need[] {
  if (!hasAccounts(spec)) return [];
  return steps.flatMap((step) => {
    if (step.kind === 'goto')
      return Object.values(spec.pages).flatMap(({ path, who }) =>
        path === step.path.split('?')[0] ? [{ access: who }] : [],
      );
    return step.kind === 'click' ? needsOfClick(step.on, spec) : [];
  });
}

function needsOfClick({ role, name = '' }: Locator, spec: AppSpec): Need[] {
  if (role === 'link')
    return Object.values(spec.pages).flatMap(({ menu, who }) =>
      menu?.label === name ? [{ access: who }] : [],
    );
  const added = Object.values(spec.entities).filter(({ singular }) => appWords(spec).add(singular) === name);
  const used = Object.values(spec.actions).filter(
    ({ label }) => name === label || name.startsWith(`${label}:`),
  );
  return [
    ...added.map(({ permissions }) => ({ access: permissions.create })),
    ...used.map(({ who }) => ({ access: who, own: true })),
  ];
}
