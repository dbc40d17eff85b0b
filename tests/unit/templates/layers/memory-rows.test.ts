import { describe, test } from 'vitest';
import { createMemoryRows } from '../../../../templates/base/files/shared/memory-rows.ts';
import { rowsCases } from '../../../support/rows-conformance.ts';

describe('rows in memory', () => {
  test.each(rowsCases.filter(({ takesBack }) => !takesBack))('$name', async ({ run }) => {
    const rows = createMemoryRows();
    await run((work) => work(rows), 'thing');
  });
});
