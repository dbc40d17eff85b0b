import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../../../../templates/compose/compose.ts';
import { loadCatalogue } from '../../../../templates/compose/load-catalogue.ts';
import { storages } from '../../../../templates/spec/app-spec.ts';
import { runProgram, writeApp } from '../../../support/composed-app.ts';
import { findProgram } from '../../../support/find-program.ts';
import { freePort } from '../../../support/free-port.ts';
import { readSpecFixture } from '../../../support/spec-fixture.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { startTestDatabase } from '../../../support/test-database.ts';
import { newDatabase } from './postgres-app.ts';

const executablePath = findProgram(['chromium-headless-shell', 'chromium']);

describe.runIf(executablePath)('an agenda that moves from the browser to Postgres', async () => {
  const database = await startTestDatabase();
  const folders = { browser: temporaryFolder(), postgres: temporaryFolder() };
  let port = 0;
  let url = '';
  let browser: Browser;
  let app: ChildProcess | undefined;
  const origin = () => `http://agenda.sprout.localhost:${port}`;

  beforeAll(async () => {
    for (const storage of storages) {
      const { spec, sources } = await readSpecFixture('agenda');
      const files = await compose({ ...spec, storage }, await loadCatalogue(), sources);
      await writeApp(folders[storage], files);
      await runProgram(folders[storage], 'vite', ['build', '--logLevel', 'error']);
    }
    url = await newDatabase(database, 'agenda');
    port = await freePort();
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
    await stop();
  });

  async function stop(): Promise<void> {
    if (!app || app.exitCode !== null) return;
    const ended = once(app, 'exit');
    app.kill('SIGTERM');
    await ended;
  }

  async function serve(storage: 'browser' | 'postgres'): Promise<void> {
    await stop();
    app = spawn(process.execPath, ['server/main.ts'], {
      cwd: folders[storage],
      env: { PATH: process.env['PATH'], PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: url },
      stdio: 'ignore',
    });
    for (let attempt = 0; attempt < 400; attempt += 1) {
      const isHealthy = await fetch(`http://127.0.0.1:${port}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isHealthy) return;
      await pause(25);
    }
    throw new Error('The app did not become healthy.');
  }

  async function open(context: BrowserContext, path: string): Promise<Page> {
    const page = await context.newPage();
    page.on('pageerror', (error) => expect.soft(error.message).toBe(''));
    await page.goto(origin() + path);
    return page;
  }

  const add = (page: Page, index: number) =>
    page.getByRole('button', { name: 'Add to agenda' }).nth(index).click();
  const entries = (page: Page) => page.getByRole('button', { name: 'Remove from agenda' });

  test('what was there is there again, once; others begin empty; tabs show the same', async () => {
    await serve('browser');
    const mine = await browser.newContext();
    const before = await open(mine, '/');
    await add(before, 0);
    await expect.poll(() => entries(before).count()).toBe(1);
    await add(before, 0);
    await expect.poll(() => entries(before).count()).toBe(2);
    await before.close();

    await serve('postgres');
    const page = await open(mine, '/agenda');
    await expect.poll(() => entries(page).count()).toBe(2);
    const cookies = await mine.cookies();
    expect(cookies).toMatchObject([
      { name: '__Host-visitor', httpOnly: true, secure: true, sameSite: 'Lax' },
    ]);

    // One is removed here, and does not come back with the browser's old rows.
    await entries(page).first().click();
    await expect.poll(() => entries(page).count()).toBe(1);
    await page.reload();
    await expect.poll(() => entries(page).count()).toBe(1);

    const others = await browser.newContext();
    const theirs = await open(others, '/agenda');
    await theirs.getByText('Nothing in your agenda yet.').waitFor();
    await others.close();

    const tab = await open(mine, '/');
    await add(tab, 0);
    await expect.poll(() => entries(page).count()).toBe(2);
    await mine.close();
  });

  test('a change that does not reach the server is said and taken back', async () => {
    await serve('postgres');
    const context = await browser.newContext();
    const page = await open(context, '/');
    await page.getByRole('button', { name: 'Add to agenda' }).first().waitFor();
    await stop();
    await add(page, 0);
    await page.getByText('This could not be saved. Try again in a moment.').waitFor();
    expect(await entries(page).count()).toBe(0);
    await serve('postgres');
    await add(page, 0);
    await expect.poll(() => entries(page).count()).toBe(1);
    await context.close();
  });
});
