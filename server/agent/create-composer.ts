import { checksFor } from '../../templates/compose/checks-for.ts';
import { compose } from '../../templates/compose/compose.ts';
import type { Catalogue } from '../../templates/compose/layer.ts';
import type { Composer } from './compose-steps.ts';
import { createAppLock } from './lock-app.ts';

/** Composes apps from the templates, with lockfiles cut out of that of the store. */
export function createComposer(options: { catalogue: Catalogue; store: string }): Composer {
  const { catalogue, store } = options;
  return {
    compose: (spec, sources) => compose(spec, catalogue, sources),
    checksFor: (spec) => checksFor(spec, catalogue),
    lock: createAppLock(store),
  };
}
