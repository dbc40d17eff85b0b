import { z } from 'zod';
import type { Answer, EngineContext } from '../agent/engines/engine.ts';
import type { Message } from '../contract/project.ts';
import { findAttachments } from '../db/attachments.ts';
import { findMessage, insertMessage, listMessages, updateMessage } from '../db/messages.ts';
import { findPlan } from '../db/plans.ts';
import type { StoredPlan } from '../db/plans.ts';
import type { Database } from '../db/pool.ts';
import { getProject } from '../db/projects.ts';
import type { ProjectRow } from '../db/projects.ts';
import { findRun } from '../db/runs.ts';
import type { AppError } from '../errors.ts';
import { createId } from '../identifier.ts';
import type { Change } from '../jobs/event-log.ts';
import { defineJob } from '../jobs/job.ts';
import type { AnyJob, JobContext } from '../jobs/job.ts';
import { readBaseSpec } from './base-spec.ts';
import { changeProject } from './change-project.ts';
import { draftJob } from './job-names.ts';
import { keepNewPlan, keepRevision } from './keep-plan.ts';
import { listProjectAttachments, viewAttachment } from './message-attachments.ts';
import { findRestingStatus } from './resting-status.ts';
import type { ProjectServices } from './services.ts';

/** The job that answers a message: with a new plan, with a change of the plan that waits for approval, or with words. */
export function createDraftJob(services: ProjectServices): AnyJob {
  return defineJob({
    name: draftJob,
    input: z.object({ message: z.string() }),
    run: async ({ message }, context) => draft(services, message, context),
    onFailure: async ({ message }, { project, error }) => {
      await services.events.change(project, async (change) => {
        const stored = await findMessage(change.transaction, project, message);
        if (stored) await finish(services, change, { message: stored, text: explain(error) });
      });
    },
  });
}

async function draft(services: ProjectServices, id: string, context: JobContext): Promise<void> {
  const { database } = services;
  const started = performance.now();
  const { project: slug, signal } = context;
  const project = await getProject(database, slug);
  const message = await findMessage(database, slug, id);
  if (!message) return;
  const waiting = await findPlanToAmend(database, project);
  const base = await readBaseSpec(database, project);
  const reply = createId('m');
  const engine = services.engine(project.engine);
  const engineContext: EngineContext = {
    spec: base,
    today: localDate(services.now()),
    signal,
    about: {
      project: slug,
      message: message.id,
      history: (await listMessages(database, slug)).filter(({ status }) => status === 'done'),
      ...(project.model !== null && { model: project.model }),
    },
    emit: (event) => context.emit(event.kind === 'text-delta' ? { ...event, message: reply } : event),
  };

  signal.throwIfAborted();
  let answer: Answer;
  if (waiting && message.attachments.length === 0) {
    answer = await engine.revise(waiting.plan, message.text, engineContext);
    // Words that change nothing of a plan that came to nothing may be another idea altogether.
    if (answer.kind === 'reply' && waiting.status === 'approved') {
      const anew = await engine.plan({ text: message.text, attachments: [] }, engineContext);
      if (anew.kind === 'plan') answer = anew;
    }
  } else {
    // A file that comes while a plan waits changes what the plan is about, so it is drafted anew.
    const text = waiting ? `${waiting.request}\n\n${message.text}` : message.text;
    const ids = message.attachments.map((attachment) => attachment.id);
    const files = waiting
      ? await listProjectAttachments(database, slug)
      : await findAttachments(database, ids);
    answer = await engine.plan({ text, attachments: files.map(viewAttachment) }, engineContext);
  }
  signal.throwIfAborted();

  await context.change(async (change) => {
    if (answer.kind === 'reply') {
      await finish(services, change, { message, reply, text: answer.text });
      return;
    }
    // The builtin engine's plans have their checks already.
    const plan = engine.id === 'builtin' ? answer.plan : services.language.withChecks(answer.plan, base);
    const meaning = answer.meaning ?? plan.summary;
    const kept = { plan, base, meaning };
    const stored = waiting
      ? await keepRevision(change, waiting, kept)
      : await keepNewPlan(change, kept, {
          request: message.text,
          engine: project.engine,
          milliseconds: performance.now() - started,
        });
    await finish(services, change, { message, reply, text: meaning, plan: stored });
  });
}

/** The plan a message is about: one that waits for approval, or one that came to nothing when nothing is live yet. */
async function findPlanToAmend(database: Database, project: ProjectRow): Promise<StoredPlan | undefined> {
  const { slug, currentPlan, currentRun, currentRelease } = project;
  const plan = currentPlan === null ? undefined : await findPlan(database, slug, currentPlan);
  if (plan?.status === 'awaiting-approval') return plan;
  if (plan?.status !== 'approved' || currentRelease !== null || currentRun === null) return undefined;
  const run = await findRun(database, slug, currentRun);
  return run?.status === 'live' ? undefined : plan;
}

/** Ends a message with Sprout's answer and puts the project where it now stands. */
async function finish(
  { addresses }: ProjectServices,
  change: Change,
  end: { message: Message; reply?: string; text: string; plan?: StoredPlan },
): Promise<void> {
  const { transaction, append, project } = change;
  const { slug } = project;
  const plan = end.plan?.id ?? null;
  append({
    kind: 'message-put',
    message: await updateMessage(transaction, end.message.id, { status: 'done', plan }),
  });
  const answer = { id: end.reply, author: 'sprout', text: end.text, status: 'done', plan } as const;
  append({ kind: 'message-put', message: await insertMessage(transaction, slug, answer) });
  const named = end.plan && project.currentRelease === null ? { name: end.plan.order.name } : {};
  const pointed = end.plan ? { currentPlan: end.plan.id } : {};
  const status = end.plan ? 'awaiting-approval' : await findRestingStatus(transaction, project);
  await changeProject({ transaction, append, slug }, { ...named, ...pointed, status }, addresses);
}

function explain(error: AppError): string {
  if (error.code === 'interrupted')
    return 'Sprout was stopped while it was drafting. Send the message again to go on.';
  if (error.code === 'cancelled') return 'Stopped.';
  return error.message;
}

function localDate(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
