import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileSavedSchema, fileSchema } from '../../../server/contract/code.ts';
import { releaseSchema } from '../../../server/contract/release.ts';
import { runResourceSchema } from '../../../server/contract/run.ts';
import { freePort } from '../../support/free-port.ts';
import { createSproutClient, requireLive, requirePlan } from '../../support/sprout-client.ts';
import type { RawAnswer, SproutClient } from '../../support/sprout-client.ts';
import { startSprout } from '../../support/start-sprout.ts';
import type { RunningSprout } from '../../support/start-sprout.ts';
import { findSystemPostgres, startSystemPostgres } from '../../support/system-postgres.ts';
import type { SystemPostgres } from '../../support/system-postgres.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const json = { 'content-type': 'application/json' };

describe.runIf(findSystemPostgres())('on a Postgres server of the person’s own', () => {
  const home = temporaryFolder();
  let postgres: SystemPostgres;
  let environment: Record<string, string>;
  let sprout: RunningSprout;
  let client: SproutClient;
  let slug: string;
  let cookie = '';

  beforeAll(async () => {
    const port = await freePort();
    postgres = await startSystemPostgres(temporaryFolder(), { port });
    environment = {
      SPROUT_DATABASE_URL: `postgres://owner:secret@127.0.0.1:${port}`,
      SPROUT_PORT: String(await freePort()),
    };
    sprout = await startSprout({ home, environment });
    client = createSproutClient(sprout.port);
  });
  afterAll(async () => {
    await sprout?.stop();
    await postgres?.stop();
  });

  test('an app keeps its data there, with a notes field added later', async () => {
    const { slug: made, answer } = await client.start('A simple notes app in Postgres');
    slug = made;
    requireLive(await client.approve(slug, requirePlan(answer)));
    await app('GET', '/visitor');
    await app('POST', '/rows/notes', { body: { values: { title: 'Mine' } } });
    expect(await titles()).toContain('Mine');
    await client.change(slug, 'Add a priority field to each note');
    expect(await titles()).toContain('Mine');
  });

  test('data kept on demand come back with their release; history only grows', async () => {
    const kept = await client.send('POST', `/api/projects/${slug}/snapshots`, { headers: json, body: '{}' });
    expect(kept.status, kept.text).toBe(201);
    expect(releaseSchema.parse(JSON.parse(kept.text))).toMatchObject({ version: 2, hasSnapshot: true });
    await app('POST', '/rows/notes', { body: { values: { title: 'Too much' } } });
    const began = performance.now();
    requireLive(await client.restore(slug, 2, 'code-and-data'));
    console.log(`code and data back after ${Math.round(performance.now() - began)} ms`);
    const now = await titles();
    expect(now).toContain('Mine');
    expect(now).not.toContain('Too much');
    // What was there until then is kept with the release it belonged to.
    requireLive(await client.restore(slug, 2, 'code-and-data'));
    expect(await titles()).toContain('Too much');
    expect((await client.open(slug)).releases.map(({ version }) => version)).toEqual([4, 3, 2, 1]);
  });

  test('an older release opens on sample data of its own and says so', async () => {
    const visitor = await app('GET', '/visitor', { service: `v1--${slug}` });
    expect(JSON.parse(visitor.text)).toMatchObject({
      notice: expect.stringContaining('v1, with sample data'),
    });
    expect((await app('GET', '/visitor')).text).not.toContain('notice');
  });

  test('an edit by hand survives; one that disagrees waits across a restart until it is answered', async () => {
    await edit('AGENTS.md', (text) => `${text}\nMy own line.\n`);
    await client.change(slug, 'Use teal');
    expect((await read('AGENTS.md')).content).toContain('My own line.');

    await edit('src/theme/tokens.css', (text) => text.replaceAll(/#[0-9a-f]{6}\b/g, '#123456'));
    const asked = await client.approve(slug, requirePlan(await client.say(slug, 'Use orange')));
    expect(asked).toMatchObject({ status: 'failed', failure: { stage: 'conflict' } });
    const serving = (await client.open(slug)).project.release;

    expect(await sprout.stop('SIGKILL')).toBeNull();
    sprout = await startSprout({ home, environment });
    const view = await client.open(slug);
    expect(view.run).toMatchObject({ id: asked.id, status: 'failed', failure: { stage: 'conflict' } });
    expect(view.project.release).toBe(serving);
    const events = await client.send('GET', `/api/projects/${slug}/events?after=0`);
    expect(events.text).toContain('conflict-found');

    const { content } = await read('src/theme/tokens.css');
    expect(content).toContain('#123456');
    const answer = {
      files: [{ path: 'src/theme/tokens.css', content: content.replaceAll('#123456', '#654321') }],
    };
    const resolved = await client.send('POST', `/api/projects/${slug}/runs/${asked.id}/resolve`, {
      headers: json,
      body: JSON.stringify(answer),
    });
    expect(resolved.status, resolved.text).toBe(202);
    await expect.poll(() => status(asked.id), { timeout: 120_000 }).toMatch(/live|failed/);
    requireLive(runResourceSchema.parse(JSON.parse((await run(asked.id)).text)));
    expect((await read('src/theme/tokens.css')).content).toContain('#654321');
    expect((await read('AGENTS.md')).content).toContain('My own line.');
  });

  const run = (id: string) => client.send('GET', `/api/projects/${slug}/runs/${id}`);
  const status = async (id: string) => runResourceSchema.parse(JSON.parse((await run(id)).text)).status;
  const read = (path: string) =>
    client.connection.ask(fileSchema, `/api/projects/${slug}/file?path=${encodeURIComponent(path)}`);

  async function edit(path: string, change: (text: string) => string): Promise<void> {
    const { content, commit: base } = await read(path);
    const saved = await client.send('PUT', `/api/projects/${slug}/file`, {
      headers: json,
      body: JSON.stringify({ path, base, content: change(content) }),
    });
    fileSavedSchema.parse(JSON.parse(saved.text));
  }

  async function app(
    method: string,
    path: string,
    { body, service = slug }: { body?: object; service?: string } = {},
  ): Promise<RawAnswer> {
    const headers = { ...json, host: `${service}.sprout.localhost:${sprout.port}`, cookie };
    // A release that was not running starts first.
    for (let attempt = 1; ; attempt += 1) {
      const answer = await client.send(method, `/api${path}`, {
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
      if (answer.status === 503 && attempt < 20) continue;
      const [set] = [answer.headers['set-cookie'] ?? []].flat();
      if (set && service === slug && cookie === '') cookie = set.split(';')[0] ?? '';
      return answer;
    }
  }

  async function titles(): Promise<unknown[]> {
    const { rows }: { rows: { values: Record<string, unknown> }[] } = JSON.parse(
      (await app('GET', '/rows/notes')).text,
    );
    return rows.map(({ values }) => values['title']);
  }
});
