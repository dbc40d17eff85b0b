import { createHash, randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { ClientBase, Pool } from 'pg';
import type { Person } from '../../shared/action.ts';
import { isTrustworthy, readCookies } from '../data/cookies.ts';

const secureName = '__Host-session';
const plainName = 'session';
const keptDays = 30;

interface Exchange {
  request: Request;
  response: Response;
}

/** Whoever is logged in with the browser that sent a request. */
export async function findPerson(pool: Pool, request: Request): Promise<Person | undefined> {
  const secret = secretOf(request);
  if (!secret) return undefined;
  const { rows } = await pool.query<Person>(
    `SELECT p.id, p.name, p.role, p.email FROM app_session s JOIN app_person p ON p.id = s.person
     WHERE s.id = $1 AND s.until > now() AND p.active`,
    [hashOf(secret)],
  );
  return rows[0];
}

/** Logs a person in with this browser. */
export async function startSession(
  client: ClientBase,
  { request, response }: Exchange,
  person: string,
): Promise<void> {
  await forgetSession(client, request);
  const secret = randomBytes(24).toString('base64url');
  await client.query('DELETE FROM app_session WHERE until < now()');
  await client.query(
    `INSERT INTO app_session (id, person, until) VALUES ($1, $2, now() + $3 * interval '1 day')`,
    [hashOf(secret), person, keptDays],
  );
  const secure = keepsSecure(request);
  response.cookie(secure ? secureName : plainName, secret, {
    httpOnly: true,
    secure,
    sameSite: 'lax',
    path: '/',
    maxAge: keptDays * 86_400_000,
  });
}

/** Logs out whoever is logged in with this browser. */
export async function endSession(client: ClientBase, { request, response }: Exchange): Promise<void> {
  await forgetSession(client, request);
  const cookies = readCookies(request.headers.cookie ?? '');
  if (cookies.has(secureName)) response.clearCookie(secureName, { path: '/', secure: true });
  if (cookies.has(plainName)) response.clearCookie(plainName, { path: '/' });
}

async function forgetSession(client: ClientBase, request: Request): Promise<void> {
  const secret = secretOf(request);
  if (secret) await client.query('DELETE FROM app_session WHERE id = $1', [hashOf(secret)]);
}

/** The browser kept the visitor's cookie in one of two ways; it keeps this one in the same. */
function keepsSecure(request: Request): boolean {
  const cookies = readCookies(request.headers.cookie ?? '');
  return isTrustworthy(request) && (cookies.has('__Host-visitor') || !cookies.has('visitor'));
}

function secretOf(request: Request): string | undefined {
  const cookies = readCookies(request.headers.cookie ?? '');
  return [cookies.get(secureName), cookies.get(plainName)].find(
    (value) => value !== undefined && /^[\w-]{32}$/.test(value),
  );
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
