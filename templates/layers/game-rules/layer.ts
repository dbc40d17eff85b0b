import { findGame } from '../../blocks/game/find-rules.ts';
import { printRules } from '../../blocks/game/print-rules.ts';
import type { Layer } from '../../compose/layer.ts';

/** The rules of a game with resources, printed for its pages. */
export const gameRulesLayer: Omit<Layer, 'files'> = {
  id: 'game-rules',
  title: 'Rules of the game',
  requires: ['base'],
  dependencies: [],
  whenToUse: 'Never by itself: pages of a resource game need it.',
  applies: (spec) => findGame(spec) !== undefined,
  print: (spec) => {
    const rules = printRules(spec);
    return new Map(rules === undefined ? [] : [['src/blocks/game/rules.ts', rules]]);
  },
};
