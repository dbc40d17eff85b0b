import { Router, type Request, type Response } from 'express';
import type { ClientBase, Pool } from 'pg';
import { inTransaction } from '../data/transaction.ts';
import { visitorOf } from '../data/visitor.ts';
import { AccountRefused } from './account-refused.ts';
import { createAttempts } from './attempts.ts';
import { claimRows } from './claim-rows.ts';
import { isOnThisMachine } from './on-this-machine.ts';
import { hashPassword, isPassword } from './passwords.ts';
import { readEmail, readName, readPassword, readText } from './read-account.ts';
import { roleForNewPerson } from './registration.ts';
import { createId } from '../../shared/values.ts';
import { endSession, startSession } from './sessions.ts';

interface Exchange {
  request: Request;
  response: Response;
}

/** Registering, logging in and out. */
export function entranceRoutes(pool: Pool): Router {
  const router = Router();
  const byEmail = createAttempts({ most: 10, minutes: 15 });
  const byAddress = createAttempts({ most: 100, minutes: 15 });

  router.post('/register', async (request, response) => {
    const address = addressOf(request);
    byAddress.demandFew(address);
    if (!isOnThisMachine(request)) byAddress.count(address);
    const { body } = request;
    const [name, email] = [readName(body), readEmail(body)];
    const password = await hashPassword(readPassword(body));
    await inTransaction(pool, async (client) => {
      const role = await roleForNewPerson(client, readText(body, 'role'));
      const id = createId();
      const { rowCount } = await client.query(
        'INSERT INTO app_person (id, name, email, role, password) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING',
        [id, name, email, role, password],
      );
      if (rowCount === 0) throw new AccountRefused('emailTaken');
      await enter(client, { request, response }, id);
    });
    response.status(201).json({});
  });

  router.post('/log-in', async (request, response) => {
    const email = readText(request.body, 'email').trim().toLowerCase().slice(0, 200);
    const address = addressOf(request);
    byEmail.demandFew(email);
    byAddress.demandFew(address);
    const { rows } = await pool.query<{ id: string; password: string | null; active: boolean }>(
      'SELECT id, password, active FROM app_person WHERE email = $1',
      [email],
    );
    const [found] = rows;
    const isRight = await isPassword(readText(request.body, 'password'), found?.password ?? undefined);
    if (!found?.active || !isRight) {
      byEmail.count(email);
      byAddress.count(address);
      throw new AccountRefused('wrongLogIn');
    }
    byEmail.forget(email);
    await inTransaction(pool, (client) => enter(client, { request, response }, found.id));
    response.json({});
  });

  router.post('/log-in/sample', async (request, response) => {
    if (!isOnThisMachine(request)) throw new AccountRefused('notHere');
    const person = readText(request.body, 'person');
    await inTransaction(pool, async (client) => {
      const { rowCount } = await client.query('SELECT FROM app_person WHERE id = $1 AND sample AND active', [
        person,
      ]);
      if (rowCount === 0) throw new AccountRefused('notHere');
      await enter(client, { request, response }, person);
    });
    response.json({});
  });

  router.post('/log-out', async (request, response) => {
    await inTransaction(pool, (client) => endSession(client, { request, response }));
    response.json({});
  });

  return router;
}

async function enter(client: ClientBase, exchange: Exchange, person: string): Promise<void> {
  const { owner, known } = visitorOf(exchange.request, exchange.response);
  if (known) await claimRows(client, { from: owner, to: person });
  await startSession(client, exchange, person);
}

function addressOf(request: Request): string {
  const forwarded = request.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded || request.socket.remoteAddress || 'here';
}
