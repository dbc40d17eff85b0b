import express from 'express';
import type { Router } from 'express';
import { z } from 'zod';
import { findLocalServers } from '../agent/engines/model/connection/find-local-servers.ts';
import { listModels } from '../agent/engines/model/connection/list-models.ts';
import { probeModel } from '../agent/engines/model/connection/probe-model.ts';
import { requireModel } from '../agent/engines/model/connection/settings.ts';
import { modelSettingsInputSchema, modelSwitchSchema } from '../contract/model.ts';
import { findModelCall, listModelCalls } from '../db/model-calls.ts';
import { getProject } from '../db/projects.ts';
import { AppError } from '../errors.ts';
import type { ApiDependencies } from './dependencies.ts';
import { idOf, jsonBody, parseBody, parseQuery, slugOf } from './input.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

const testSchema = z.object({ settings: modelSettingsInputSchema.optional() });
const callsSchema = z.object({ run: z.string().max(40).optional(), step: z.string().max(64).optional() });

/** `/api/settings/model`: how the language model is reached. The key goes in and never comes out. */
export function createModelRouter({ model }: Pick<ApiDependencies, 'model'>): Router {
  const router = express.Router();
  router
    .route('/')
    .get((_request, response) => {
      response.json(model.view());
    })
    .put(jsonBody(), async (request, response) => {
      response.json(await model.save(parseBody(modelSettingsInputSchema, request)));
    })
    .patch(jsonBody(), async (request, response) => {
      response.json(await model.sendRows(parseBody(modelSwitchSchema, request).sendRows));
    })
    .delete(async (_request, response) => {
      response.json(await model.forget());
    })
    .all(methodNotAllowed('GET', 'PUT', 'PATCH', 'DELETE'));
  router
    .route('/test')
    .post(jsonBody(), async (request, response) => {
      const { settings } = parseBody(testSchema, request);
      const tried = settings ? model.complete(settings) : requireModel(model);
      const gone = new AbortController();
      response.on('close', () => gone.abort());
      const result = await probeModel(tried, gone.signal).catch((error: unknown) => {
        if (!gone.signal.aborted) throw error;
      });
      if (!result) return;
      const used = model.current();
      const same = used?.baseUrl === tried.baseUrl && used.model === tried.model;
      if (result.capabilities && same) await model.learn(result.capabilities);
      response.json(result);
    })
    .all(methodNotAllowed('POST'));
  router
    .route('/models')
    .get(async (_request, response) => {
      const settings = model.current();
      response.json(settings ? await listModels(settings) : []);
    })
    .all(methodNotAllowed('GET'));
  router
    .route('/local')
    .get(async (_request, response) => {
      response.json(await findLocalServers());
    })
    .all(methodNotAllowed('GET'));
  return router;
}

/** `/api/projects/:slug/calls`: what was said to the model and what came back. */
export function createCallRouter({ services: { database } }: Pick<ApiDependencies, 'services'>): Router {
  const router = express.Router();
  router
    .route('/:slug/calls')
    .get(async (request, response) => {
      const { slug } = await getProject(database, slugOf(request));
      response.json(await listModelCalls(database, slug, parseQuery(callsSchema, request)));
    })
    .all(methodNotAllowed('GET'));
  router
    .route('/:slug/calls/:id')
    .get(async (request, response) => {
      const { slug } = await getProject(database, slugOf(request));
      const call = await findModelCall(database, slug, idOf(request));
      if (!call) throw new AppError('not-found', 'There is no such call of the model.');
      response.json(call);
    })
    .all(methodNotAllowed('GET'));
  return router;
}
