import type { IncomingMessage } from 'node:http';
import { AppError } from '../errors.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
const own = new Set(['same-origin', 'none']);

/** Says why a request may not reach Sprout at all; `undefined` for one that may. */
export type ReachCheck = (request: IncomingMessage) => AppError | undefined;

/**
 * Every request must name Sprout as its host. Every write and every WebSocket must come from Sprout's own page, or from
 * a program that is no browser (no `Origin`, and no word of another site). Apps are on the same site, so cookies alone
 * prove nothing.
 */
export function createReachCheck(isOwnHost: (host: string | undefined) => boolean): ReachCheck {
  return (request) => {
    const { host, origin } = request.headers;
    if (!isOwnHost(host))
      return new AppError(
        'forbidden',
        'Sprout does not answer at this address. Open the address it printed at its start.',
      );
    const changes = !reading.has(request.method ?? '') || request.headers.upgrade !== undefined;
    const site = request.headers['sec-fetch-site'];
    const fromElsewhere = site !== undefined && !own.has(String(site));
    const foreign = origin === undefined ? fromElsewhere : !isOrigin(origin, host);
    if (changes && foreign)
      return new AppError('forbidden', 'This request came from another page, so Sprout refused it.');
    const isApi = request.url?.startsWith('/api/') === true;
    if (!changes && isApi && (fromElsewhere || (origin !== undefined && foreign)))
      return new AppError('forbidden', 'Other pages may not read from Sprout.');
    return undefined;
  };
}

function isOrigin(origin: string, host: string | undefined): boolean {
  return origin === `http://${host}` || origin === `https://${host}`;
}
