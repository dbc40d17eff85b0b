import type { Service } from '../../sandbox/sandbox.ts';
import { requestTarget } from '../../sandbox/ready/request-target.ts';
import { appendFile, mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { GateReport, GateRequest } from './gate/gate-request.ts';
import { passGate } from './gate/gate.ts';
import { rehearse } from './gate/rehearse.ts';
import { markBuilt } from '../releases/prepare-release.ts';
import { noData, startApp } from '../releases/start-app.ts';
import type { Order } from './open-order.ts';
import type { RunDependencies } from './run-dependencies.ts';
import { RunFailed } from './run-failed.ts';
import type { RunRecord } from './run-record.ts';
import type { WrittenCandidate } from './write-candidate.ts';

/** A candidate that is green. */
export interface Proof {
  /** How many checks it passed; those of the release gone back to, which are not run again. */
  passed: number;
  /** False where no browser was found. */
  browser: boolean;
  /** Runs on scratch data, or on none, in which case it may become the live one. */
  service: Service | undefined;
  /** Ends the service, unless it became the live one, and removes its data. */
  close(): Promise<void>;
}

const gateData = 'gate';

/** Proves a candidate. Throws `RunFailed` when it is red; nothing of it runs then. */
export async function verify(
  deps: RunDependencies,
  order: Order,
  job: { candidate: WrittenCandidate; record: RunRecord; signal: AbortSignal },
): Promise<Proof> {
  const { project, place, target } = order;
  const { candidate } = job;
  const { slug } = project;
  const keptHere = deps.data.isKeptHere(candidate.spec);
  const close = async (service?: Service): Promise<void> => {
    if (service && deps.apps.live(slug)?.service !== service) await service.stop({ graceMilliseconds: 500 });
    if (keptHere) await deps.data.drop(slug, gateData);
  };
  try {
    const request = await describeGate(deps, order, job);
    const driver = deps.driverFor(project.runtime);
    const rehearsal = (): Promise<void> =>
      rehearse(deps, { ...request, driver, hasLiveData: hasLiveData(order) });
    if (candidate.built) {
      const service = await startKept(deps, order, { request, rehearsal });
      return { passed: target?.checks.passed ?? 0, browser: true, service, close: () => close(service) };
    }
    const { store, browser } = deps;
    const outcome = await passGate({ driver, store, browser }, { ...request, alongside: rehearsal });
    if (outcome.kind === 'red') throw new RunFailed(outcome.failure);
    await markBuilt(place, candidate.commit);
    const { service } = outcome;
    const passed = target?.checks.passed ?? outcome.checks.filter((check) => check.passed).length;
    return { passed, browser: outcome.browser, service, close: () => close(service) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function describeGate(
  deps: RunDependencies,
  order: Order,
  job: { candidate: WrittenCandidate; record: RunRecord; signal: AbortSignal },
): Promise<GateRequest> {
  const { project, version, place, run, paths } = order;
  const { candidate, record, signal } = job;
  const { slug } = project;
  const { spec, steps } = candidate;
  // What was green once is not checked again.
  const checks = run.kind === 'restore' ? [] : deps.composer.checksFor(spec);
  const kept = candidate.built && hasLiveData(order);
  return {
    candidate: { slug, version, spec, checks, place, steps },
    data: deps.data.isKeptHere(spec) && !kept ? await deps.data.scratch(slug, spec, gateData) : noData,
    origin: originOf(deps.addresses.app(slug)),
    pictures: {
      folder: paths.pictures,
      prefix: run.id,
      address: (name: string) => deps.addresses.screenshot(slug, name),
    },
    signal,
    report: reportTo(record, order),
  };
}

/** Whether the release is to be used with the data people have now. */
function hasLiveData({ current, run }: Order): boolean {
  return current !== undefined && run.restore?.scope !== 'code-and-data';
}

function originOf(address: string): string {
  return new URL(address).origin;
}

/** Starts a release that is built already: on a copy of what people use, which is enough, or else on nothing. */
async function startKept(
  deps: RunDependencies,
  order: Order,
  start: { request: GateRequest; rehearsal: () => Promise<void> },
): Promise<Service | undefined> {
  const { request, rehearsal } = start;
  const { slug, version, place, spec } = request.candidate;
  if (deps.data.isKeptHere(spec) && hasLiveData(order)) {
    await rehearsal();
    return undefined;
  }
  const { data, signal } = request;
  const driver = deps.driverFor(order.project.runtime);
  const service = await startApp(driver, { slug, version, tree: place.tree, data, signal });
  const { status } = await requestTarget(service.target, '/');
  if (status < 400) return service;
  await service.stop({ graceMilliseconds: 200 });
  throw new RunFailed({
    stage: 'start',
    summary: `Home answers with status ${status}, so nothing was changed.`,
  });
}

function reportTo(record: RunRecord, order: Order): GateReport {
  const run = order.run.id;
  const log = order.paths.buildLog;
  let writing: Promise<void> = mkdir(dirname(log), { recursive: true }).then(() => rm(log, { force: true }));
  return {
    stageStart: (stage) => record.tell({ kind: 'stage-start', run, stage }),
    stageEnd: (stage, result) => record.tell({ kind: 'stage-end', run, stage, ...result }),
    checkEnd: (check) => record.tell({ kind: 'check-end', run, check }),
    output: (text) => {
      writing = writing.then(() => appendFile(log, text)).catch(() => undefined);
    },
  };
}
