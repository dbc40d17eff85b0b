import { deleteProject as deleteRow, getProject } from '../db/projects.ts';
import type { ProjectServices } from './services.ts';

/** Stops what goes on, lets `cleanUp` remove what is outside Sprout's own database, and forgets the project. */
export async function deleteProject(
  services: ProjectServices,
  slug: string,
  cleanUp: (slug: string) => Promise<void>,
): Promise<void> {
  const { database, jobs } = services;
  await getProject(database, slug);
  await jobs.cancel(slug);
  await cleanUp(slug);
  await deleteRow(database, slug);
}
