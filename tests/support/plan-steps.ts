import { expect, vi } from 'vitest';
import { planEditedSchema } from '../../server/contract/plan.ts';
import type { PlanEdit, PlanEdited, PlanResource } from '../../server/contract/plan.ts';
import { projectViewSchema } from '../../server/contract/project.ts';
import type { ProjectView } from '../../server/contract/project.ts';
import { errorBodySchema } from '../../server/contract/status.ts';
import type { ErrorBody } from '../../server/contract/status.ts';
import type { TestApi } from './start-test-api.ts';

// Machines that run tests are busy.
export const soon = <Result>(look: () => Promise<Result>) =>
  vi.waitFor(look, { timeout: 15_000, interval: 25 });

/** Ids of a plan's steps, in order. */
export const titles = (plan: PlanResource | undefined) => plan?.plan.steps.map((step) => step.id);

interface Edited extends Partial<PlanEdited> {
  status: number;
  error?: ErrorBody['error'];
}

/** What tests of plans and runs ask of the API. */
export function createPlanSteps(api: Pick<TestApi, 'send'>) {
  const view = async (slug: string): Promise<ProjectView> =>
    projectViewSchema.parse((await api.send('GET', `/api/projects/${slug}`)).body);

  async function create(idea: string): Promise<{ slug: string; plan: PlanResource }> {
    const made = await api.send('POST', '/api/projects', { idea });
    expect(made.status).toBe(201);
    const { slug } = projectViewSchema.parse(made.body).project;
    const plan = await soon(async () => {
      const { plan: found } = await view(slug);
      expect(found).not.toBeNull();
      return found;
    });
    if (!plan) throw new Error('no plan');
    return { slug, plan };
  }

  async function edit(slug: string, revision: number, change: PlanEdit['edit']): Promise<Edited> {
    const answer = await api.send('PATCH', `/api/projects/${slug}/plan`, { revision, edit: change });
    if (answer.status === 200) return { status: 200, ...planEditedSchema.parse(answer.body) };
    return { status: answer.status, error: errorBodySchema.parse(answer.body).error };
  }

  const approve = (slug: string, plan: { id: string; hash: string }) =>
    api.send('POST', `/api/projects/${slug}/plan/approve`, { plan: plan.id, hash: plan.hash });

  return { view, create, edit, approve };
}
