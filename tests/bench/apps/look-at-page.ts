import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { z } from 'zod';
import type { PageResult } from './case-result.ts';
import { sampleColours } from './sample-colours.ts';

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };
const widths = [360, 390, 768, 1440];
const entrance = /^Continue as |继续$/;

/** What is looked at: a page as planned, and the address it has in this app. */
export interface PageToSee {
  id: string;
  title: string;
  path: string;
  address: string;
  /** Where its pictures go. */
  folder: string;
}

export interface SeenPage {
  result: PageResult;
  /** Addresses within the app that the page links to. */
  links: string[];
}

/** Loads a page, goes in as somebody where it asks who one is, and measures and photographs it. */
export async function lookAtPage(context: BrowserContext, wanted: PageToSee): Promise<SeenPage> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const consoleErrors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(`${message.text()} ${message.location().url}`.trim());
  });
  page.on('pageerror', (error) => consoleErrors.push(String(error)));
  try {
    await page.setViewportSize(wide);
    await page.goto(wanted.address);
    await settle(page);
    const person = await enter(page, wanted.address);
    const heading = await page
      .locator('h1')
      .first()
      .innerText()
      .catch(() => '');
    const links = await readLinks(page.locator('a[href^="/"]'));
    const menu = await readLinks(page.locator('nav a[href^="/"]:not(main *)'));
    const colours = await sampleColours(page);
    const violations = await findViolations(page);
    const pictures = { wide: `${wanted.id}-1440.png`, narrow: `${wanted.id}-390.png` };
    await page.screenshot({ path: join(wanted.folder, pictures.wide), fullPage: true });
    const sideways: number[] = [];
    for (const width of widths) {
      await page.setViewportSize(width < 768 ? { ...narrow, width } : { ...wide, width });
      await page.waitForTimeout(250);
      if (await scrollsSideways(page)) sideways.push(width);
    }
    await page.setViewportSize(narrow);
    await page.waitForTimeout(350);
    await page.screenshot({ path: join(wanted.folder, pictures.narrow), fullPage: true });
    const { title, path, address } = wanted;
    return {
      links,
      result: {
        title,
        path,
        opened: new URL(address).pathname,
        inMenu: menu.includes(path),
        person,
        heading,
        consoleErrors,
        violations,
        sideways,
        colours,
        screenshots: [pictures.wide, pictures.narrow],
      },
    };
  } finally {
    await page.close();
  }
}

function readLinks(links: Locator): Promise<string[]> {
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 4000 }).catch(() => undefined);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.waitForTimeout(300);
}

/** Goes in by the first entrance for trying the app out, where the page shows any. */
async function enter(page: Page, address: string): Promise<string | undefined> {
  const first = page.locator('main').getByRole('button', { name: entrance }).first();
  if ((await first.count()) === 0) return undefined;
  const name = (await first.getAttribute('aria-label')) ?? '';
  await first.click();
  await first.waitFor({ state: 'detached' });
  await page.goto(address);
  await settle(page);
  return name;
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const runAxe =
  'axe.run(document, { iframes: false, resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html, failureSummary }) => ({ html, why: failureSummary })) })))';
const foundSchema = z.array(
  z.object({
    id: z.string(),
    impact: z.string().nullish(),
    nodes: z.array(z.object({ html: z.string(), why: z.string().optional() })),
  }),
);

/** What axe finds serious or critical, a line for each rule. */
async function findViolations(page: Page): Promise<string[]> {
  // Evaluated, since the page allows no script from elsewhere.
  await page.evaluate(axe);
  const found = foundSchema.parse(await page.evaluate(runAxe));
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => {
      const why = nodes[0]?.why?.split('\n').at(1)?.trim() ?? '';
      return `${impact} ${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 200)} (${why})`;
    });
}
