import { expect, test } from 'vitest';
import { maskSecrets } from '../../../../../../server/agent/engines/model/calls/mask-secrets.ts';

test.each([
  ['key my-own-key here', 'key [secret] here'],
  ['OPENAI=sk-proj-abcDEF0123456789', 'OPENAI=[secret]'],
  ['Authorization: Bearer abc.def-123456', 'Authorization: Bearer [secret]'],
  ['postgres://sprout:hunter2@localhost/db', 'postgres://sprout:[secret]@localhost/db'],
  ['-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----', '[secret]'],
  [
    'const total = price * 2; // http://localhost:4700/x',
    'const total = price * 2; // http://localhost:4700/x',
  ],
])('%s', (text, masked) => {
  expect(maskSecrets(text, ['my-own-key', undefined, ''])).toBe(masked);
});
