import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../../../../templates/compose/compose.ts';
import { loadCatalogue } from '../../../../templates/compose/load-catalogue.ts';
import { runProgram, writeApp } from '../../../support/composed-app.ts';
import { findProgram } from '../../../support/find-program.ts';
import { freePort } from '../../../support/free-port.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { startTestDatabase } from '../../../support/test-database.ts';
import { newDatabase } from '../postgres/postgres-app.ts';
import { leaveSpec } from '../../../support/leave-spec.ts';

const executablePath = findProgram(['chromium-headless-shell', 'chromium']);
/** Where pictures go when somebody wants to look at them. */
const shots = process.env['SPROUT_SHOTS'];

describe.runIf(executablePath)('an app whose people log in, in a browser', async () => {
  const database = await startTestDatabase();
  let port = 0;
  let browser: Browser;
  let app: ChildProcess | undefined;

  beforeAll(async () => {
    const folder = temporaryFolder();
    await writeApp(folder, await compose(leaveSpec, await loadCatalogue()));
    await runProgram(folder, 'vite', ['build', '--logLevel', 'error']);
    port = await freePort();
    app = spawn(process.execPath, ['server/main.ts'], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        PORT: String(port),
        HOST: '127.0.0.1',
        DATABASE_URL: await newDatabase(database, 'leave'),
      },
      stdio: 'inherit',
    });
    for (let attempt = 0; attempt < 400; attempt += 1) {
      const isHealthy = await fetch(`http://127.0.0.1:${port}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isHealthy) break;
      await pause(25);
    }
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
    if (!app || app.exitCode !== null) return;
    const ended = once(app, 'exit');
    app.kill('SIGTERM');
    await ended;
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => expect.soft(error.message).toBe(''));
    await page.goto(`http://leave.sprout.localhost:${port}${path}`);
    return page;
  }
  const button = (page: Page, name: string) => page.getByRole('button', { name });
  const path = (page: Page) => new URL(page.url()).pathname;
  const fill = (page: Page, label: string, text: string) =>
    page.getByLabel(label, { exact: true }).fill(text);

  async function chooseFromMenu(page: Page, person: string, item: string): Promise<void> {
    await button(page, person).click();
    await page.getByRole('menuitem', { name: item }).click();
  }

  test('somebody registers, logs out and logs in again, and has a profile', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Log in' }).click();
    await button(page, 'Register').click();
    await fill(page, 'Name', 'Cleo Park');
    await fill(page, 'E-mail', 'cleo@example.com');
    await fill(page, 'Password', 'short');
    await button(page, 'Register').first().click();
    await page.getByRole('alert').getByText('at least 8 characters').waitFor();
    await fill(page, 'Password', 'correct horse');
    await button(page, 'Register').first().click();
    await button(page, 'Cleo Park').waitFor();
    expect(path(page)).toBe('/welcome');
    await page.getByRole('heading', { name: 'Welcome, Cleo Park' }).waitFor();
    await page.getByText('Your account is ready').first().waitFor();
    await chooseFromMenu(page, 'Cleo Park', 'Profile');
    await page.getByText('cleo@example.com').waitFor();
    await chooseFromMenu(page, 'Cleo Park', 'Log out');
    await page.getByRole('link', { name: 'Log in' }).click();
    await fill(page, 'E-mail', 'cleo@example.com');
    await fill(page, 'Password', 'wrong horse');
    await button(page, 'Log in').click();
    await page.getByRole('alert').getByText('is not right').waitFor();
    await fill(page, 'Password', 'correct horse');
    await button(page, 'Log in').click();
    await button(page, 'Cleo Park').waitFor();
  });

  test('a page that needs somebody leads to the log-in and back; a manager approves, the owner is told', async () => {
    const ana = await open('/');
    await ana.getByRole('link', { name: 'My leave' }).first().click();
    await ana.waitForURL(/log-in\?next=/);
    await button(ana, 'Continue as Ana Novak, employee').click();
    await ana.getByText('A week at the lake').waitFor();
    expect(path(ana)).toBe('/my-leave');
    expect(await ana.getByText('Moving house').count()).toBe(0);
    await button(ana, 'Add leave request').click();
    await fill(ana, 'Reason', 'A wedding');
    await fill(ana, 'First day', '2027-05-01');
    expect(await ana.getByLabel('Asked by').count()).toBe(0);
    await ana.getByRole('dialog').getByRole('button', { name: 'Add leave request' }).click();
    await ana.getByText('A wedding').first().waitFor();

    await ana.goto(`http://leave.sprout.localhost:${port}/approvals`);
    await ana.getByText('This page is for: Manager.').waitFor();
    expect(await ana.getByRole('link', { name: 'Approvals' }).count()).toBe(0);

    const marco = await open('/log-in');
    await button(marco, 'Continue as Marco Rossi, manager').click();
    await marco.getByRole('link', { name: 'Approvals' }).first().click();
    await marco
      .getByRole('row')
      .filter({ hasText: 'A wedding' })
      .getByRole('button', { name: 'Approve' })
      .click();
    await marco.getByRole('status').getByText('The request is approved.').waitFor();

    await ana.reload();
    await button(ana, '1 new notification').click();
    await ana.getByText('Marco Rossi approved: A wedding').waitFor();
  });

  test('what was interrupted by the log-in goes on', async () => {
    const page = await open('/');
    await button(page, 'Look forward').first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Continue as Ben Okafor, employee' }).click();
    await page.getByRole('status').getByText('A day off is asked for.').waitFor();
    await page.getByRole('link', { name: 'My leave' }).first().click();
    await page.getByText('Off on Spring day').waitFor();
    expect(await page.getByText('A week at the lake').count()).toBe(0);
    await page.reload();
    await page.getByText('Off on Spring day').waitFor();
    expect(await page.getByText('Off on Spring day').count()).toBe(1);
  });

  test('nobody is offered what only administrators do; they manage people', async () => {
    const page = await open('/');
    await page.getByText('Spring day').waitFor();
    expect(await button(page, 'Add holiday').count()).toBe(0);
    await page.getByRole('link', { name: 'Log in' }).click();
    await button(page, 'Continue as Vera Lind, administrator').click();
    await button(page, 'Add holiday').first().waitFor();
    await page.getByRole('link', { name: 'People' }).first().click();
    await page.getByLabel('Role of Ben Okafor').selectOption('Manager');
    await page.getByRole('status').getByText('Ben Okafor is saved.').waitFor();
    await page.reload();
    expect(await page.getByLabel('Role of Ben Okafor').inputValue()).toBe('manager');
    await page.getByLabel('Role of Ben Okafor').selectOption('Employee');
  });

  test.runIf(shots)('pictures', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1440, 390]) {
        const viewport = { width, height: width === 390 ? 844 : 900 };
        const page = await open('/', { colorScheme, viewport, hasTouch: width === 390 });
        const shoot = async (name: string) => {
          await pause(400);
          await page.screenshot({ path: `${shots}/${name}-${width}-${colorScheme}.png` });
        };
        await shoot('home');
        await button(page, 'Look forward').first().click();
        await shoot('ask');
        await page.keyboard.press('Escape');
        await page.getByRole('link', { name: 'Log in' }).click();
        await shoot('log-in');
        await button(page, 'Register').click();
        await shoot('register');
        await button(page, 'Continue as Vera Lind, administrator').click();
        await button(page, 'Vera Lind').click();
        await shoot('menu');
        await page.getByRole('menuitem', { name: 'Profile' }).click();
        await shoot('profile');
        await page.goto(`http://leave.sprout.localhost:${port}/people`);
        await page.getByLabel('Role of Ben Okafor').waitFor();
        await shoot('people');
        await page.goto(`http://leave.sprout.localhost:${port}/my-leave`);
        await page.getByText('A week at the lake').first().waitFor();
        await shoot('admin-rows');
        await page.context().close();
      }
  });
});
