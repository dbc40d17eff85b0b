import type { AppSpec } from '../../spec/app-spec.ts';
import { gameProperties, type GameRules } from './properties.ts';

/** The rules of the app's game, and the entity in which its moves are kept. */
export function findGame(spec: AppSpec): { rules: GameRules; entity: string } | undefined {
  for (const page of Object.values(spec.pages)) {
    for (const { block, entity, properties } of Object.values(page.blocks)) {
      if (block !== 'game' || entity === undefined) continue;
      const parsed = gameProperties.safeParse(properties);
      if (parsed.data?.rules) return { rules: parsed.data.rules, entity };
    }
  }
  return undefined;
}
