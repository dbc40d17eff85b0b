import { readFileSync } from 'node:fs';
import { generateSessions } from '../support/generate-sessions.ts';
import { findSharedData } from '../support/shared-data.ts';
import { requirePlan } from '../support/sprout-client.ts';
import type { SproutClient } from '../support/sprout-client.ts';
import { figureOf, timed } from './figure.ts';
import type { Figure } from './figure.ts';
import { agendaIdea, expensesIdea } from './ideas.ts';

/** From sending the idea until the plan can be read, without and with a table of 2 MB. */
export async function measurePlanning(client: SproutClient, rounds: number): Promise<Figure[]> {
  const plain: number[] = [];
  const attaching: number[] = [];
  const withTable: number[] = [];
  const table = largeTable();
  for (let round = 0; round <= rounds; round += 1) {
    const [milliseconds, started] = await timed(() => client.start(expensesIdea));
    requirePlan(started.answer);
    const [attached, attachment] = await timed(() => client.attach('sessions.csv', table.content));
    const [planned, project] = await timed(() => client.start(agendaIdea, { attachments: [attachment.id] }));
    requirePlan(project.answer);
    // The first plan after a start also loads what planning needs.
    if (round === 0) continue;
    plain.push(milliseconds);
    attaching.push(attached);
    withTable.push(attached + planned);
  }
  const megabytes = `${table.origin}, ${(Buffer.byteLength(table.content) / 1e6).toFixed(1)} MB`;
  return [
    figureOf({ name: 'idea to plan', values: plain, bar: 150 }),
    figureOf({ name: 'attach a table', values: attaching, note: megabytes }),
    figureOf({ name: 'table and idea to plan', values: withTable, bar: 1000, note: megabytes }),
  ];
}

/** The table of the large story: the real one where it is at hand. */
export function largeTable(): { content: string; origin: string } {
  const real = findSharedData('data/csv/reinvent_2025_sessions.csv');
  if (real !== undefined) return { content: readFileSync(real, 'utf8'), origin: 'real sessions' };
  return { content: generateSessions(2600), origin: 'invented sessions' };
}
