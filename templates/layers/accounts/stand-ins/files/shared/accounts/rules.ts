import type { Access, Permissions, RoleDefinition, SamplePerson, Told } from './rules-type.ts';

export const roles: readonly RoleDefinition[] = [];

export const samplePeople: readonly SamplePerson[] = [];

/** By entity; those of which everybody may do everything are left out. */
export const permissions: Readonly<Record<string, Permissions>> = {};

/** Who may use actions; those that everybody may use are left out. */
export const actors: Readonly<Record<string, readonly Access[]>> = {};

/** Who is told when rows are added, by entity. */
export const told: Readonly<Record<string, Told | undefined>> = {};

/** Whether whoever is logged in sees the names of all, to write to them. */
export const directory: boolean = false;

/** Where the pages about people are. */
export const addresses = { logIn: '/log-in', profile: '/profile', welcome: '/welcome', people: '/people' };

/** Lists of what is one's own. */
export const ownLists: readonly { entity: string; path: string }[] = [];
