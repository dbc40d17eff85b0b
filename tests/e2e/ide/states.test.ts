import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editFile } from '../../support/edit-file.ts';
import { freePort } from '../../support/free-port.ts';
import { launchBrowser, openIde } from '../../support/ide.ts';
import type { Ide } from '../../support/ide.ts';
import { createSproutClient } from '../../support/sprout-client.ts';
import { startSprout } from '../../support/start-sprout.ts';
import type { RunningSprout } from '../../support/start-sprout.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const home = temporaryFolder();
let port: number;
let sprout: RunningSprout;
let browser: Browser;
let ide: Ide;
let second: Ide;

const start = () => startSprout({ home, environment: { SPROUT_PORT: String(port) } });

beforeAll(async () => {
  port = await freePort();
  sprout = await start();
  browser = await launchBrowser();
  ide = await openIde(browser, { port, locale: 'en-GB' });
});
afterAll(async () => {
  await browser?.close();
  await sprout?.stop();
});

/** A chat that has not changed for so long is complete. */
const settledMilliseconds = 800;

const chat = (of: Ide) => of.page.getByRole('region', { name: 'Chat' });
const status = (of: Ide) => of.page.getByRole('banner').getByRole('status');

/** The chat as it reads; a reload must give the same. */
async function sameAfterReload(of: Ide): Promise<void> {
  const read = async () => (await chat(of).innerText()).replace(/\s+/g, ' ');
  let before = await read();
  for (;;) {
    await of.page.waitForTimeout(settledMilliseconds);
    const now = await read();
    if (now === before) break;
    before = now;
  }
  await of.page.reload();
  await expect.poll(read, { timeout: 20_000 }).toBe(before);
}

async function planFor(text: string): Promise<void> {
  await ide.say(text);
  await ide.page
    .locator('#plan')
    .waitFor()
    .catch(async () => {
      throw new Error(`No plan came: ${await chat(ide).innerText()}`);
    });
}

test('a plan that waits is the same after a reload, and in a second tab', async () => {
  await ide.begin('A recipe box with ratings, ingredients and cooking time');
  await sameAfterReload(ide);
  expect(await ide.violations()).toEqual([]);
  second = await openIde(browser, { port, locale: 'en-GB', colorScheme: 'dark' });
  await second.page.goto(ide.page.url());
  const name = ide.page.getByRole('textbox', { name: 'Rename the app' });
  await name.fill('Grandma’s recipes');
  await name.press('Enter');
  await second.page.getByRole('heading', { level: 1, name: 'Grandma’s recipes' }).waitFor();
  expect(await second.page.getByRole('textbox', { name: 'Rename the app' }).inputValue()).toBe(
    'Grandma’s recipes',
  );
  expect(await second.violations()).toEqual([]);
});

test('a run can be stopped, and what was said meanwhile waits and can be taken back', async () => {
  await ide.approve();
  await second.page.locator('[data-run]').waitFor();
  await ide.say('Use a dark theme');
  const waiting = ide.page.getByText('Waits until this run ends');
  await waiting.waitFor();
  await expect.poll(() => ide.page.locator('#message').inputValue()).toBe('');
  expect(await ide.violations()).toEqual([]);
  await second.page.getByText('Waits until this run ends').waitFor();
  expect(await second.violations()).toEqual([]);
  await ide.page.getByRole('button', { name: 'Remove' }).click();
  await waiting.waitFor({ state: 'detached' });
  await ide.page.getByRole('button', { name: 'Stop' }).click();
  await ide.ended('cancelled');
  await sameAfterReload(ide);
  // Nothing is under way any more, and it can be gone on with.
  expect(await ide.page.getByText('Being written').count()).toBe(0);
  await ide.page.getByRole('button', { name: 'Continue' }).click();
  await ide.page.locator('[data-run=building],[data-run=verifying]').waitFor();
  await ide.page.getByRole('button', { name: 'Stop' }).click();
  await ide.ended('cancelled');
});

