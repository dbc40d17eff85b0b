import { createHash, randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { isTrustworthy, readCookies } from './cookies.ts';

/** Who asks: a browser, known by a cookie it cannot read. */
export interface Visitor {
  /** What rows of this visitor are marked with; the cookie cannot be found out from it. */
  owner: string;
  /** Whether the browser sent the cookie. */
  known: boolean;
}

const secureName = '__Host-visitor';
const plainName = 'visitor';
const keptDays = 400;

/**
 * The visitor who sent a request; a new one gets a cookie. `plain` is for browsers that do not keep the safer cookie,
 * which some refuse without TLS even on this machine.
 */
export function visitorOf(request: Request, response: Response, { plain = false } = {}): Visitor {
  const cookies = readCookies(request.headers.cookie ?? '');
  const secret = [cookies.get(secureName), cookies.get(plainName)].find(
    (value) => value !== undefined && /^[\w-]{32}$/.test(value),
  );
  if (secret) return { owner: ownerOf(secret), known: true };
  const made = randomBytes(24).toString('base64url');
  const secure = isTrustworthy(request) && !plain;
  response.cookie(secure ? secureName : plainName, made, {
    httpOnly: true,
    secure,
    sameSite: 'lax',
    path: '/',
    maxAge: keptDays * 86_400_000,
  });
  return { owner: ownerOf(made), known: false };
}

function ownerOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex').slice(0, 32);
}
