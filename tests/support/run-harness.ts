import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import http from 'node:http';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll } from 'vitest';
import { createBrowser } from '../../sandbox/browser/create-browser.ts';
import type { OwnedBrowser } from '../../sandbox/browser/create-browser.ts';
import { createProcessDriver } from '../../sandbox/drivers/process.ts';
import { createPreviewRouter } from '../../sandbox/preview/router.ts';
import type { PreviewRouter } from '../../sandbox/preview/router.ts';
import { neverAhead } from '../../server/agent/ahead/prove-ahead.ts';
import { endBroken } from '../../server/agent/end-broken.ts';
import type { Engine } from '../../server/agent/engines/engine.ts';
import { createQuestionDesk } from '../../server/agent/question-desk.ts';
import type { RunDependencies } from '../../server/agent/run-dependencies.ts';
import { executeRun } from '../../server/agent/run.ts';
import type { EventBody } from '../../server/contract/event.ts';
import { putAttachment } from '../../server/db/attachments.ts';
import { insertMessage } from '../../server/db/messages.ts';
import { insertPlan, updatePlan } from '../../server/db/plans.ts';
import { updateProject } from '../../server/db/projects.ts';
import { findRun, insertRun } from '../../server/db/runs.ts';
import type { StoredRun } from '../../server/db/runs.ts';
import { toAppError } from '../../server/errors.ts';
import { openDataFolder } from '../../server/home/data-folder.ts';
import { createId } from '../../server/identifier.ts';
import { createEventLog } from '../../server/jobs/event-log.ts';
import type { EventLog } from '../../server/jobs/event-log.ts';
import { createSilentLog } from '../../server/log.ts';
import { createAddresses } from '../../server/projects/addresses.ts';
import { createAppData } from '../../server/releases/app-data.ts';
import { createApps } from '../../server/releases/apps.ts';
import { createLiveServices } from '../../server/releases/live-services.ts';
import type { Apps } from '../../server/releases/apps.ts';
import type { PlanStep } from '../../templates/spec/plan.ts';
import { insertTestProject } from './insert-test-project.ts';
import { projectRoot } from './project-root.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { startTestDatabase } from './test-database.ts';
import type { TestDatabase } from './test-database.ts';
import { createTinyComposer } from './tiny-composer.ts';

export interface RunHarness {
  deps: RunDependencies;
  test: TestDatabase;
  apps: Apps;
  router: PreviewRouter;
  events: EventLog;
  browser: OwnedBrowser;
  /** Adds an approved plan and carries it out; resolves to the run as it ended. */
  build(slug: string, steps: readonly PlanStep[], options?: BuildOptions): Promise<StoredRun>;
  /** Adds a plan that waits for approval. */
  propose(slug: string, steps: readonly PlanStep[], options?: BuildOptions): Promise<string>;
  /** Approves a plan that waits and carries it out. */
  approve(slug: string, plan: string, signal?: AbortSignal): Promise<StoredRun>;
  /** Adds a run without a plan and carries it out. */
  carryOut(slug: string, restore: StoredRun['restore'], signal?: AbortSignal): Promise<StoredRun>;
  /** Carries out a run once more. */
  again(slug: string, id: string): Promise<StoredRun>;
  project(slug: string): Promise<void>;
  told(slug: string): Promise<EventBody[]>;
  /** What a person sees at an address of the app. */
  visit(service: string, path?: string, method?: string): Promise<{ status: number; body: string }>;
}

export interface BuildOptions {
  engine?: Engine['id'];
  /** Tables attached to the message the plan answers, by their path in the app. */
  sources?: ReadonlyMap<string, string>;
  signal?: AbortSignal;
}

const domain = 'sprout.localhost';

