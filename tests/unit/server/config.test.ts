import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseConfig } from '../../../server/config.ts';

test('without any setting the defaults hold', () => {
  expect(parseConfig({ PATH: '/usr/bin', SPROUT_MODEL: '  ' })).toEqual({
    home: resolve('.sprout'),
    port: 4700,
    host: '127.0.0.1',
    domain: 'sprout.localhost',
    databaseUrl: undefined,
    runtime: 'auto',
    dockerHost: undefined,
    containerRuntime: undefined,
    baseImage: undefined,
    ahead: true,
    model: { baseUrl: undefined, apiKey: undefined, name: undefined },
    password: undefined,
  });
});

test.each([
  [{ SPROUT_PORT: 'abc' }, 'SPROUT_PORT must be a number between 0 and 65535.'],
  [{ SPROUT_PORT: '70000' }, 'SPROUT_PORT must be a number between 0 and 65535.'],
  [{ SPROUT_AHEAD: 'maybe' }, 'SPROUT_AHEAD must be on or off.'],
  [{ SPROUT_RUNTIME: 'magic' }, 'SPROUT_RUNTIME must be auto, process or container.'],
  [
    { SPROUT_CONTAINER_RUNTIME: '--privileged' },
    'SPROUT_CONTAINER_RUNTIME must be the name of a runtime the engine knows, such as runsc.',
  ],
  [{ SPROUT_DOMAIN: 'http://x' }, 'SPROUT_DOMAIN must be a domain name such as sprout.localhost.'],
  [{ SPROUT_PASSWORD: 'short' }, 'SPROUT_PASSWORD must have at least 8 characters.'],
  [
    { OPENAI_BASE_URL: 'localhost' },
    'OPENAI_BASE_URL must be a web address such as https://api.openai.com/v1.',
  ],
  [{ SPROUT_DATABASE_URL: 'mysql://x' }, /^SPROUT_DATABASE_URL must be an address such as postgres:/],
])('%o is refused in plain words', (environment, message) => {
  expect(() => parseConfig(environment)).toThrow(message);
});

test('an address others can reach needs a password', () => {
  expect(() => parseConfig({ SPROUT_HOST: '0.0.0.0' })).toThrow(/SPROUT_PASSWORD/);
  expect(parseConfig({ SPROUT_HOST: '0.0.0.0', SPROUT_PASSWORD: 'long enough' }).host).toBe('0.0.0.0');
  expect(parseConfig({ SPROUT_HOST: '127.0.0.2' }).host).toBe('127.0.0.2');
});

test('the container runtime is the one named', () => {
  expect(parseConfig({ SPROUT_CONTAINER_RUNTIME: 'runsc' }).containerRuntime).toBe('runsc');
});

test('no message repeats a secret', () => {
  expect(() => parseConfig({ SPROUT_PASSWORD: 'hunter2' })).not.toThrow(/hunter2/);
});
