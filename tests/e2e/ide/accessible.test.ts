import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editFile } from '../../support/edit-file.ts';
import { launchBrowser, openIde } from '../../support/ide.ts';
import type { Ide } from '../../support/ide.ts';
import { createSproutClient } from '../../support/sprout-client.ts';
import { startSprout } from '../../support/start-sprout.ts';
import type { RunningSprout } from '../../support/start-sprout.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let sprout: RunningSprout;
let browser: Browser;
/** The same project on a phone in both themes and on a wide screen in the dark. */
let looks: { name: string; ide: Ide }[];
let first: Ide;

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const project = () => `projects/${first.slug()}`;

beforeAll(async () => {
  sprout = await startSprout({ home: temporaryFolder() });
  browser = await launchBrowser();
  const options = { port: sprout.port, locale: 'en-GB' };
  first = await openIde(browser, { ...options, ...phone });
  looks = [
    { name: 'phone', ide: first },
    { name: 'phone, dark', ide: await openIde(browser, { ...options, ...phone, colorScheme: 'dark' }) },
    { name: 'wide, dark', ide: await openIde(browser, { ...options, colorScheme: 'dark' }) },
  ];
});
afterAll(async () => {
  await browser?.close();
  await sprout?.stop();
});

/** What axe finds, and what reaches beyond the window, in all looks at once. */
async function findAll(): Promise<string[]> {
  const found = await Promise.all(
    looks.map(async ({ name, ide }) => {
      const wide: unknown = await ide.page.evaluate('document.documentElement.scrollWidth > innerWidth');
      const violations = await ide.violations();
      return [...violations, ...(wide === true ? ['scrolls sideways'] : [])].map(
        (each) => `${name}: ${each}`,
      );
    }),
  );
  return found.flat();
}

const everywhere = async (act: (ide: Ide) => Promise<unknown>): Promise<void> => {
  await Promise.all(looks.map(({ ide }) => act(ide)));
};

test('home, where the example is taken by a tap', async () => {
  await everywhere((ide) => ide.page.goto(ide.address()));
  expect(await first.page.getByText('Tab takes the example').count()).toBe(0);
  expect(await findAll()).toEqual([]);
  await first.page.getByRole('button', { name: 'Use this example' }).tap();
  expect(await first.page.locator('#idea').inputValue()).toMatch(/^An agenda builder/);
  expect(await first.page.getByRole('button', { name: 'Use this example' }).count()).toBe(0);
});

test('a plan that waits, with its checks unfolded', async () => {
  await first.begin('A recipe box with ratings, ingredients and cooking time');
  const path = project();
  await Promise.all(looks.slice(1).map(({ ide }) => ide.page.goto(ide.address(path))));
  await everywhere(async ({ page }) => {
    await page.locator('#plan').waitFor();
    await page
      .getByRole('button', { name: /^Proved by/ })
      .first()
      .click();
  });
  expect(await findAll()).toEqual([]);
});

test('a run while it goes on, and the other tabs meanwhile', async () => {
  await first.approve();
  const going = '[data-run=queued],[data-run=building],[data-run=verifying],[data-run=deploying]';
  await everywhere(({ page }) => page.locator(going).waitFor());
  expect(await findAll()).toEqual([]);
  await everywhere(({ page }) => page.locator('[data-run=verifying],[data-run=deploying]').waitFor());
  expect(await findAll()).toEqual([]);
  await everywhere((ide) => ide.tab('preview'));
  expect(await findAll()).toEqual([]);
  await everywhere(({ page }) =>
    page.getByRole('banner').getByText('Live v1', { exact: true }).waitFor({ timeout: 120_000 }),
  );
});

test('what is live, on every tab', async () => {
  for (const tab of ['chat', 'preview', 'history', 'logs'] as const) {
    if (tab !== 'chat') await everywhere((ide) => ide.tab(tab));
    else await first.tab(tab);
    if (tab === 'history') await everywhere(({ page }) => page.getByText('Live now').first().waitFor());
    expect(await findAll(), tab).toEqual([]);
  }
  await everywhere(({ page, address }) => page.goto(address(`${project()}?tab=code&file=shared%2Fdates.ts`)));
  await everywhere(({ page }) => page.locator('.monaco-editor .view-line').first().waitFor());
  expect(await findAll(), 'code').toEqual([]);
});

test('a failure', async () => {
  const client = createSproutClient(sprout.port);
  const slug = first.slug();
  await editFile(
    client,
    { slug, path: 'shared/dates.ts' },
    (text) => `${text}\nconst broken: number = 'no';\n`,
  );
  await client.change(slug, 'Use a red accent').catch(() => undefined);
  await everywhere(({ page, address }) => page.goto(address(project())));
  await everywhere(({ page }) => page.locator('[data-run=failed]').waitFor());
  expect(await findAll()).toEqual([]);
});

test('what Sprout says of it is in the language of whoever reads it', async () => {
  const chinese = await openIde(browser, { port: sprout.port, locale: 'zh-CN' });
  await chinese.page.goto(chinese.address(project()));
  const failure = chinese.page.locator('[data-run=failed]').getByRole('alert');
  await failure.getByText('shared/dates.ts 中的代码不一致：1 处错误。').waitFor();
  expect(await chinese.page.getByText(/项检查已在真实浏览器中全部通过/).count()).toBeGreaterThan(0);
  await chinese.page.goto(chinese.address('projects/none-of-that-name'));
  await chinese.page.getByText('没有名为“none-of-that-name”的应用。').waitFor();
  await chinese.close();
});

test('home with apps', async () => {
  await everywhere(({ page, address }) => page.goto(address()));
  await everywhere(({ page }) =>
    page
      .getByRole('link', { name: /recipe/i })
      .first()
      .waitFor(),
  );
  expect(await findAll()).toEqual([]);
});
