import { requestTarget } from '../../../sandbox/ready/request-target.ts';
import { NotReadyError } from '../../../sandbox/ready/not-ready-error.ts';
import type { PreviewRouter } from '../../../sandbox/preview/router.ts';
import type { Driver } from '../../../sandbox/sandbox.ts';
import type { AppData } from '../../releases/app-data.ts';
import { startApp } from '../../releases/start-app.ts';
import type { DataAccess } from '../../releases/start-app.ts';
import { RunFailed } from '../run-failed.ts';
import type { GateRequest } from './gate-request.ts';
import { inStage } from './in-stage.ts';

export interface Rehearsal extends Pick<GateRequest, 'candidate' | 'signal' | 'report'> {
  driver: Driver;
  /** Whether people have data this release will be used with. */
  hasLiveData: boolean;
}

/** Name of the copy; to be dropped by the caller, when nobody waits for it. */
export const rehearsalData = 'rehearsal';
const quietMilliseconds = 5_000;

/**
 * Starts the candidate, with its new migrations, on a copy of what people use, and loads every page once. Requests
 * wait while the copy is made. Throws `RunFailed` when something does not work with those data.
 */
export async function rehearse(
  deps: { data: AppData; router: Pick<PreviewRouter, 'hold' | 'quiet'> },
  rehearsal: Rehearsal,
): Promise<void> {
  const { candidate, signal, report } = rehearsal;
  const { slug, spec } = candidate;
  if (!rehearsal.hasLiveData || !deps.data.isKeptHere(spec)) return;
  await inStage(report, 'migrate', async () => {
    signal.throwIfAborted();
    const release = deps.router.hold(slug);
    let data: DataAccess;
    try {
      await deps.router.quiet(slug, quietMilliseconds);
      data = await deps.data.copy(slug, spec, { name: rehearsalData });
    } finally {
      release();
    }
    await loadPages(rehearsal, data);
    return { passed: true, result: undefined };
  });
}

async function loadPages({ candidate, driver, signal }: Rehearsal, data: DataAccess): Promise<void> {
  const { slug, version, place, spec } = candidate;
  const service = await startApp(driver, { slug, version, tree: place.tree, data, signal }).catch(
    (error: unknown) => {
      if (!(error instanceof NotReadyError) || signal.aborted) throw error;
      throw failed('It does not start with the data people have entered.', error.message);
    },
  );
  try {
    for (const { path, title } of Object.values(spec.pages)) {
      if (path.includes(':')) continue;
      const { status } = await requestTarget(service.target, path);
      if (status >= 400)
        throw failed(`“${title}” does not work with the data people have entered.`, `status ${status}`);
    }
  } finally {
    await service.stop({ graceMilliseconds: 200 });
  }
}

function failed(summary: string, details: string): RunFailed {
  return new RunFailed({ stage: 'migrate', summary, details });
}
