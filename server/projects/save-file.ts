import type { z } from 'zod';
import type { fileSaveSchema } from '../contract/code.ts';
import { commitAsPerson } from '../git/commit-as-person.ts';
import type { Repository } from '../git/repository.ts';
import type { ProjectServices } from './services.ts';

/** Makes an edit in the editor a commit of the person, and tells of it. */
export async function saveFile(
  { events, now }: ProjectServices,
  repository: Repository,
  { slug, edit }: { slug: string; edit: z.infer<typeof fileSaveSchema> },
): Promise<{ commit: string }> {
  const seconds = Math.floor(now().getTime() / 1000);
  const { commit, title, changed } = await commitAsPerson(repository, edit, seconds);
  if (changed) await events.append(slug, [{ kind: 'commit-added', commit, title }]);
  return { commit };
}
