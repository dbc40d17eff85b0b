import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { z } from 'zod';
import { findBrowser } from './find-program.ts';

export interface Ide {
  page: Page;
  /** Console errors, uncaught errors and answers of 500 and more so far. */
  complaints: string[];
  /** Address of the workbench or a page of it. */
  address(path?: string): string;
  slug(): string;
  /** Writes an idea on the home page, attaches a table, and waits for the plan. */
  begin(idea: string, file?: string): Promise<void>;
  approve(): Promise<void>;
  /** Waits until the run has ended so; any other end throws what is shown. */
  ended(status: 'live' | 'failed' | 'interrupted' | 'cancelled'): Promise<void>;
  say(text: string): Promise<void>;
  tab(tab: 'chat' | 'preview' | 'code' | 'history' | 'logs'): Promise<void>;
  /** What axe finds serious or critical in the page, in a line each. */
  violations(): Promise<string[]>;
  close(): Promise<void>;
}

export interface IdeOptions extends BrowserContextOptions {
  port: number;
}

const runEnd = 120_000;

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** Somebody at the workbench with a browser of their own. */
export async function openIde(browser: Browser, { port, ...options }: IdeOptions): Promise<Ide> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints = collectComplaints(page);
  const address = (path = '') => `http://sprout.localhost:${port}/${path}`;
  const tabNames = { chat: 0, preview: 1, code: 2, history: 3, logs: 4 };
  const narrow = (options.viewport?.width ?? 1440) < 768;
  return {
    page,
    complaints,
    address,
    slug: () => new URL(page.url()).pathname.split('/').at(-1) ?? '',
    begin: async (idea, file) => {
      await page.goto(address());
      if (file) {
        await page.locator('input[type=file]').setInputFiles(file);
        await page.locator('form li').first().getByRole('list').waitFor();
      }
      await page.locator('#idea').fill(idea);
      await page.locator('form button[type=submit]').click();
      await page.locator('#plan').waitFor();
    },
    approve: async () => {
      const before = await page.locator('[data-run-id]').all();
      const known = (await before[0]?.getAttribute('data-run-id')) ?? '';
      await page.locator('#plan [data-approve]').click();
      await page.locator(`[data-run-id]:not([data-run-id="${known}"])`).waitFor();
    },
    ended: async (status) => {
      await page
        .locator('[data-run=live],[data-run=failed],[data-run=interrupted],[data-run=cancelled]')
        .waitFor({ timeout: runEnd });
      const shown = page.locator('[data-run]');
      const found = await shown.getAttribute('data-run');
      if (found !== status) throw new Error(`The run is ${found}: ${await shown.innerText()}`);
    },
    say: async (text) => {
      await page.locator('#message').fill(text);
      await page.locator('#message').press('Enter');
    },
    tab: (tab) =>
      page
        .getByRole('tab')
        .nth(tabNames[tab] - (narrow ? 0 : 1))
        .click(),
    violations: () => findViolations(page),
    close: () => context.close(),
  };
}

function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const found = z.array(z.object({ id: z.string(), impact: z.string().nullish(), html: z.string() }));

async function findViolations(page: Page): Promise<string[]> {
  // Evaluated, since the page allows no script from elsewhere.
  await page.evaluate(axe);
  const violations = found.parse(
    await page.evaluate(
      "axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes[0]?.html ?? '' })))",
    ),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, html }) => `${impact} ${id}: ${html.slice(0, 200)}`);
}
