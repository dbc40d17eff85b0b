import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';
import { startContainerEngine } from '../integration/sandbox/container-engine.ts';
import { findBrowser } from './find-program.ts';
import { projectRoot } from './project-root.ts';
import { createSproutClient } from './sprout-client.ts';
import type { SproutClient } from './sprout-client.ts';
import { startSprout } from './start-sprout.ts';
import type { RunningSprout } from './start-sprout.ts';

const outcome = z.object({
  project: z.string(),
  url: z.url(),
  release: z.string().nullable(),
  commit: z.string().nullable(),
  status: z.enum(['live', 'failed', 'awaiting-approval']),
  plan: z.array(z.object({ id: z.string(), title: z.string(), status: z.string() })),
  checks: z.object({ passed: z.number(), failed: z.number() }),
  milliseconds: z.object({ plan: z.number(), build: z.number(), verify: z.number(), total: z.number() }),
  error: z.string().optional(),
});
export type Outcome = z.infer<typeof outcome>;

export interface Story {
  sprout: RunningSprout;
  client: SproutClient;
  home: string;
  /** The command line with `--json`; its last line. */
  cli(...args: string[]): Promise<Outcome>;
  /** As `cli`, and what is not live says why. */
  live(...args: string[]): Promise<Outcome>;
  /** Somebody's own browser; what goes wrong in a page of it is collected. */
  person(options?: { width?: number; height?: number }): Promise<Person>;
  stop(): Promise<void>;
}

export interface Person {
  context: BrowserContext;
  page: Page;
  /** Console errors, uncaught errors and failed requests so far. */
  complaints: string[];
}

/** A real Sprout in `home`, its command line, and browsers to look at the apps with. */
export async function startStory(home: string, options: { containers?: boolean } = {}): Promise<Story> {
  const engine = options.containers ? await startContainerEngine() : undefined;
  const sprout = await startSprout({ home, environment: engine?.environment ?? {} });
  let browser: Browser | undefined;
  const cli = async (...args: string[]): Promise<Outcome> => {
    const child = spawn(process.execPath, [join(projectRoot, 'bin', 'sprout'), ...args, '--json'], {
      env: { PATH: process.env['PATH'], SPROUT_URL: sprout.url },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, error] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    const last = outcome.safeParse(JSON.parse(out.trim().split('\n').at(-1) || 'null'));
    if (!last.success) throw new Error(`sprout ${args.join(' ')}: ${out}${error}`);
    expect(child.exitCode, error).toBe(last.data.status === 'failed' ? 1 : 0);
    return last.data;
  };
  return {
    sprout,
    client: createSproutClient(sprout.port),
    home,
    cli,
    live: async (...args) => {
      const found = await cli(...args);
      expect(found, `sprout ${args.join(' ')}`).toMatchObject({ status: 'live', checks: { failed: 0 } });
      return found;
    },
    person: async ({ width = 1440, height = 900 } = {}) => {
      browser ??= await chromium.launch({
        executablePath: findBrowser(),
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      });
      const context = await browser.newContext({ viewport: { width, height } });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('response', (response) => {
        if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
      });
      return { context, page, complaints };
    },
    stop: async () => {
      await browser?.close();
      await sprout.stop();
      await engine?.stop();
    },
  };
}
