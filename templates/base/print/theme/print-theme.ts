import type { Theme } from '../../../spec/theme.ts';
import { familiesOf, packagesOf } from './pairings.ts';
import { createPalette, type Tokens } from './palette.ts';

const radii = {
  none: { control: '0', card: '0' },
  small: { control: '0.25rem', card: '0.375rem' },
  medium: { control: '0.5rem', card: '0.75rem' },
  large: { control: '0.875rem', card: '1.25rem' },
};

/** Shares of the size that the browser is set to. */
const textSizes = { small: '93.75%', normal: undefined, large: '112.5%', largest: '125%' };

const sidebarWidths = { narrow: '12rem', normal: undefined, wide: '18rem' };

const spacings = { compact: '0.22rem', normal: '0.25rem', roomy: '0.275rem' };

/** `src/theme/tokens.css`: everything that makes this app look like itself. */
export function printTokens(theme: Theme): string {
  const palette = createPalette(theme);
  const families = familiesOf(theme.pairing);
  const { control, card } = radii[theme.radius];
  const lines = [
    '/* Each colour is light-dark(in the light scheme, in the dark scheme). */',
    ':root {',
    `--spacing: ${spacings[theme.density]};`,
    ...sizesOf(theme),
    `--control-radius: ${control};`,
    `--card-radius: ${card};`,
    `--card-band: ${theme.components && !theme.fillCards ? '3px' : '1px'};`,
    '--card-shadow: 0 1px 2px rgb(0 0 0 / 0.05), 0 10px 24px -18px rgb(0 0 0 / 0.22);',
    `--font-title: ${families.heading};`,
    `--font-text: ${families.text};`,
    ...colourLines(palette.light, palette.dark),
    '}',
  ];
  if (palette.inCards) {
    lines.push('', '.bg-card {', ...colourLines(palette.inCards.light, palette.inCards.dark), '}');
  }
  if (palette.onPaper)
    lines.push(
      '',
      '/* Paper on a strong ground. */',
      '.bg-card, .bg-popover, .bg-field, .drawing { color-scheme: light; }',
    );
  return `${lines.join('\n')}\n`;
}

/** What is not as usual of the size of letters and the width of the menu. */
function sizesOf({ textSize = 'normal', sidebarWidth = 'normal' }: Theme): string[] {
  const text = textSizes[textSize];
  const width = sidebarWidths[sidebarWidth];
  return [...(text ? [`font-size: ${text};`] : []), ...(width ? [`--sidebar-width: ${width};`] : [])];
}

/** `src/theme/fonts.ts`. */
export function printFonts(theme: Theme): string {
  return packagesOf(theme.pairing)
    .map((name) => `import '${name}';\n`)
    .join('');
}

function colourLines(light: Tokens, dark: Tokens): string[] {
  return Object.entries(light).map(([name, colour]) => {
    const other = dark[name] ?? colour;
    return `--${name}: ${colour === other ? colour : `light-dark(${colour}, ${other})`};`;
  });
}
