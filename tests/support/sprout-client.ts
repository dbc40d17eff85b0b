import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { connect } from '../../bin/cli/connection.ts';
import type { Connection } from '../../bin/cli/connection.ts';
import { follow } from '../../bin/cli/follow.ts';
import { attachmentSchema } from '../../server/contract/attachment.ts';
import type { Attachment } from '../../server/contract/attachment.ts';
import { planResourceSchema } from '../../server/contract/plan.ts';
import type { PlanResource } from '../../server/contract/plan.ts';
import { messageSchema, projectViewSchema } from '../../server/contract/project.ts';
import type { ProjectView } from '../../server/contract/project.ts';
import { runResourceSchema } from '../../server/contract/run.ts';
import type { RunResource } from '../../server/contract/run.ts';

type EngineId = 'builtin' | 'model';
type Runtime = 'auto' | 'process' | 'container';

/** What came of a message: a plan, or words instead of one. */
export type Answer = { plan: PlanResource } | { words: string };

export interface SproutClient {
  connection: Connection;
  /** Any request at all, at any path, with any body; the answer as it came. */
  send(method: string, path: string, options?: RawRequest): Promise<RawAnswer>;
  attach(name: string, content: Buffer | string): Promise<Attachment>;
  /** Starts a project and waits until its plan is there. */
  start(
    idea: string,
    options?: { attachments?: string[]; runtime?: Runtime; engine?: EngineId },
  ): Promise<StartedProject>;
  /** Sends a message and waits for its answer. */
  say(slug: string, text: string, options?: { engine?: EngineId }): Promise<Answer>;
  open(slug: string): Promise<ProjectView>;
  /** Approves exactly this plan and waits for the end of its run. */
  approve(slug: string, plan: PlanResource): Promise<RunResource>;
  /** `say`, then `approve`; throws Sprout's words when it has no plan, and the failure when it is not live. */
  change(slug: string, text: string): Promise<RunResource>;
  restore(slug: string, version: number, scope?: 'code' | 'code-and-data'): Promise<RunResource>;
  /** A page of an app, or of one of its releases (`v2--agenda`), through the preview router. */
  visit(service: string, path?: string): Promise<RawAnswer>;
}

export interface StartedProject {
  slug: string;
  answer: Answer;
}

export interface RawRequest {
  headers?: Record<string, string>;
  body?: Buffer | string;
  timeoutMilliseconds?: number;
}

export interface RawAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** Drives a running Sprout over its public HTTP API and nothing else. */
export function createSproutClient(port: number): SproutClient {
  const connection = connect(`http://127.0.0.1:${port}`, undefined);
  const of = (slug: string, rest: string): string => `/api/projects/${slug}${rest}`;
  const open = (slug: string) => connection.ask(projectViewSchema, of(slug, ''));

  async function answerTo(slug: string, after: number, message: string): Promise<Answer> {
    const plan = await follow(connection, { slug, after }, (body) =>
      body.kind === 'message-put' && body.message.id === message && body.message.status === 'done'
        ? { id: body.message.plan }
        : undefined,
    );
    if (plan.id !== null) return { plan: await connection.ask(planResourceSchema, of(slug, '/plan')) };
    const { messages } = await open(slug);
    return { words: messages.findLast(({ author }) => author === 'sprout')?.text ?? '' };
  }

  async function carryOut(slug: string, path: string, body: object): Promise<RunResource> {
    const { lastEvent: after } = await open(slug);
    const started = await connection.ask(runResourceSchema, of(slug, path), { method: 'POST', body });
    await follow(connection, { slug, after }, (event) =>
      event.kind === 'run-end' && event.run === started.id ? true : undefined,
    );
    return connection.ask(runResourceSchema, of(slug, `/runs/${started.id}`));
  }

  const client: SproutClient = {
    connection,
    open,
    send: (method, path, options = {}) => sendRaw(port, { method, path, ...options }),
    attach: (name, content) =>
      connection.ask(attachmentSchema, `/api/attachments?${new URLSearchParams({ name })}`, {
        method: 'POST',
        body: Buffer.from(content),
      }),
    start: async (idea, { attachments = [], runtime = 'auto', engine = 'builtin' } = {}) => {
      const body = { idea, attachments, runtime, engine };
      const view = await connection.ask(projectViewSchema, '/api/projects', { method: 'POST', body });
      const { slug } = view.project;
      return { slug, answer: await answerTo(slug, 0, view.messages[0]?.id ?? '') };
    },
    say: async (slug, text, { engine } = {}) => {
      const { lastEvent: after } = await open(slug);
      const message = await connection.ask(messageSchema, of(slug, '/messages'), {
        method: 'POST',
        body: { text, engine },
      });
      return answerTo(slug, after, message.id);
    },
    approve: (slug, plan) => carryOut(slug, '/plan/approve', { plan: plan.id, hash: plan.hash }),
    change: async (slug, text) =>
      requireLive(await client.approve(slug, requirePlan(await client.say(slug, text)))),
    restore: (slug, version, scope = 'code') => carryOut(slug, '/restore', { version, scope }),
    visit: (service, path = '/') =>
      sendRaw(port, { method: 'GET', path, headers: { host: `${service}.sprout.localhost:${port}` } }),
  };
  return client;
}

/** The plan of an answer; throws the words that came in its place. */
export function requirePlan(answer: Answer): PlanResource {
  if ('plan' in answer) return answer.plan;
  throw new Error(`Sprout drafted no plan: ${answer.words}`);
}

/** The run, if it went live; throws what failed otherwise. */
export function requireLive(run: RunResource): RunResource {
  if (run.status === 'live') return run;
  const { summary, details = '', checks = [] } = run.failure ?? {};
  const red = checks.filter(({ passed }) => !passed).map(({ sentence, failure }) => `${sentence} ${failure}`);
  throw new Error([`The run is ${run.status}: ${summary}`, details, ...red].join('\n'));
}

/** The error of an answer, checked to be as the contract says. */
export function errorOf(answer: RawAnswer): { code: string; message: string } {
  const body = z.object({ error: z.object({ code: z.string().min(1), message: z.string().min(1) }) });
  return body.parse(JSON.parse(answer.text)).error;
}

function sendRaw(port: number, options: RawRequest & { method: string; path: string }): Promise<RawAnswer> {
  const { method, path, headers, body, timeoutMilliseconds = 30_000 } = options;
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent = request({
      host: '127.0.0.1',
      port,
      method,
      path,
      headers: { ...length, ...headers },
      agent: false,
    });
    sent.setTimeout(timeoutMilliseconds, () =>
      sent.destroy(new Error(`${method} ${path}: no answer in time`)),
    );
    sent.on('error', reject);
    sent.on('response', (response) => {
      buffer(response).then(
        (content) =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text: content.toString() }),
        reject,
      );
    });
    sent.end(body);
  });
}
