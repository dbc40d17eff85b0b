import { join } from 'node:path';
import compression from 'compression';
import express from 'express';
import type { Express, RequestHandler, Router } from 'express';
import { createErrorHandler } from './api/error-handler.ts';
import type { ReachCheck } from './api/reach.ts';
import { AppError } from './errors.ts';
import type { Log } from './log.ts';

/** What the HTTP application is made of. */
export type AppDependencies = {
  /** Folder of the built client. */
  client: string;
  /** Resolves if Sprout can work, throws otherwise. */
  checkHealth: () => Promise<void>;
  /** Everything under `/api`. */
  api: Router;
  mayReach: ReachCheck;
  securityHeaders: RequestHandler;
  /** Asks for the password, when one is set. */
  login: Router | undefined;
  log: Log;
};

/** Sprout's HTTP application; it listens nowhere by itself. */
export function createApp(deps: AppDependencies): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(deps.securityHeaders);
  app.use((request, _response, next) => next(deps.mayReach(request)));
  app.get('/healthz', async (_request, response) => {
    await deps.checkHealth();
    response.json({ status: 'ok' });
  });
  if (deps.login) app.use(deps.login);
  app.use('/api', deps.api);
  app.use(
    '/assets',
    compression(),
    express.static(join(deps.client, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  app.use(express.static(deps.client, { index: false, maxAge: 0 }));
  app.get('/{*path}', (_request, response) => {
    response.set('cache-control', 'no-cache');
    response.sendFile('index.html', { root: deps.client });
  });
  app.use((request) => {
    throw new AppError('method-not-allowed', `${request.method} is not possible here.`);
  });
  app.use(createErrorHandler(deps.log));
  return app;
}
