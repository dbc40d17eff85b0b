import type { PlanEdited } from '../contract/plan.ts';
import { insertMessage, listMessages } from '../db/messages.ts';
import { findPlan, updatePlan } from '../db/plans.ts';
import { getProject, updateProject } from '../db/projects.ts';
import { AppError } from '../errors.ts';
import { findEditablePlan } from './find-editable-plan.ts';
import { refuseWhileAtWork } from './is-at-work.ts';
import { presentPlan } from './keep-plan.ts';
import { takeUp } from './send-message.ts';
import type { ProjectServices } from './services.ts';

/** Has the engine change the plan, as a message in the chat would, and waits for it. `engine`: who answers this and what comes after. */
export async function revisePlan(
  services: ProjectServices,
  slug: string,
  { revision, instruction, engine }: { revision: number; instruction: string; engine?: 'model' },
): Promise<PlanEdited> {
  const job = await services.events.change(slug, async (change) => {
    const plan = await findEditablePlan(change.transaction, change.project, revision);
    await refuseWhileAtWork(services, change);
    // The engine revises what waits for approval; a plan whose run failed waits for it again from here.
    if (plan.status === 'approved')
      await updatePlan(change.transaction, plan.id, { status: 'awaiting-approval' });
    const message = { author: 'person', text: instruction, status: 'waiting' } as const;
    if (engine) await updateProject(change.transaction, slug, { engine });
    const stored = await insertMessage(change.transaction, slug, message);
    return (await takeUp(services, change, stored)).job;
  });
  await services.jobs.ended(job);
  const { database } = services;
  const { currentPlan } = await getProject(database, slug);
  const plan = currentPlan === null ? undefined : await findPlan(database, slug, currentPlan);
  if (!plan) throw new AppError('not-found', 'The plan is gone.');
  const last = (await listMessages(database, slug)).findLast(({ author }) => author === 'sprout');
  const notUnderstood = plan.revision === revision ? [instruction] : [];
  return { plan: presentPlan(plan), meaning: last?.text ?? '', notUnderstood };
}
