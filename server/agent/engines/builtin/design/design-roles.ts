import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { Role } from '../../../../../templates/spec/action.ts';
import type { RoleWish } from '../understand/people-wishes.ts';
import type { Language } from '../understand/wishes.ts';
import { examplePeople } from '../words/data/roles-people.ts';
import { anyPerson, roleById, type RoleEntry } from '../words/data/roles.ts';
import { slugOf } from '../words/slug.ts';
import { capital } from '../words/capital.ts';

/** A role with what its rights come from. */
export interface DesignedRole extends Role {
  entry: RoleEntry;
}

/** Names by which people are called who are nobody in particular, by what the app is for. */
const usualUser: readonly (readonly [test: (spec: AppSpec) => boolean, role: string])[] = [
  [(spec) => spec.kind === 'shop', 'customer'],
  [(spec) => spec.entities['course'] !== undefined || spec.entities['assignment'] !== undefined, 'student'],
  [(spec) => spec.kind === 'game', 'player'],
  [(spec) => spec.kind === 'community', 'member'],
];

/** The roles of an app with their example people. One of them always runs the app. */
export function designRoles(wishes: readonly RoleWish[], spec: AppSpec, language: Language): DesignedRole[] {
  const named = wishes.map((wish) =>
    wish.entry === anyPerson ? { ...wish, entry: usualRole(wishes, spec) } : wish,
  );
  const administrator =
    named.find((wish) => wish.entry.id === 'administrator') ??
    named.find((wish) => wish.entry.side === 'runs');
  const names = examplePeople[language];
  let next = 0;
  const person = () => {
    const name = names[next % names.length] ?? '';
    next += 1;
    return { id: slugOf(name), name };
  };
  return named.map((wish) => ({
    id: wish.entry.id,
    entry: wish.entry,
    label: wish.called === undefined ? wish.entry[language] : capital(wish.called),
    administrator: wish === administrator,
    // Who works there is let in by those who run it.
    registers: wish.entry.side === 'uses' || (wish.entry.side === 'serves' && wish.entry.inside !== true),
    people: [person(), person()],
  }));
}

function usualRole(wishes: readonly RoleWish[], spec: AppSpec): RoleEntry {
  const id = usualUser.find(([test]) => test(spec))?.[1];
  const entry = roleById.get(id ?? '');
  return entry && !wishes.some((wish) => wish.entry === entry) ? entry : anyPerson;
}

/** The roles an app has, with what their rights come from. */
export function designedRoles(spec: AppSpec): DesignedRole[] {
  return Object.values(spec.roles).map((role) => ({
    ...role,
    entry: roleById.get(role.id) ?? { ...anyPerson, side: role.administrator ? 'runs' : 'uses' },
  }));
}
