import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasContainerEngine, startContainerEngine } from '../integration/sandbox/container-engine.ts';
import { createSproutClient } from '../support/sprout-client.ts';
import type { SproutClient } from '../support/sprout-client.ts';
import { startSprout } from '../support/start-sprout.ts';
import type { RunningSprout } from '../support/start-sprout.ts';
import { timed } from './figure.ts';
import { residentMegabytes } from './resident-megabytes.ts';

/** A Sprout of the bench's own, with an empty data folder that is removed afterwards. */
export interface Bench {
  sprout: RunningSprout;
  client: SproutClient;
  home: string;
  runtimes: ('process' | 'container')[];
  starts: { first: number; second: number };
  /** Of the server alone, a moment after its start. */
  idleMegabytes: number;
  stop(): Promise<void>;
}

export async function startBench(wanted: readonly string[]): Promise<Bench> {
  const home = mkdtempSync(join(tmpdir(), 'sprout-bench-'));
  const hasContainers = wanted.includes('container') && hasContainerEngine();
  const engine = hasContainers ? await startContainerEngine() : undefined;
  const start = () => startSprout({ home, environment: { ...engine?.environment, SPROUT_AHEAD: 'on' } });
  const [first, before] = await timed(start);
  await before.stop();
  const [second, sprout] = await timed(start);
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const idleMegabytes = residentMegabytes(sprout.process.pid);
  return {
    sprout,
    client: createSproutClient(sprout.port),
    home,
    runtimes: [
      ...(wanted.includes('process') ? (['process'] as const) : []),
      ...(engine ? (['container'] as const) : []),
    ],
    starts: { first, second },
    idleMegabytes,
    stop: async () => {
      await sprout.stop();
      await engine?.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
