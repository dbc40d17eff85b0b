import { describe, expect, it } from 'vitest';
import {
  dealerPlays,
  deck,
  totalOf,
  winOf,
  type PlayingCard,
} from '../../../../../../../templates/blocks/play/files/src/blocks/play/blackjack-rules.ts';
import { blocksOf, planOf } from './plan-of.ts';

/** Cards such as `A K 10`. */
const cards = (text: string): PlayingCard[] =>
  text.split(' ').flatMap((rank) => deck.find((card) => card.rank === rank) ?? []);

describe('blackjack', () => {
  it.each([
    ['A K', 21],
    ['A A 9', 21],
    ['A 9 5', 15],
    ['K Q 5', 25],
  ])('%s come to %i', (text, total) => {
    expect(totalOf(cards(text))).toBe(total);
  });

  it('lets the dealer draw up to 17', () => {
    const { dealer } = dealerPlays({ player: [], dealer: cards('5 6'), rest: cards('4 3 9') });
    expect(totalOf(dealer)).toBe(18);
  });

  it.each([
    ['A K', '9 9', 15],
    ['K 9', 'K 8', 10],
    ['K 8', 'K 8', 0],
    ['K 8 9', 'K 6 9', -10],
    ['K 7', 'A K', -10],
    ['K 7', 'K 6 9', 10],
    ['7 7 7', 'A K', -10],
  ])('%s against %s brings %i for ten', (player, dealer, win) => {
    expect(winOf({ player: cards(player), dealer: cards(dealer), rest: [] }, 10)).toBe(win);
  });

  it('is what an app for it is made of', () => {
    const spec = planOf(
      'A blackjack card game website for playing against the dealer, with bets, chips, rules and a leaderboard.',
    );
    expect(blocksOf(spec, 'play')[0]?.properties['game']).toBe('blackjack');
    expect(Object.keys(spec.entities)).toEqual(['gameRound']);
  });
});
