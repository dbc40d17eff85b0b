import type { AppSpec } from './app-spec.ts';
import type { Access } from './entity.ts';
import type { SpecProblem } from './problem.ts';

/** What does not fit together about people: their roles, what is theirs, and where they are kept. */
export function findAccountProblems(spec: AppSpec): SpecProblem[] {
  const problems: SpecProblem[] = [];
  const roles = Object.values(spec.roles);
  if (roles.length > 0 && spec.storage !== 'postgres')
    problems.push({
      place: 'storage',
      sentence: 'People who log in are kept on the server, so the app needs Postgres.',
    });
  const people = new Set<string>();
  for (const role of roles)
    for (const { id } of role.people) {
      if (people.has(id))
        problems.push({
          place: `roles.${role.id}.people`,
          sentence: `Two sample people are called “${id}”.`,
        });
      people.add(id);
    }
  const needRoles = (place: string, access: readonly Access[]) => {
    for (const each of access) {
      const role = each.startsWith('role:') ? each.slice('role:'.length) : undefined;
      if (role !== undefined && !spec.roles[role])
        problems.push({ place, missing: `role:${role}`, sentence: `There is no role called “${role}”.` });
    }
  };
  for (const entity of Object.values(spec.entities)) {
    const place = `entities.${entity.id}`;
    for (const access of Object.values(entity.permissions)) needRoles(`${place}.permissions`, access);
    for (const [sample, owner] of Object.entries(entity.sampleOwners)) {
      if (people.has(owner)) continue;
      const sentence = `An example of “${entity.plural}” belongs to “${owner}”, who is not there.`;
      problems.push({ place: `${place}.sampleOwners.${sample}`, missing: `person:${owner}`, sentence });
    }
  }
  for (const action of Object.values(spec.actions)) needRoles(`actions.${action.id}.who`, action.who);
  for (const page of Object.values(spec.pages)) needRoles(`pages.${page.id}.who`, page.who);
  return problems;
}
