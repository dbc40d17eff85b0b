import type { Request } from 'express';

/** Whether browsers take secure cookies from here: over TLS, or on this machine. */
export function isTrustworthy(request: Request): boolean {
  const forwarded = request.get('x-forwarded-proto')?.split(',')[0]?.trim();
  if (request.secure || forwarded === 'https') return true;
  const name = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  return name === 'localhost' || name.endsWith('.localhost');
}

/** Cookies by name. */
export function readCookies(header: string): Map<string, string> {
  const pairs = header.split(';').map((pair): [string, string] => {
    const [name = '', ...value] = pair.split('=');
    return [name.trim(), value.join('=').trim()];
  });
  return new Map(pairs);
}
