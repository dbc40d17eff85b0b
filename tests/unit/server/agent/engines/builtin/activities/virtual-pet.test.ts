import { describe, expect, it } from 'vitest';
import {
  adopted,
  affected,
  bought,
  effects,
  later,
  levelOf,
  refusal,
  used,
  watched,
} from '../../../../../../../templates/blocks/play/files/src/blocks/play/pet-state.ts';
import { blocksOf, planOf } from './plan-of.ts';

const hour = 3_600_000;
const pet = adopted('dragon', 'Ember', 0);

describe('a virtual pet', () => {
  it('grows hungry with time, and ill when nobody looks after it', () => {
    expect(later(pet, 2 * hour).needs).toMatchObject({ food: 42, happiness: 46, health: 100 });
    expect(later(pet, 10 * hour).needs.health).toBeLessThan(100);
    expect(later(pet, 1000 * hour).needs.food).toBe(0);
  });

  it('shows within a minute that time goes by, and no more than usual to who was away', () => {
    expect(watched(pet, 40_000).needs.food).toBe(57);
    expect(watched(pet, 2 * hour)).toEqual(later(pet, 2 * hour));
  });

  it('is played with for coins and grows', () => {
    const played = affected(pet, effects.play);
    expect(played.coins).toBe(pet.coins + 6);
    expect(played.needs.happiness).toBeGreaterThan(pet.needs.happiness);
    const often = [1, 2, 3, 4, 5].reduce((now) => affected(now, effects.play), pet);
    expect(levelOf(often)).toBe(2);
  });

  it('refuses what cannot be', () => {
    const needs = { ...pet.needs, food: 100, energy: 5 };
    expect(refusal({ ...pet, needs }, 'play')).toBe('tired');
    expect(refusal({ ...pet, needs }, 'feed')).toBe('full');
    expect(refusal({ ...pet, coins: 0 }, 'feed')).toBe('coins');
    expect(bought({ ...pet, coins: 20 }, 'ball')).toBeUndefined();
    expect(used(pet, 'ball')).toBeUndefined();
  });

  it('uses up what was bought', () => {
    const owner = bought(pet, 'ball');
    expect(owner).toMatchObject({ coins: 5, owned: { ball: 1 } });
    expect(owner && used(owner, 'ball')?.owned.ball).toBe(0);
  });

  it('brings its shop with it, so that nothing of it is a list', () => {
    const spec = planOf(
      'A virtual pet game with functionalities for pet adoption, feeding, playing and a pet shop. Players choose a cat or a dragon, earn coins and buy items in the shop.',
    );
    expect(blocksOf(spec, 'play')[0]?.properties['game']).toBe('virtualPet');
    expect(Object.keys(spec.entities)).toEqual(['gameRound']);
  });
});
