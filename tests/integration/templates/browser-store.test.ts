import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { compose } from '../../../templates/compose/compose.ts';
import { loadCatalogue } from '../../../templates/compose/load-catalogue.ts';
import type { Value } from '../../../templates/spec/expression.ts';
import type { Row } from '../../../templates/spec/rows.ts';
import { runProgram, startApp, writeApp, type StartedApp } from '../../support/composed-app.ts';
import { findBrowser } from '../../support/find-program.ts';
import { freePort } from '../../support/free-port.ts';
import { projectRoot } from '../../support/project-root.ts';
import { rowsCases } from '../../support/rows-conformance.ts';
import { readSpecFixture } from '../../support/spec-fixture.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Values = Record<string, Value>;

/** What the page of tests/fixtures/browser-store-page.ts offers. */
interface StorePage {
  store: {
    table(entity: string): { rows: Row[]; byId: Map<string, Row>; status: string };
    create(entity: string, values: Values): Promise<Row>;
    update(entity: string, id: string, changes: Values): Promise<Row>;
    remove(entity: string, id: string): Promise<() => Promise<void>>;
    act(
      action: unknown,
      row: Row | undefined,
      inputs: Values,
    ): Promise<{ ok: boolean; confirmation?: string; message?: string }>;
    samples(): number;
    removeSamples(): Promise<void>;
  };
  actions: Record<string, unknown>;
  ready(entity: string): Promise<{ rows: Row[]; status: string }>;
  runCase(index: number): Promise<void>;
}

declare global {
  interface Window {
    page: StorePage;
  }
}

const executablePath = findBrowser();

