import { Router } from 'express';
import type { Pool } from 'pg';
import type { Notification } from '../../shared/accounts/accounts-api.ts';
import { demandPerson } from './demand-person.ts';

/** What a person was told, the latest first. */
export function notificationRoutes(pool: Pool): Router {
  const router = Router();

  router.get('/notifications', async (request, response) => {
    const { id } = await demandPerson(pool, request);
    const { rows } = await pool.query<Notification>(
      'SELECT id::text, text, about, at, read FROM app_notification WHERE person = $1 ORDER BY id DESC LIMIT 50',
      [id],
    );
    response.json({ notifications: rows });
  });

  router.post('/notifications/read', async (request, response) => {
    const { id } = await demandPerson(pool, request);
    await pool.query('UPDATE app_notification SET read = true WHERE person = $1 AND NOT read', [id]);
    response.json({});
  });

  return router;
}
