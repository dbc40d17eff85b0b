import { hasSamples } from '../../base/print/storage-features.ts';
import type { Layer } from '../../compose/layer.ts';

/** The notice that what is shown are examples, and the way to be rid of them. */
export const samplesLayer: Omit<Layer, 'files'> = {
  id: 'samples',
  title: 'Examples',
  requires: ['base'],
  dependencies: [],
  whenToUse: 'An app that would open empty shows examples first.',
  applies: hasSamples,
};
