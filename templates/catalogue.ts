import { baseLayer } from './base/layer.ts';
import { blockManifests as blocks } from './blocks/index.ts';
import type { Block, Layer } from './compose/layer.ts';
import { accountsLayer } from './layers/accounts/layer.ts';
import { browserStorageLayer } from './layers/browser-storage/layer.ts';
import { csvLayer } from './layers/csv/layer.ts';
import { fontLayers } from './layers/fonts.ts';
import { gameRulesLayer } from './layers/game-rules/layer.ts';
import { postgresLayer } from './layers/postgres/layer.ts';
import { samplesLayer } from './layers/samples/layer.ts';
import { themeSwitcherLayer } from './layers/theme-switcher/layer.ts';

/** All layers, in the order their files are laid down. */
export const layerManifests: readonly Omit<Layer, 'files'>[] = [
  baseLayer,
  browserStorageLayer,
  postgresLayer,
  accountsLayer,
  csvLayer,
  samplesLayer,
  themeSwitcherLayer,
  gameRulesLayer,
  ...fontLayers,
];

/** All blocks. */
export const blockManifests: readonly Omit<Block, 'files'>[] = blocks;
