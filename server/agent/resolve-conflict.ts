import type { RunResource } from '../contract/run.ts';
import { activeStatuses, findRun, presentRun, updateRun } from '../db/runs.ts';
import { AppError } from '../errors.ts';
import { checkPath } from '../git/path.ts';
import { changeProject } from '../projects/change-project.ts';
import { runJob } from '../projects/job-names.ts';
import type { ProjectServices } from '../projects/services.ts';
import { parseRunState } from './run-state.ts';

/** Takes the person's answer to a conflict and tries the run again with it. Every file asked about must be answered. */
export async function resolveConflict(
  services: ProjectServices,
  key: { slug: string; run: string },
  files: readonly { path: string; content: string }[],
): Promise<RunResource> {
  const { slug, run: id } = key;
  return services.events.change(slug, async ({ transaction, project, append }) => {
    const run = await findRun(transaction, slug, id);
    if (!run) throw new AppError('not-found', 'There is no such run.');
    const state = parseRunState(run.state);
    if (!state.conflict || project.currentRun !== id || activeStatuses.includes(run.status))
      throw new AppError('conflict', 'This run does not wait for an answer.');
    if (await services.jobs.isBusy(transaction, slug))
      throw new AppError('conflict', 'Sprout is at work on this app. Wait for the end, or stop it first.');
    const open = state.conflict.paths.filter((path) => !files.some((file) => file.path === path));
    if (open.length > 0)
      throw new AppError('invalid-input', `Choose what to keep in ${open.join(', ')} as well.`, {
        data: { open },
      });
    const answered = files.map(({ path, content }) => ({ path: checkPath(path), content }));
    const queued = await updateRun(transaction, id, {
      status: 'queued',
      failure: null,
      endedAt: null,
      state: { ...state, conflict: null, answers: { main: state.conflict.main, files: answered } },
    });
    await services.jobs.enqueue(transaction, { project: slug, name: runJob, input: { run: id } });
    append({ kind: 'run-put', run: presentRun(queued) });
    await changeProject({ transaction, append, slug }, { status: 'queued' }, services.addresses);
    return presentRun(queued);
  });
}
