import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { messageSchema } from '../../server/contract/project.ts';
import type { ProjectView } from '../../server/contract/project.ts';
import { fileListSchema, fileSavedSchema } from '../../server/contract/code.ts';
import type { SproutClient } from './sprout-client.ts';

/** What Sprout and the app have said yes to, and must never lose. */
export interface Acknowledged {
  messages: Set<string>;
  plans: Map<string, number>;
  runs: Set<string>;
  releases: Map<number, string>;
  edits: Set<string>;
  /** Ids of the rows a visitor of the app added. */
  rows: Set<string>;
}

export interface Day {
  client: SproutClient;
  port: number;
  slug: string;
  random: () => number;
  acknowledged: Acknowledged;
  /** Whether a restore with data is what is tried, or goes on. */
  replacesData: boolean;
  /** Cookie of the visitor. */
  visitor: { cookie: string };
}

const json = { 'content-type': 'application/json' };
const requests = ['Use teal', 'Use orange', 'Use a dark theme', 'Call the app Day book', 'Use a light theme'];
const fields = ['place', 'weather', 'priority', 'colour', 'author', 'source', 'topic', 'reason'];

/** Does one thing a person might do, and notes what was acknowledged. Breaks off when the server ends. */
export async function doSomething(day: Day, view: ProjectView): Promise<string> {
  const { run } = view;
  if (run?.status === 'interrupted' && day.random() < 0.4) {
    await post(day, `/runs/${run.id}/continue`, {});
    return 'continue';
  }
  day.replacesData = false;
  const kept = view.releases.filter(({ hasSnapshot }) => hasSnapshot);
  const what = day.random();
  if (what < 0.25 && kept.length > 0) return restore(day, pick(day, kept).version, 'code-and-data');
  if (what < 0.4 && view.releases.length > 1) return restore(day, pick(day, view.releases).version, 'code');
  if (what > 0.8) await edit(day);
  const text = what < 0.7 ? `Add a ${pick(day, fields)} field to each note` : pick(day, requests);
  await change(day, text);
  return text;
}

/** Adds rows to the app until the server ends. */
export async function keepWriting(day: Day, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const answer = await toApp(day, 'POST', {
      values: { title: `Row ${Math.floor(day.random() * 1e9)}` },
    }).catch(() => undefined);
    const made = z.object({ row: z.object({ id: z.string() }) }).safeParse(answer);
    if (made.success) day.acknowledged.rows.add(made.data.row.id);
    await pause(120);
  }
}

/** Ids of the rows the visitor has now. */
export async function readRows(day: Day): Promise<string[]> {
  const answer = z.object({ rows: z.array(z.object({ id: z.string() })) });
  return answer.parse(await toApp(day, 'GET')).rows.map(({ id }) => id);
}

/** Remembers everything the project shows. */
export function acknowledge({ acknowledged }: Day, view: ProjectView): void {
  for (const { id } of view.messages) acknowledged.messages.add(id);
  if (view.plan) acknowledged.plans.set(view.plan.id, view.plan.revision);
  if (view.run) acknowledged.runs.add(view.run.id);
  for (const { version, commit } of view.releases) acknowledged.releases.set(version, commit);
}

async function restore(day: Day, version: number, scope: 'code' | 'code-and-data'): Promise<string> {
  day.replacesData = scope === 'code-and-data';
  await post(day, '/restore', { version, scope });
  return `restore v${version} ${scope}`;
}

async function edit(day: Day): Promise<void> {
  const { client, slug, acknowledged, random } = day;
  const { commit: base } = await client.connection.ask(fileListSchema, `/api/projects/${slug}/files`);
  const path = `own/${Math.floor(random() * 1e9)}.md`;
  const answer = await client.send('PUT', `/api/projects/${slug}/file`, {
    headers: json,
    body: JSON.stringify({ path, base, content: 'My own words.\n' }),
  });
  if (answer.status === 200) acknowledged.edits.add(fileSavedSchema.parse(JSON.parse(answer.text)).commit);
}

async function change(day: Day, text: string): Promise<void> {
  const { client, slug, acknowledged } = day;
  const message = messageSchema.parse(JSON.parse(await post(day, '/messages', { text })));
  acknowledged.messages.add(message.id);
  for (let waited = 0; waited < 400; waited += 1) {
    const view = await client.open(slug);
    const { status } = view.messages.find(({ id }) => id === message.id) ?? { status: 'waiting' };
    acknowledge(day, view);
    if (status !== 'done') {
      await pause(25);
      continue;
    }
    if (view.plan?.status === 'awaiting-approval')
      await post(day, '/plan/approve', { plan: view.plan.id, hash: view.plan.hash });
    return;
  }
}

async function post({ client, slug }: Day, path: string, body: object): Promise<string> {
  const answer = await client.send('POST', `/api/projects/${slug}${path}`, {
    headers: json,
    body: JSON.stringify(body),
  });
  if (answer.status >= 500) throw new Error(`${path} was answered with ${answer.status}: ${answer.text}`);
  return answer.text;
}

async function toApp({ client, port, slug, visitor }: Day, method: string, body?: object): Promise<unknown> {
  const answer = await client.send(method, '/api/rows/notes', {
    headers: {
      host: `${slug}.sprout.localhost:${port}`,
      ...json,
      ...(visitor.cookie !== '' && { cookie: visitor.cookie }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const [set] = [answer.headers['set-cookie'] ?? []].flat();
  if (set && visitor.cookie === '') visitor.cookie = set.split(';')[0] ?? '';
  if (answer.status >= 400) throw new Error(`The app answered with ${answer.status}: ${answer.text}`);
  return JSON.parse(answer.text);
}

function pick<Item>({ random }: Day, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}
