import type { Request } from 'express';
import type { Pool } from 'pg';
import { isAdministrator } from '../../shared/accounts/may.ts';
import type { Person } from '../../shared/action.ts';
import { AccountRefused } from './account-refused.ts';
import { findPerson } from './sessions.ts';

/** Whoever sent the request; throws when nobody is logged in. */
export async function demandPerson(pool: Pool, request: Request): Promise<Person> {
  const person = await findPerson(pool, request);
  if (!person) throw new AccountRefused('logInNeeded');
  return person;
}

/** The administrator who sent the request; throws when it is not one. */
export async function demandAdministrator(pool: Pool, request: Request): Promise<Person> {
  const person = await demandPerson(pool, request);
  if (!isAdministrator(person.role)) throw new AccountRefused('notAllowed');
  return person;
}
