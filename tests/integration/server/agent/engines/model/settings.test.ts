import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openModelConnection } from '../../../../../../server/agent/engines/model/connection/settings.ts';
import { probeModel } from '../../../../../../server/agent/engines/model/connection/probe-model.ts';
import { findLocalServers } from '../../../../../../server/agent/engines/model/connection/find-local-servers.ts';
import { modelSettingsInputSchema } from '../../../../../../server/contract/model.ts';
import { readModelSettings } from '../../../../../../server/db/model-settings.ts';
import { createSecretBox } from '../../../../../../server/home/secret-box.ts';
import { startModelServer } from '../../../../../support/model-server/model-server.ts';
import { temporaryFolder } from '../../../../../support/temporary-folder.ts';
import { startTestApi } from '../../../../../support/start-test-api.ts';

const server = await startModelServer();
const api = await startTestApi();
const { database } = api.services;
const key = 'sk-very-secret-0123456789';
const input = modelSettingsInputSchema.parse({ baseUrl: server.url, model: 'scripted', apiKey: key });
const none = { baseUrl: undefined, apiKey: undefined, name: undefined };

test('settings are kept with the key sealed, survive a restart, and never show the key', async () => {
  const folder = temporaryFolder();
  const open = () => openModelConnection({ database, box: createSecretBox(folder), environment: none });
  const first = await open();
  expect(first.view().from).toBe('none');
  expect(first.current()).toBeUndefined();
  expect(JSON.stringify(await first.save(input))).not.toContain(key);
  expect(JSON.stringify(await readModelSettings(database))).not.toContain(key);
  expect(statSync(join(folder, 'secret-key')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, 'secret-key'))).toHaveLength(32);
  const second = await open();
  expect(second.current()).toMatchObject({ apiKey: key, model: 'scripted' });

  // A key goes only where it was entered for.
  const { apiKey: _, ...rest } = input;
  expect(second.complete({ ...rest, baseUrl: 'http://evil.example/v1' }).apiKey).toBeUndefined();
  expect(await second.save({ ...rest, model: 'other' })).toMatchObject({ hasKey: true, model: 'other' });
  const elsewhere = await openModelConnection({
    database,
    box: createSecretBox(temporaryFolder()),
    environment: none,
  });
  expect(elsewhere.current()?.apiKey).toBeUndefined();
  expect((await second.forget()).from).toBe('none');
});

test('without settings the environment counts', async () => {
  const environment = { baseUrl: undefined, apiKey: key, name: 'gpt' };
  const connection = await openModelConnection({
    database,
    box: createSecretBox(temporaryFolder()),
    environment,
  });
  expect(connection.view()).toMatchObject({
    from: 'environment',
    baseUrl: 'https://api.openai.com/v1',
    hasKey: true,
  });
});

test('a model is tried for what it can do', async () => {
  server.use(({ body, text }) => {
    if (body.tools) return { kind: 'answer', calls: [{ name: 'paint', arguments: { colour: 'blue' } }] };
    if (body.response_format) return { kind: 'answer', text: 'Blue is nice.' };
    if (text.includes('image_url')) return { kind: 'status', status: 400, message: 'no images' };
    return { kind: 'answer', text: 'one two three four five six' };
  });
  const found = await probeModel(input, new AbortController().signal);
  expect(found).toMatchObject({
    ok: true,
    capabilities: { streaming: true, tools: true, jsonSchema: false, images: false, context: 32_768 },
  });
  server.use([{ kind: 'status', status: 401, message: key }]);
  const refused = await probeModel(input, new AbortController().signal);
  expect(refused).toMatchObject({ ok: false, sentence: expect.stringContaining('does not accept the key') });
});

test('local servers are found at their ports', async () => {
  const port = Number(new URL(server.url).port);
  const found = await findLocalServers([
    { name: 'Here', port },
    { name: 'Nobody', port: 9 },
  ]);
  expect(found).toEqual([{ name: 'Here', baseUrl: server.url, models: ['scripted'] }]);
});

test('the settings have an address of their own', async () => {
  server.use([{ kind: 'answer', text: 'one two three' }]);
  expect((await api.send('GET', '/api/settings/model')).body).toMatchObject({ from: 'none', model: null });
  expect(await api.send('POST', '/api/settings/model/test', {})).toMatchObject({ status: 503 });
  const saved = await api.send('PUT', '/api/settings/model', input);
  expect(saved).toMatchObject({ status: 200, body: { from: 'settings', hasKey: true, patience: 120 } });
  const patient = await api.send('PUT', '/api/settings/model', { ...input, patience: 600 });
  expect(patient).toMatchObject({ status: 200, body: { patience: 600 } });
  expect((await api.send('PUT', '/api/settings/model', { ...input, patience: 0 })).status).toBe(400);
  const tried = await api.send('POST', '/api/settings/model/test', {});
  expect(tried.body).toMatchObject({ ok: true, capabilities: { tools: false } });
  const shown = await api.send('GET', '/api/settings/model');
  expect(shown.body).toMatchObject({ capabilities: { tools: false, context: 32_768 } });
  expect(JSON.stringify([saved, tried, shown])).not.toContain(key);
  expect((await api.send('PUT', '/api/settings/model', { baseUrl: 'nonsense' })).status).toBe(400);
  expect(await api.send('DELETE', '/api/settings/model')).toMatchObject({ body: { from: 'none' } });
});
