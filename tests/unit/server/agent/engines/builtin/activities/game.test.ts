import { describe, expect, it } from 'vitest';
import { findGame } from '../../../../../../../server/agent/engines/builtin/understand/find-game.ts';
import { findGame as rulesIn } from '../../../../../../../templates/blocks/game/find-rules.ts';
import { fight } from '../../../../../../../templates/blocks/game/files/src/blocks/game/battle.ts';
import {
  priceOf,
  stateOf,
  type Move,
} from '../../../../../../../templates/blocks/game/files/src/blocks/game/state.ts';
import type { GameRules } from '../../../../../../../templates/blocks/game/properties.ts';
import { blocksOf, planOf } from './plan-of.ts';

const realm =
  'A strategy browser game where players choose from three races: Elves, Orcs, and Moonfolk, each with unique attributes, and manage resources, including gold, mithril and wood. Pages for base, store, bank and ranking.';

function rulesOf(idea: string): GameRules {
  const found = rulesIn(planOf(idea));
  if (!found) throw new Error('There are no rules.');
  return found.rules;
}

describe('a game with resources', () => {
  it('has what the idea names', () => {
    const rules = rulesOf(realm);
    expect(rules.resources.map(({ label }) => label)).toEqual(
      ['Gold', 'mithril', 'Wood'].map((label) => label.charAt(0).toUpperCase() + label.slice(1)),
    );
    expect(rules.factions.map(({ label }) => label)).toEqual(['Elves', 'Orcs', 'Moonfolk']);
    const attributes = rules.factions.map((faction) => JSON.stringify(faction.attributes));
    expect(new Set(attributes).size).toBe(3);
    expect(rules.places.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Home', 'Choose race', 'Base', 'Store', 'Bank', 'Ranking']),
    );
  });

  it.each([
    ['a farm game with crops, animals and a market', ['Crops', 'Animals', 'Market'], false],
    ['a space strategy game with battles and research', ['Colony', 'Battle', 'Upgrades'], true],
    ['一个农场经营游戏，可以种植作物并在市场交易', ['作物', '市场'], false],
  ])('fits its kind: %s', (idea, labels, fights) => {
    const rules = rulesOf(idea);
    expect(rules.places.map(({ label }) => label)).toEqual(expect.arrayContaining(labels));
    expect(rules.fights).toBe(fights);
    expect(blocksOf(planOf(idea), 'game').length).toBe(rules.places.length);
  });

  it.each([
    'A shop that sells board games',
    'A game review website',
    'A forum for strategy game communities',
  ])('is not seen in “%s”', (idea) => {
    expect(findGame(idea, [])).toBeUndefined();
  });

  it('is a sum over its moves', () => {
    const rules = rulesOf(realm);
    const move = (values: Partial<Move>): Move => ({
      id: 'm',
      kind: '',
      what: '',
      title: '',
      note: '',
      amount: 0,
      lost: 0,
      bank: 0,
      at: 0,
      endsAt: 0,
      changes: {},
      ...values,
    });
    const moves = [
      move({ kind: 'faction', what: 'orcs' }),
      move({ kind: 'upgrade', changes: { gold: -120 } }),
      move({ kind: 'bank', bank: 50, changes: { gold: -50 } }),
      move({ kind: 'train', what: 'soldier', amount: 3, endsAt: 500 }),
    ];
    const before = stateOf(moves, rules, 100);
    expect(before).toMatchObject({ level: 2, bank: 50, amounts: { gold: 830 } });
    expect(before.faction?.label).toBe('Orcs');
    expect(before.units['soldier']).toEqual({ ready: 10, busy: 0, coming: 3 });
    expect(stateOf(moves, rules, 600).units['soldier']).toEqual({ ready: 13, busy: 0, coming: 0 });
  });

  it('has prices that rise by level, and battles that end the same way twice', () => {
    const rules = rulesOf(realm);
    expect(priceOf({ gold: 100 }, { faction: undefined, steps: 2 })).toEqual({ gold: 225 });
    const state = stateOf([], rules, 0);
    const [weakest] = rules.rivals;
    const strongest = rules.rivals.at(-1);
    if (!weakest || !strongest) throw new Error('There are no rivals.');
    expect(fight(weakest, state, rules)).toEqual(fight(weakest, state, rules));
    expect(fight(weakest, state, rules).won).toBe(true);
    expect(fight(strongest, state, rules).won).toBe(false);
  });
});
