import { expect, test } from 'vitest';
import { createHostCheck } from '../../../../server/api/hosts.ts';

const local = createHostCheck({ domain: 'sprout.localhost', host: '127.0.0.1', port: 4700 });
const open = createHostCheck({ domain: 'sprout.example.com', host: '0.0.0.0', port: 4700 });

test.each([
  ['sprout.localhost:4700', true],
  ['127.0.0.1:4700', true],
  ['[::1]:4700', true],
  ['sprout.localhost', false],
  ['sprout.localhost:4701', false],
  ['10.0.0.5:4700', false],
  ['example.com:4700', false],
  ['a@sprout.localhost:4700', false],
  ['sprout.localhost:4700:4700', false],
  ['ſprout.localhost:4700', false],
  [undefined, false],
  ['', false],
])('on this machine only, %s: %s', (host, expected) => {
  expect(local(host)).toBe(expected);
});

test.each([
  ['sprout.example.com:4700', true],
  ['sprout.example.com', true],
  ['10.0.0.5:4700', true],
  ['evil.example.com:4700', false],
  ['10.0.0.5.evil.com:4700', false],
])('on the network, %s: %s', (host, expected) => {
  expect(open(host)).toBe(expected);
});
