import type { RequestHandler } from 'express';
import { DataRefused } from './data-refused.ts';

/** Refuses changes that another site makes a browser ask for. Programs that are no browsers send neither header. */
export const sameOrigin: RequestHandler = (request, _response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next();
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const isForeign =
    (site !== undefined && site !== 'same-origin') ||
    (origin !== undefined && hostOf(origin) !== request.headers.host?.toLowerCase());
  next(isForeign ? new DataRefused('otherSite', 'Another site may not change data here.') : undefined);
};

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
