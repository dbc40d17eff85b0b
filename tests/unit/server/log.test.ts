import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLog } from '../../../server/log.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('secrets are left out, wherever they stand', () => {
  const folder = temporaryFolder();
  const log = createLog(folder);
  log.info(
    { password: 'one', config: { model: { apiKey: 'two' } }, request: { headers: { cookie: 'three' } } },
    'here',
  );
  const text = readFileSync(join(folder, 'sprout.log'), 'utf8');
  expect(text).toContain('here');
  expect(text).not.toMatch(/one|two|three/);
});

test('a large log is set aside at the start', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'sprout.log'), 'x'.repeat(11 * 1024 * 1024));
  createLog(folder).info('new');
  expect(readFileSync(join(folder, 'sprout.log'), 'utf8').length).toBeLessThan(200);
  expect(readFileSync(join(folder, 'sprout.log.1'), 'utf8').length).toBeGreaterThan(1024);
});
