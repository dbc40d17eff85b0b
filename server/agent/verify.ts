import type { Service } from '../../sandbox/sandbox.ts';
import { requestTarget } from '../../sandbox/ready/request-target.ts';
import { appendFile, mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checkOut } from '../git/check-out.ts';
import { AppError } from '../errors.ts';
import { describeGate, gateData, scratchData } from './describe-gate.ts';
import type { GateOutcome, GateReport, GateRequest } from './gate/gate-request.ts';
import { passGate } from './gate/gate.ts';
import { rehearsalData, rehearse } from './gate/rehearse.ts';
import { markBuilt } from '../releases/prepare-release.ts';
import { incomingData } from '../releases/snapshots.ts';
import { noData, startApp } from '../releases/start-app.ts';
import type { DataAccess } from '../releases/start-app.ts';
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
  /** A copy of the data to go back to that the release was tried on, ready to take the place of what people use. */
  incoming?: string;
  /** Ends the service, unless it became the live one, and removes its data. */
  close(): Promise<void>;
}

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
    if (!keptHere) return;
    await deps.data.drop(slug, gateData);
    if (hasLiveData(order)) await deps.data.drop(slug, rehearsalData);
    if (order.run.restore?.scope === 'code-and-data') await deps.data.drop(slug, incomingData);
  };
  try {
    const driver = deps.driverFor(project.runtime);
    const request = describeGate(deps, order, {
      spec: candidate.spec,
      steps: candidate.steps,
      // What was green once is not checked again.
      checks: order.run.kind === 'restore' ? [] : deps.composer.checksFor(candidate.spec),
      data: () => scratchData(deps.data, slug, candidate.spec),
      prefix: order.run.id,
      signal: job.signal,
      report: reportTo(job.record, order),
    });
    const rehearsal = (): Promise<void> =>
      rehearse(deps, { ...request, driver, hasLiveData: hasLiveData(order) });
    if (candidate.built) {
      const started = await startKept(deps, order, { request, rehearsal });
      const passed = target?.checks.passed ?? 0;
      return { passed, browser: true, ...started, close: () => close(started.service) };
    }
    const gate = { request, rehearsal };
    const outcome =
      (await joinAhead(order, candidate, gate)) ??
      (await passGate(
        { driver, store: deps.store, browser: deps.browser },
        { ...request, alongside: rehearsal },
      ));
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

/** A gate to pass, but for its data, and the candidate's rehearsal on a copy of what people use. */
interface Described {
  request: GateRequest;
  rehearsal: () => Promise<void>;
}

/**
 * What comes of the gate that was begun before the very same files were ordered. `undefined` where there is none, or
 * when it is not green: then all is done again, in the open.
 */
async function joinAhead(
  order: Order,
  { advance, commit }: WrittenCandidate,
  { request, rehearsal }: Described,
): Promise<GateOutcome | undefined> {
  const { signal, report } = request;
  if (!advance) return undefined;
  const outcome = await advance.outcome(report).catch(() => undefined);
  signal.throwIfAborted();
  if (outcome?.kind === 'green') {
    try {
      await rehearsal();
      return outcome;
    } catch (error) {
      await outcome.service.stop({ graceMilliseconds: 200 });
      throw error;
    }
  }
  await advance.leave();
  await checkOut(order.repository, commit, order.place.tree);
  return undefined;
}

/** Whether the release is to be used with data people have entered. */
function hasLiveData({ hasData, run }: Order): boolean {
  return hasData && run.restore?.scope !== 'code-and-data';
}

/** Tries a release that is built already: on a copy of the data it is to be used with. */
async function startKept(
  deps: RunDependencies,
  order: Order,
  { request, rehearsal }: Described,
): Promise<Pick<Proof, 'service' | 'incoming'>> {
  const { spec } = request.candidate;
  if (!deps.data.isKeptHere(spec))
    return { service: await startAndAsk(deps, order, { request, data: noData }) };
  if (hasLiveData(order)) {
    await rehearsal();
    return { service: undefined };
  }
  const snapshot = order.target?.snapshot ?? null;
  if (snapshot === null) throw new AppError('not-found', 'The data of that release were not kept.');
  const data = await deps.data.copy(order.project.slug, spec, { name: incomingData, from: snapshot });
  const service = await startAndAsk(deps, order, { request, data });
  await service.stop({ graceMilliseconds: 500 });
  return { service: undefined, incoming: incomingData };
}

/** Starts a release and opens its home page. */
async function startAndAsk(
  deps: RunDependencies,
  order: Order,
  { request, data }: { request: GateRequest; data: DataAccess },
): Promise<Service> {
  const { slug, version, place } = request.candidate;
  const { signal } = request;
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
