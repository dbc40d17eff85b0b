import { mkdirSync, rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, openIde } from '../support/ide.ts';
import type { Ide } from '../support/ide.ts';
import { projectRoot } from '../support/project-root.ts';
import { createSproutClient } from '../support/sprout-client.ts';
import { startSprout } from '../support/start-sprout.ts';
import { contactSheet } from './contact-sheet.ts';
import { editFile } from '../support/edit-file.ts';

const folder = join(projectRoot, 'shots');
const file = join(projectRoot, 'tests/fixtures/conference-sessions.csv');
const idea =
  'An agenda builder for a conference: browse the sessions from my CSV, filter by level and day, and collect them in a personal agenda. Teal accent. Print badges.';
const widths = [1440, 820, 390];
const themes = ['light', 'dark'] as const;

interface Look {
  width: number;
  theme: (typeof themes)[number];
  ide: Ide;
}

// `npm run shots -- code history` photographs these alone; the others stay as they were.
const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** Photographs a state of the workbench in both themes and all widths at once; `open` brings up what has no address. */
async function photograph(
  looks: readonly Look[],
  name: string,
  { path, open }: { path: string; open?: (ide: Ide) => Promise<void> },
): Promise<void> {
  if (!isWanted(name)) return;
  for (const { ide, width, theme } of looks) {
    const address = ide.address(path);
    if (ide.page.url() === address) await ide.page.reload();
    else await ide.page.goto(address);
    await settle(ide);
    await open?.(ide);
    await ide.page.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`) });
  }
  tell(name);
}

async function openMenu({ page }: Ide): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'More' }).click();
  await page.getByRole('menu').waitFor();
}

async function openModelSettings(ide: Ide): Promise<void> {
  await openMenu(ide);
  await ide.page.getByRole('menuitem', { name: 'Language model' }).click();
  await ide.page.getByRole('dialog').getByRole('textbox').first().waitFor();
}

async function settle({ page }: Ide): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.evaluate(() => document.fonts.ready);
  // The editor comes in a script of its own.
  if (page.url().includes('file=')) await page.locator('.view-line').first().waitFor();
  await page.waitForTimeout(700);
}

async function openLooks(browser: Browser, port: number): Promise<Look[]> {
  const looks: Look[] = [];
  for (const theme of themes)
    for (const width of widths) {
      const viewport = { width, height: width < 768 ? 844 : 900 };
      const ide = await openIde(browser, {
        port,
        viewport,
        colorScheme: theme,
        locale: 'en-GB',
        reducedMotion: 'reduce',
      });
      looks.push({ width, theme, ide });
    }
  return looks;
}

if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const sprout = await startSprout({ home: mkdtempSync(join(tmpdir(), 'sprout-shots-')) });
const browser = await launchBrowser();
try {
  const client = createSproutClient(sprout.port);
  const looks = await openLooks(browser, sprout.port);
  const [first] = looks;
  if (!first) throw new Error('Nothing to photograph.');
  const { ide } = first;

  await ide.begin(idea, file);
  const path = `projects/${ide.slug()}`;
  await photograph(looks, 'plan', { path });

  // Seen while it goes on: every window is open before the plan is approved.
  for (const look of looks) await look.ide.page.goto(look.ide.address(path));
  await ide.approve();
  await Promise.all(
    looks.map(async ({ ide: seen, width, theme }) => {
      await seen.page.locator('[data-run=verifying],[data-run=live]').waitFor({ timeout: 120_000 });
      await seen.page.waitForTimeout(300);
      await seen.page.screenshot({ path: join(folder, `building-${width}-${theme}.png`) });
    }),
  );
  tell('building');
  await ide.ended('live');
  await photograph(looks, 'live', { path });
  await client.change(ide.slug(), 'Use a dark theme');
  await photograph(looks, 'home', { path: '' });
  await photograph(looks, 'preview', { path: `${path}?tab=preview` });
  await photograph(looks, 'code', { path: `${path}?tab=code&file=shared%2Fmodel%2Fsession.ts` });
  await photograph(looks, 'history', { path: `${path}?tab=history` });
  await photograph(looks, 'logs', { path: `${path}?tab=logs` });
  await photograph(looks, 'menu', { path, open: openMenu });
  await photograph(looks, 'settings', { path, open: openModelSettings });
  const slug = path.split('/').at(-1) ?? '';
  await editFile(
    client,
    { slug, path: 'shared/dates.ts' },
    (content) => `${content}\nconst broken: number = 'no';\n`,
  );
  await client.change(slug, 'Use a red accent').catch(() => undefined);
  await photograph(looks, 'failure', { path });
  await editFile(client, { slug, path: 'shared/dates.ts' }, (content) =>
    content.replace(/\nconst broken.*\n$/, ''),
  );
  await editFile(client, { slug, path: 'src/theme/tokens.css' }, (content) =>
    content.replaceAll(/#[0-9a-f]{6}\b/g, '#123456'),
  );
  await client.change(slug, 'Use an orange accent').catch(() => undefined);
  await photograph(looks, 'conflict', { path });
  await photograph(looks, 'conflict-code', { path: `${path}?tab=code` });
  writeFileSync(join(folder, 'index.html'), contactSheet({ widths, themes }));
} finally {
  await browser.close();
  await sprout.stop();
}
process.stdout.write(`${join(folder, 'index.html')}\n`);
