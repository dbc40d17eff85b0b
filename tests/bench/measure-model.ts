import { setTimeout as pause } from 'node:timers/promises';
import type { RunResource } from '../../server/contract/run.ts';
import { calls, says, textOf } from '../support/model-server/script.ts';
import type { ModelRequest, ScriptedReply } from '../support/model-server/script.ts';
import { serveModel } from '../support/model-server/serve-model.ts';
import type { ModelServer } from '../support/model-server/serve-model.ts';
import { timerPlan } from '../support/model-server/timer-story.ts';
import { requirePlan } from '../support/sprout-client.ts';
import type { SproutClient } from '../support/sprout-client.ts';
import { figureOf, timed } from './figure.ts';
import type { Figure } from './figure.ts';
import { measureFirstWords } from './model/first-words.ts';
import { measureShareOfTokens } from './model/share-of-tokens.ts';

const turns = 25;
const idea = 'Make a task tracker with priority and due date, and a pomodoro timer with sound';
const json = { 'content-type': 'application/json' };

/** What the model engine adds to a scripted model, and how soon it stops. */
export async function measureModel(client: SproutClient): Promise<Figure[]> {
  const server = await serveModel();
  try {
    const body = JSON.stringify({ baseUrl: server.url, model: 'scripted' });
    await client.send('PUT', '/api/settings/model', { headers: json, body });
    const words = await measureFirstWords(server);
    const { overheads, stop } = await measureRun(client, server);
    const share = await measureShareOfTokens();
    const name = (what: string): string => `model: ${what}`;
    return [
      figureOf({ name: name('added until the first words'), values: [words], bar: 15 }),
      figureOf({ name: name('added by a tool call'), values: overheads, bar: 40, note: `${turns} calls` }),
      figureOf({ name: name('stop in the middle of an answer'), values: [stop], bar: 1000 }),
      figureOf({ name: name('app as operations, of its files'), values: [share], unit: '%', bar: 25 }),
    ];
  } finally {
    await client.send('DELETE', '/api/settings/model');
    server.close();
  }
}

/** A run that writes a file with each of its calls, then talks on and is stopped. */
async function measureRun(
  client: SproutClient,
  server: ModelServer,
): Promise<{ overheads: number[]; stop: number }> {
  server.use(writer);
  const { slug, answer } = await client.start(idea, { engine: 'model' });
  const ended = client.approve(slug, requirePlan(answer));
  const works = (): ModelRequest[] => server.requests.filter((request) => !isPlanning(request));
  while (works().length <= turns) await pause(50);
  const asked = works();
  const overheads = asked.slice(1, turns + 1).map(({ at }, index) => at - (asked[index]?.answered ?? at));
  const { run } = await client.open(slug);
  const path = `/api/projects/${slug}/runs/${run?.id}/cancel`;
  const [stop] = await timed(() => client.send('POST', path, { headers: json, body: '{}' }));
  const { status }: RunResource = await ended;
  if (status !== 'cancelled') throw new Error(`The run is ${status} instead of being stopped.`);
  return { overheads, stop };
}

function isPlanning(request: ModelRequest): boolean {
  return textOf(request).startsWith('You plan');
}

function writer(request: ModelRequest): ScriptedReply {
  if (isPlanning(request)) return says(JSON.stringify(timerPlan));
  const turn = request.body.messages.filter(({ role }) => role === 'assistant').length;
  if (turn >= turns) return { kind: 'answer', text: 'x'.repeat(20_000), pauseMilliseconds: 5 };
  return calls(['write', { path: `shared/timer/f${turn}.ts`, content: `export const f${turn} = ${turn};` }]);
}