/** Everything runs are made with, real but for the composer, on a data folder of its own. */
export async function startRunHarness(changes: Partial<RunDependencies> = {}): Promise<RunHarness> {
  const test = await startTestDatabase();
  const { database } = test;
  const folder = await openDataFolder(temporaryFolder());
  const store = join(projectRoot, 'node_modules');
  const node = process.execPath;
  const driver = createProcessDriver({ node, store, runFolder: folder.sockets });
  const browser = createBrowser({ node, runFolder: folder.sockets });
  const log = createSilentLog();
  const data = createAppData({ server: test.server, database, appDatabases: test.appDatabases });
  const events = createEventLog(database);
  const driverFor = () => driver;
  const router: PreviewRouter = createPreviewRouter({
    domain,
    onDemand: (host) => apps.onDemand(host),
    onIdle: (host, target) => apps.onIdle(host, target),
    idleMilliseconds: 1_000,
  });
  const apps = createApps({
    database,
    folder,
    store,
    driverFor,
    data,
    router,
    liveServices: createLiveServices(folder),
    log,
  });
  const server = http.createServer((request, response) => router.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const deps: RunDependencies = {
    database,
    events,
    folder,
    store,
    driverFor,
    browser,
    router,
    apps,
    data,
    composer: createTinyComposer(),
    ahead: neverAhead,
    engineFor: () => {
      throw new Error('no engine');
    },
    desk: createQuestionDesk(),
    addresses: createAddresses({ domain, port }),
    now: () => new Date(),
    log,
    ...changes,
  };
  afterAll(async () => {
    await apps.stop();
    await browser.close();
    await router.close();
    server.closeAllConnections();
    server.close();
  });

  const again = async (
    slug: string,
    id: string,
    signal = new AbortController().signal,
  ): Promise<StoredRun> => {
    try {
      await executeRun(
        deps,
        {
          project: slug,
          signal,
          emit: (body) => void events.append(slug, [body]),
          change: (work) => events.change(slug, work),
        },
        id,
      );
    } catch (error) {
      await endBroken(deps, {
        project: slug,
        run: id,
        error: toAppError(signal.aborted ? signal.reason : error),
      });
    }
    const run = await findRun(database, slug, id);
    if (!run) throw new Error('no run');
    return run;
  };

  const add = async (
    slug: string,
    run: Pick<StoredRun, 'kind' | 'plan' | 'restore' | 'steps'>,
  ): Promise<string> => {
    const stored = await insertRun(database, { ...run, hash: null, id: createId('r'), project: slug });
    await updateProject(database, slug, { currentRun: stored.id });
    return stored.id;
  };

  const propose = async (
    slug: string,
    steps: readonly PlanStep[],
    options: BuildOptions = {},
  ): Promise<string> => {
    const plan = await insertPlan(database, slug, {
      id: createId('p'),
      revision: 1,
      hash: 'hash',
      status: 'awaiting-approval',
      request: 'please',
      engine: options.engine ?? 'builtin',
      plan: { summary: steps.map(({ title }) => title).join(', '), steps: [...steps], questions: [] },
      order: emptyOrder,
      milliseconds: 5,
    });
    await attach(deps, { slug, plan: plan.id }, options.sources ?? new Map());
    await updateProject(database, slug, { currentPlan: plan.id, status: 'awaiting-approval' });
    return plan.id;
  };

  const approve = async (slug: string, plan: string, signal?: AbortSignal): Promise<StoredRun> => {
    const { plan: approved } = await updatePlan(database, plan, { status: 'approved' });
    const steps = approved.steps.map(
      ({ id, title }) => ({ id, title, status: 'waiting', commit: null }) as const,
    );
    return again(slug, await add(slug, { kind: 'build', plan, restore: null, steps }), signal);
  };

  return {
    deps,
    test,
    apps,
    router,
    events,
    browser,
    again,
    project: async (slug) => {
      await insertTestProject(database, slug);
    },
    propose,
    approve,
    build: async (slug, steps, options = {}) =>
      approve(slug, await propose(slug, steps, options), options.signal),
    carryOut: async (slug, restore, signal) => {
      const kind = restore ? 'restore' : 'build';
      return again(slug, await add(slug, { kind, plan: null, restore, steps: [] }), signal);
    },
    told: async (slug) => (await events.replay(slug, 0)).map(({ body }) => body),
    visit: async (service, path = '/', method = 'GET') => {
      const headers = { host: `${service}.${domain}:${port}` };
      // The router says so when an app takes its time to start, as it does on a busy machine.
      for (let attempt = 1; ; attempt += 1) {
        const seen = await ask({ port, path, method, headers });
        if (seen.status !== 503 || attempt === 30) return seen;
        await pause(1_000);
      }
    },
  };
}

function ask(options: http.RequestOptions): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = http.request({ ...options, host: '127.0.0.1', agent: false }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function attach(
  { database, folder }: RunDependencies,
  key: { slug: string; plan: string },
  sources: ReadonlyMap<string, string>,
): Promise<void> {
  const attachments = [];
  for (const [path, text] of sources) {
    const data = createHash('sha256').update(text).digest('hex');
    const id = createId('a');
    const fileName = basename(path);
    await writeFile(join(folder.attachments, `${data}.csv`), text);
    const profile = { rows: 0, columns: [], problems: [], sample: [] };
    await putAttachment(database, {
      id,
      fileName,
      bytes: text.length,
      content: data,
      data,
      sheet: null,
      sheets: [],
      profile,
    });
    attachments.push({ id, fileName, rows: 0 });
  }
  const { slug, plan } = key;
  await insertMessage(database, slug, {
    author: 'person',
    text: 'please',
    status: 'done',
    attachments,
    plan,
  });
}

const emptyOrder = {
  name: 'Tiny',
  language: 'en' as const,
  storage: 'browser' as const,
  pages: [],
  things: [],
  actions: [],
  roles: [],
  colours: [],
  assumed: [],
  notIncluded: [],
  checks: [],
  problems: [],
  uncovered: [],
};
