import { z } from 'zod';
import { attachmentSchema } from '../../server/contract/attachment.ts';
import { projectEventSchema } from '../../server/contract/event.ts';
import { planEditedSchema, type PlanEdit } from '../../server/contract/plan.ts';
import { messageSchema, projectSummarySchema, projectViewSchema } from '../../server/contract/project.ts';
import { runResourceSchema, type ContinueRequest } from '../../server/contract/run.ts';
import { statusSchema } from '../../server/contract/status.ts';
import { request } from './request.ts';

const of = (slug: string, rest = '') => `/api/projects/${encodeURIComponent(slug)}${rest}`;
const nothing = z.unknown();

export const readStatus = () => request(statusSchema, '/api/status');
export const listProjects = () => request(z.array(projectSummarySchema), '/api/projects');
export const readProject = (slug: string) => request(projectViewSchema, of(slug));
/** Stored events after a number, oldest first, as many as the server gives at once. */
export const readEvents = (slug: string, after: number) =>
  request(z.array(projectEventSchema), of(slug, `/events?after=${after}`));

export const deleteProject = (slug: string) => request(nothing, of(slug), { method: 'DELETE' });

/** Who answers, and with which model. */
export interface EngineChoice {
  engine: 'builtin' | 'model';
  /** `null`: the one of the settings. */
  model: string | null;
}

export function createProject(
  idea: { idea: string; attachments: string[] },
  { engine, model }: EngineChoice,
) {
  const body = { ...idea, engine, ...(model !== null && { model }) };
  return request(projectViewSchema, '/api/projects', { method: 'POST', body });
}

/** Uploads a table; `sheet` picks one of a workbook's sheets. */
export function uploadAttachment(file: File, sheet?: string) {
  const query = new URLSearchParams(sheet ? { name: file.name, sheet } : { name: file.name });
  return request(attachmentSchema, `/api/attachments?${query}`, { method: 'POST', body: file });
}

export function sendMessage(
  slug: string,
  body: { text: string; attachments: string[] } & Partial<EngineChoice>,
) {
  return request(messageSchema, of(slug, '/messages'), { method: 'POST', body });
}

export function changeMessage(slug: string, id: string, text: string) {
  return request(messageSchema, of(slug, `/messages/${id}`), { method: 'PATCH', body: { text } });
}

export const removeMessage = (slug: string, id: string) =>
  request(nothing, of(slug, `/messages/${id}`), { method: 'DELETE' });

export function editPlan(slug: string, body: PlanEdit) {
  return request(planEditedSchema, of(slug, '/plan'), { method: 'PATCH', body });
}

export function approvePlan(slug: string, body: { plan: string; hash: string }) {
  return request(runResourceSchema, of(slug, '/plan/approve'), { method: 'POST', body });
}

/** `cancel`, `continue` after an interruption, or `green-steps` to go live without the red ones. */
export function steerRun(slug: string, run: string, verb: 'cancel' | 'continue' | 'drop' | 'green-steps') {
  return request(nothing, of(slug, `/runs/${run}/${verb}`), { method: 'POST', body: {} });
}

/** Tries a run that failed again, with words for the model if there are any. */
export function tryRunAgain(slug: string, run: string, body: ContinueRequest) {
  return request(nothing, of(slug, `/runs/${run}/continue`), { method: 'POST', body });
}

/** Answers what a run waits for; `null` skips it, or allows nothing. */
export const answerRun = (slug: string, run: string, body: { question: string; answer: string | null }) =>
  request(nothing, of(slug, `/runs/${run}/answer`), { method: 'POST', body });

export function resolveConflict(slug: string, run: string, files: { path: string; content: string }[]) {
  return request(nothing, of(slug, `/runs/${run}/resolve`), { method: 'POST', body: { files } });
}

export function restoreRelease(slug: string, body: { version: number; scope: 'code' | 'code-and-data' }) {
  return request(runResourceSchema, of(slug, '/restore'), { method: 'POST', body });
}

/** Brings what was saved in the editor live, through the same checks as a plan. */
export const publishEdits = (slug: string) =>
  request(runResourceSchema, of(slug, '/publish'), { method: 'POST', body: {} });
