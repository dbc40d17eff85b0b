import express, { type ErrorRequestHandler, type Express } from 'express';
import { features } from './features.ts';
import { securityHeaders } from './security-headers.ts';

/** The app without its pages, which `main.ts` adds: files when built, Vite while developing. */
export async function createApp(): Promise<{ app: Express; close: () => Promise<void> }> {
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders());
  app.get('/healthz', async (_request, response) => {
    response.set('Cache-Control', 'no-store');
    try {
      await Promise.all(features.map((feature) => feature.healthy?.()));
      response.json({ status: 'ok' });
    } catch {
      response.status(503).json({ status: 'unavailable' });
    }
  });
  const stops = await Promise.all(features.map((feature) => feature.start(app)));
  return {
    app,
    close: async () => {
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}

/** The last handler: says that something failed without saying what is inside. */
// eslint-disable-next-line max-params -- Express knows error handlers by their four parameters.
export const answerErrors: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = Number(error?.status ?? 500);
  if (status >= 500) console.error(error);
  response.status(status).json({ error: status >= 500 ? 'internal' : 'refused' });
};
