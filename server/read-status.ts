import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Browser } from '../sandbox/browser/browser-check.ts';
import type { ModelConnection } from './agent/engines/model/connection/settings.ts';
import type { Engine } from './agent/engines/engine.ts';
import type { Config } from './config.ts';
import type { Status } from './contract/status.ts';
import type { Drivers } from './releases/drivers.ts';

const manifest = z.object({ version: z.string() });

/** What this Sprout can do on this machine. */
export async function readStatus(deps: {
  config: Config;
  port: number;
  drivers: Pick<Drivers, 'describe'>;
  browser: Pick<Browser, 'find'>;
  /** Throws for an engine that is not set up. */
  engine(id: Engine['id']): Engine;
  model: Pick<ModelConnection, 'current'>;
}): Promise<Status> {
  const { config, port, drivers, browser } = deps;
  const text = await readFile(join(import.meta.dirname, '..', 'package.json'), 'utf8');
  const { id, isolation, sentence } = await drivers.describe();
  const found = await browser.find().catch(() => undefined);
  const ready = (engine: Engine['id']): boolean => {
    try {
      deps.engine(engine);
      return true;
    } catch {
      return false;
    }
  };
  return {
    version: manifest.parse(JSON.parse(text)).version,
    domain: config.domain,
    port,
    runtime: { id, isolation, sentence },
    browser: found ? { version: found.version, isolation: found.isolation } : null,
    engines: [
      { id: 'builtin', label: 'Built in', ready: ready('builtin') },
      { id: 'model', label: deps.model.current()?.model ?? 'Language model', ready: ready('model') },
    ],
  };
}
