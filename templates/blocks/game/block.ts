import { defineBlock } from '../block-manifest.ts';
import { printElement } from '../print-element.ts';
import { gameChecks } from './checks.ts';
import { gameProperties } from './properties.ts';

export const game = defineBlock({
  id: 'game',
  title: 'Resource game',
  requires: ['game-rules'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'A strategy, farm, city or space game with resources: peoples to choose, building, work, training, a store, a bank, battles by rule, messages and a ranking.',
  properties: gameProperties,
  print: ({ properties: { view } }) =>
    printElement({ component: 'GameBlock', file: 'game/game-block.tsx' }, { view }),
  checks: gameChecks,
});
