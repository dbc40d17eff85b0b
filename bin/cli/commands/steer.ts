import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import { planResourceSchema } from '../../../server/contract/plan.ts';
import { runResourceSchema } from '../../../server/contract/run.ts';
import { CliError } from '../cli-error.ts';
import type { Connection } from '../connection.ts';
import { approveAndWait, awaitRun, openProject } from '../outcome.ts';
import { report } from '../report.ts';

const of = (slug: string, rest = '') => `/api/projects/${encodeURIComponent(slug)}${rest}`;

/** `sprout approve` */
export async function approveProject(connection: Connection, slug: string, json: boolean): Promise<void> {
  const plan = await connection.ask(planResourceSchema, of(slug, '/plan'));
  report(await approveAndWait(connection, slug, plan), json);
}

/** `sprout restore` */
export async function restoreProject(
  connection: Connection,
  { slug, version }: { slug: string; version: string },
  options: { data: boolean; json: boolean },
): Promise<void> {
  const number = /^v?([1-9]\d{0,5})$/.exec(version)?.[1];
  if (number === undefined) throw new CliError(`“${version}” is no release. Write one such as v3.`);
  const { lastEvent: after } = await openProject(connection, slug);
  const body = { version: Number(number), scope: options.data ? 'code-and-data' : 'code' };
  const run = await connection.ask(runResourceSchema, of(slug, '/restore'), { method: 'POST', body });
  report(await awaitRun(connection, { slug, after }, run), options.json);
}

/** `sprout destroy` */
export async function destroyProject(connection: Connection, slug: string, sure: boolean): Promise<void> {
  const { project } = await openProject(connection, slug);
  if (!sure && process.stdin.isTTY) {
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    const answer = await terminal.question(
      `Delete ${project.name} with its code, releases and data? Type ${slug} to go on: `,
    );
    terminal.close();
    if (answer.trim() !== slug) throw new CliError('Nothing was deleted.');
  }
  await connection.ask(z.unknown(), of(slug), { method: 'DELETE' });
  process.stdout.write(`${slug} is gone.\n`);
}
