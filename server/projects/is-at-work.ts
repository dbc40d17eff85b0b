import { activeStatuses } from '../db/runs.ts';
import { AppError } from '../errors.ts';
import type { Change } from '../jobs/event-log.ts';
import type { ProjectServices } from './services.ts';

type Place = Pick<Change, 'transaction' | 'project'>;

/**
 * Whether Sprout drafts or builds for a project. A job that has said its last word and only tidies up does not count:
 * what is added now comes after it.
 */
export async function isAtWork({ jobs }: ProjectServices, { transaction, project }: Place): Promise<boolean> {
  const { slug, status } = project;
  const working = status === 'drafting' || activeStatuses.some((active) => active === status);
  return working && jobs.isBusy(transaction, slug);
}

export async function refuseWhileAtWork(services: ProjectServices, place: Place): Promise<void> {
  if (await isAtWork(services, place))
    throw new AppError('conflict', 'Sprout is at work on this app. Wait for the end, or stop it first.');
}