test('a run that a restart cut off goes on when told to, and a reload shows how far it is', async () => {
  await planFor('Rename it to Family recipes');
  await ide.approve();
  await ide.page.locator('[data-run=building],[data-run=verifying]').waitFor();
  await sprout.stop('SIGKILL');
  await ide.page.getByText('Connection lost').waitFor();
  sprout = await start();
  await ide.ended('interrupted');
  await ide.page.getByText('Connection lost').waitFor({ state: 'detached' });
  await second.page.locator('[data-run=interrupted]').waitFor();
  expect(await second.violations()).toEqual([]);
  await sameAfterReload(ide);
  expect(await ide.violations()).toEqual([]);
  await ide.page.getByRole('button', { name: 'Continue' }).click();
  await ide.page.locator('[data-run=building],[data-run=verifying]').waitFor();
  await ide.page.reload();
  await ide.ended('live');
  await status(second).getByText('Live v1').waitFor();
  await sameAfterReload(ide);
  expect(await ide.violations()).toEqual([]);
  expect(await second.violations()).toEqual([]);
});

test('the app shares what is entered between preview and its own tab', async () => {
  const frame = await ide.page.locator('iframe').first().elementHandle();
  const content = await frame?.contentFrame();
  await content?.evaluate(() => localStorage.setItem('sprout.test', 'kept'));
  const [own] = await Promise.all([
    ide.page.context().waitForEvent('page'),
    ide.page.getByRole('link', { name: 'Open app' }).click(),
  ]);
  await own.waitForLoadState();
  expect(await own.evaluate(() => localStorage.getItem('sprout.test'))).toBe('kept');
  await own.close();
});

test('a hand edit and Sprout’s change of one line are shown side by side, and the answer is built', async () => {
  await editFile(createSproutClient(port), { slug: ide.slug(), path: 'index.html' }, (content) =>
    content.replace(/<title>.*<\/title>/, '<title>My title</title>'),
  );
  await planFor('Rename it to Village recipes');
  await ide.approve();
  await ide.ended('failed');
  await ide.page.getByRole('link', { name: 'Choose what to keep' }).click();
  await ide.page.getByRole('button', { name: 'Take this: Sprout’s, index.html' }).waitFor();
  await sameAfterReload(ide);
  expect(await ide.violations()).toEqual([]);
  await second.tab('code');
  await second.page.getByRole('button', { name: 'Take this: Sprout’s, index.html' }).waitFor();
  expect(await second.violations()).toEqual([]);
  await ide.page.getByRole('button', { name: 'Take this: Sprout’s, index.html' }).click();
  await ide.page.getByRole('button', { name: 'Go on with this' }).click();
  await status(ide).getByText('Live v2').waitFor({ timeout: 120_000 });
});

test('a failure says what is wrong and the last release stays', async () => {
  await editFile(
    createSproutClient(port),
    { slug: ide.slug(), path: 'shared/dates.ts' },
    (content) => `${content}\nexport const broken: number = 'no';\n`,
  );
  await planFor('Use a dark theme');
  await ide.approve();
  await ide.ended('failed');
  await status(ide).getByText('Failed').waitFor();
  await ide.page.getByText('Not gone live. v2 is still live.').waitFor();
  await sameAfterReload(ide);
  expect(await ide.violations()).toEqual([]);
  await second.page.locator('[data-run=failed]').waitFor();
  expect(await second.violations()).toEqual([]);
  const [report] = await Promise.all([
    ide.page.waitForEvent('download'),
    ide.page.getByRole('button', { name: 'Save a report' }).click(),
  ]);
  expect(report.suggestedFilename()).toMatch(/-report\.md$/);
  await ide.page.getByRole('button', { name: 'Change the step' }).click();
  expect(await ide.page.locator('#message').inputValue()).toMatch(/^Change the step/);
});

test('code is read, changed and compared in the editor', async () => {
  await ide.page.goto(`${ide.page.url().split('?')[0]}?tab=code&file=shared%2Fdates.ts`);
  const editor = ide.page.locator('.monaco-editor').first();
  await editor.locator('.view-line').first().waitFor();
  expect(await ide.violations()).toEqual([]);
  await editor.click();
  await ide.page.keyboard.press('Control+End');
  await ide.page.keyboard.type('// by hand');
  await ide.page.keyboard.press('Control+S');
  await ide.page.getByText(/^Saved as/).waitFor();
  await ide.tab('history');
  await ide.page.getByText('by you').first().click();
  await ide.page.locator('.monaco-diff-editor .view-line').first().waitFor();
  expect(await ide.violations()).toEqual([]);
  await ide.tab('logs');
  await ide.page.getByRole('log').waitFor();
  expect(await ide.violations()).toEqual([]);
});

test('home shows the app with its picture, in the dark too', async () => {
  await second.page.goto(second.address());
  await second.page
    .getByRole('link', { name: /recipes/ })
    .locator('img')
    .waitFor();
  expect(await second.violations()).toEqual([]);
});
