import type { EntityDefinition } from '../entity.ts';
import type { Access, Permissions } from './rules-type.ts';
import { actors, permissions, roles } from './rules.ts';

/** Who wants to do something. */
export interface Doer {
  /** What their rows are marked with. */
  id: string;
  /** Empty while nobody is logged in. */
  role: string;
}

const everybody: readonly Access[] = ['anyone'];
const open: Permissions = { read: everybody, create: everybody, update: everybody, remove: everybody };

export function permissionsOf(entity: string): Permissions {
  return permissions[entity] ?? open;
}

export function actorsOf(action: string): readonly Access[] {
  return actors[action] ?? everybody;
}

export function isAdministrator(role: string): boolean {
  return roles.some(({ id, administrator }) => administrator && id === role);
}

/** Whether one of the accesses lets somebody do a thing, to a row of this owner where there is a row. */
export function allows(access: readonly Access[], doer: Doer, owner?: string): boolean {
  if (isAdministrator(doer.role)) return true;
  return access.some((each) => {
    if (each === 'anyone') return true;
    if (each === 'signedIn') return doer.role !== '';
    if (each === 'owner') return owner === undefined ? doer.role !== '' : owner === doer.id;
    return each === `role:${doer.role}`;
  });
}

/** Whether rows of everybody are theirs to see, of an entity where everybody has their own. */
export function seesAll(entity: string, { role }: Doer): boolean {
  return isAdministrator(role) || permissionsOf(entity).read.includes(`role:${role}`);
}

/** Whether somebody may see a row. */
export function mayRead(entity: EntityDefinition, doer: Doer, owner: string): boolean {
  if (entity.ownership === 'own') return owner === doer.id || seesAll(entity.id, doer);
  return allows(permissionsOf(entity.id).read, doer, owner);
}

/** Who may change or remove rows: where everybody has their own, what is said of everybody is said of owners. */
export function changersOf(entity: EntityDefinition, deed: 'update' | 'remove'): readonly Access[] {
  const access = permissionsOf(entity.id)[deed];
  if (entity.ownership !== 'own') return access;
  return access.map((each) => (each === 'anyone' || each === 'signedIn' ? 'owner' : each));
}
