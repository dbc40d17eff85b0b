import type { IncomingHttpHeaders } from 'node:http';

const hopByHop = [
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'upgrade',
];

/** Never taken away because a `Connection` header names them: they frame or route the message. */
const kept = new Set([
  'connection',
  'content-length',
  'content-type',
  'cookie',
  'host',
  'set-cookie',
  'transfer-encoding',
  'upgrade',
]);

function connectionOptions(headers: IncomingHttpHeaders): string[] {
  return (headers.connection ?? '').split(',').map((option) => option.trim().toLowerCase());
}

function removeHopByHop(headers: IncomingHttpHeaders, except?: string): void {
  for (const name of [...hopByHop, ...connectionOptions(headers).filter((option) => !kept.has(option))]) {
    if (name !== except) delete headers[name];
  }
}

function withoutCookies(cookie: string, names: readonly string[]): string {
  const pairs = cookie.split(';').map((pair) => pair.trim());
  return pairs.filter((pair) => !names.includes(pair.split('=', 1)[0]?.trim() ?? '')).join('; ');
}

export interface RequestOrigin {
  remoteAddress: string | undefined;
  encrypted: boolean;
  /** True for a WebSocket handshake, whose `Upgrade` must go through. */
  upgrade: boolean;
  /** Cookies of the IDE, which no app may see. */
  privateCookies: readonly string[];
}

/** Changes the headers of a request, in place, to what an app may see. */
export function cleanRequestHeaders(headers: IncomingHttpHeaders, origin: RequestOrigin): void {
  const close = connectionOptions(headers).includes('close');
  removeHopByHop(headers, origin.upgrade ? 'upgrade' : undefined);
  headers.connection = origin.upgrade ? 'Upgrade' : close ? 'close' : 'keep-alive';
  delete headers.expect;
  delete headers.forwarded;
  headers['x-forwarded-for'] = origin.remoteAddress ?? '';
  headers['x-forwarded-host'] = headers.host ?? '';
  headers['x-forwarded-proto'] = origin.encrypted ? 'https' : 'http';
  headers['x-forwarded-port'] =
    /:([0-9]+)$/.exec(headers.host ?? '')?.[1] ?? (origin.encrypted ? '443' : '80');
  if (headers.cookie === undefined) return;
  const cookie = withoutCookies(headers.cookie, origin.privateCookies);
  if (cookie === '') delete headers.cookie;
  else headers.cookie = cookie;
}

function hasDomain(cookie: string): boolean {
  const attributes = cookie.split(';').slice(1);
  return attributes.some((attribute) => attribute.split('=', 1)[0]?.trim().toLowerCase() === 'domain');
}

/**
 * Changes the headers of an app's response, in place, so that they concern the app's own origin only.
 * Resolves to what was taken away, for the log.
 */
export function cleanResponseHeaders(
  headers: IncomingHttpHeaders,
  options?: { upgrade?: boolean },
): string[] {
  const removed: string[] = [];
  removeHopByHop(headers, options?.upgrade === true ? 'upgrade' : undefined);
  if (options?.upgrade !== true) delete headers.connection;
  const cookies = headers['set-cookie'];
  if (cookies?.some(hasDomain) === true) {
    removed.push('a cookie for the whole domain (Set-Cookie with Domain)');
    const own = cookies.filter((cookie) => !hasDomain(cookie));
    if (own.length === 0) delete headers['set-cookie'];
    else headers['set-cookie'] = own;
  }
  // It would clear the cookies of the IDE and of every other app, since all are one site.
  if (headers['clear-site-data'] !== undefined) {
    removed.push('Clear-Site-Data');
    delete headers['clear-site-data'];
  }
  return removed;
}
