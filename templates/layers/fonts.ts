import { fontPackages, packagesOf } from '../base/print/theme/pairings.ts';
import type { Layer } from '../compose/layer.ts';

/** One layer a font, so that an app depends on none but its own. */
export const fontLayers: readonly Omit<Layer, 'files'>[] = fontPackages.map((name) => ({
  id: `font-${name.slice(name.indexOf('/') + 1)}`,
  title: `Font ${name.slice(name.indexOf('/') + 1)}`,
  requires: ['base'],
  dependencies: [name],
  whenToUse: 'The theme has a pairing with this font.',
  applies: (spec) => packagesOf(spec.theme.pairing).includes(name),
}));
