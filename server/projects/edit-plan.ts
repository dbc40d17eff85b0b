import type { AppSpec } from '../../templates/spec/app-spec.ts';
import type { PlanEdit, PlanEdited } from '../contract/plan.ts';
import { findPlanRevision } from '../db/plan-revisions.ts';
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
import { editWords } from './plan-edits/words/edit-words.ts';
import { revisePlan } from './revise-plan.ts';
import type { ProjectServices } from './services.ts';

type ReturnEdit = Extract<PlanEdit['edit'], { kind: 'return-to' }>;

/** Changes the plan on the plan card. Each edit is a revision of its own, and needs approval anew. */
export async function editPlan(
  services: ProjectServices,
  slug: string,
  { revision, edit }: PlanEdit,
): Promise<PlanEdited> {
  if (edit.kind === 'revise') return revisePlan(services, slug, { revision, instruction: edit.instruction });
  if (edit.kind === 'answer') return answer(services, slug, { revision, ...edit });
  const kept = await keepEdit(services, slug, { revision, edit });
  return kept.open === undefined ? kept.edited : buildByModel(services, slug, { ...kept, open: kept.open });
}

/** Keeps an edit as it was understood. `open`: words of a step that nothing was found in, where a model helps with the plan. */
async function keepEdit(
  services: ProjectServices,
  slug: string,
  { revision, edit }: { revision: number; edit: DirectEdit | ReturnEdit },
): Promise<{ edited: PlanEdited; open?: string }> {
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
      ? await returnTo(change, { before, base, revision: edit.revision })
      : editByHand(edit, { plan: before.plan, base, language });
    const stored = await keepRevision(change, before, { plan, base, meaning });
    const named = project.currentRelease === null ? { name: stored.order.name } : {};
    await changeProject(
      { transaction, append, slug },
      { ...named, status: 'awaiting-approval' },
      services.addresses,
    );
    const edited = { plan: presentPlan(stored), meaning, notUnderstood };
    const helped = project.engine === 'model' || before.plan.model !== undefined;
    const worded = edit.kind === 'add-step' || edit.kind === 'reword-step';
    const open =
      helped && worded && stored.plan.steps.some(({ note }) => note === edit.sentence.slice(0, 600));
    return { edited, ...(open && { open: edit.sentence }) };
  });
}

/** Has the model build a step whose words say nothing to the builtin engine; it stays a note when the model cannot. */
async function buildByModel(
  services: ProjectServices,
  slug: string,
  { edited, open }: { edited: PlanEdited; open: string },
): Promise<PlanEdited> {
  if (!isReady(services)) return edited;
  const { revision } = edited.plan;
  const revised = await revisePlan(services, slug, { revision, instruction: open, engine: 'model' });
  return revised.notUnderstood.length > 0 ? { ...revised, notUnderstood: edited.notUnderstood } : revised;
}

function isReady(services: ProjectServices): boolean {
  try {
    return services.engine('model').id === 'model';
  } catch {
    return false;
  }
}

function editByHand(edit: DirectEdit, desk: Parameters<typeof applyEdit>[0]): PlanChange {
  const changed = applyEdit(desk, edit);
  return { ...changed, plan: desk.language.withChecks(changed.plan, desk.base) };
}

async function returnTo(
  { transaction }: Change,
  { before, base, revision }: { before: StoredPlan; base: AppSpec; revision: number },
): Promise<PlanChange> {
  const earlier = await findPlanRevision(transaction, before.id, revision);
  if (!earlier) throw new AppError('not-found', `The plan has no revision ${revision}.`);
  return { plan: earlier.content, meaning: editWords({ plan: earlier.content, base }).asBefore };
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
  // The builtin engine knows what its own choices mean by themselves.
  const instruction = project.engine === 'model' ? `${question.text} – ${given.choice}` : given.choice;
  const revised = same
    ? undefined
    : await revisePlan(services, slug, { revision: given.revision, instruction });
  return events.change(slug, async (change) => {
    const at = revised?.plan.revision ?? given.revision;
    const before = await findEditablePlan(change.transaction, change.project, at);
    const questions = before.plan.questions.map((each) =>
      each.id === given.question ? { ...each, chosen: given.choice } : each,
    );
    const base = await readBaseSpec(change.transaction, change.project);
    const meaning = revised?.meaning ?? editWords({ plan: before.plan, base }).chosen(given.choice);
    const stored = await keepRevision(change, before, {
      plan: { ...before.plan, questions },
      base,
      meaning,
    });
    return { plan: presentPlan(stored), meaning, notUnderstood: revised?.notUnderstood ?? [] };
  });
}
