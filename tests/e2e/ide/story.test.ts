import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openIde } from '../../support/ide.ts';
import type { Ide } from '../../support/ide.ts';
import { projectRoot } from '../../support/project-root.ts';
import { startSprout } from '../../support/start-sprout.ts';
import type { RunningSprout } from '../../support/start-sprout.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const file = join(projectRoot, 'tests/fixtures/conference-sessions.csv');

const languages = [
  {
    locale: 'en-GB',
    idea: 'An agenda builder for a conference: browse the sessions from my CSV, filter by level and day, and collect them in a personal agenda. Teal accent.',
    understood: '250 rows · 11 columns',
    approve: 'Approve and build',
    live: 'Live v1',
    followUp: 'Use a dark theme',
    second: 'Live v2',
    history: 'What changed',
    restore: 'Go back to v1',
    codeOnly: 'Code only',
    third: 'Live v3',
  },
  {
    locale: 'zh-CN',
    idea: '会议日程工具：浏览我的 CSV 里的场次，按级别和日期筛选，并收藏到个人日程，青绿色主色。',
    understood: '250 行 · 11 列',
    approve: '批准并构建',
    live: '已上线 v1',
    followUp: '使用深色主题',
    second: '已上线 v2',
    history: '有哪些变化',
    restore: '恢复到 v1',
    codeOnly: '仅代码',
    third: '已上线 v3',
  },
] as const;

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

describe.each(languages)('from an idea to three releases by mouse, $locale', (words) => {
  let ide: Ide;
  const header = () => ide.page.getByRole('banner');
  beforeAll(async () => {
    ide = await openIde(browser, { port: sprout.port, locale: words.locale });
  });
  afterAll(() => ide?.close());

  test('the table is understood before anything is sent', async () => {
    const { page } = ide;
    await page.goto(ide.address());
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText(words.understood).waitFor();
    expect(await ide.violations()).toEqual([]);
    await page.locator('#idea').fill(words.idea);
    await page.locator('form button[type=submit]').click();
    await page.getByRole('button', { name: words.approve }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(words.locale === 'zh-CN' ? 'zh-CN' : 'en');
  });

  test('the plan repeats the order, links each phrase, and builds nothing before approval', async () => {
    const plan = ide.page.locator('#plan');
    expect(await plan.locator('ol > li').count()).toBeGreaterThanOrEqual(3);
    expect(await plan.locator('figure a').count()).toBeGreaterThan(1);
    await plan.locator('figure a').first().click();
    await expect.poll(() => ide.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(await ide.violations()).toEqual([]);
  });

  test('is live after approval, and the preview shows the sessions', async () => {
    await ide.approve();
    await ide.ended('live');
    await header().getByText(words.live, { exact: true }).waitFor();
    const app = ide.page.frameLocator('iframe').first();
    await app.getByText('250').first().waitFor();
    expect(await ide.violations()).toEqual([]);
  });

  test('a next idea becomes a plan, a release, and the preview changes', async () => {
    await ide.page.getByRole('button', { name: words.followUp }).click();
    await ide.page.getByRole('button', { name: words.approve }).click();
    await header().getByText(words.second, { exact: true }).waitFor({ timeout: 120_000 });
    await ide.page.frameLocator('iframe').first().getByText('250').first().waitFor();
  });

  test('the history goes back', async () => {
    await ide.tab('history');
    await ide.page.getByRole('button', { name: words.history }).waitFor();
    expect(await ide.violations()).toEqual([]);
    await ide.page.getByRole('button', { name: words.restore }).click();
    await ide.page.getByRole('alertdialog').getByRole('button', { name: words.codeOnly }).click();
    await header().getByText(words.third, { exact: true }).waitFor({ timeout: 120_000 });
    expect(ide.complaints).toEqual([]);
  });
});

describe('from an idea to a release', () => {
  test('by keyboard only', async () => {
    const ide = await openIde(browser, { port: sprout.port, locale: 'en-GB' });
    const { page } = ide;
    const { keyboard } = page;
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        return `${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`.trim();
      });
    const tabTo = async (name: RegExp) => {
      for (let presses = 0; presses < 200; presses += 1) {
        if (name.test(await focused())) return;
        await keyboard.press('Tab');
      }
      throw new Error(`Tab never came to ${name}`);
    };
    // Without a listener from the start the dialog may open before anybody listens.
    page.on('filechooser', () => undefined);
    await page.goto(ide.address());
    await page.locator('#idea:focus').waitFor();
    await keyboard.press('Tab');
    expect(await page.locator('#idea').inputValue()).toMatch(/^An agenda builder/);
    await tabTo(/^Attach a table$/);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keyboard.press('Enter')]);
    await chooser.setFiles(file);
    await page.getByText('250 rows · 11 columns').waitFor();
    await tabTo(/^Draft a plan$/);
    await keyboard.press('Enter');
    await page.locator('#plan').waitFor();
    // Enter in the message box says something; it never approves.
    await keyboard.press('Alt+1');
    await page.locator('#message:focus').waitFor();
    await keyboard.press('Enter');
    expect(await page.locator('[data-run]').count()).toBe(0);

    await keyboard.press('Alt+KeyP');
    await page.locator('#plan:focus').waitFor();
    await tabTo(/^Rename the app$/);
    await keyboard.press('Control+A');
    await keyboard.type('Summit planner');
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Summit planner' }).waitFor();

    const titles = () => page.locator('#plan ol > li textarea').evaluateAll((all) => all.map(({ id }) => id));
    const before = await titles();
    // The look needs nothing, so it may come earlier.
    await tabTo(/^Move up: Name and look/);
    await keyboard.press('Enter');
    await expect.poll(titles).toEqual([...before.slice(0, -2), before.at(-1), before.at(-2)]);
    await tabTo(/^Delete: /);
    await keyboard.press('Enter');
    await Promise.race([
      page.getByRole('alertdialog').waitFor(),
      page.getByRole('button', { name: 'Undo' }).and(page.locator(':focus')).waitFor(),
    ]);
    await ((await page.getByRole('alertdialog').count()) > 0
      ? keyboard.press('Escape')
      : keyboard.press('Enter'));
    await expect.poll(() => titles().then(({ length }) => length)).toBe(before.length);

    await tabTo(/^Approve and build$/);
    await keyboard.press('Enter');
    await ide.ended('live');
    await keyboard.press('Alt+3');
    await page.getByRole('navigation', { name: 'Files' }).waitFor();
    expect(ide.complaints).toEqual([]);
    await ide.close();
  });

  test('on a phone', async () => {
    const ide = await openIde(browser, {
      port: sprout.port,
      locale: 'en-GB',
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const { page } = ide;
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    await ide.begin(languages[0].idea, file);
    expect(await sideways()).toBe(false);
    expect(await ide.violations()).toEqual([]);
    const small = await page.locator('#plan button:visible').evaluateAll((all) =>
      all
        .filter((button) => {
          const { width, height } = button.getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map((button) => button.outerHTML.slice(0, 120)),
    );
    expect(small).toEqual([]);
    await page.getByRole('button', { name: 'Approve and build' }).tap();
    await ide.ended('live');
    await page.getByRole('tab', { name: 'Preview' }).tap();
    await page.frameLocator('iframe').first().getByText('250').first().waitFor();
    for (const name of ['Code', 'History', 'Logs']) {
      await page.getByRole('tab', { name }).tap();
      await page.getByRole('tabpanel', { name }).waitFor();
      expect(await sideways(), name).toBe(false);
      expect(await ide.violations(), name).toEqual([]);
    }
    expect(ide.complaints).toEqual([]);
    await ide.close();
  });
});
