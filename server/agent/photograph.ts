import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { updateProject } from '../db/projects.ts';
import { updateRelease } from '../db/releases.ts';
import type { StoredRelease } from '../db/releases.ts';
import { presentRelease, presentSummary } from '../projects/present-project.ts';
import type { Order } from './open-order.ts';
import type { RunDependencies } from './run-dependencies.ts';
import type { RunRecord } from './run-record.ts';
import type { Proof } from './verify.ts';

const widths = [1440, 390] as const;

/** Takes pictures of a release once it is live. What goes wrong is only logged. */
export async function photograph(
  deps: RunDependencies,
  order: Order,
  job: { release: StoredRelease; proof: Proof; record: RunRecord; signal: AbortSignal },
): Promise<void> {
  const { release, proof, record, signal } = job;
  const { slug } = order.project;
  const { service } = proof;
  // A release gone back to has a picture already.
  if (!proof.browser || !service || release.screenshot !== null) return;
  const { pictures } = order.paths;
  const name = (width: number): string => `v${release.version}-${width}.png`;
  try {
    await mkdir(pictures, { recursive: true });
    await deps.browser.run({
      origin: new URL(deps.addresses.app(slug)).origin,
      target: service.target,
      checks: [],
      screenshots: widths.map((width) => ({
        path: '/',
        width,
        scheme: 'light' as const,
        file: join(pictures, name(width)),
      })),
      folder: pictures,
      signal,
    });
    await record.settle(async ({ transaction }) => {
      const screenshot = name(widths[0]);
      const pictured = await updateRelease(transaction, release, { screenshot });
      const project = await updateProject(transaction, slug, { screenshot });
      return [
        {
          kind: 'release-ready',
          run: order.run.id,
          release: presentRelease(pictured, project.currentRelease, deps.addresses),
        },
        { kind: 'project-change', project: presentSummary(project, deps.addresses) },
      ];
    });
  } catch (error) {
    if (!signal.aborted) deps.log.warn({ err: error, slug }, 'no picture could be taken');
  }
}
