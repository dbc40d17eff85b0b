import type { ProjectView } from '../contract/project.ts';
import { listMessages } from '../db/messages.ts';
import { findPlan } from '../db/plans.ts';
import { getProject } from '../db/projects.ts';
import { listReleases } from '../db/releases.ts';
import { findRun, presentRun } from '../db/runs.ts';
import { presentPlan } from './keep-plan.ts';
import { presentProject, presentRelease } from './present-project.ts';
import type { ProjectServices } from './services.ts';

/** All of a project at one moment. */
export async function openProject(services: ProjectServices, slug: string): Promise<ProjectView> {
  const { database, addresses } = services;
  // One snapshot, so that what is shown is what is so after exactly `lastEvent` events.
  const snapshot = database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return snapshot.execute(async (transaction) => {
    const row = await getProject(transaction, slug);
    const plan = row.currentPlan === null ? undefined : await findPlan(transaction, slug, row.currentPlan);
    const run = row.currentRun === null ? undefined : await findRun(transaction, slug, row.currentRun);
    const releases = await listReleases(transaction, slug);
    return {
      project: presentProject(row, addresses),
      lastEvent: row.lastEvent,
      messages: await listMessages(transaction, slug),
      plan: plan ? presentPlan(plan) : null,
      run: run ? presentRun(run) : null,
      releases: releases.map((release) => presentRelease(release, row.currentRelease, addresses)),
    };
  });
}
