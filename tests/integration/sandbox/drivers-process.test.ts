import { join } from 'node:path';
import { createProcessDriver } from '../../../sandbox/drivers/process.ts';
import { describeDriver } from './driver-conformance.ts';

for (const isolation of ['bubblewrap', 'none'] as const) {
  describeDriver(`process driver, isolation ${isolation}`, async ({ store, folder }) => {
    const runFolder = join(folder, 'run');
    return {
      driver: createProcessDriver({ node: process.execPath, store, runFolder, isolation }),
      runFolder,
    };
  });
}
