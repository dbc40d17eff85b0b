import type { z } from 'zod';
import type { newProjectSchema } from '../contract/project.ts';
import { insertMessage } from '../db/messages.ts';
import { insertProject } from '../db/projects.ts';
import { AppError, errorCode } from '../errors.ts';
import { chooseSlug } from './choose-slug.ts';
import { draftJob } from './job-names.ts';
import { findMessageAttachments } from './message-attachments.ts';
import { presentSummary } from './present-project.ts';
import type { ProjectServices } from './services.ts';

/** Makes a project of an idea and starts to draft its plan. Resolves to its slug. */
export async function createProject(
  services: ProjectServices,
  input: z.infer<typeof newProjectSchema>,
): Promise<string> {
  const { events, jobs, language, addresses } = services;
  const idea = input.idea.trim();
  if (idea === '' && input.attachments.length === 0)
    throw new AppError('invalid-input', 'Write in a sentence what the app should do, or attach a table.');
  const attachments = await findMessageAttachments(services.database, input.attachments);
  services.engine(input.engine);
  const runtime = await services.chooseRuntime(input.runtime);
  const wished = language.slugOf(idea === '' ? (attachments[0]?.fileName ?? '') : idea);

  for (let attempt = 0; ; attempt++) {
    const slug = await chooseSlug(services.database, wished);
    try {
      await events.create(slug, async ({ transaction, append }) => {
        const project = await insertProject(transaction, {
          slug,
          name: nameOf(slug),
          idea,
          engine: input.engine,
          model: input.model ?? null,
          runtime,
          status: 'drafting',
          currentRelease: null,
          currentPlan: null,
          currentRun: null,
          appDatabase: 'null',
          screenshot: null,
        });
        const text = idea;
        const message = { author: 'person', text, status: 'taken-up', attachments } as const;
        const stored = await insertMessage(transaction, slug, message);
        append({ kind: 'project-change', project: presentSummary(project, addresses) });
        append({ kind: 'message-put', message: stored });
        await jobs.enqueue(transaction, { project: slug, name: draftJob, input: { message: stored.id } });
      });
      return slug;
    } catch (error) {
      // Somebody else took the name in the same moment.
      if (errorCode(error) !== '23505' || attempt === 5) throw error;
    }
  }
}

/** What it is called until the plan names it. */
function nameOf(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
