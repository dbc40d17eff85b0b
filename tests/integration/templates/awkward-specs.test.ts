import { describe, test } from 'vitest';
import { compose } from '../../../templates/compose/compose.ts';
import { loadCatalogue } from '../../../templates/compose/load-catalogue.ts';
import { storages } from '../../../templates/spec/app-spec.ts';
import { runProgram, writeApp } from '../../support/composed-app.ts';
import { readSpecFixture } from '../../support/spec-fixture.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// “hard” has names that code reserves and expressions of every kind; “brochure” keeps nothing at all.
describe.each(storages)('with storage “%s”', (storage) => {
  test.each(['hard', 'brochure'] as const)('“%s” has right types and passes its own tests', async (name) => {
    const { spec } = await readSpecFixture(name);
    spec.storage = storage;
    const folder = temporaryFolder();
    await writeApp(folder, await compose(spec, await loadCatalogue()));
    await runProgram(folder, 'tsc', ['-p', '.']);
    await runProgram(folder, 'vitest', ['run']);
  });
});
