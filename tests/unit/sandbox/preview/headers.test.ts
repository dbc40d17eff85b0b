import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { cleanRequestHeaders, cleanResponseHeaders } from '../../../../sandbox/preview/headers.ts';

const origin = {
  remoteAddress: '127.0.0.1',
  encrypted: false,
  upgrade: false,
  privateCookies: ['__Host-sprout'],
};

test('an app sees the public name and not the cookie of the IDE', () => {
  const headers: IncomingHttpHeaders = {
    host: 'agenda.sprout.localhost:4700',
    cookie: 'a=1; __Host-sprout=secret; __Host-sprouted=2;__Host-sprout=again',
    connection: 'keep-alive, x-hop, content-length',
    'x-hop': '1',
    te: 'trailers',
    'content-length': '3',
    'x-forwarded-for': 'somebody else',
    'proxy-authorization': 'x',
  };
  cleanRequestHeaders(headers, origin);
  expect(headers).toEqual({
    host: 'agenda.sprout.localhost:4700',
    cookie: 'a=1; __Host-sprouted=2',
    connection: 'keep-alive',
    'content-length': '3',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': 'agenda.sprout.localhost:4700',
    'x-forwarded-proto': 'http',
    'x-forwarded-port': '4700',
  });
});

test('a lone private cookie leaves no cookie header', () => {
  const headers: IncomingHttpHeaders = { cookie: ' __Host-sprout = secret' };
  cleanRequestHeaders(headers, origin);
  expect(headers.cookie).toBeUndefined();
});

test('cookies for the whole domain are taken out, others stay', () => {
  const headers: IncomingHttpHeaders = {
    'set-cookie': [
      'own=1; Path=/; HttpOnly',
      'wide=1; Domain=sprout.localhost',
      'wide=1;\tdOmAiN =.sprout.localhost;Path=/',
      'value=Domain=sprout.localhost',
    ],
    'clear-site-data': '"cookies"',
    connection: 'x-hop',
    'x-hop': '1',
    'x-frame-options': 'DENY',
  };
  expect(cleanResponseHeaders(headers)).toHaveLength(2);
  expect(headers).toEqual({
    'set-cookie': ['own=1; Path=/; HttpOnly', 'value=Domain=sprout.localhost'],
    'x-frame-options': 'DENY',
  });
});

test('a handshake keeps its upgrade', () => {
  const headers: IncomingHttpHeaders = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'set-cookie': ['a=1; Domain=x'],
  };
  expect(cleanResponseHeaders(headers, { upgrade: true })).toHaveLength(1);
  expect(headers).toEqual({ connection: 'Upgrade', upgrade: 'websocket' });
});
