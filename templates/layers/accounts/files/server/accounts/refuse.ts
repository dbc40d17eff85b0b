import { roles } from '../../shared/accounts/rules.ts';
import type { Access } from '../../shared/accounts/rules-type.ts';
import type { Person } from '../../shared/action.ts';
import { DataRefused } from '../data/data-refused.ts';

const verbs = { create: 'add', update: 'change', remove: 'remove', use: 'use', read: 'see' };

/** Why somebody may not do a thing, in one sentence. */
export function refuse(
  person: Person | undefined,
  access: readonly Access[],
  { deed, thing }: { deed: keyof typeof verbs; thing: string },
): DataRefused {
  const what = `${verbs[deed]} ${thing.charAt(0).toLowerCase()}${thing.slice(1)}`;
  if (!person) return new DataRefused('logInNeeded', `Log in to ${what}.`);
  return new DataRefused('notAllowed', `Only ${describe(access)} may ${what}.`);
}

function describe(access: readonly Access[]): string {
  const named = access.flatMap((each) => {
    if (each === 'owner') return ['whoever added them'];
    const role = roles.find(({ id }) => each === `role:${id}`);
    return role ? [`people with the role “${role.label}”`] : [];
  });
  return named.length > 0 ? named.join(' or ') : 'people who manage the app';
}
