import type { ClientBase } from 'pg';
import {
  actorsOf,
  allows,
  changersOf,
  isAdministrator,
  mayRead,
  permissionsOf,
  seesAll,
  type Doer,
} from '../../shared/accounts/may.ts';
import { roles } from '../../shared/accounts/rules.ts';
import type { Person } from '../../shared/action.ts';
import { fieldOf } from '../../shared/entity.ts';
import { entityOf } from '../../shared/model/index.ts';
import { ActionRefused } from '../../shared/perform-action.ts';
import type { Value } from '../../shared/rows.ts';
import type { Asker, Authority } from '../data/asker.ts';
import { presentRow } from '../data/present-rows.ts';
import type { KeptRow } from '../data/table-statements.ts';
import { visitorOf } from '../data/visitor.ts';
import { accountRoutes } from './account-routes.ts';
import { guardFiles } from './guard-files.ts';
import { createGive } from './give.ts';
import { handToNamed } from './hand-to-named.ts';
import { createNotify } from './notify.ts';
import { refuse } from './refuse.ts';
import { insertSamplePeople, removeSamplePeople } from './sample-people.ts';
import { tellOfRows } from './tell-of-rows.ts';
import { findPerson } from './sessions.ts';

/** People may do what their roles allow; who has not logged in may do what anyone may. */
export const peopleAuthority: Authority = {
  samplesPerVisitor: false,
  identify: async (pool, { request, response }) => {
    const person = await findPerson(pool, request);
    return createAsker(person, person?.id ?? visitorOf(request, response).owner);
  },
  prepare: insertSamplePeople,
  removeSamples: removeSamplePeople,
  mount: guardFiles,
  routes: accountRoutes,
};

const nobody: Person = { id: '', name: '', role: '', email: '' };

function createAsker(known: Person | undefined, owner: string): Asker {
  const person = known ?? nobody;
  const doer: Doer = { id: owner, role: person.role };
  return {
    owner,
    person,
    tellsOwner: true,
    seesAll: (entity) => seesAll(entity, doer),
    demand: (deed, entity, row) => {
      const access = deed === 'create' ? permissionsOf(entity.id).create : changersOf(entity, deed);
      // What is not there is said to be gone, later.
      if (deed !== 'create' && !row) return;
      if (!allows(access, doer, row?.owner)) throw refuse(known, access, { deed, thing: entity.plural });
    },
    demandAction: ({ id, label, entity }, rowOwner) => {
      const access = actorsOf(id);
      const definition = entity === undefined ? undefined : entityOf(entity);
      if (definition && !mayRead(definition, doer, rowOwner)) throw new ActionRefused('rowGone');
      if (!allows(access, doer, rowOwner)) throw refuse(known, access, { deed: 'use', thing: `“${label}”` });
    },
    demandSamples: () => {
      const access = roles.filter(({ administrator }) => administrator).map(({ id }) => `role:${id}`);
      const isFit = access.length === 0 ? known !== undefined : isAdministrator(doer.role);
      if (!isFit) throw refuse(known, access, { deed: 'remove', thing: 'the examples' });
    },
    present: (rows, client) => presentTo(doer, rows, client),
    tellOfRows: (client, changes) => tellOfRows(client, changes, person),
    notify: createNotify,
    give: createGive,
    handToNamed,
  };
}

/** Rows with whose they are, as far as that is a person or whoever asks. */
async function presentTo(doer: Doer, rows: readonly KeptRow[], client: ClientBase) {
  const names = await namesOf(client, new Set(rows.map(({ owner }) => owner)));
  return rows.map((row) => {
    const entity = entityOf(row.entity);
    if (!entity || !mayRead(entity, doer, row.owner)) return undefined;
    const name = names.get(row.owner);
    const isOnlyTheirs = entity.ownership === 'own' && !seesAll(entity.id, doer);
    const marks: Record<string, Value> = {};
    // Where a thing has a field called owner, whose row it is stands beside it.
    if (name !== undefined || row.owner === doer.id)
      marks[fieldOf(entity, 'owner') ? 'heldBy' : 'owner'] = row.owner;
    if (!isOnlyTheirs && name !== undefined) marks['ownerName'] = name;
    return { ...presentRow(row), values: { ...row.values, ...marks } };
  });
}

async function namesOf(
  client: ClientBase,
  owners: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ id: string; name: string }>(
    'SELECT id, name FROM app_person WHERE id = ANY($1)',
    [[...owners]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
