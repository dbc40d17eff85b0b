import express from 'express';
import type { Router } from 'express';
import { approvalSchema, planEditSchema } from '../contract/plan.ts';
import { findPlan } from '../db/plans.ts';
import { getProject } from '../db/projects.ts';
import { AppError } from '../errors.ts';
import { approvePlan } from '../projects/approve-plan.ts';
import { editPlan } from '../projects/edit-plan.ts';
import { presentPlan } from '../projects/keep-plan.ts';
import type { ApiDependencies } from './dependencies.ts';
import { jsonBody, parseBody, slugOf } from './input.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

/** `/api/projects/:slug/plan` */
export function createPlanRouter({ services }: ApiDependencies): Router {
  const router = express.Router();
  router
    .route('/:slug/plan')
    .get(async (request, response) => {
      const { slug, currentPlan } = await getProject(services.database, slugOf(request));
      const plan = currentPlan === null ? undefined : await findPlan(services.database, slug, currentPlan);
      if (!plan) throw new AppError('not-found', 'There is no plan yet.');
      response.json(presentPlan(plan));
    })
    .patch(jsonBody(), async (request, response) => {
      response.json(await editPlan(services, slugOf(request), parseBody(planEditSchema, request)));
    })
    .all(methodNotAllowed('GET', 'PATCH'));
  router
    .route('/:slug/plan/approve')
    .post(jsonBody(), async (request, response) => {
      const run = await approvePlan(services, slugOf(request), parseBody(approvalSchema, request));
      response.status(202).json(run);
    })
    .all(methodNotAllowed('POST'));
  return router;
}
