import { setTimeout as pause } from 'node:timers/promises';
import type { AppHost } from '../../sandbox/preview/host.ts';
import type { PreviewRouter } from '../../sandbox/preview/router.ts';
import type { Driver, Service, Target } from '../../sandbox/sandbox.ts';
import { findProject, listProjects } from '../db/projects.ts';
import type { ProjectRow } from '../db/projects.ts';
import type { Database } from '../db/pool.ts';
import { findRelease } from '../db/releases.ts';
import type { StoredRelease } from '../db/releases.ts';
import type { DataFolder } from '../home/data-folder.ts';
import type { Log } from '../log.ts';
import type { AppData } from './app-data.ts';
import { adoptApp } from './adopt-app.ts';
import type { LiveServices } from './live-services.ts';
import { prepareRelease } from './prepare-release.ts';
import { projectPaths } from './project-paths.ts';
import { startApp } from './start-app.ts';
import type { DataAccess } from './start-app.ts';

export interface AppsDependencies {
  database: Database;
  folder: DataFolder;
  /** Where packages of apps are linked from. */
  store: string;
  driverFor(runtime: ProjectRow['runtime']): Driver;
  data: AppData;
  router: Pick<PreviewRouter, 'deploy' | 'remove' | 'targetOf'>;
  liveServices: LiveServices;
  log: Log;
}

/** The apps that run: the live release of each project, and old releases while somebody looks at them. */
export interface Apps {
  /** Starts every live app. Never rejects: what does not start is logged and tried again when asked for. */
  startAll(): Promise<void>;
  /** Serves a healthy app as the live one; new requests go to it at once, the one before is drained and stopped. */
  put(slug: string, live: LiveApp): void;
  /** Ends the live app, for example to put other data in its place; `put` or a request starts it again. */
  takeDown(slug: string): Promise<void>;
  live(slug: string): LiveApp | undefined;
  /** For the router: starts what a host name stands for. */
  onDemand(host: AppHost): Promise<Target | undefined>;
  onIdle(host: AppHost, target: Target): Promise<void>;
  /** Last lines the live app printed. */
  logs(slug: string, lines: number): readonly string[];
  /** Ends all that runs of a project, before it is deleted. */
  remove(slug: string): Promise<void>;
  stop(): Promise<void>;
}

export interface LiveApp {
  version: number;
  service: Service;
}

const restartMilliseconds = [200, 2_000, 10_000, 60_000];
const steadyMilliseconds = 60_000;

