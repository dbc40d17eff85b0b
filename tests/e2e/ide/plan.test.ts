import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openIde } from '../../support/ide.ts';
import type { Ide } from '../../support/ide.ts';
import { startSprout } from '../../support/start-sprout.ts';
import type { RunningSprout } from '../../support/start-sprout.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { createWorkbook } from '../../support/workbook.ts';

let sprout: RunningSprout;
let browser: Browser;

beforeAll(async () => {
  sprout = await startSprout({ home: temporaryFolder() });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await sprout?.stop();
});

describe('the order in the plan card', () => {
  let ide: Ide;
  const plan = () => ide.page.locator('#plan');
  const rename = async (from: string, to: string) => {
    const name = plan().getByRole('textbox', { name: `Rename: ${from}`, exact: true });
    await name.fill(to);
    await name.press('Enter');
    await plan().getByText(`“${from}” is called “${to}”.`).waitFor();
  };
  beforeAll(async () => {
    ide = await openIde(browser, { port: sprout.port, locale: 'en-GB' });
    await ide.begin(
      'Leave requests: employees ask for days off and managers approve them. Sync with Outlook.',
    );
  });
  afterAll(() => ide?.close());

  test('pages, things, fields, actions and people are renamed where they stand', async () => {
    await rename('My leave requests', 'My days off');
    await plan().locator('summary').first().click();
    await rename('Leave requests', 'Absences');
    await plan().locator('ol > li', { hasText: 'Keep absences' }).first().waitFor();
    await rename('Approve', 'Say yes');
    await rename('Manager', 'Boss');
    expect(await plan().locator('ol > li').count()).toBeGreaterThan(3);
    expect(await ide.violations()).toEqual([]);
  });

  test('who may do what is shown and chosen, and taken back', async () => {
    const who = plan().getByRole('combobox', { name: 'Who may delete Absences' });
    expect(await who.locator('option:checked').textContent()).toContain('Boss');
    await who.selectOption({ label: 'Anybody logged in' });
    await plan().getByText('Who may delete “Absences”: anybody who is logged in.').waitFor();
    await plan().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => who.locator('option:checked').textContent()).toContain('Boss');
  });

  test('only what no step answers is marked', async () => {
    expect(await plan().locator('figure mark').allTextContents()).toEqual(['Sync with Outlook']);
  });

  test('a step that others need is deleted only with them, by name', async () => {
    const steps = plan().locator('ol > li');
    const before = await steps.count();
    await plan()
      .getByRole('button', { name: /^Delete: Keep absences/ })
      .click();
    const dialog = ide.page.getByRole('alertdialog');
    await dialog.getByText('List absences').waitFor();
    expect(await ide.violations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(await steps.count()).toBe(before);
    await plan()
      .getByRole('button', { name: /^Delete: Keep absences/ })
      .click();
    await dialog.getByRole('button', { name: 'Delete all' }).click();
    await expect.poll(() => steps.count()).toBeLessThan(before - 1);
    await plan().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => steps.count()).toBe(before);
    expect(ide.complaints.filter((line) => !line.includes('409'))).toEqual([]);
  });
});

test('in Chinese, what an edit means is said in Chinese', async () => {
  const ide = await openIde(browser, { port: sprout.port, locale: 'zh-CN', colorScheme: 'dark' });
  await ide.begin('读书清单，可以给书评分');
  const plan = ide.page.locator('#plan');
  await plan.locator('summary').first().click();
  const name = plan.getByRole('textbox', { name: '重命名：书籍', exact: true }).last();
  await name.fill('藏书');
  await name.press('Enter');
  await plan.getByText('“书籍”改名为“藏书”。').waitFor();
  expect(await ide.violations()).toEqual([]);
  await ide.close();
});

test('of a workbook with several sheets, the sheet is asked for', async () => {
  const ide = await openIde(browser, { port: sprout.port, locale: 'en-GB' });
  const { page } = ide;
  await page.goto(ide.address());
  const buffer = createWorkbook({
    Members: [
      ['Name', 'Joined'],
      ['Ada', '2026-01-04'],
      ['Grace', '2026-03-09'],
    ],
    Books: [
      ['Title', 'Author', 'Pages'],
      ['Dune', 'Frank Herbert', '412'],
      ['Emma', 'Jane Austen', '474'],
      ['Ulysses', 'James Joyce', '730'],
    ],
  });
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[type=file]').setInputFiles({ name: 'club.xlsx', mimeType, buffer });
  await page.getByText('2 rows · 2 columns').waitFor();
  const sheet = page.getByRole('combobox', { name: 'Sheet' });
  expect(await sheet.locator('option').allTextContents()).toEqual(['Members', 'Books']);
  await sheet.selectOption('Books');
  await page.getByText('3 rows · 3 columns').waitFor();
  expect(await ide.violations()).toEqual([]);
  await page.locator('#idea').fill('A book list from my workbook, with search');
  await page.locator('form button[type=submit]').click();
  await page.locator('#plan').waitFor();
  await page.locator('#plan').getByText('3 rows').first().waitFor();
  expect(ide.complaints).toEqual([]);
  await ide.close();
});
