import type { Service } from '../../sandbox/sandbox.ts';
import type { CheckResult } from '../contract/run.ts';
import { appendFile, mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { GateReport } from './gate/gate-request.ts';
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
  checks: readonly CheckResult[];
  /** False where no browser was found. */
  browser: boolean;
  /** Runs on scratch data, or on none, in which case it may become the live one. */
  service: Service;
  /** Ends the service, unless it became the live one, and removes its data. */
  close(): Promise<void>;
}

export const gateData = 'gate';

/** Proves a candidate. Throws `RunFailed` when it is red; nothing of it runs then. */
export async function verify(
  deps: RunDependencies,
  order: Order,
  job: { candidate: WrittenCandidate; record: RunRecord; signal: AbortSignal },
): Promise<Proof> {
  const { project, version, place, run } = order;
  const { candidate, signal } = job;
  const { slug } = project;
  const driver = deps.driverFor(project.runtime);
  const report = reportTo(job.record, order);
  const keptHere = deps.data.isKeptHere(candidate.spec);
  const data = keptHere ? await deps.data.scratch(slug, candidate.spec, gateData) : noData;
  const close = async (service?: Service): Promise<void> => {
    if (service && deps.apps.live(slug)?.service !== service) await service.stop({ graceMilliseconds: 500 });
    if (keptHere) await deps.data.drop(slug, gateData);
  };
  try {
    const gate = {
      candidate: {
        slug,
        version,
        spec: candidate.spec,
        checks: deps.composer.checksFor(candidate.spec),
        place,
        steps: candidate.steps,
      },
      data,
      origin: originOf(deps.addresses.app(slug)),
      pictures: {
        folder: order.paths.pictures,
        prefix: run.id,
        address: (name: string) => deps.addresses.screenshot(slug, name),
      },
      signal,
      report,
    };
    const dependencies = { driver, store: deps.store, browser: deps.browser };
    // What was green once is only started again.
    const outcome = candidate.built
      ? await startKept(deps, order, { signal, data })
      : await passGate(dependencies, gate);
    if (outcome.kind === 'red') throw new RunFailed(outcome.failure);
    try {
      await markBuilt(place, candidate.commit);
      await rehearse(deps, {
        ...gate,
        driver,
        hasLiveData: order.current !== undefined && run.restore?.scope !== 'code-and-data',
      });
    } catch (error) {
      await close(outcome.service);
      throw error;
    }
    return { ...outcome, close: () => close(outcome.service) };
  } catch (error) {
    await close();
    throw error;
  }
}

function originOf(address: string): string {
  return new URL(address).origin;
}

async function startKept(
  deps: RunDependencies,
  order: Order,
  start: { signal: AbortSignal; data: typeof noData },
): Promise<{ kind: 'green'; service: Service; checks: readonly CheckResult[]; browser: boolean }> {
  const { project, version, place, target } = order;
  const driver = deps.driverFor(project.runtime);
  const service = await startApp(driver, { slug: project.slug, version, tree: place.tree, ...start });
  const checks = Array.from({ length: target?.checks.passed ?? 0 }, (_, index) => ({
    id: `kept-${index}`,
    sentence: '',
    passed: true,
    milliseconds: 0,
  }));
  return { kind: 'green', service, checks, browser: true };
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
