import type { Amounts, Rival, Rules } from './rules-type.ts';
import { factor, type State } from './state.ts';

export interface Outcome {
  won: boolean;
  /** Soldiers lost. */
  lost: number;
  loot: Amounts;
  /** Strength of both sides in each round. */
  rounds: readonly { yours: number; theirs: number }[];
}

/** How strong a rival still is. */
export function powerOf(rival: Rival, beaten: number): number {
  return Math.round(rival.power * 0.9 ** beaten);
}

/** A battle by rule: three rounds, in which luck counts for a sixth at most. The same battle ends the same way. */
export function fight(rival: Rival, state: State, rules: Rules): Outcome {
  const beaten = state.beaten[rival.id] ?? 0;
  const luck = luckOf(`${rival.id}${beaten}${state.wins}${state.attack}`);
  const strength = powerOf(rival, beaten) / 6;
  const rounds = [0, 1, 2].map(() => ({
    yours: Math.round(state.attack * (0.85 + luck() * 0.3)),
    theirs: Math.round(strength * (0.85 + luck() * 0.3)),
  }));
  const won = rounds.filter(({ yours, theirs }) => yours >= theirs).length >= 2;
  const soldiers = rules.units.reduce(
    (total, { id, attack }) => total + (attack > 0 ? (state.units[id]?.ready ?? 0) : 0),
    0,
  );
  const share = (won ? 0.1 : 0.35) * (2 - factor(state.faction, 'defence'));
  const loot = won
    ? Object.fromEntries(
        Object.entries(rival.loot).map(([id, amount]) => [id, Math.round(amount * 0.8 ** beaten)]),
      )
    : {};
  return { won, lost: Math.min(soldiers, Math.max(won ? 0 : 1, Math.round(soldiers * share))), loot, rounds };
}

/** Numbers between 0 and 1 that only depend on a text. */
function luckOf(text: string): () => number {
  let seed = 2_166_136_261;
  for (const letter of text) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 4_294_967_296;
  };
}
