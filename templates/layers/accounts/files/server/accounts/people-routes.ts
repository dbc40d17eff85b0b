import { Router } from 'express';
import type { Pool } from 'pg';
import type { ListedPerson } from '../../shared/accounts/accounts-api.ts';
import { directory, roles } from '../../shared/accounts/rules.ts';
import { inTransaction } from '../data/transaction.ts';
import { AccountRefused } from './account-refused.ts';
import { demandAdministrator, demandPerson } from './demand-person.ts';
import { readText } from './read-account.ts';

/** People as administrators manage them, and by name where everybody may write to everybody. */
export function peopleRoutes(pool: Pool): Router {
  const router = Router();
  const administrators = roles.filter(({ administrator }) => administrator).map(({ id }) => id);

  router.get('/people', async (request, response) => {
    await demandAdministrator(pool, request);
    const { rows } = await pool.query<ListedPerson>(
      `SELECT id, name, email, role, active, sample, to_char(at, 'YYYY-MM-DD') AS since FROM app_person ORDER BY sample, at, id`,
    );
    response.json({ people: rows });
  });

  router.get('/people/names', async (request, response) => {
    await demandPerson(pool, request);
    if (!directory) throw new AccountRefused('notAllowed');
    const { rows } = await pool.query<Pick<ListedPerson, 'id' | 'name' | 'role'>>(
      'SELECT id, name, role FROM app_person WHERE active ORDER BY name, id LIMIT 1000',
    );
    response.json({ people: rows });
  });

  router.patch('/people/:id', async (request, response) => {
    await demandAdministrator(pool, request);
    const role = roles.find(({ id }) => id === readText(request.body, 'role'))?.id;
    const active = readText(request.body, 'active');
    await inTransaction(pool, async (client) => {
      await client.query(
        'UPDATE app_person SET role = coalesce($2, role), active = coalesce($3, active) WHERE id = $1',
        [request.params.id, role ?? null, active === '' ? null : active === 'yes'],
      );
      if (active === 'no')
        await client.query('DELETE FROM app_session WHERE person = $1', [request.params.id]);
      const { rowCount } = await client.query(
        'SELECT FROM app_person WHERE active AND role = ANY($1) LIMIT 1',
        [administrators],
      );
      if (rowCount === 0) throw new AccountRefused('lastAdministrator');
    });
    response.json({});
  });

  return router;
}
