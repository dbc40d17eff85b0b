import type { ClientBase, Pool } from 'pg';
import type { Me } from '../../shared/accounts/accounts-api.ts';
import { roles } from '../../shared/accounts/rules.ts';
import { AccountRefused } from './account-refused.ts';

const administrators = roles.filter(({ administrator }) => administrator).map(({ id }) => id);

/** Roles that people give themselves when they register. */
const chosen = roles
  .filter(({ registers, administrator }) => registers && !administrator)
  .map(({ id }) => id);

/** Whether people may register, and whether the next one will administer. */
export async function registrationOf(client: ClientBase | Pool): Promise<Me['registration']> {
  if (administrators.length > 0) {
    const { rowCount } = await client.query(
      'SELECT FROM app_person WHERE active AND role = ANY($1) LIMIT 1',
      [administrators],
    );
    if (rowCount === 0) return 'first';
  }
  return chosen.length > 0 ? 'open' : 'closed';
}

/** The role of somebody who registers: nobody becomes an administrator while there is one. */
export async function roleForNewPerson(client: ClientBase, wanted: string): Promise<string> {
  const registration = await registrationOf(client);
  const role =
    registration === 'first' ? administrators[0] : (chosen.find((id) => id === wanted) ?? chosen[0]);
  if (role === undefined) throw new AccountRefused('registrationClosed');
  return role;
}
