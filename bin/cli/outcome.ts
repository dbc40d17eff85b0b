import { planResourceSchema } from '../../server/contract/plan.ts';
import type { PlanResource } from '../../server/contract/plan.ts';
import { projectViewSchema } from '../../server/contract/project.ts';
import type { ProjectView } from '../../server/contract/project.ts';
import { runResourceSchema } from '../../server/contract/run.ts';
import type { RunResource } from '../../server/contract/run.ts';
import type { Connection } from './connection.ts';
import { follow } from './follow.ts';
import { describe, tell } from './progress.ts';

/** What came of a command, as `--json` prints it. */
export interface Outcome {
  project: string;
  url: string;
  release: string | null;
  commit: string | null;
  status: 'live' | 'failed' | 'awaiting-approval';
  plan: { id: string; title: string; status: string }[];
  checks: { passed: number; failed: number };
  milliseconds: { plan: number; build: number; verify: number; total: number };
  error?: string;
}

export function openProject(connection: Connection, slug: string): Promise<ProjectView> {
  return connection.ask(projectViewSchema, `/api/projects/${encodeURIComponent(slug)}`);
}

/** Waits until a message is answered; resolves to the plan it led to, or to Sprout's words. */
export async function awaitAnswer(
  connection: Connection,
  from: { slug: string; after: number; message: string; started: number },
): Promise<{ plan: PlanResource; milliseconds: number } | { words: string }> {
  const none = new Map<string, string>();
  let { started } = from;
  let waited = false;
  const plan = await follow(connection, from, (body) => {
    tell(describe(body, none));
    if (body.kind !== 'message-put' || body.message.id !== from.message) return undefined;
    const { status } = body.message;
    // The time it waited for its turn is no time of drafting.
    if (status === 'taken-up' && waited) started = performance.now();
    waited ||= status === 'waiting';
    return status === 'done' ? { id: body.message.plan } : undefined;
  });
  const milliseconds = Math.round(performance.now() - started);
  if (plan.id !== null) {
    const drafted = await connection.ask(planResourceSchema, `/api/projects/${from.slug}/plan`);
    return { plan: drafted, milliseconds };
  }
  const { messages } = await openProject(connection, from.slug);
  return { words: messages.findLast(({ author }) => author === 'sprout')?.text ?? '' };
}

/** Approves exactly this plan and waits for the end of its run. */
export async function approveAndWait(
  connection: Connection,
  slug: string,
  plan: PlanResource,
): Promise<Outcome> {
  const { lastEvent } = await openProject(connection, slug);
  const run = await connection.ask(runResourceSchema, `/api/projects/${slug}/plan/approve`, {
    method: 'POST',
    body: { plan: plan.id, hash: plan.hash },
  });
  return awaitRun(connection, { slug, after: lastEvent }, run);
}

/** Waits for the end of a run, telling what happens. */
export async function awaitRun(
  connection: Connection,
  from: { slug: string; after: number },
  run: RunResource,
): Promise<Outcome> {
  const titles = new Map(run.steps.map(({ id, title }) => [id, title]));
  let last: string | undefined;
  await follow(connection, from, (body) => {
    const line = describe(body, titles);
    // A release is told again once it has its picture.
    if (line !== last) tell(line);
    last = line ?? last;
    return body.kind === 'run-end' && body.run === run.id ? true : undefined;
  });
  const ended = await connection.ask(runResourceSchema, `/api/projects/${from.slug}/runs/${run.id}`);
  return describeOutcome(await openProject(connection, from.slug), ended);
}

/** The outcome of a run, or of a plan that waits when there is no run to speak of. */
export function describeOutcome(view: ProjectView, run?: RunResource): Outcome {
  const live = view.releases.find((release) => release.current);
  const steps = run?.steps.length ? run.steps : (view.plan?.plan.steps ?? []);
  const checks = run?.checks ?? [];
  const error =
    run && run.status !== 'live' ? (run.failure?.summary ?? `The run was ${run.status}.`) : undefined;
  return {
    project: view.project.slug,
    url: view.project.url,
    release: live ? `v${live.version}` : null,
    commit: live?.commit ?? null,
    status: run ? (run.status === 'live' ? 'live' : 'failed') : 'awaiting-approval',
    plan: steps.map((step) => ({
      id: step.id,
      title: step.title,
      status: 'status' in step ? step.status : 'waiting',
    })),
    checks: {
      passed: checks.filter((check) => check.passed).length,
      failed: checks.filter((check) => !check.passed).length,
    },
    milliseconds: run?.milliseconds ?? { plan: 0, build: 0, verify: 0, total: 0 },
    ...(error !== undefined && { error }),
  };
}
