import { requireLive } from '../support/sprout-client.ts';
import type { SproutClient } from '../support/sprout-client.ts';
import { figureOf } from './figure.ts';
import type { Figure } from './figure.ts';

const releases = 10;
const everyMilliseconds = 10;

/** Requests that fail while an app is released ten times under 100 requests a second. */
export async function measureTraffic(options: {
  client: SproutClient;
  slug: string;
  runtime: 'process' | 'container';
}): Promise<Figure[]> {
  const { client, slug, runtime } = options;
  const waiting = new Set<Promise<void>>();
  const failures: string[] = [];
  let sent = 0;
  let slowest = 0;
  const visit = async (): Promise<void> => {
    const started = performance.now();
    try {
      const { status, text } = await client.visit(slug);
      if (status !== 200 || !text.includes('<div id="root"')) failures.push(`status ${status}`);
    } catch (error) {
      failures.push(String(error));
    }
    slowest = Math.max(slowest, performance.now() - started);
  };
  const timer = setInterval(() => {
    sent += 1;
    const visited = visit().finally(() => waiting.delete(visited));
    waiting.add(visited);
  }, everyMilliseconds);
  try {
    const first = (await client.open(slug)).project.release ?? 1;
    for (let count = 0; count < releases; count += 1)
      requireLive(await client.restore(slug, count % 2 === 0 ? 1 : first));
  } finally {
    clearInterval(timer);
  }
  await Promise.all(waiting);
  const reasons = [...new Set(failures)].slice(0, 3).join('; ');
  return [
    figureOf({
      name: `${runtime}: failed requests over ${releases} releases`,
      values: [failures.length],
      unit: 'requests',
      bar: 0,
      note: `of ${sent}, slowest ${Math.round(slowest)} ms${reasons && `: ${reasons}`}`,
    }),
  ];
}
