import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editFile } from '../../support/edit-file.ts';
import { launchBrowser, openIde } from '../../support/ide.ts';
import type { Ide } from '../../support/ide.ts';
import { startModelServer } from '../../support/model-server/model-server.ts';
import { createSproutClient } from '../../support/sprout-client.ts';
import { startSprout } from '../../support/start-sprout.ts';
import type { RunningSprout } from '../../support/start-sprout.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let sprout: RunningSprout;
let browser: Browser;
let ide: Ide;

beforeAll(async () => {
  // It never answers, so that what is shown meanwhile stays.
  const model = await startModelServer([{ kind: 'hang' }]);
  sprout = await startSprout({
    home: temporaryFolder(),
    environment: { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: 'none', SPROUT_MODEL: 'scripted' },
  });
  browser = await launchBrowser();
  ide = await openIde(browser, { port: sprout.port, locale: 'en-GB' });
});
afterAll(async () => {
  await browser?.close();
  await sprout?.stop();
});

const live = (version: number) =>
  ide.page.getByRole('banner').getByText(`Live v${version}`, { exact: true }).waitFor({ timeout: 120_000 });
const saved = () => ide.page.getByRole('region', { name: 'Saved changes' });

test('the address bar goes where it is told, and follows the app', async () => {
  await ide.begin('A recipe box with ratings, ingredients and cooking time');
  await ide.approve();
  await ide.ended('live');
  const address = ide.page.getByRole('combobox', { name: 'Address in the app' });
  const app = ide.page.frameLocator('iframe').first();
  await app.getByRole('heading', { level: 1 }).waitFor();
  const start = await address.inputValue();
  await app
    .getByRole('link', { name: /pancake|soup|pasta|curry|salad|lasagne|bread|cake/i })
    .first()
    .click();
  await expect.poll(() => address.inputValue()).toMatch(/^\/recipes\/.+/);
  const recipe = await app.getByRole('heading', { level: 1 }).textContent();
  await ide.page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => app.getByRole('heading', { level: 1 }).textContent()).toBe(recipe);
  await address.fill(start);
  await address.press('Enter');
  await expect.poll(() => app.getByRole('heading', { level: 1 }).textContent()).not.toBe(recipe);
  expect(ide.complaints).toEqual([]);
});

test('what was saved in the editor is published by a button, and its state is told', async () => {
  const { page } = ide;
  await page.goto(`${page.url().split('?')[0]}?tab=code&file=index.html`);
  const editor = page.locator('.monaco-editor').first();
  await editor.locator('.view-line').first().waitFor();
  expect(await saved().count()).toBe(0);
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('<!-- by hand -->');
  await page.keyboard.press('Control+S');
  await saved().getByText('What you saved is not live yet.').waitFor();
  expect(await ide.violations()).toEqual([]);
  await saved().getByRole('button', { name: 'Publish changes' }).click();
  await saved()
    .getByText(/^(About to start|Building|Checking|Going live)$/)
    .waitFor();
  await live(2);
  await saved().getByText('Live as v2.').waitFor();
  expect(await saved().getByRole('button').count()).toBe(0);
  expect(ide.complaints).toEqual([]);
});

test('saved changes that do not work stay unpublished, and it says why', async () => {
  await editFile(
    createSproutClient(sprout.port),
    { slug: ide.slug(), path: 'shared/dates.ts' },
    (content) => `${content}\nexport const broken: number = 'no';\n`,
  );
  await saved().getByRole('button', { name: 'Publish changes' }).click();
  await saved()
    .getByText(/^Not published; v2 stays live\./)
    .waitFor({ timeout: 120_000 });
  await ide.page.getByRole('banner').getByText('Failed').waitFor();
  expect(
    await ide.page.locator('[data-run=failed]').getByRole('link', { name: 'Open the code' }).count(),
  ).toBe(1);
  expect(await ide.violations()).toEqual([]);
});

test('while a plan is drafted the workbench says so, in the dark and on a phone too', async () => {
  const client = createSproutClient(sprout.port);
  const answer = await client.send('POST', '/api/projects', {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ idea: 'A timer that sings', engine: 'model' }),
  });
  expect(answer.status).toBe(201);
  for (const look of [
    { colorScheme: 'light' },
    { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
  ] as const) {
    const other = await openIde(browser, { port: sprout.port, locale: 'en-GB', ...look });
    await other.page.goto(other.address(`projects/${slugIn(answer.text)}`));
    await other.page.getByRole('banner').getByText('Drafting a plan').waitFor();
    expect(await other.violations()).toEqual([]);
    await other.close();
  }
});

function slugIn(text: string): string {
  return /"slug":"([^"]+)"/.exec(text)?.[1] ?? '';
}
