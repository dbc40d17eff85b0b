import { afterAll, describe, expect, test } from 'vitest';
import { createBrowser } from '../../../../sandbox/browser/create-browser.ts';
import { checksFor } from '../../../../templates/compose/checks-for.ts';
import { compose } from '../../../../templates/compose/compose.ts';
import { loadCatalogue } from '../../../../templates/compose/load-catalogue.ts';
import { runProgram, writeApp } from '../../../support/composed-app.ts';
import { findProgram } from '../../../support/find-program.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { startTestDatabase } from '../../../support/test-database.ts';
import { newDatabase, startOn } from '../postgres/postgres-app.ts';
import { leaveSpec } from '../../../support/leave-spec.ts';

const isThere = findProgram(['chromium-headless-shell', 'chromium']) !== undefined;

describe.runIf(isThere)('the checks of an app whose people log in', async () => {
  const database = await startTestDatabase();
  const folder = temporaryFolder();
  const browser = createBrowser({ node: process.execPath, runFolder: temporaryFolder() });
  afterAll(() => browser.close());

  test('hold, in English and in Chinese', { timeout: 240_000 }, async () => {
    for (const language of ['en', 'zh'] as const) {
      const spec = { ...leaveSpec, language };
      const place = `${folder}/${language}`;
      const catalogue = await loadCatalogue();
      await writeApp(place, await compose(spec, catalogue));
      await runProgram(place, 'vite', ['build', '--logLevel', 'error']);
      const app = await startOn(place, await newDatabase(database, `leave-${language}`));
      const result = await browser.run({
        origin: 'http://leave.sprout.localhost:4700',
        target: { kind: 'socket', socketPath: app.socketPath },
        checks: checksFor(spec, catalogue),
        pages: Object.values(spec.pages).map(({ path }) => path),
        folder: temporaryFolder(),
      });
      await app.stop();
      expect(result.checks.filter(({ passed }) => !passed)).toEqual([]);
      expect(result.pages.filter(({ errors }) => errors.length > 0)).toEqual([]);
      expect(result.checks.map(({ id }) => id)).toContain('people-hand-over-approve');
      expect(result.checks.map(({ id }) => id)).toContain('people-own-leave-request');
    }
  });
});
