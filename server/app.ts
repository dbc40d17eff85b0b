import { join } from 'node:path';
import express from 'express';
import type { Express } from 'express';

/** What the HTTP application is made of. */
export type AppDependencies = {
  /** Folder of the built client. */
  client: string;
  /** Resolves if Sprout can work, throws otherwise. */
  checkHealth: () => Promise<void>;
};

/** Sprout's HTTP application; it listens nowhere by itself. */
export function createApp(deps: AppDependencies): Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/healthz', async (_request, response) => {
    await deps.checkHealth();
    response.json({ status: 'ok' });
  });
  app.use(
    '/assets',
    express.static(join(deps.client, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  app.use(express.static(deps.client, { index: false, maxAge: 0 }));
  app.get('/{*path}', (_request, response) => {
    response.set('cache-control', 'no-cache');
    response.sendFile('index.html', { root: deps.client });
  });
  return app;
}
