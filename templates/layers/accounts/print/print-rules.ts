import { literal } from '../../../base/print/code-names.ts';
import type { AppSpec } from '../../../spec/app-spec.ts';
import type { Access } from '../../../spec/entity.ts';
import { accountAddresses } from './account-addresses.ts';

/** `shared/accounts/rules.ts`: who may do what. What everybody may do is left out. */
export function printRules(spec: AppSpec): string {
  const roles = Object.values(spec.roles);
  const people = roles.flatMap(({ id, people: some }) => some.map((person) => ({ ...person, role: id })));
  const permissions = Object.values(spec.entities)
    .filter((entity) => !Object.values(entity.permissions).every(isOpen))
    .map(
      ({ id, permissions: { read, create, update, remove } }) =>
        `${id}: ${literal({ read, create, update, remove })},`,
    );
  const actors = Object.values(spec.actions)
    .filter(({ who }) => !isOpen(who))
    .map(({ id, who }) => `${id}: ${literal(who)},`);
  return [
    `import type { Access, Permissions, RoleDefinition, SamplePerson, Told } from './rules-type.ts';\n`,
    'export const roles: readonly RoleDefinition[] = [',
    ...roles.map(
      ({ id, label, administrator, registers }) => `${literal({ id, label, administrator, registers })},`,
    ),
    '];\n',
    '/** People to try the app as. */',
    'export const samplePeople: readonly SamplePerson[] = [',
    ...people.map(({ id, name, role }) => `${literal({ id, name, role })},`),
    '];\n',
    '/** By entity; those of which everybody may do everything are left out. */',
    `export const permissions: Readonly<Record<string, Permissions>> = {${permissions.join('\n')}};\n`,
    '/** Who may use actions; those that everybody may use are left out. */',
    `export const actors: Readonly<Record<string, readonly Access[]>> = {${actors.join('\n')}};\n`,
    '/** Who is told when rows are added, by entity. */',
    `export const told: Readonly<Record<string, Told | undefined>> = ${literal(toldOf(spec))};\n`,
    '/** Whether whoever is logged in sees the names of all, to write to them. */',
    `export const directory: boolean = ${String(writes(spec))};\n`,
    '/** Where the pages about people are. */',
    `export const addresses = ${literal(accountAddresses(spec))};\n`,
    "/** Lists of what is one's own. */",
    `export const ownLists: readonly { entity: string; path: string }[] = ${literal(ownLists(spec))};\n`,
  ].join('\n');
}

function writes({ pages }: AppSpec): boolean {
  return Object.values(pages).some(({ blocks }) =>
    Object.values(blocks).some(({ block }) => block === 'conversations'),
  );
}

function toldOf({ entities, roles, language }: AppSpec): Record<string, { roles: string[]; text: string }> {
  const told = Object.values(entities).flatMap(({ id, singular, tells = [] }) => {
    const known = tells.filter((role) => roles[role] !== undefined);
    const text =
      language === 'zh' ? `新的${singular}：{title}（{person}）` : `New: ${singular} “{title}” from {person}`;
    return known.length === 0 ? [] : [[id, { roles: known, text }] as const];
  });
  return Object.fromEntries(told);
}

function isOpen(access: readonly Access[]): boolean {
  return access.includes('anyone');
}

/** Pages of the menu that list what everybody has of their own. */
function ownLists({ pages, entities }: AppSpec): { entity: string; path: string }[] {
  const lists = Object.values(pages).flatMap(({ path, menu, blocks }) =>
    menu === undefined || path === '/'
      ? []
      : Object.values(blocks)
          .filter(({ entity = '' }) => entities[entity]?.ownership === 'own')
          .slice(0, 1)
          .map(({ entity = '' }) => ({ entity, path })),
  );
  // The first page of each is where it is looked after.
  return lists
    .filter((list, index) => lists.findIndex((each) => each.entity === list.entity) === index)
    .slice(0, 6);
}
