import express from 'express';
import type { Router } from 'express';
import { AppError } from '../errors.ts';
import { createAttachmentRouter } from './attachment-router.ts';
import { createCodeRouter } from './code-router.ts';
import type { ApiDependencies } from './dependencies.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { createCallRouter, createModelRouter } from './model-router.ts';
import { createPlanRouter } from './plan-router.ts';
import { createProjectRouter } from './project-router.ts';
import { createRunRouter } from './run-router.ts';

/** Everything under `/api`. */
export function createApiRouter(deps: ApiDependencies): Router {
  const router = express.Router();
  router.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  router
    .route('/status')
    .get(async (_request, response) => {
      response.json(await deps.readStatus());
    })
    .all(methodNotAllowed('GET'));
  router.use('/settings/model', createModelRouter(deps));
  router.use('/attachments', createAttachmentRouter(deps));
  const routers = [
    createProjectRouter,
    createPlanRouter,
    createRunRouter,
    createCodeRouter,
    createCallRouter,
  ];
  for (const create of routers) router.use('/projects', create(deps));
  router.use(() => {
    throw new AppError('not-found', 'Sprout has nothing at this address.');
  });
  return router;
}
