import type { PlanEdit, PlanEdited } from '../contract/plan.ts';
import { insertMessage, listMessages } from '../db/messages.ts';
import { findPlanRevision } from '../db/plan-revisions.ts';
import { findPlan, updatePlan } from '../db/plans.ts';
import type { StoredPlan } from '../db/plans.ts';
import { getProject } from '../db/projects.ts';
import { AppError } from '../errors.ts';
import type { Change } from '../jobs/event-log.ts';
import { readBaseSpec } from './base-spec.ts';
import { changeProject } from './change-project.ts';
import { findEditablePlan } from './find-editable-plan.ts';
import { refuseWhileAtWork } from './is-at-work.ts';
import { keepRevision, presentPlan } from './keep-plan.ts';
import { applyEdit } from './plan-edits/apply-edit.ts';
import type { DirectEdit } from './plan-edits/apply-edit.ts';
import type { PlanChange } from './plan-edits/plan-change.ts';
import { takeUp } from './send-message.ts';
import type { ProjectServices } from './services.ts';

/** Changes the plan on the plan card. Each edit is a revision of its own, and needs approval anew. */
export async function editPlan(
  services: ProjectServices,
  slug: string,
  { revision, edit }: PlanEdit,
): Promise<PlanEdited> {
  if (edit.kind === 'revise') return revise(services, slug, { revision, instruction: edit.instruction });
  if (edit.kind === 'answer') return answer(services, slug, { revision, ...edit });
  return services.events.change(slug, async (change) => {
    const { transaction, project, append } = change;
    const before = await findEditablePlan(transaction, project, revision);
    await refuseWhileAtWork(services, change);
    const base = await readBaseSpec(transaction, project);
    const { language } = services;
    const {
      plan,
      meaning,
      notUnderstood = [],
    } = edit.kind === 'return-to'
      ? await returnTo(change, before, edit.revision)
      : editByHand(edit, { plan: before.plan, base, language });
    const stored = await keepRevision(change, before, { plan, base, meaning });
    const named = project.currentRelease === null ? { name: stored.order.name } : {};
    await changeProject(
      { transaction, append, slug },
      { ...named, status: 'awaiting-approval' },
      services.addresses,
    );
    return { plan: presentPlan(stored), meaning, notUnderstood };
  });
}

function editByHand(edit: DirectEdit, desk: Parameters<typeof applyEdit>[0]): PlanChange {
  const changed = applyEdit(desk, edit);
  return { ...changed, plan: desk.language.withChecks(changed.plan, desk.base) };
}

async function returnTo({ transaction }: Change, before: StoredPlan, revision: number): Promise<PlanChange> {
  const earlier = await findPlanRevision(transaction, before.id, revision);
  if (!earlier) throw new AppError('not-found', `The plan has no revision ${revision}.`);
  return { plan: earlier.content, meaning: 'The plan is as it was before.' };
}

/** Has the engine change the plan, as a message in the chat would, and waits for it. */
async function revise(
  services: ProjectServices,
  slug: string,
  { revision, instruction }: { revision: number; instruction: string },
): Promise<PlanEdited> {
  const job = await services.events.change(slug, async (change) => {
    const plan = await findEditablePlan(change.transaction, change.project, revision);
    await refuseWhileAtWork(services, change);
    // The engine revises what waits for approval; a plan whose run failed waits for it again from here.
    if (plan.status === 'approved')
      await updatePlan(change.transaction, plan.id, { status: 'awaiting-approval' });
    const message = { author: 'person', text: instruction, status: 'waiting' } as const;
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

/** Answers a question of the plan. The choice that is in the plan already changes nothing but the mark. */
async function answer(
  services: ProjectServices,
  slug: string,
  given: { revision: number; question: string; choice: string },
): Promise<PlanEdited> {
  const { database, events } = services;
  const project = await getProject(database, slug);
  const plan = await findEditablePlan(database, project, given.revision);
  const question = plan.plan.questions.find((each) => each.id === given.question);
  if (!question) throw new AppError('not-found', 'The plan does not ask this.');
  const same = question.chosen === given.choice;
  const revised = same
    ? undefined
    : await revise(services, slug, { revision: given.revision, instruction: given.choice });
  return events.change(slug, async (change) => {
    const at = revised?.plan.revision ?? given.revision;
    const before = await findEditablePlan(change.transaction, change.project, at);
    const questions = before.plan.questions.map((each) =>
      each.id === given.question ? { ...each, chosen: given.choice } : each,
    );
    const base = await readBaseSpec(change.transaction, change.project);
    const meaning = revised?.meaning ?? `“${given.choice}” it is.`;
    const stored = await keepRevision(change, before, {
      plan: { ...before.plan, questions },
      base,
      meaning,
    });
    return { plan: presentPlan(stored), meaning, notUnderstood: revised?.notUnderstood ?? [] };
  });
}
