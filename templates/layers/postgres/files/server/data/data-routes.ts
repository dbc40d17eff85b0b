import { json, Router } from 'express';
import type { Pool } from 'pg';
import type { FileRows } from './all-rows.ts';
import { actionRoutes } from './action-routes.ts';
import { authority } from './authority.ts';
import { answerRefusal } from './answer-refusal.ts';
import { DataRefused } from './data-refused.ts';
import { rowRoutes } from './row-routes.ts';
import { sameOrigin } from './same-origin.ts';
import { visitorRoutes } from './visitor-routes.ts';

export interface DataRoutesOptions {
  pool: Pool;
  /** The rows of files; undefined until the database is ready. */
  fileRows(): FileRows | undefined;
}

/** Everything under `/api`. */
export function dataRoutes(options: DataRoutesOptions): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next(options.fileRows() ? undefined : new DataRefused('notReady', 'The database is not ready yet.'));
  });
  router.use(sameOrigin);
  router.use(json({ limit: '10mb' }));
  if (authority.routes) router.use(authority.routes(options));
  router.use(visitorRoutes(options), rowRoutes(options), actionRoutes(options));
  router.use((_request, _response, next) => next(new DataRefused('rowGone', 'There is nothing here.')));
  router.use(answerRefusal);
  return router;
}
