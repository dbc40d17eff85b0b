import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../../../templates/compose/compose.ts';
import { loadCatalogue } from '../../../templates/compose/load-catalogue.ts';
import { ask, runProgram, startApp, writeApp, type StartedApp } from '../../support/composed-app.ts';
import { fixtureNames, readSpecFixture } from '../../support/spec-fixture.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe.each(fixtureNames)('the app “%s”', (name) => {
  let folder = '';
  let app: StartedApp;

  beforeAll(async () => {
    folder = temporaryFolder();
    const { spec, sources } = await readSpecFixture(name);
    await writeApp(folder, await compose(spec, await loadCatalogue(), sources));
    await runProgram(folder, 'vite', ['build']);
    app = await startApp(folder);
  });

  afterAll(async () => {
    expect(await app.stop()).toBe(0);
  });

  test('has right types', async () => {
    await runProgram(folder, 'tsc', ['-p', '.']);
  });

  test('passes its own tests', async () => {
    await runProgram(folder, 'vitest', ['run']);
  });

  test('answers with its page, for addresses of pages too', async () => {
    const start = await ask({ socketPath: app.socketPath, path: '/' });
    expect(start.status).toBe(200);
    expect(start.body).toContain('<div id="root">');
    expect(start.headers['content-security-policy']).toContain('frame-ancestors');
    const deep = await ask({ socketPath: app.socketPath, path: '/anything/deep' });
    expect(deep.body).toBe(start.body);
    // Where an app keeps assets, one of them.
    const asset = await ask({ socketPath: app.socketPath, path: '/assets/sample-assets-1' });
    expect(asset.body).toBe(start.body);
  });

  test('gives files for ever and says when there is none', async () => {
    const start = await ask({ socketPath: app.socketPath, path: '/' });
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(start.body)?.[1] ?? '';
    const found = await ask({
      socketPath: app.socketPath,
      path: script,
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(found.headers).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const gone = await ask({ socketPath: app.socketPath, path: '/assets/gone.js' });
    expect(gone.status).toBe(404);
  });

  test.runIf(name === 'agenda')('gives the rows of its file, once', async () => {
    const first = await ask({ socketPath: app.socketPath, path: '/data/sessions.json' });
    const rows: unknown = JSON.parse(first.body);
    expect(rows).toHaveLength(8);
    // Beyond ASCII as escapes, which come back as what they were.
    expect(first.body).toMatch(/^[ -~]*$/);
    expect(JSON.stringify(rows)).toMatch(/[^ -~]/);
    expect(rows).toContainEqual(
      expect.objectContaining({
        id: 'APP201',
        day: 'monday',
        start: '09:30',
        end: '10:30',
        topics: ['Messaging', 'Reliability'],
      }),
    );
    const etag = String(first.headers['etag']);
    const again = await ask({
      socketPath: app.socketPath,
      path: '/data/sessions.json',
      headers: { 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
  });
});
