import type { SproutClient } from '../support/sprout-client.ts';
import { requireLive, requirePlan } from '../support/sprout-client.ts';
import { figureOf, timed } from './figure.ts';
import type { Figure } from './figure.ts';
import { fillApp } from './fill-app.ts';
import { containerAllowance } from './measure-stories.ts';

const megabytes = 20;

/** Going back in an app whose database holds much. */
export async function measureRestore(options: {
  client: SproutClient;
  port: number;
  runtime: 'process' | 'container';
  rounds: number;
}): Promise<Figure[]> {
  const { client, port, runtime, rounds } = options;
  const { slug, answer } = await client.start('A simple notes app in Postgres', { runtime });
  requireLive(await client.approve(slug, requirePlan(answer)));
  await fillApp(client, { slug, port, entity: 'note', field: 'body' }, megabytes);
  await client.change(slug, 'Use teal');
  const code: number[] = [];
  const data: number[] = [];
  const goBack = async (scope: 'code' | 'code-and-data'): Promise<number> => {
    const [milliseconds, run] = await timed(() => client.restore(slug, 1, scope));
    requireLive(run);
    return milliseconds;
  };
  for (let round = 0; round < rounds; round += 1) {
    code.push(await goBack('code'));
    data.push(await goBack('code-and-data'));
  }
  const allowance = runtime === 'container' ? containerAllowance : 0;
  const note = `${megabytes} MB of data`;
  return [
    figureOf({ name: `${runtime}: restore, code, ${note}`, values: code, bar: 1500 + allowance }),
    figureOf({ name: `${runtime}: restore, code and data, ${note}`, values: data, bar: 2000 + allowance }),
  ];
}
