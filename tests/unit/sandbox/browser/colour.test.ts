import { expect, test } from 'vitest';
import { colourDifference, hex } from '../../../../sandbox/browser/worker/colour.ts';

test.each([
  [['rgb(0, 128, 128)'], 'teal', 0],
  [['oklch(0.543 0.0927 194.8)'], 'teal', 1],
  [['color(srgb 0 0.5 0.5)'], '#008080', 1],
  [['rgba(0, 0, 0, 0)', 'transparent', 'rgb(0, 0, 128)'], 'navy', 0],
  [['rgba(0, 0, 0, 0)'], 'white', 0],
  [['rgb(0 0 0 / 0.5)', 'white'], '#808080', 1],
])('%j is seen as %s', (layers, expected, most) => {
  expect(colourDifference(layers, expected)).toBeLessThanOrEqual(most);
});

test('different colours are far apart, and nonsense is no colour', () => {
  expect(colourDifference(['red'], 'green')).toBeGreaterThan(50);
  expect(colourDifference(['teal'], 'navy')).toBeGreaterThan(10);
  expect(colourDifference(['red'], 'reddish')).toBeUndefined();
  expect(colourDifference(['url(x)'], 'red')).toBeUndefined();
  expect(hex(['rgb(0 128 128 / 0.9)'])).toBe('#198d8d');
});
