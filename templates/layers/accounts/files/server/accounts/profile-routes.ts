import { Router } from 'express';
import type { Pool } from 'pg';
import type { Me } from '../../shared/accounts/accounts-api.ts';
import type { SamplePerson } from '../../shared/accounts/rules-type.ts';
import { visitorOf } from '../data/visitor.ts';
import { AccountRefused } from './account-refused.ts';
import { createAttempts } from './attempts.ts';
import { demandPerson } from './demand-person.ts';
import { isOnThisMachine } from './on-this-machine.ts';
import { hashPassword, isPassword } from './passwords.ts';
import { readContact, readEmail, readName, readPassword, readText } from './read-account.ts';
import { registrationOf } from './registration.ts';
import { findPerson } from './sessions.ts';

/** Who one is, and changing it. */
export function profileRoutes(pool: Pool): Router {
  const router = Router();
  const attempts = createAttempts({ most: 10, minutes: 15 });

  router.get('/me', async (request, response) => {
    const person = await findPerson(pool, request);
    const { rows: samples } = isOnThisMachine(request)
      ? await pool.query<SamplePerson>(
          'SELECT id, name, role FROM app_person WHERE sample AND active ORDER BY at, id',
        )
      : { rows: [] };
    const { rows } = await pool.query<{ count: number }>(
      'SELECT count(*)::integer AS count FROM app_notification WHERE person = $1 AND NOT read',
      [person?.id ?? ''],
    );
    const { rows: contacts } = await pool.query<{ phone: string; address: string }>(
      'SELECT phone, address FROM app_person WHERE id = $1',
      [person?.id ?? ''],
    );
    const me: Me = {
      id: person?.id ?? visitorOf(request, response).owner,
      ...(person && { person, contact: contacts[0] }),
      samples,
      registration: await registrationOf(pool),
      unread: rows[0]?.count ?? 0,
    };
    response.json(me);
  });

  router.patch('/me', async (request, response) => {
    const { id } = await demandPerson(pool, request);
    const values = [id, readName(request.body), readEmail(request.body), ...readContact(request.body)];
    const { rowCount } = await pool.query(
      `UPDATE app_person SET name = $2, email = $3, phone = $4, address = $5 WHERE id = $1
       AND NOT EXISTS (SELECT FROM app_person WHERE email = $3 AND id <> $1)`,
      values,
    );
    if (rowCount === 0) throw new AccountRefused('emailTaken');
    response.json({});
  });

  router.post('/me/password', async (request, response) => {
    const { id } = await demandPerson(pool, request);
    attempts.demandFew(id);
    const next = readPassword(request.body);
    const { rows } = await pool.query<{ password: string | null }>(
      'SELECT password FROM app_person WHERE id = $1',
      [id],
    );
    const kept = rows[0]?.password ?? undefined;
    // People to try the app as have no password.
    if (kept === undefined || !(await isPassword(readText(request.body, 'current'), kept))) {
      attempts.count(id);
      throw new AccountRefused('wrongPassword');
    }
    await pool.query('UPDATE app_person SET password = $2 WHERE id = $1', [id, await hashPassword(next)]);
    response.json({});
  });

  return router;
}
