import { listProjects } from '../../db/projects.ts';
import { activeStatuses } from '../../db/runs.ts';
import type { Order } from '../open-order.ts';
import { beginAttempt } from './advance.ts';
import type { Advance, AdvanceDependencies, Attempt } from './advance.ts';

/**
 * Proves what a plan would make while the person reads it, so that approving it takes a moment. Only the gate runs
 * ahead: no commit, no release, nothing the person or the app's users could notice before approval.
 */
export interface ProvingAhead {
  /** A plan of this project waits for approval now. Whatever was begun before is left. */
  consider(project: string): void;
  /**
   * Hands over what there is for this order. Everything else is ended first, of other projects too: what was approved
   * has the machine for itself.
   */
  claim(order: Order, signal: AbortSignal): Promise<Advance | undefined>;
  /** Ends what was begun for a project. */
  leave(project: string): Promise<void>;
  /** Ends everything and begins nothing any more. */
  close(): Promise<void>;
}

export interface AheadSettings {
  /** A plan is looked at for longer than this, or it was approved unread. */
  waitMilliseconds?: number;
  /** How long a proven app is kept running for a plan that waits. */
  keepMilliseconds?: number;
}

/** For one plan at a time, the newest. Making it does no I/O. */
export function createProvingAhead(deps: AdvanceDependencies, settings: AheadSettings = {}): ProvingAhead {
  const { waitMilliseconds = 1_500, keepMilliseconds = 15 * 60_000 } = settings;
  let closed = false;
  let considered: { project: string; timer: NodeJS.Timeout } | undefined;
  let current: { project: string; attempt: Attempt; expiry?: NodeJS.Timeout } | undefined;
  let turns: Promise<unknown> = Promise.resolve();

  /** One after the other, so that nothing is begun while something else ends. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = turns.then(work);
    turns = done.catch(() => undefined);
    return done;
  }

  function forget(): void {
    clearTimeout(considered?.timer);
    considered = undefined;
  }

  function consider(project: string): void {
    if (closed) return;
    forget();
    const timer = setTimeout(() => {
      inTurn(() => begin(project)).catch((error: unknown) =>
        deps.log.warn({ err: error, slug: project }, 'nothing could be proven ahead'),
      );
    }, waitMilliseconds);
    timer.unref();
    considered = { project, timer };
  }

  async function begin(project: string): Promise<void> {
    if (closed || considered?.project !== project) return;
    const busy = (await listProjects(deps.database)).some(({ status }) => isActive(status));
    if (busy) return consider(project);
    considered = undefined;
    await end();
    const attempt = beginAttempt(deps, project);
    const begun: NonNullable<typeof current> = { project, attempt };
    current = begun;
    void attempt.settled.then((green) => {
      if (current !== begun) return;
      // What is red here is tried again in the open, where it is told.
      if (!green) void inTurn(() => endIf(begun));
      begun.expiry = setTimeout(() => void inTurn(() => endIf(begun)), keepMilliseconds);
      begun.expiry.unref();
    });
  }

  async function end(): Promise<void> {
    const ending = current;
    current = undefined;
    clearTimeout(ending?.expiry);
    await ending?.attempt.leave();
  }

  async function endIf(begun: typeof current): Promise<void> {
    if (current === begun) await end();
  }

  return {
    consider,
    claim: (order, signal) =>
      inTurn(async () => {
        if (considered?.project === order.project.slug) forget();
        const { attempt } = current ?? {};
        const advance = await attempt?.suits(order);
        if (!attempt || !advance) {
          await end();
          return undefined;
        }
        clearTimeout(current?.expiry);
        current = undefined;
        signal.addEventListener('abort', () => attempt.abort(), { once: true });
        return advance;
      }),
    leave: (project) =>
      inTurn(async () => {
        if (considered?.project === project) forget();
        if (current?.project === project) await end();
      }),
    close: () => {
      closed = true;
      forget();
      return inTurn(end);
    },
  };
}

function isActive(status: string): boolean {
  return activeStatuses.some((active) => active === status);
}

/** For where nothing is to be done ahead. */
export const neverAhead: ProvingAhead = {
  consider: () => undefined,
  claim: async () => undefined,
  leave: async () => undefined,
  close: async () => undefined,
};
