import {
  actorsOf,
  allows,
  changersOf,
  isAdministrator,
  permissionsOf,
  type Doer,
} from '../../shared/accounts/may.ts';
import type { Access as Accesses } from '../../shared/accounts/rules-type.ts';
import { addresses, roles } from '../../shared/accounts/rules.ts';
import { fieldOf, type EntityDefinition } from '../../shared/entity.ts';
import type { Row } from '../../shared/rows.ts';
import type { Access, Answer } from '../store/access-type.ts';
import { ask } from './intents.ts';
import { me } from './session.ts';
import { words } from './words.ts';

const doer: Doer = { id: me.id, role: me.person?.role ?? '' };

/** Whether somebody may do a thing, to a row of this owner where there is a row. */
export function answer(access: readonly Accesses[], owner?: string): Answer {
  if (allows(access, doer, owner)) return 'yes';
  return me.person === undefined && access.some((each) => helpsToLogIn(each, owner)) ? 'logIn' : 'no';
}

/** Whose row it is. A field called owner says something else. */
function ownerOf(entity: EntityDefinition, row: Row | undefined): string {
  const owner = row?.[fieldOf(entity, 'owner') ? 'heldBy' : 'owner'];
  return typeof owner === 'string' ? owner : '';
}

/** What only those do who are let in by others is not offered to those who are nobody yet. */
function helpsToLogIn(access: Accesses, owner: string | undefined): boolean {
  if (access === 'signedIn') return true;
  if (access === 'owner') return owner === undefined;
  return roles.some(
    ({ id, administrator, registers }) => access === `role:${id}` && registers && !administrator,
  );
}

/** People may do what their roles allow. */
export const peopleAccess: Access = {
  person: me.person,
  menu: (entries) => {
    const shown = entries.filter(({ who }) => !who || answer(who) !== 'no');
    if (!isAdministrator(doer.role)) return shown;
    const isTaken = shown.some(({ label }) => label === words.people);
    return [
      ...shown,
      { label: isTaken ? words.accounts : words.people, path: addresses.people, icon: 'users-round' },
    ];
  },
  mayLoad: ({ id }) => allows(permissionsOf(id).read, doer, ''),
  may: (deed, entity, row) => {
    if (deed === 'create') return answer(permissionsOf(entity.id).create);
    const owner = ownerOf(entity, row);
    return answer(changersOf(entity, deed), row ? owner : undefined);
  },
  mayAct: ({ id }, row) => {
    const held = row?.['heldBy'] ?? row?.['owner'];
    const owner = typeof held === 'string' ? held : '';
    return answer(actorsOf(id), row && row.id !== '' ? owner : undefined);
  },
  mayRemoveSamples: () => {
    const administrators = roles.filter(({ administrator }) => administrator);
    if (administrators.length === 0) return me.person ? 'yes' : 'logIn';
    if (isAdministrator(doer.role)) return 'yes';
    return me.person ? 'no' : 'logIn';
  },
  askLogIn: ask,
};
