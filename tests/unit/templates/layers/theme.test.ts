import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  contrastOf,
  differenceOf,
  fillOf,
  parseColour,
} from '../../../../templates/base/print/theme/colour.ts';
import { createPalette, shownScheme, type Tokens } from '../../../../templates/base/print/theme/palette.ts';
import { printTokens } from '../../../../templates/base/print/theme/print-theme.ts';
import { themeSchema } from '../../../../templates/spec/theme.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const theme = fc
  .record({
    accent: colour,
    secondary: fc.option(colour, { nil: undefined }),
    background: fc.option(colour, { nil: undefined }),
    components: fc.option(colour, { nil: undefined }),
    fillCards: fc.boolean(),
    scheme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
  })
  .map((input) => themeSchema.parse(input));

const readable: [string, string][] = [
  ['foreground', 'background'],
  ['card-foreground', 'card'],
  ['popover-foreground', 'popover'],
  ['primary-foreground', 'primary'],
  ['secondary-foreground', 'secondary'],
  ['chip-foreground', 'chip'],
  ['header-foreground', 'header'],
  ['footer-foreground', 'footer'],
  ['footer-muted', 'footer'],
  ['foreground', 'primary-soft'],
  ['header-active-foreground', 'header-active'],
  ['logo-foreground', 'logo'],
  ['information', 'information-soft'],
  ['waiting', 'waiting-soft'],
  ['good', 'good-soft'],
  ['bad', 'bad-soft'],
  ['link', 'background'],
  ['muted-foreground', 'background'],
];

function worst(tokens: Tokens): string[] {
  return readable.flatMap(([text, ground]) => {
    const contrast = contrastOf(tokens[text] ?? '', tokens[ground] ?? '');
    return contrast >= 4.5 ? [] : [`${text} on ${ground}: ${contrast.toFixed(2)}`];
  });
}

test('text can be read in both schemes, whatever colours are named', () => {
  fc.assert(
    fc.property(theme, (chosen) => {
      const palette = createPalette(chosen);
      expect(worst(palette.light)).toEqual([]);
      expect(worst(palette.dark)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('named colours are exact where they were named', () => {
  fc.assert(
    fc.property(theme, (chosen) => {
      const palette = createPalette(chosen);
      const shown = shownScheme(chosen) === 'dark' ? palette.dark : palette.light;
      if (chosen.background) expect(shown['background']).toBe(chosen.background);
      if (chosen.components)
        for (const token of ['card-edge', 'chart-1']) expect(shown[token]).toBe(chosen.components);
      // Where text stands on it, it is the same colour to anybody who looks.
      if (chosen.components)
        for (const token of [
          'header',
          'primary',
          'chip',
          'header-active',
          ...(chosen.fillCards ? ['card'] : []),
        ])
          expect(differenceOf(shown[token] ?? '', chosen.components)).toBeLessThanOrEqual(7);
    }),
  );
});

test.each([
  ['sea green', '#2e8b57', '#ffffff'],
  ['steel blue', '#4682b4', '#ffffff'],
  ['dark cyan', '#008b8b', '#ffffff'],
  ['slate gray', '#708090', '#ffffff'],
])('on %s stands light text, on a shade nobody tells from it', (_, named, text) => {
  const { header = '', ...tokens } = createPalette(themeSchema.parse({ components: named })).light;
  expect(differenceOf(header, named)).toBeLessThan(5);
  expect(contrastOf(tokens['header-foreground'] ?? '', text)).toBeLessThan(1.1);
});

test('light colours keep dark text and are filled as they are', () => {
  for (const named of ['#ffa07a', '#f0e68c', '#98fb98', '#800000']) expect(fillOf(named)).toBe(named);
});

test('a second colour that is named is seen on badges, on the open menu entry and on what has the focus', () => {
  fc.assert(
    fc.property(theme, colour, (chosen, secondary) => {
      const { light, dark } = createPalette({ ...chosen, secondary });
      for (const tokens of [light, dark]) {
        expect(tokens['chart-2']).toBe(secondary);
        expect(contrastOf(tokens['ring'] ?? '', tokens['background'] ?? '')).toBeGreaterThanOrEqual(3);
        const mark = contrastOf(tokens['header-mark'] ?? '', tokens['header-active'] ?? '');
        expect(mark).toBeGreaterThanOrEqual(3);
      }
    }),
  );
  const plain = createPalette(themeSchema.parse({ accent: '#0f766e' }));
  const two = createPalette(themeSchema.parse({ accent: '#0f766e', secondary: '#ea580c' }));
  for (const token of ['chip', 'header-mark', 'ring']) expect(two.light[token]).not.toBe(plain.light[token]);
});

test('a background decides the scheme when nothing else does', () => {
  expect(shownScheme(themeSchema.parse({ background: '#fff8e7' }))).toBe('light');
  expect(shownScheme(themeSchema.parse({ background: '#101820' }))).toBe('dark');
  expect(shownScheme(themeSchema.parse({ background: '#101820', scheme: 'light' }))).toBe('light');
  expect(shownScheme(themeSchema.parse({}))).toBe('system');
});

test('tokens are CSS that names each colour once', () => {
  const css = printTokens(themeSchema.parse({ accent: '#6d28d9' }));
  expect(css).toContain('--primary: light-dark(#6d28d9');
  const names = [...css.matchAll(/--([a-z0-9-]+):/g)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('what stands on a strong ground of middle lightness is paper; on a deep one it is a shade of it', () => {
  const tokens = (background: string) =>
    printTokens(themeSchema.parse({ background, components: '#ffd700' }));
  expect(tokens('#9932cc')).toMatch(/\.bg-card[^}]*color-scheme: light/);
  expect(tokens('#556b2f')).toMatch(/\.bg-card[^}]*color-scheme: light/);
  for (const background of ['#191970', '#000000', '#fffff0', '#ff6347'])
    expect(tokens(background)).not.toContain('.bg-card');
});

test('cards on a deep ground keep its colour, cards on a strong light one are nearly white', () => {
  const { dark } = createPalette(themeSchema.parse({ background: '#191970', components: '#b0c4de' }));
  expect(parseColour(dark['card'] ?? '').c).toBeGreaterThan(0.1);
  const { light } = createPalette(themeSchema.parse({ background: '#ff6347', components: '#191970' }));
  expect(contrastOf(light['card'] ?? '', '#ffffff')).toBeLessThan(1.1);
});