describe.runIf(executablePath)('rows in a browser', () => {
  let app: StartedApp;
  let browser: Browser;
  let context: BrowserContext;
  let address = '';

  beforeAll(async () => {
    const folder = temporaryFolder();
    const { spec, sources } = await readSpecFixture('expenses');
    await writeApp(folder, await compose(spec, await loadCatalogue(), sources));
    await cp(join(projectRoot, 'tests/fixtures/browser-store-page.ts'), join(folder, 'src/main.tsx'));
    await cp(join(projectRoot, 'tests/support/rows-conformance.ts'), join(folder, 'src/rows-conformance.ts'));
    await runProgram(folder, 'vite', ['build']);
    const port = await freePort();
    app = await startApp(folder, { PORT: String(port), HOST: '127.0.0.1' });
    address = `http://127.0.0.1:${port}/`;
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  beforeEach(async () => {
    context = await browser.newContext();
    return () => context.close();
  });

  async function openPage(): Promise<Page> {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'page' in window);
    return page;
  }

  test.each(rowsCases.map(({ name }, index) => ({ name, index })))('$name', async ({ index }) => {
    const page = await openPage();
    await page.evaluate((number) => window.page.runCase(number), index);
  });

  test('begin with the examples, once, and lose exactly those', async () => {
    const page = await openPage();
    const first = await page.evaluate(async () => {
      const { rows } = await window.page.ready('expense');
      await window.page.store.create('expense', {
        description: 'Mine',
        amount: 10,
        category: 'food',
        date: '2026-01-01',
      });
      return { count: rows.length, samples: window.page.store.samples() };
    });
    expect(first).toEqual({ count: 3, samples: 3 });
    await page.evaluate(() => window.page.store.removeSamples());
    await page.reload();
    const after = await page.evaluate(async () =>
      (await window.page.ready('expense')).rows.map((row) => row['description']),
    );
    expect(after).toEqual(['Mine']);
  });

  test('have their computed fields, also those that follow from other rows', async () => {
    const page = await openPage();
    const budget = await page.evaluate(async () => {
      const { store, ready } = window.page;
      await ready('expense');
      await ready('budget');
      await store.removeSamples();
      const row = await store.create('budget', { name: 'Eating', category: 'food', limit: 50 });
      await store.create('expense', {
        description: 'Bread',
        amount: 30,
        category: 'food',
        date: '2026-01-01',
      });
      await store.create('expense', {
        description: 'Feast',
        amount: 80,
        category: 'food',
        shared: true,
        date: '2026-01-01',
      });
      return store.table('budget').byId.get(row.id);
    });
    expect(budget).toMatchObject({ spent: 70, over: true });
  });

  test('show in another tab what one tab does', async () => {
    const [first, second] = [await openPage(), await openPage()];
    await second.evaluate(() => window.page.ready('expense'));
    await first.evaluate(() =>
      window.page.store.create('expense', {
        description: 'Shared news',
        amount: 1,
        category: 'other',
        date: '2026-01-01',
      }),
    );
    await second.waitForFunction(() =>
      window.page.store.table('expense').rows.some((row) => row['description'] === 'Shared news'),
    );
  });

  test('come back where they were when a removal is undone', async () => {
    const page = await openPage();
    const titles = await page.evaluate(async () => {
      const { store, ready } = window.page;
      await ready('expense');
      const before = store.table('expense').rows.map((row) => row.id);
      const putBack = await store.remove('expense', before[1] ?? '');
      const between = store.table('expense').rows.length;
      await putBack();
      return {
        before,
        between,
        after: store.table('expense').rows.map((row) => row.id),
        samples: store.samples(),
      };
    });
    expect(titles.between).toBe(2);
    expect(titles.after).toEqual(titles.before);
    expect(titles.samples).toBe(3);
  });

  test('are changed by actions, with their inputs checked', async () => {
    const page = await openPage();
    const results = await page.evaluate(async () => {
      const { store, actions, ready } = window.page;
      const { rows } = await ready('expense');
      const good = await store.act(actions['repeat'], rows[0], { on: '2026-05-05' });
      const bad = await store.act(actions['repeat'], rows[0], { on: 'tomorrow' });
      const gone = await store.act(actions['repeat'], { id: 'nobody' }, { on: '2026-05-05' });
      return {
        good,
        bad: bad.ok,
        gone: gone.message,
        dates: store.table('expense').rows.map((row) => row['date']),
      };
    });
    expect(results.good.ok).toBe(true);
    expect(results.bad).toBe(false);
    expect(results.gone).toContain('not here any more');
    expect(results.dates.filter((date) => date === '2026-05-05')).toHaveLength(1);
  });

  test('are refused when they do not fit', async () => {
    const page = await openPage();
    const name = await page.evaluate(() =>
      window.page.store.create('expense', { description: '', amount: -1, category: 'none' }).then(
        () => 'kept',
        (error: Error) => error.name,
      ),
    );
    expect(name).toBe('ValuesError');
  });

  test('hold thousands, through a reload', async () => {
    const page = await openPage();
    await page.evaluate(async () => {
      await window.page.ready('expense');
      await window.page.store.removeSamples();
      const request = indexedDB.open('app');
      await new Promise((resolve) => request.addEventListener('success', resolve));
      const rows = request.result.transaction('rows', 'readwrite').objectStore('rows');
      for (let number = 0; number < 5000; number += 1)
        rows.add({
          entity: 'expense',
          id: `n${number}`,
          sample: false,
          values: { description: `Number ${number}`, amount: number, category: 'other', date: '2026-01-01' },
        });
      await new Promise((resolve) => rows.transaction.addEventListener('complete', resolve));
    });
    await page.reload();
    await page.waitForFunction(() => 'page' in window);
    const taken = await page.evaluate(async () => {
      const start = performance.now();
      const { rows } = await window.page.ready('expense');
      const loaded = performance.now() - start;
      await window.page.store.update('expense', 'n4999', { amount: 1 });
      return { count: rows.length, loaded, changed: performance.now() - start - loaded };
    });
    console.log('5000 rows:', taken);
    expect(taken.count).toBe(5000);
    expect(taken.loaded).toBeLessThan(3000);
  });
});
