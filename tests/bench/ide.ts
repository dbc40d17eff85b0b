import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser, openIde } from '../support/ide.ts';
import { projectRoot } from '../support/project-root.ts';
import { figureOf } from './figure.ts';
import type { Figure } from './figure.ts';

const built = join(projectRoot, '.build', 'client');
const file = join(projectRoot, 'tests/fixtures/conference-sessions.csv');
const idea =
  'An agenda builder for a conference: browse the sessions from my CSV, filter by level and day, and collect them in a personal agenda.';

/** Story 1 by a person at the workbench: what is loaded first, how soon it answers, how soon the editor is ready. */
export async function measureIde(port: number): Promise<Figure[]> {
  if (!existsSync(join(built, 'index.html'))) return [];
  const browser = await launchBrowser();
  try {
    const ide = await openIde(browser, { port, locale: 'en-GB' });
    const { page } = ide;
    const loaded = countScripts(page);
    await page.addInitScript({ content: observeInteractions });
    await page.goto(ide.address());
    await page.waitForLoadState('networkidle');
    const first = loaded();
    const home: number[] = [];
    await page.locator('#idea').pressSequentially(idea.slice(0, 40));
    await page.locator('#idea').fill(idea);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('250 rows').waitFor();
    home.push(...(await readInteractions(page)));
    await page.locator('form button[type=submit]').click();
    await page.locator('#plan').waitFor();
    await editPlan(page);
    await ide.approve();
    await ide.ended('live');
    for (const tab of ['history', 'logs', 'preview'] as const) await ide.tab(tab);
    const durations = [...home, ...(await readInteractions(page))].toSorted((a, b) => a - b);
    const p75 = durations[Math.ceil(durations.length * 0.75) - 1] ?? Number.NaN;
    const workbench = loaded();
    const ready = await timeEditor(page, () => ide.tab('code'));
    return [
      figureOf({
        name: 'first load of the home page, JavaScript compressed',
        values: [first],
        unit: 'KB',
        bar: 250,
      }),
      figureOf({
        name: 'all that story 1 loads, JavaScript compressed without the editor',
        values: [workbench],
        unit: 'KB',
      }),
      figureOf({
        name: 'interaction to next paint in story 1, p75',
        values: [p75],
        bar: 100,
        note: `${durations.length} interactions, slowest ${Math.round(durations.at(-1) ?? 0)} ms`,
      }),
      figureOf({ name: 'editor ready', values: [ready], bar: 1500 }),
    ];
  } finally {
    await browser.close();
  }
}

/** What a person does to a plan before approving it. */
async function editPlan(page: Page): Promise<void> {
  const plan = page.locator('#plan');
  await plan.locator('figure a').first().click();
  await plan.getByRole('textbox', { name: 'Rename the app' }).fill('Summit planner');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Summit planner' }).waitFor();
  await plan.locator('summary').first().click();
  await plan
    .getByRole('button', { name: /^Proved by/ })
    .first()
    .click();
}

/** From the click on the tab to the first line of code. */
async function timeEditor(page: Page, open: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await open();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  return performance.now() - started;
}

/** Scripts the workbench has asked for, in kilobytes when compressed. */
function countScripts(page: Page) {
  const files = new Set<string>();
  page.on('request', (request) => {
    const { hostname, pathname } = new URL(request.url());
    if (request.resourceType() !== 'script' || hostname !== 'sprout.localhost') return;
    // The editor is brought while nothing else is to do, and counted apart.
    if (!/\/(editor|monaco|file-editor)[.-]/.test(pathname)) files.add(pathname);
  });
  const sum = () =>
    [...files].reduce((total, path) => total + gzipSync(readFileSync(join(built, path))).length, 0) / 1024;
  return () => sum();
}

// As text: it runs in the page, before anything else.
const observeInteractions = [
  'window.interactions = new Map();',
  'new PerformanceObserver((list) => {',
  '  for (const { interactionId, duration } of list.getEntries())',
  '    if (interactionId) interactions.set(interactionId, Math.max(duration, interactions.get(interactionId) ?? 0));',
  "}).observe({ type: 'event', durationThreshold: 16, buffered: true });",
].join('\n');

async function readInteractions(page: Page): Promise<number[]> {
  await page.waitForTimeout(300);
  return z.array(z.number()).parse(await page.evaluate('[...window.interactions.values()]'));
}
