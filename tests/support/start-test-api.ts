import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { z } from 'zod';
import { openModelConnection } from '../../server/agent/engines/model/connection/settings.ts';
import { createQuestionDesk } from '../../server/agent/question-desk.ts';
import type { Engine } from '../../server/agent/engines/engine.ts';
import { createApiRouter } from '../../server/api/api-router.ts';
import { createFrontDoor } from '../../server/api/front-door.ts';
import { createHostCheck } from '../../server/api/hosts.ts';
import { createLogin } from '../../server/api/login.ts';
import { createPasswordCheck } from '../../server/api/password.ts';
import { createReachCheck } from '../../server/api/reach.ts';
import { createSecurityHeaders } from '../../server/api/security-headers.ts';
import { createSessions } from '../../server/api/sessions.ts';
import { createProjectSockets } from '../../server/api/socket.ts';
import { createApp } from '../../server/app.ts';
import { updateRun, presentRun } from '../../server/db/runs.ts';
import { openDataFolder } from '../../server/home/data-folder.ts';
import { createSecretBox } from '../../server/home/secret-box.ts';
import { createEventLog } from '../../server/jobs/event-log.ts';
import { defineJob } from '../../server/jobs/job.ts';
import type { JobContext } from '../../server/jobs/job.ts';
import { createJobs } from '../../server/jobs/jobs.ts';
import { createSilentLog } from '../../server/log.ts';
import { createAddresses } from '../../server/projects/addresses.ts';
import { changeProject } from '../../server/projects/change-project.ts';
import { createDraftJob } from '../../server/projects/draft-plan.ts';
import { nameIdea } from '../../server/projects/name-idea.ts';
import { takeUpNextMessage } from '../../server/projects/send-message.ts';
import type { ProjectServices } from '../../server/projects/services.ts';
import { slugOf } from '../../server/agent/engines/builtin/words/slug.ts';
import { samplePlan } from './sample-plan.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { startTestDatabase } from './test-database.ts';

export interface TestApi {
  url: string;
  port: number;
  services: ProjectServices;
  /** What the engine does next; by default it drafts the sample plan. */
  engine: { plan: Engine['plan']; revise: Engine['revise'] };
  /** What a run does until it is live. */
  work: (run: string, context: JobContext) => Promise<void>;
  send(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
}

/** The API over real HTTP and Postgres, with an engine and runs that do what the test says. */
export async function startTestApi(options: { password?: string } = {}): Promise<TestApi> {
  const { database, pool } = await startTestDatabase();
  const folder = await openDataFolder(join(temporaryFolder(), 'home'));
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const domain = 'sprout.localhost';
  const log = createSilentLog();
  const events = createEventLog(database);
  const jobs = createJobs({ pool, database, events, log });

  const api: Pick<TestApi, 'engine' | 'work'> = {
    engine: {
      plan: async () => ({ kind: 'plan', plan: samplePlan() }),
      revise: async (plan) => ({ kind: 'plan', plan: { ...plan, summary: `${plan.summary} Changed.` } }),
    },
    work: async () => {},
  };
  const engine: Engine = {
    id: 'builtin',
    plan: (request, context) => api.engine.plan(request, context),
    revise: (plan, instruction, context) => api.engine.revise(plan, instruction, context),
    implement: async () => {},
    repair: async () => false,
  };
  const services: ProjectServices = {
    database,
    events,
    jobs,
    addresses: createAddresses({ domain, port }),
    language: {
      singularOf: (plural) => plural,
      pluralOf: (singular) => singular,
      slugOf: (idea) => slugOf(nameIdea(idea)),
      withChecks: (plan) => plan,
      interpret: (sentence) => ({
        step: {
          title: 'Go dark',
          areas: ['look'],
          phrases: [],
          operations: /dark/.test(sentence) ? [{ kind: 'change-theme', changes: { scheme: 'dark' } }] : [],
        },
        meaning: 'The app is dark.',
        notUnderstood: /dark/.test(sentence) ? [] : [sentence],
      }),
    },
    engine: () => engine,
    chooseRuntime: async () => 'process',
    now: () => new Date(),
  };
  const settle = async (slug: string, run: string, status: 'live' | 'cancelled' | 'interrupted' | 'failed') =>
    events.change(slug, async ({ transaction, append }) => {
      const ended = await updateRun(transaction, run, { status, endedAt: new Date().toISOString() });
      append({ kind: 'run-put', run: presentRun(ended) });
      append({ kind: 'run-end', run, status, failure: ended.failure, milliseconds: ended.milliseconds });
      await changeProject({ transaction, append, slug }, { status }, services.addresses);
    });
  const runJob = defineJob({
    name: 'run',
    input: z.object({ run: z.string() }),
    run: async ({ run }, context) => {
      await api.work(run, context);
      await settle(context.project, run, 'live');
    },
    onFailure: async ({ run }, { project, error }) => {
      const { code } = error;
      await settle(project, run, code === 'cancelled' || code === 'interrupted' ? code : 'failed');
    },
  });
  await jobs.start({
    definitions: [createDraftJob(services), runJob],
    onEnd: (slug) => takeUpNextMessage(services, slug),
  });

  const sockets = createProjectSockets({ database, events });
  const mayReach = createReachCheck(createHostCheck({ domain, host: '127.0.0.1', port }));
  const sessions =
    options.password === undefined
      ? undefined
      : createSessions(database, createPasswordCheck(options.password));
  const app = createApp({
    client: temporaryFolder(),
    checkHealth: async () => {},
    api: createApiRouter({
      services,
      folder,
      model: await openModelConnection({
        database,
        box: createSecretBox(folder.path),
        environment: { baseUrl: undefined, apiKey: undefined, name: undefined },
      }),
      desk: createQuestionDesk(),
      readStatus: async () => ({
        version: '0.0.0',
        domain,
        port,
        runtime: { id: 'process', isolation: 'none', sentence: 'Apps run as processes.' },
        browser: null,
        engines: [{ id: 'builtin', label: 'Built in', ready: true }],
      }),
      appLog: () => [],
      snapshotNow: async () => {
        throw new Error('no snapshots');
      },
      removeApp: async (slug) => sockets.closeProject(slug),
    }),
    mayReach,
    securityHeaders: createSecurityHeaders({ domain, port }),
    login: sessions && createLogin(sessions),
    log,
  });
  const preview = {
    serviceFor: (host: string | undefined) =>
      host?.endsWith(`.${domain}:${port}`) ? { service: 'app', slug: 'app' } : undefined,
    handle: (_request: unknown, response: { end: (text: string) => void }) => response.end('the app'),
    upgrade: () => {},
  };
  const door = createFrontDoor({ preview, app, sockets, mayReach, sessions });
  server.on('request', door.request);
  door.listen(server);
  afterAll(async () => {
    await sockets.close();
    await jobs.stop();
    server.closeAllConnections();
    server.close();
  });

  const url = `http://127.0.0.1:${port}`;
  return Object.assign(api, {
    url,
    port,
    services,
    send: async (method: string, path: string, body?: unknown) => {
      const response = await fetch(`${url}${path}`, {
        method,
        ...(body !== undefined && {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
    },
  });
}
