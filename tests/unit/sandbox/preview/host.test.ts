import { expect, test } from 'vitest';
import { parseAppHost, serviceName } from '../../../../sandbox/preview/host.ts';

const domain = 'sprout.localhost';

test('an app and a release of it', () => {
  expect(parseAppHost('agenda.sprout.localhost:4700', domain)).toEqual({ service: 'agenda', slug: 'agenda' });
  expect(parseAppHost('AGENDA.Sprout.LOCALHOST', domain)).toEqual({ service: 'agenda', slug: 'agenda' });
  expect(parseAppHost('v7--my-agenda.sprout.localhost', domain)).toEqual({
    service: 'v7--my-agenda',
    slug: 'my-agenda',
    release: 7,
  });
  expect(serviceName('agenda')).toBe('agenda');
  expect(serviceName('agenda', 7)).toBe('v7--agenda');
});

test.each([
  undefined,
  '',
  'sprout.localhost',
  'sprout.localhost:4700',
  '.sprout.localhost',
  'a.b.sprout.localhost',
  'agenda.sprout.localhost.',
  'agenda.sprout.localhost:',
  'agenda.sprout.localhost:123456',
  'agenda.sprout.localhost:80:80',
  'agenda.sprout.localhost@evil.example',
  'evil.example',
  'agenda.sprout.localhost.evil.example',
  'agendasprout.localhost',
  'agenda.sprout.localhost, evil.example',
  'agenda.sprout.localhost/../x',
  ' agenda.sprout.localhost',
  'agenda.sprout.localhost\t',
  'agenda_.sprout.localhost',
  '-agenda.sprout.localhost',
  'agenda-.sprout.localhost',
  '..sprout.localhost',
  '%61genda.sprout.localhost',
  'ag\u0000enda.sprout.localhost',
  '\u212Aiosk.sprout.localhost',
  '127.0.0.1',
  '[::1]:4700',
  `${'a'.repeat(64)}.sprout.localhost`,
  `${'a.'.repeat(200)}sprout.localhost`,
  '__proto__.sprout.localhost',
])('not an app: %j', (host) => {
  expect(parseAppHost(host, domain)).toBeUndefined();
});

test('names of built-in things are only names', () => {
  expect(parseAppHost('constructor.sprout.localhost', domain)?.service).toBe('constructor');
  expect(parseAppHost('v0--agenda.sprout.localhost', domain)).toEqual({
    service: 'v0--agenda',
    slug: 'v0--agenda',
  });
});
