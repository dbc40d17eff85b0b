import { describe, test } from 'vitest';
import { compose } from '../../../templates/compose/compose.ts';
import { loadCatalogue } from '../../../templates/compose/load-catalogue.ts';
import { storages, type AppSpec } from '../../../templates/spec/app-spec.ts';
import { runProgram, writeApp } from '../../support/composed-app.ts';
import { readSpecFixture } from '../../support/spec-fixture.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** What makes a layer apply, and what keeps it away, said on an app that has all of them. */
const layers = {
  csv: {
    without: (spec: AppSpec) => {
      for (const entity of Object.values(spec.entities)) {
        delete entity.source;
        entity.origin = 'kept';
      }
    },
  },
  samples: {
    without: (spec: AppSpec) => {
      for (const entity of Object.values(spec.entities)) entity.samples = {};
    },
  },
  'theme-switcher': {
    without: (spec: AppSpec) => {
      spec.theme.switcher = false;
    },
  },
};

type LayerName = keyof typeof layers;

const names: LayerName[] = ['csv', 'samples', 'theme-switcher'];
const alone: LayerName[][] = [[], ...names.map((name) => [name])];
const pairs = names.flatMap((first, index) => names.slice(index + 1).map((second) => [first, second]));

describe.each(storages)('with storage “%s”', (storage) => {
  test.each([...alone, ...pairs].map((chosen) => ({ chosen, title: chosen.join(' and ') || 'the base' })))(
    '$title alone',
    async ({ chosen }) => {
      const { spec, sources } = await readSpecFixture('agenda');
      spec.storage = storage;
      const session = spec.entities['session'];
      if (session) session.samples = { one: { title: 'An example' } };
      for (const name of names) if (!chosen.includes(name)) layers[name].without(spec);
      const folder = temporaryFolder();
      await writeApp(folder, await compose(spec, await loadCatalogue(), sources));
      await runProgram(folder, 'tsc', ['-p', '.']);
      if (chosen.length < 2) await runProgram(folder, 'vite', ['build']);
    },
  );
});
