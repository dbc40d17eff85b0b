import { expect, test } from 'vitest';
import { createSilentLog } from '../../../server/log.ts';
import { createShutdown } from '../../../server/shutdown.ts';

test('stops the newest part first, goes on after a failure, and does it all once', async () => {
  const shutdown = createShutdown(createSilentLog());
  const stopped: string[] = [];
  shutdown.add('database', () => {
    stopped.push('database');
  });
  shutdown.add('broken', () => Promise.reject(new Error('no')));
  shutdown.add('http', async () => {
    stopped.push('http');
  });
  await Promise.all([shutdown.run(), shutdown.run()]);
  expect(stopped).toEqual(['http', 'database']);
});
