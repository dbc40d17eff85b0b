import { once } from 'node:events';
import { chromium } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { findBrowser } from '../../../support/find-program.ts';
import { startTestApi } from '../../../support/start-test-api.ts';
import type { TestApi } from '../../../support/start-test-api.ts';

const password = 'correct horse battery';
let api: TestApi;

beforeAll(async () => {
  api = await startTestApi({ password });
});

const login = (given: string) =>
  fetch(`${api.url}/login`, {
    method: 'POST',
    body: new URLSearchParams({ password: given }),
    redirect: 'manual',
  });

describe('with a password', () => {
  test('nothing is open but the page that asks for it', async () => {
    expect((await api.send('GET', '/api/projects')).status).toBe(401);
    expect((await api.send('POST', '/api/projects', { idea: 'x' })).status).toBe(401);
    const page = await fetch(`${api.url}/`, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([page.status, page.headers.get('location')]).toEqual([303, '/login']);
    expect(await (await fetch(`${api.url}/login`)).text()).toContain('type="password"');
    expect((await api.send('GET', '/healthz')).status).toBe(200);
  });

  test('it opens a session by a cookie no app can set or see', async () => {
    const answer = await login(password);
    expect(answer.status).toBe(303);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(
      /^__Host-sprout=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+; Secure$/,
    );
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    expect((await fetch(`${api.url}/api/projects`, { headers })).status).toBe(200);
    await fetch(`${api.url}/logout`, { method: 'POST', headers, redirect: 'manual' });
    expect((await fetch(`${api.url}/api/projects`, { headers })).status).toBe(401);
  });

  test('programs send it as a bearer token', async () => {
    const ask = (token: string) =>
      fetch(`${api.url}/api/projects`, { headers: { authorization: `Bearer ${token}` } });
    expect((await ask(password)).status).toBe(200);
    expect((await ask('wrong')).status).toBe(401);
  });

  test.skipIf(!findBrowser())(
    'a browser keeps the cookie on http://sprout.localhost and http://127.0.0.1',
    async () => {
      const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
      try {
        for (const name of ['sprout.localhost', '127.0.0.1', 'localhost']) {
          const page = await browser.newPage();
          await page.goto(`http://${name}:${api.port}/`);
          await page.getByLabel('Password').fill(password);
          await page.getByRole('button', { name: 'Log in' }).click();
          await page.waitForURL((url) => url.pathname === '/');
          expect(await page.evaluate(async () => (await fetch('/api/projects')).status), name).toBe(200);
          await page.close();
        }
      } finally {
        await browser.close();
      }
    },
  );

  test('event sockets need it too, and do not let it be guessed', async () => {
    const watch = async (token: string) => {
      const socket = new WebSocket(`ws://127.0.0.1:${api.port}/api/projects/none/socket`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const [error] = await once(socket, 'error');
      return String(error);
    };
    // There is no such project, but only who knows the password is told so.
    expect(await watch(password)).toContain('404');
    for (let turn = 0; turn < 10; turn++) expect(await watch(`wrong ${turn}`)).toContain('401');
    expect(await watch(password)).toContain('401');
  });

  test('too many wrong ones are refused', async () => {
    const statuses: number[] = [];
    for (let turn = 0; turn < 12; turn++) statuses.push((await login('wrong')).status);
    expect(statuses[0]).toBe(401);
    expect(statuses.at(-1)).toBe(429);
  });
});
