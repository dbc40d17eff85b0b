import { spawn } from 'node:child_process';
import { z } from 'zod';
import { logsSchema } from '../../../server/contract/code.ts';
import { planResourceSchema } from '../../../server/contract/plan.ts';
import { projectSummarySchema } from '../../../server/contract/project.ts';
import { releaseSchema } from '../../../server/contract/release.ts';
import type { Connection } from '../connection.ts';
import { openProject } from '../outcome.ts';
import { printPlan } from '../report.ts';

const of = (slug: string, rest: string) => `/api/projects/${encodeURIComponent(slug)}/${rest}`;

/** `sprout list` */
export async function listProjects(connection: Connection, json: boolean): Promise<void> {
  const projects = await connection.ask(z.array(projectSummarySchema), '/api/projects');
  print(
    json,
    projects,
    projects.map(({ slug, status, release, url }) =>
      [slug, status, release === null ? '-' : `v${release}`, url].join('\t'),
    ),
  );
}

/** `sprout plan` */
export async function showPlan(connection: Connection, slug: string, json: boolean): Promise<void> {
  const plan = await connection.ask(planResourceSchema, of(slug, 'plan'));
  print(json, plan, [printPlan(plan).trimEnd()]);
}

/** `sprout logs` */
export async function showLogs(
  connection: Connection,
  slug: string,
  options: { build: boolean; lines: string },
): Promise<void> {
  const query = new URLSearchParams({ kind: options.build ? 'build' : 'app', lines: options.lines });
  const { lines } = await connection.ask(logsSchema, of(slug, `logs?${query}`));
  print(false, lines, lines);
}

/** `sprout releases` */
export async function listReleases(connection: Connection, slug: string, json: boolean): Promise<void> {
  const releases = await connection.ask(z.array(releaseSchema), of(slug, 'releases'));
  print(
    json,
    releases,
    releases.map(({ version, current, title, createdAt, commit }) =>
      [`v${version}${current ? ' *' : ''}`, createdAt, commit.slice(0, 8), title].join('\t'),
    ),
  );
}

/** `sprout open` */
export async function openApp(connection: Connection, slug: string): Promise<void> {
  const { url } = (await openProject(connection, slug)).project;
  print(false, url, [url]);
  if (!process.stdout.isTTY) return;
  const opener = { darwin: 'open', win32: 'explorer' }[String(process.platform)] ?? 'xdg-open';
  const child = spawn(opener, [url], { detached: true, stdio: 'ignore' });
  // Where no browser can be opened, the address on the screen is enough.
  child.on('error', () => {});
  child.unref();
}

function print(json: boolean, content: unknown, lines: readonly string[]): void {
  const text = json ? JSON.stringify(content) : lines.join('\n');
  if (text !== '') process.stdout.write(`${text}\n`);
}
