import { Router } from 'express';
import type { DataRoutesOptions } from '../data/data-routes.ts';
import { answerAccountRefusal } from './account-refused.ts';
import { entranceRoutes } from './entrance-routes.ts';
import { notificationRoutes } from './notification-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { profileRoutes } from './profile-routes.ts';

/** Everything about people under `/api`. */
export function accountRoutes({ pool }: DataRoutesOptions): Router {
  const router = Router();
  router.use(entranceRoutes(pool), profileRoutes(pool), peopleRoutes(pool), notificationRoutes(pool));
  router.use(answerAccountRefusal);
  return router;
}