export function createApps(deps: AppsDependencies): Apps {
  const running = new Map<string, LiveApp>();
  const visited = new Map<string, Service>();
  const starting = new Map<string, Promise<LiveApp | undefined>>();
  const restarts = new Map<string, number>();
  const retiring = new Set<Promise<void>>();
  let stopping = false;

  async function start(
    project: ProjectRow,
    release: StoredRelease,
    kind: 'live' | 'visit',
  ): Promise<Service> {
    const { slug } = project;
    const driver = deps.driverFor(project.runtime);
    const paths = projectPaths(deps.folder, slug);
    const { tree } = await prepareRelease({ driver, store: deps.store, paths }, release);
    const data = await (kind === 'live' ? deps.data.live(slug, release.spec) : visitData(deps.data, release));
    return startApp(driver, { slug, version: release.version, tree, data });
  }

  async function currentOf(slug: string): Promise<[ProjectRow, StoredRelease] | undefined> {
    const project = await findProject(deps.database, slug);
    if (!project || project.currentRelease === null) return undefined;
    const release = await findRelease(deps.database, slug, project.currentRelease);
    return release && [project, release];
  }

  /** Whoever asks while it is being started waits for the same start. */
  function startLive(slug: string): Promise<LiveApp | undefined> {
    const begun = starting.get(slug) ?? launchLive(slug).finally(() => starting.delete(slug));
    starting.set(slug, begun);
    return begun;
  }

  async function launchLive(slug: string): Promise<LiveApp | undefined> {
    const current = await currentOf(slug);
    if (!current || stopping) return undefined;
    const [project, release] = current;
    const driver = deps.driverFor(project.runtime);
    const outlived = await adoptApp(driver, await deps.liveServices.recall(slug), release.version);
    const service = outlived ?? (await start(project, release, 'live'));
    const already = running.get(slug);
    if (already) {
      // A release came first.
      await service.stop();
      return already;
    }
    const live = { version: release.version, service };
    put(slug, live);
    return live;
  }

  function put(slug: string, live: LiveApp): void {
    const before = running.get(slug);
    running.set(slug, live);
    const { service, version } = live;
    deps.liveServices
      .remember(slug, { id: service.id, version })
      .catch((error: unknown) => deps.log.warn({ err: error, slug }, 'live service could not be noted'));
    const drained = deps.router.deploy(slug, live.service.target);
    void live.service.exited.then(() => restart(slug, live));
    if (!before || before.service === live.service) return;
    const retired = drained
      .then(() => before.service.stop())
      .catch((error: unknown) => deps.log.error({ err: error, slug }, 'old release could not be stopped'))
      .finally(() => retiring.delete(retired));
    retiring.add(retired);
  }

  async function restart(slug: string, ended: LiveApp): Promise<void> {
    if (stopping || running.get(slug) !== ended) return;
    running.delete(slug);
    const attempt = restarts.get(slug) ?? 0;
    restarts.set(slug, attempt + 1);
    deps.log.warn(
      { slug, version: ended.version, attempt, lines: ended.service.logs(5) },
      'app ended by itself',
    );
    // Whoever asks for it meanwhile starts it.
    await deps.router.remove(slug);
    await pause(restartMilliseconds[attempt] ?? restartMilliseconds.at(-1), undefined, { ref: false });
    if (stopping || running.has(slug)) return;
    try {
      const live = await startLive(slug);
      if (live) setTimeout(() => restarts.delete(slug), steadyMilliseconds).unref();
    } catch (error) {
      deps.log.error({ err: error, slug }, 'app could not be started again');
    }
  }

  async function takeDown(slug: string): Promise<void> {
    const live = running.get(slug);
    running.delete(slug);
    await deps.liveServices.forget(slug);
    await deps.router.remove(slug);
    await live?.service.stop();
  }

  return {
    startAll: async () => {
      const projects = await listProjects(deps.database);
      // Two at a time: an app takes a quarter of a second, and the machine may be small.
      const waiting = projects.filter(({ currentRelease }) => currentRelease !== null);
      const work = async (): Promise<void> => {
        for (let next = waiting.shift(); next && !stopping; next = waiting.shift()) {
          const { slug } = next;
          await startLive(slug).catch((error: unknown) =>
            deps.log.error({ err: error, slug }, 'app could not be started'),
          );
        }
      };
      await Promise.all([work(), work()]);
    },
    put,
    takeDown,
    live: (slug) => running.get(slug),
    onDemand: async (host) => {
      if (stopping) return undefined;
      if (host.release === undefined)
        return (running.get(host.slug) ?? (await startLive(host.slug)))?.service.target;
      const project = await findProject(deps.database, host.slug);
      const release = project && (await findRelease(deps.database, host.slug, host.release));
      if (!release) return undefined;
      const service = await start(project, release, 'visit');
      visited.set(host.service, service);
      return service.target;
    },
    onIdle: async (host) => {
      const service = visited.get(host.service);
      visited.delete(host.service);
      await service?.stop();
      if (service && host.release !== undefined) await deps.data.drop(host.slug, visitName(host.release));
    },
    logs: (slug, lines) => running.get(slug)?.service.logs(lines) ?? [],
    remove: async (slug) => {
      await takeDown(slug);
      for (const [name, service] of visited) {
        if (!name.endsWith(`--${slug}`) || !/^v\d+$/.test(name.slice(0, -slug.length - 2))) continue;
        visited.delete(name);
        await deps.router.remove(name);
        await service.stop();
      }
    },
    stop: async () => {
      stopping = true;
      const services = [...running.values()].map(({ service }) => service).concat(...visited.values());
      await Promise.all([
        ...services.map((service) => service.stop({ graceMilliseconds: 2000 })),
        ...retiring,
      ]);
    },
  };
}

/** Where a release that is only looked at keeps its data; it says so. */
async function visitData(data: AppData, { project, version, spec }: StoredRelease): Promise<DataAccess> {
  const access = await data.scratch(project, spec, visitName(version));
  if (!data.isKeptHere(spec)) return access;
  const notice =
    spec.language === 'zh'
      ? `v${version}，使用单独的示例数据；此处的输入不会保留`
      : `v${version}, with sample data of its own; what is entered here is not kept`;
  return { ...access, environment: { ...access.environment, DATA_NOTICE: notice } };
}

function visitName(version: number): string {
  return `visit_v${version}`;
}
