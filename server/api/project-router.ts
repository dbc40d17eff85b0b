import express from 'express';
import type { Router } from 'express';
import { z } from 'zod';
import { newMessageSchema, newProjectSchema } from '../contract/project.ts';
import { getProject, listProjects } from '../db/projects.ts';
import { removeMessage, rewriteMessage } from '../projects/change-message.ts';
import { createProject } from '../projects/create-project.ts';
import { deleteProject } from '../projects/delete-project.ts';
import { openProject } from '../projects/open-project.ts';
import { presentSummary } from '../projects/present-project.ts';
import { sendMessage } from '../projects/send-message.ts';
import type { ApiDependencies } from './dependencies.ts';
import { idOf, jsonBody, parseBody, parseQuery, slugOf } from './input.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

const rewriteSchema = z.object({ text: z.string().max(20_000) });
const afterSchema = z.object({ after: z.coerce.number().int().min(0).max(2_147_483_647).default(0) });

/** `/api/projects`: projects, their conversation and their events. */
export function createProjectRouter({ services, removeApp }: ApiDependencies): Router {
  const router = express.Router();
  router
    .route('/')
    .get(async (_request, response) => {
      const rows = await listProjects(services.database);
      response.json(rows.map((row) => presentSummary(row, services.addresses)));
    })
    .post(jsonBody(), async (request, response) => {
      const slug = await createProject(services, parseBody(newProjectSchema, request));
      response.status(201).json(await openProject(services, slug));
    })
    .all(methodNotAllowed('GET', 'POST'));
  router
    .route('/:slug')
    .get(async (request, response) => {
      response.json(await openProject(services, slugOf(request)));
    })
    .delete(async (request, response) => {
      await deleteProject(services, slugOf(request), removeApp);
      response.status(204).end();
    })
    .all(methodNotAllowed('GET', 'DELETE'));
  router
    .route('/:slug/events')
    .get(async (request, response) => {
      const { after } = parseQuery(afterSchema, request);
      const { slug } = await getProject(services.database, slugOf(request));
      response.json(await services.events.replay(slug, after));
    })
    .all(methodNotAllowed('GET'));
  router
    .route('/:slug/messages')
    .post(jsonBody(), async (request, response) => {
      const message = await sendMessage(services, slugOf(request), parseBody(newMessageSchema, request));
      response.status(201).json(message);
    })
    .all(methodNotAllowed('POST'));
  router
    .route('/:slug/messages/:id')
    .patch(jsonBody(), async (request, response) => {
      const { text } = parseBody(rewriteSchema, request);
      response.json(await rewriteMessage(services, slugOf(request), { id: idOf(request), text }));
    })
    .delete(async (request, response) => {
      await removeMessage(services, slugOf(request), idOf(request));
      response.status(204).end();
    })
    .all(methodNotAllowed('PATCH', 'DELETE'));
  return router;
}
