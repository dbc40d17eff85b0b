import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findPlan, updatePlan } from '../../db/plans.ts';
import type { StoredPlan } from '../../db/plans.ts';
import { emptyTree, flatten, hashTree } from '../../git/flat-tree.ts';
import { findGenerated } from '../../git/generated.ts';
import { createReader, readMain } from '../../git/read.ts';
import type { Repository } from '../../git/repository.ts';
import { presentPlan } from '../../projects/keep-plan.ts';
import { composePlan } from '../compose-plan.ts';
import type { ComposedSteps } from '../compose-steps.ts';
import { describeGate, gateData, scratchData } from '../describe-gate.ts';
import type { GateOutcome, GateReport } from '../gate/gate-request.ts';
import { passGate } from '../gate/gate.ts';
import { readGround } from '../open-order.ts';
import type { Ground, Order } from '../open-order.ts';
import type { RunDependencies } from '../run-dependencies.ts';
import { createReportRelay } from './relay-report.ts';

/** What is known, or is being found out, of the files a plan makes, before the plan is approved. */
export interface Advance {
  composed: ComposedSteps;
  /** Git's name of those files. */
  tree: string;
  /** Waits for what comes of the gate; `report` is told all of it, also what was there before. */
  outcome(report: GateReport): Promise<GateOutcome | undefined>;
  /** Ends what goes on; neither files nor data nor processes are left. */
  leave(): Promise<void>;
}

export type AdvanceDependencies = Omit<RunDependencies, 'ahead'>;

/** What it was begun for: an order for something else, or on other ground, has no use for it. */
interface Purpose {
  plan: StoredPlan;
  ground: Ground & { main: string | null; repository: Repository };
}

export interface Attempt {
  /** What there is for this order; `undefined` for one that is about anything else. */
  suits(order: Order): Promise<Advance | undefined>;
  /** Settles when all is done that can be done ahead; true for a green gate. */
  settled: Promise<boolean>;
  /** Stops what goes on; of what is done already, nothing is undone. */
  abort(): void;
  leave(): Promise<void>;
}

/**
 * Begins to prove what the plan that waits for approval would make: its files are put where the release will be, but
 * nothing is written to the repository. Plans of a model, and plans on code that was edited by hand, are left alone:
 * their files are not known before.
 */
export function beginAttempt(deps: AdvanceDependencies, slug: string): Attempt {
  const controller = new AbortController();
  const { signal } = controller;
  const relay = createReportRelay();

  const prepared = (async () => {
    const purpose = await findPurpose(deps, slug);
    if (!purpose) return undefined;
    const { plan, ground } = purpose;
    const composed = await composePlan(deps, ground, { id: plan.id, steps: plan.plan.steps });
    const files = composed.steps.at(-1)?.files ?? new Map<string, string>();
    signal.throwIfAborted();
    await rm(ground.place.folder, { recursive: true, force: true });
    await writeFiles(ground.place.tree, files);
    return { ...purpose, composed, tree: hashTree(flatten(files)) };
  })();

  const gate = prepared.then(async (found) => {
    signal.throwIfAborted();
    if (!found) return undefined;
    const { ground, composed } = found;
    const { spec } = composed;
    const { store, browser } = deps;
    const driver = deps.driverFor(ground.project.runtime);
    const request = describeGate(deps, ground, {
      spec,
      steps: found.plan.plan.steps.map((step) => ({ step, paths: [] })),
      checks: deps.composer.checksFor(spec),
      data: () => scratchData(deps.data, slug, spec),
      prefix: 'ahead',
      signal,
      report: relay.report,
    });
    return passGate({ driver, store, browser }, request);
  });
  const settled = Promise.all([prepared, gate]).then(
    async ([found, outcome]) => {
      if (!found || outcome?.kind !== 'green') return false;
      await tell(deps, slug, { plan: found.plan, checks: outcome.checks.length });
      return true;
    },
    () => false,
  );

  let leaving: Promise<void> | undefined;
  async function clear(): Promise<void> {
    controller.abort();
    const found = await prepared.catch(() => undefined);
    const outcome = await gate.catch(() => undefined);
    if (outcome?.kind === 'green') await outcome.service.stop({ graceMilliseconds: 200 });
    const ground = found?.ground;
    if (!ground) return;
    if (deps.data.isKeptHere(found.composed.spec)) await deps.data.drop(slug, gateData);
    await rm(ground.place.folder, { recursive: true, force: true });
  }
  const leave = (): Promise<void> => (leaving ??= clear());

  return {
    settled,
    abort: () => controller.abort(),
    leave,
    async suits(order) {
      const found = await prepared.catch(() => undefined);
      if (!found || !isFor(found, order)) return undefined;
      const { composed, tree } = found;
      return {
        composed,
        tree,
        leave,
        async outcome(report) {
          relay.to(report);
          return gate;
        },
      };
    },
  };
}

function isFor({ plan, ground }: Purpose, order: Order): boolean {
  return (
    order.plan?.id === plan.id &&
    order.plan.hash === plan.hash &&
    order.main === ground.main &&
    order.version === ground.version &&
    order.project.runtime === ground.project.runtime
  );
}

async function findPurpose(deps: AdvanceDependencies, slug: string): Promise<Purpose | undefined> {
  const ground = await readGround(deps, slug);
  const { project, releases, paths } = ground;
  if (project.status !== 'awaiting-approval' || project.currentPlan === null) return undefined;
  const plan = await findPlan(deps.database, slug, project.currentPlan);
  if (plan?.status !== 'awaiting-approval' || plan.engine !== 'builtin') return undefined;
  if (plan.plan.steps.some(({ task }) => task !== undefined)) return undefined;
  const repository: Repository = { path: paths.repository };
  // Before the first release there is no code, whatever lies there.
  const main = releases.length === 0 ? null : await readMain(repository);
  if (main !== null && (await isEditedByHand(repository, main))) return undefined;
  return { plan, ground: { ...ground, main, repository } };
}

/** Says with the plan what was found out, if it is still that plan and still waits. */
async function tell(
  deps: AdvanceDependencies,
  slug: string,
  { plan: { id, hash }, checks }: { plan: StoredPlan; checks: number },
): Promise<void> {
  await deps.events.change(slug, async ({ transaction, append }) => {
    const plan = await findPlan(transaction, slug, id);
    if (plan?.hash !== hash || plan.status !== 'awaiting-approval') return;
    append({ kind: 'plan-put', plan: presentPlan(await updatePlan(transaction, id, { proven: checks })) });
  });
}

async function isEditedByHand(repository: Repository, main: string): Promise<boolean> {
  const reader = createReader(repository);
  const generated = await findGenerated(reader, main);
  return generated === emptyTree || (await reader.commit(main)).tree !== generated;
}

async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
