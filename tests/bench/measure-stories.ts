import { setTimeout as pause } from 'node:timers/promises';
import { requireLive, requirePlan } from '../support/sprout-client.ts';
import type { Answer, SproutClient } from '../support/sprout-client.ts';
import type { RunResource } from '../../server/contract/run.ts';
import { figureOf, median, timed } from './figure.ts';
import type { Figure } from './figure.ts';
import { agendaIdea, expensesIdea, followUps } from './ideas.ts';
import { largeTable } from './measure-planning.ts';

interface Measurement {
  milliseconds: number;
  checks: number;
}

/** What containers may take longer. */
export const containerAllowance = 1500;

/** A plan of a hundred words takes this long to read, at 238 words a minute (Brysbaert 2019). */
const readingMilliseconds = 25_000;

/**
 * From approval to live, for new apps, follow-ups and going back, all in one runtime: of plans that are approved at
 * once, as a script does it, and of plans that were read first, as people do it. Leaves the last apps running.
 */
export async function measureStories(options: {
  client: SproutClient;
  runtime: 'process' | 'container';
  rounds: number;
}): Promise<{ figures: Figure[]; agendas: string[] }> {
  const { client, runtime, rounds } = options;
  const measured = new Map<string, Measurement[]>();
  const note = (name: string, [milliseconds, run]: [number, RunResource]): void => {
    const all = measured.get(name) ?? [];
    measured.set(name, [...all, { milliseconds, checks: requireLive(run).checks.length }]);
  };
  const agendas: string[] = [];
  const walkThrough = async (read: boolean): Promise<string> => {
    const approve = async (name: string, slug: string, answer: Answer): Promise<void> => {
      const plan = requirePlan(answer);
      if (read) await pause(readingMilliseconds);
      const taken = await timed(() => client.approve(slug, plan));
      note(read ? `${name}, plan read for ${readingMilliseconds / 1000} s` : name, taken);
    };
    const expenses = await client.start(expensesIdea, { runtime });
    await approve('approval to live, expenses', expenses.slug, expenses.answer);
    await pictured(client, expenses.slug);
    const table = await client.attach('sessions.csv', largeTable().content);
    const { slug, answer } = await client.start(agendaIdea, { attachments: [table.id], runtime });
    await approve('approval to live, agenda', slug, answer);
    for (const text of followUps) {
      await pictured(client, slug);
      await approve(`follow-up: ${text}`, slug, await client.say(slug, text));
    }
    await pictured(client, slug);
    return slug;
  };

  for (let round = 0; round < rounds; round += 1) {
    await walkThrough(true);
    const slug = await walkThrough(false);
    note('restore, code', await timed(() => client.restore(slug, 2)));
    note('restore, code and data', await timed(() => client.restore(slug, 4, 'code-and-data')));
    agendas.push(slug);
  }

  const allowance = runtime === 'container' ? containerAllowance : 0;
  const figures = [...measured].map(([name, runs]) => {
    const checks = median(runs.map((run) => run.checks));
    const fixed = { 'restore, code': 1500, 'restore, code and data': 2000 }[name];
    return figureOf({
      name: `${runtime}: ${name}`,
      values: runs.map(({ milliseconds }) => milliseconds),
      bar: Math.round((fixed ?? 2500 + 350 * checks) + allowance),
      note: `${checks} checks`,
    });
  });
  return { figures, agendas };
}

/** Waits until the newest release has its picture, so that what comes next is measured with nothing else going on. */
async function pictured(client: SproutClient, slug: string): Promise<void> {
  for (let look = 0; look < 100; look += 1) {
    const { project } = await client.open(slug);
    if (project.screenshot?.includes(`v${project.release}-`)) return;
    await pause(100);
  }
}
