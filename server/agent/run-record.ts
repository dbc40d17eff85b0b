import type { EventBody } from '../contract/event.ts';
import { updateProject } from '../db/projects.ts';
import { presentRun, updateRun } from '../db/runs.ts';
import type { StoredRun } from '../db/runs.ts';
import type { Change } from '../jobs/event-log.ts';
import type { JobContext } from '../jobs/job.ts';
import type { Addresses } from '../projects/addresses.ts';
import { presentSummary } from '../projects/present-project.ts';
import { findRestingStatus } from '../projects/resting-status.ts';
import { applyToRun } from './apply-to-run.ts';

/** A run as it goes: what happens is applied to it, stored with it and told, in that order and as one. */
export interface RunRecord {
  readonly run: Readonly<StoredRun>;
  /** Begins anew: a run that is tried again forgets what came of it before. */
  begin(): void;
  /** Tells of something without waiting. */
  tell(body: EventBody): void;
  /** Waits until all that was told is stored. */
  flush(): Promise<void>;
  /** Tells of things in one transaction with other changes. */
  settle(work: (change: Change) => Promise<EventBody[]>): Promise<void>;
  /** Changes what only the run itself reads; stored with the next event. */
  note(changes: Partial<Pick<StoredRun, 'state' | 'release' | 'endedAt' | 'milliseconds'>>): void;
}

export function createRunRecord(
  stored: StoredRun,
  context: Pick<JobContext, 'change'>,
  addresses: Addresses,
): RunRecord {
  let run: StoredRun = stored;
  let waiting: EventBody[] = [];
  let writing: Promise<void> = Promise.resolve();
  let failure: unknown;

  function write(work?: (change: Change) => Promise<EventBody[]>): Promise<void> {
    const written = writing.then(async () => {
      if (failure !== undefined) throw failure;
      if (waiting.length === 0 && !work) return;
      await context.change(async (change) => {
        const bodies = waiting;
        waiting = [];
        const more = (await work?.(change)) ?? [];
        for (const body of more) run = applyToRun(run, body);
        change.append(...bodies, ...more);
        await store(change, [...bodies, ...more]);
      });
    });
    writing = written.catch((error: unknown) => void (failure ??= error));
    return written;
  }

  async function store(change: Change, bodies: readonly EventBody[]): Promise<void> {
    const { id, project: _, startedAt: __, ...rest } = run;
    await updateRun(change.transaction, id, rest);
    if (!bodies.some(({ kind }) => kind === 'run-status')) return;
    const { transaction } = change;
    const status = run.endedAt === null ? run.status : await findRestingStatus(transaction, change.project);
    const project = await updateProject(transaction, run.project, { status });
    change.append({ kind: 'project-change', project: presentSummary(project, addresses) });
  }

  function tell(body: EventBody): void {
    run = applyToRun(run, body);
    waiting.push(body);
    // What is told while this waits for its turn is stored with it.
    if (waiting.length === 1) write().catch(() => undefined);
  }

  return {
    get run() {
      return run;
    },
    begin: () => {
      if (run.checks.length === 0 && !run.failure && run.steps.every(({ status }) => status === 'waiting'))
        return;
      const steps = run.steps.map((step) => ({ ...step, status: 'waiting' as const, commit: null }));
      run = { ...run, checks: [], failure: null, release: null, endedAt: null, steps };
      tell({ kind: 'run-put', run: presentRun(run) });
    },
    tell,
    flush: () => write(),
    settle: (work) => write(work),
    note: (changes) => {
      run = { ...run, ...changes };
    },
  };
}
