import type { Updateable } from 'kysely';
import { updateProject } from '../db/projects.ts';
import type { ProjectRow } from '../db/projects.ts';
import type { Tables } from '../db/tables.ts';
import type { Change } from '../jobs/event-log.ts';
import type { Addresses } from './addresses.ts';
import { presentSummary } from './present-project.ts';

/** Changes a project's row and tells of it. */
export async function changeProject(
  change: Pick<Change, 'transaction' | 'append'> & { slug: string },
  changes: Updateable<Tables['projects']>,
  addresses: Addresses,
): Promise<ProjectRow> {
  const row = await updateProject(change.transaction, change.slug, changes);
  change.append({ kind: 'project-change', project: presentSummary(row, addresses) });
  return row;
}
