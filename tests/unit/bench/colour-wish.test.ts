import { expect, test } from 'vitest';
import { parseColourWish } from '../../bench/apps/colour-wish.ts';

const wishes: [string, string, string][] = [
  ['Keep notes. Assign lavender to the background and indigo to the UI elements.', '#e6e6fa', '#4b0082'],
  ['Background honeydew, with components using dark olive green.', '#f0fff0', '#556b2f'],
  ['Set all pages to have a light cyan background and cadet blue components.', '#e0ffff', '#5f9ea0'],
  ['Apply azure mist as the background; style all components with dark slate blue.', '#f0ffff', '#483d8b'],
  ['Apply light goldenrod for layout; use olive drab for buttons and cards.', '#fafad2', '#6b8e23'],
  ['Use navy components on an ivory background.', '#fffff0', '#000080'],
  ['Configure all backgrounds with misty rose and all components with firebrick.', '#ffe4e1', '#b22222'],
  ['Components #123456, background #fafafa.', '#fafafa', '#123456'],
  ['做一个博客。背景用米色，组件用海军蓝。', '#f5f5dc', '#000080'],
];

test.each(wishes)('%s', (brief, background, components) => {
  expect(parseColourWish(brief)).toEqual({ background, components });
});

test('a brief without such a sentence wishes for nothing', () => {
  expect(parseColourWish('Gold members see a teal badge.')).toBeUndefined();
  expect(parseColourWish('A shop with a white background. Sell orange juice.')).toBeUndefined();
});
