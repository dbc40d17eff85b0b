import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { attachmentSchema } from '../../../server/contract/attachment.ts';
import { messageSchema, projectViewSchema } from '../../../server/contract/project.ts';
import { CliError } from '../cli-error.ts';
import type { Connection } from '../connection.ts';
import { approveAndWait, awaitAnswer, describeOutcome, openProject } from '../outcome.ts';
import { tell } from '../progress.ts';
import { printPlan, report } from '../report.ts';

interface TalkOptions {
  attach: string[];
  approve: boolean;
  json: boolean;
}

/** `sprout new` */
export async function startProject(
  connection: Connection,
  idea: string,
  options: TalkOptions & { engine: string; runtime: string },
): Promise<void> {
  const { engine, runtime } = options;
  const attachments = await attachAll(connection, options.attach);
  const started = performance.now();
  const body = { idea, attachments, engine, runtime };
  const view = await connection.ask(projectViewSchema, '/api/projects', { method: 'POST', body });
  tell(`Project ${view.project.slug}`);
  const message = view.messages[0]?.id ?? '';
  // From the beginning: the answer may have come before this view was read.
  await goOn(connection, { slug: view.project.slug, after: 0, message, started }, options);
}

/** `sprout ask` */
export async function askProject(
  connection: Connection,
  { slug, text }: { slug: string; text: string },
  options: TalkOptions,
): Promise<void> {
  const { lastEvent: after } = await openProject(connection, slug);
  const attachments = await attachAll(connection, options.attach);
  const started = performance.now();
  const body = { text, attachments };
  const path = `/api/projects/${encodeURIComponent(slug)}/messages`;
  const message = await connection.ask(messageSchema, path, { method: 'POST', body });
  if (message.status === 'waiting') tell('Sprout is at work on this app; your message is next.');
  await goOn(connection, { slug, after, message: message.id, started }, options);
}

async function goOn(
  connection: Connection,
  from: { slug: string; after: number; message: string; started: number },
  { approve, json }: TalkOptions,
): Promise<void> {
  const answer = await awaitAnswer(connection, from);
  if ('words' in answer) throw new CliError(answer.words);
  tell(`\n${printPlan(answer.plan)}`);
  const outcome = approve
    ? await approveAndWait(connection, from.slug, answer.plan)
    : describeOutcome(await openProject(connection, from.slug));
  outcome.milliseconds.plan ||= answer.milliseconds;
  report(outcome, json);
}

async function attachAll(connection: Connection, files: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const file of files) {
    // npm runs scripts in the checkout; the person is somewhere else.
    const [path] = [process.env['INIT_CWD'], process.cwd()]
      .flatMap((folder) => (folder === undefined ? [] : [resolve(folder, file)]))
      .filter((candidate) => existsSync(candidate));
    if (path === undefined) throw new CliError(`There is no file ${file}.`);
    const query = new URLSearchParams({ name: basename(path) });
    const attached = await connection.ask(attachmentSchema, `/api/attachments?${query}`, {
      method: 'POST',
      body: await readFile(path),
    });
    tell(`${attached.fileName}: ${attached.rows} rows, ${attached.columns.length} columns`);
    for (const problem of attached.problems) tell(`  ${problem}`);
    ids.push(attached.id);
  }
  return ids;
}
