import { readdirSync } from 'node:fs';
import { Agent, get } from 'node:http';
import type { RequestOptions } from 'node:http';
import { join } from 'node:path';
import { figureOf, median } from './figure.ts';
import type { Figure } from './figure.ts';

const requests = 1000;

/** What the preview router adds to a small request, with connections kept open on both sides. */
export async function measureRouter(options: {
  home: string;
  port: number;
  slug: string;
}): Promise<Figure[]> {
  const { home, port, slug } = options;
  const host = `${slug}.sprout.localhost:${port}`;
  const routed = { host: '127.0.0.1', port, headers: { host } };
  const socketPath = await findSocket(home);
  const direct: number[] = [];
  const through: number[] = [];
  const agents = { direct: new Agent({ keepAlive: true }), through: new Agent({ keepAlive: true }) };
  // One after the other by turns, so that both meet the same machine.
  for (let count = 0; count < requests; count += 1) {
    through.push(await timeRequest({ ...routed, agent: agents.through }));
    direct.push(await timeRequest({ socketPath, agent: agents.direct }));
  }
  agents.direct.destroy();
  agents.through.destroy();
  return [
    figureOf({ name: 'app directly', values: [median(direct)] }),
    figureOf({
      name: 'router overhead',
      values: [median(through) - median(direct)],
      bar: 1,
      note: `median of ${requests} requests`,
    }),
  ];
}

/** A socket of a running app; they all answer `/healthz` alike. */
async function findSocket(home: string): Promise<string> {
  const folder = join(home, 'run');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const path of paths.filter((each) => /^(?!.*\/s\/).*app\.sock$/.test(each))) {
    const socketPath = join(folder, path);
    // Kept open, it would be reset with the app while something else is measured.
    const answers = await timeRequest({ socketPath, agent: false }).catch(() => undefined);
    if (answers !== undefined) return socketPath;
  }
  throw new Error(`No app listens on a socket below ${folder}.`);
}

function timeRequest(options: RequestOptions): Promise<number> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    get({ path: '/healthz', ...options }, (response) => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(performance.now() - started)
          : reject(new Error(`/healthz answered ${response.statusCode}`)),
      );
    }).on('error', reject);
  });
}
