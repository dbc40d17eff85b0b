import type { AppSpec } from '../../spec/app-spec.ts';
import { findGame } from './find-rules.ts';

/** `src/blocks/game/rules.ts`: what this game is about. Pages that are not there are left out. */
export function printRules(spec: AppSpec): string | undefined {
  const game = findGame(spec);
  if (!game) return undefined;
  const paths = new Set(Object.values(spec.pages).map(({ path }) => path));
  const rules = { ...game.rules, places: game.rules.places.filter(({ path }) => paths.has(path)) };
  return [
    "import { entities } from '../../../shared/model/index.ts';",
    "import type { Rules } from './rules-type.ts';",
    '',
    '/** Where the moves of players are kept. */',
    `export const kept = entities.${game.entity};`,
    '',
    '/** What there is in this game, what it costs and what it does. */',
    `export const rules: Rules = ${JSON.stringify(rules, null, 2)};`,
    '',
  ].join('\n');
}
