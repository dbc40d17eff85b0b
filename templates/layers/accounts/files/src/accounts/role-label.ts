import { roles } from '../../shared/accounts/rules.ts';

/** What people call a role. */
export function roleLabel(id: string): string {
  return roles.find((role) => role.id === id)?.label ?? id;
}
