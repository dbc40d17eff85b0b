import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Database } from '../db/pool.ts';
import { deleteSession, insertSession, isSessionOpen } from '../db/sessions.ts';
import type { PasswordCheck } from './password.ts';

export interface Sessions {
  /** Whether a request comes with an open session, or with the password as a bearer token (command line). */
  isOpen(request: IncomingMessage): Promise<boolean>;
  /** Opens a session; resolves to the cookie that stands for it, or `undefined` for a wrong password. */
  open(request: IncomingMessage, password: string): Promise<string | undefined>;
  /** Ends the session of a request; resolves to the cookie that forgets it. */
  close(request: IncomingMessage): Promise<string>;
}

const days = 30;
// The prefix keeps apps, which are on the same site, from setting it; browsers want `Secure` with it.
const secureName = '__Host-sprout';
// Where there is neither TLS nor a name of this machine, browsers take no secure cookie at all.
const plainName = 'sprout-session';

/** Cookies no app may see. */
export const sessionCookies: readonly string[] = [secureName, plainName];

export function createSessions(database: Database, isRight: PasswordCheck): Sessions {
  const idOf = (token: string) => createHash('sha256').update(token).digest('hex');
  const tokenOf = (request: IncomingMessage) => readCookie(request, cookieName(request));
  return {
    isOpen: async (request) => {
      const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
      if (bearer !== undefined) return isRight(bearer);
      const token = tokenOf(request);
      return token !== undefined && isSessionOpen(database, idOf(token));
    },
    open: async (request, password) => {
      if (!(await isRight(password))) return undefined;
      const token = randomBytes(32).toString('base64url');
      const expiresAt = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
      await insertSession(database, { id: idOf(token), expiresAt });
      return writeCookie(request, token, days * 24 * 60 * 60);
    },
    close: async (request) => {
      const token = tokenOf(request);
      if (token !== undefined) await deleteSession(database, idOf(token));
      return writeCookie(request, '', 0);
    },
  };
}

function isTrustworthy(request: IncomingMessage): boolean {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '');
  const local =
    name === 'localhost' || name.endsWith('.localhost') || name === '127.0.0.1' || name === '[::1]';
  return local || request.headers['x-forwarded-proto'] === 'https';
}

function cookieName(request: IncomingMessage): string {
  return isTrustworthy(request) ? secureName : plainName;
}

function readCookie(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  const token = found?.slice(name.length + 1);
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined;
}

function writeCookie(request: IncomingMessage, token: string, seconds: number): string {
  const secure = isTrustworthy(request) ? '; Secure' : '';
  return `${cookieName(request)}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure}`;
}
