import { describe, expect, it } from 'vitest';
import { motifOf } from '../../../../templates/blocks/records/files/src/blocks/records/scenes/motifs/motif-of.ts';

const same = (one: string, other: string) => motifOf([one]) === motifOf([other]);

describe('what is drawn for goods', () => {
  it.each([
    ['Running shoes, light', 'Canvas sneakers'],
    ['Desk lamp, brass', 'Floor lamp'],
    ['Coffee table, oak', 'Writing desk'],
    ['Olive oil, half a litre', 'Argan shampoo'],
    ['羊毛围巾', 'Wool blanket'],
  ])('is the thing itself: “%s” as “%s”', (one, other) => {
    expect(motifOf([one])).toBeDefined();
    expect(same(one, other)).toBe(true);
  });

  it.each([
    ['Coffee table, oak', 'Coffee, dark roast'],
    ['Light summer dress', 'Light for the desk'],
    ['Smart watch', 'Smartphone'],
  ])('tells things apart that share a word: “%s” and “%s”', (one, other) => {
    expect(same(one, other)).toBe(false);
  });

  it('follows the name before the kind, and nothing where neither can be drawn', () => {
    expect(motifOf(['Stoneware no. 4', 'Mugs'])).toBe(motifOf(['Mug']));
    expect(motifOf(['Walnut chair', 'Gifts'])).toBe(motifOf(['Stool']));
    expect(motifOf(['Premium', 'Other'])).toBeUndefined();
  });

  it('stays small: no drawing has more than a few shapes', () => {
    const goods = ['headphones', 'sofa', 'teddy', 'hammer', 'cake', 'candle', 'shirt'];
    for (const name of goods) expect(motifOf([name])?.parts.length).toBeLessThan(7);
  });
});
