import express from 'express';
import type { Router } from 'express';
import { z } from 'zod';
import { fileSaveSchema } from '../contract/code.ts';
import type { CommitList } from '../contract/code.ts';
import { getProject } from '../db/projects.ts';
import { listReleases } from '../db/releases.ts';
import { AppError } from '../errors.ts';
import { diffVersions } from '../git/diff.ts';
import { listFiles, readFile } from '../git/files.ts';
import { listCommits } from '../git/history.ts';
import { readMain } from '../git/read.ts';
import type { Repository } from '../git/repository.ts';
import { publishEdits } from '../projects/publish-edits.ts';
import { saveFile } from '../projects/save-file.ts';
import { projectPaths } from '../releases/project-paths.ts';
import type { ApiDependencies } from './dependencies.ts';
import { jsonBody, parseBody, parseQuery, slugOf } from './input.ts';
import { readLastLines } from './last-lines.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

const commit = z.string().regex(/^([0-9a-f]{40}|main)$/, 'must be a commit or main');
const filesQuery = z.object({ commit: commit.default('main') });
const fileQuery = filesQuery.extend({ path: z.string().min(1).max(400) });
const diffQuery = z.object({ from: commit.optional(), to: commit });
const logsQuery = z.object({
  kind: z.enum(['app', 'build']).default('app'),
  lines: z.coerce.number().int().min(1).max(5000).default(500),
});
const pictureName = /^[a-z0-9][a-z0-9-]{0,150}\.(png|jpg|webp)$/;

/** Code, history, logs and pictures of a project. */
export function createCodeRouter({ services, folder, appLog }: ApiDependencies): Router {
  const router = express.Router();
  const open = async (slug: string): Promise<Repository> => {
    const project = await getProject(services.database, slug);
    return { path: projectPaths(folder, project.slug).repository };
  };

  router
    .route('/:slug/files')
    .get(async (request, response) => {
      const query = parseQuery(filesQuery, request);
      response.json(await listFiles(await open(slugOf(request)), query.commit));
    })
    .all(methodNotAllowed('GET'));
  router
    .route('/:slug/file')
    .get(async (request, response) => {
      const query = parseQuery(fileQuery, request);
      response.json(await readFile(await open(slugOf(request)), query.path, query.commit));
    })
    .put(jsonBody(16), async (request, response) => {
      const slug = slugOf(request);
      const edit = parseBody(fileSaveSchema, request);
      response.json(await saveFile(services, await open(slug), { slug, edit }));
    })
    .all(methodNotAllowed('GET', 'PUT'));
  router
    .route('/:slug/publish')
    .post(jsonBody(), async (request, response) => {
      const slug = slugOf(request);
      response.status(202).json(await publishEdits(services, slug, await open(slug)));
    })
    .all(methodNotAllowed('POST'));
  router
    .route('/:slug/commits')
    .get(async (request, response) => {
      const slug = slugOf(request);
      const opened = await open(slug);
      if ((await readMain(opened).catch(() => null)) === null) {
        response.json([]);
        return;
      }
      const releases = await listReleases(services.database, slug);
      const versions = new Map(releases.toReversed().map((release) => [release.commit, release.version]));
      const commits: CommitList = (await listCommits(opened)).map((entry) => ({
        ...entry,
        release: versions.get(entry.commit) ?? null,
      }));
      response.json(commits);
    })
    .all(methodNotAllowed('GET'));
  router
    .route('/:slug/diff')
    .get(async (request, response) => {
      const { from, to } = parseQuery(diffQuery, request);
      response.json(await diffVersions(await open(slugOf(request)), { to, ...(from && { from }) }));
    })
    .all(methodNotAllowed('GET'));
  router
    .route('/:slug/logs')
    .get(async (request, response) => {
      const query = parseQuery(logsQuery, request);
      const { slug } = await getProject(services.database, slugOf(request));
      const lines =
        query.kind === 'app'
          ? appLog(slug, query.lines)
          : await readLastLines(projectPaths(folder, slug).buildLog, query.lines);
      response.json({ lines });
    })
    .all(methodNotAllowed('GET'));
  router
    .route('/:slug/screenshots/:name')
    .get(async (request, response) => {
      const { name } = request.params;
      const { slug } = await getProject(services.database, slugOf(request));
      if (name === undefined || !pictureName.test(name))
        throw new AppError('not-found', 'There is no picture of that name.');
      const root = projectPaths(folder, slug).pictures;
      response.sendFile(name, { root, dotfiles: 'deny', maxAge: '1h', immutable: true });
    })
    .all(methodNotAllowed('GET'));
  return router;
}
