import express from 'express';
import type { Router } from 'express';
import { writeFailureReport } from '../agent/failure-report.ts';
import { resolveConflict } from '../agent/resolve-conflict.ts';
import { resolutionSchema } from '../contract/code.ts';
import { continueRequestSchema, runAnswerSchema } from '../contract/run.ts';
import { restoreRequestSchema } from '../contract/release.ts';
import { getProject } from '../db/projects.ts';
import { listReleases } from '../db/releases.ts';
import { presentRun } from '../db/runs.ts';
import { presentRelease } from '../projects/present-project.ts';
import { restoreRelease } from '../projects/restore-release.ts';
import { cancelRun, continueRun, dropRun, getRun, goLiveWithGreenSteps } from '../projects/steer-run.ts';
import type { ApiDependencies } from './dependencies.ts';
import { idOf, jsonBody, parseBody, slugOf } from './input.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

const verbs = { cancel: cancelRun, 'green-steps': goLiveWithGreenSteps, drop: dropRun };

/** `/api/projects/:slug/runs`, `…/releases`, `…/snapshots` and `…/restore` */
export function createRunRouter({ services, snapshotNow, desk }: ApiDependencies): Router {
  const router = express.Router();
  router
    .route('/:slug/runs/:id')
    .get(async (request, response) => {
      response.json(presentRun(await getRun(services.database, slugOf(request), idOf(request))));
    })
    .all(methodNotAllowed('GET'));
  router
    .route('/:slug/runs/:id/report')
    .get(async (request, response) => {
      const project = await getProject(services.database, slugOf(request));
      const run = presentRun(await getRun(services.database, project.slug, idOf(request)));
      response.attachment(`${project.slug}-${run.id}.md`).type('text/markdown');
      response.send(writeFailureReport(project, run));
    })
    .all(methodNotAllowed('GET'));
  for (const [name, steer] of Object.entries(verbs)) {
    router
      .route(`/:slug/runs/:id/${name}`)
      .post(jsonBody(), async (request, response) => {
        response.status(202).json(await steer(services, slugOf(request), idOf(request)));
      })
      .all(methodNotAllowed('POST'));
  }
  router
    .route('/:slug/runs/:id/continue')
    .post(jsonBody(), async (request, response) => {
      const run = { slug: slugOf(request), id: idOf(request) };
      const how = parseBody(continueRequestSchema, request);
      response.status(202).json(await continueRun(services, run, how));
    })
    .all(methodNotAllowed('POST'));
  router
    .route('/:slug/runs/:id/answer')
    .post(jsonBody(), async (request, response) => {
      const { id: run } = await getRun(services.database, slugOf(request), idOf(request));
      const { question, answer } = parseBody(runAnswerSchema, request);
      desk.answer({ run, id: question }, answer);
      response.status(204).end();
    })
    .all(methodNotAllowed('POST'));
  router
    .route('/:slug/runs/:id/resolve')
    .post(jsonBody(24), async (request, response) => {
      const slug = slugOf(request);
      const { files } = parseBody(resolutionSchema, request);
      const key = { slug, run: idOf(request) };
      response.status(202).json(await resolveConflict(services, key, files));
    })
    .all(methodNotAllowed('POST'));
  router
    .route('/:slug/releases')
    .get(async (request, response) => {
      const { slug, currentRelease } = await getProject(services.database, slugOf(request));
      const releases = await listReleases(services.database, slug);
      response.json(releases.map((release) => presentRelease(release, currentRelease, services.addresses)));
    })
    .all(methodNotAllowed('GET'));
  router
    .route('/:slug/snapshots')
    .post(jsonBody(), async (request, response) => {
      response.status(201).json(await snapshotNow(slugOf(request)));
    })
    .all(methodNotAllowed('POST'));
  router
    .route('/:slug/restore')
    .post(jsonBody(), async (request, response) => {
      const input = parseBody(restoreRequestSchema, request);
      response.status(202).json(await restoreRelease(services, slugOf(request), input));
    })
    .all(methodNotAllowed('POST'));
  return router;
}
