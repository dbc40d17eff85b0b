import type { Theme } from '../../../spec/theme.ts';
import {
  contrastOf,
  fillOf,
  hexOf,
  isLightGround,
  mix,
  neutral,
  parseColour,
  readableOn,
  textOn,
} from './colour.ts';
import { createSurface, takesPaper } from './surface.ts';

/** Colours by token name, as `#rrggbb`. */
export type Tokens = Readonly<Record<string, string>>;

export interface Palette {
  light: Tokens;
  dark: Tokens;
  /** Colours inside cards, when those are filled; by scheme like the others. */
  inCards?: { light: Tokens; dark: Tokens };
  /** What stands on the page is in the light scheme, also in the dark one. */
  onPaper?: boolean;
}

/**
 * The colours of an app, built in OKLCH around the colours that were named. A named background is exact in the scheme it
 * belongs to; the components colour is exact in both as edge and in charts, and where text stands on it, the nearest
 * shade that text reads well on.
 */
export function createPalette(theme: Theme): Palette {
  const light = createTokens(theme, 'light');
  const dark = createTokens(theme, 'dark');
  const onPaper = shownScheme(theme) === 'dark' && isOnPaper(theme);
  if (!theme.fillCards || !theme.components) return { light, dark, ...(onPaper ? { onPaper } : {}) };
  return { light, dark, inCards: { light: inCards(light), dark: inCards(dark) } };
}

/** The scheme the app opens with. A background that was named decides it where nothing else does. */
export function shownScheme(theme: Theme): Theme['scheme'] {
  if (theme.scheme !== 'system' || !theme.background) return theme.scheme;
  return isLightGround(theme.background) ? 'light' : 'dark';
}

/** Whether the background that was named is too strong for cards in shades of it. */
function isOnPaper(theme: Theme): boolean {
  return theme.background !== undefined && takesPaper(parseColour(theme.background), theme);
}

type Scheme = 'light' | 'dark';

function createTokens(theme: Theme, scheme: Scheme): Tokens {
  const named = shownScheme(theme) === scheme ? theme.background : undefined;
  const accent = parseColour(theme.accent);
  const ground = named ? parseColour(named) : neutral(accent, scheme === 'light' ? 0.985 : 0.185);
  const isLight = isLightGround(named ?? hexOf(ground));
  const surface = createSurface({ theme, ground, isLight, named, tint: accent });
  const grounds = [
    surface.background,
    surface.muted,
    surface.band,
    ...(theme.fillCards ? [] : [surface.card]),
  ];
  const components = theme.components === undefined ? undefined : fillOf(theme.components);
  const primary = components ?? fillOf(fitting(theme.accent, surface.background));
  const secondary = theme.secondary ?? hexOf({ l: isLight ? 0.55 : 0.72, c: 0.11, h: (accent.h + 55) % 360 });
  const mixed = surface.soft;
  const own = theme.secondary !== undefined;
  const chip = components ?? (own ? mixed(secondary, isLight ? 0.2 : 0.3) : surface.strong);
  const link = readableOn(parseColour(primary), [...grounds, mixed(primary, isLight ? 0.12 : 0.2)]);
  const header = createHeader(theme, { primary, surface, isLight });
  return {
    ...surface.tokens,
    'muted-foreground': readableOn({ ...neutral(accent, isLight ? 0.5 : 0.72), c: 0.015 }, grounds),
    primary,
    'primary-foreground': textOn(primary),
    'primary-hover': hover(primary),
    'primary-soft': mixed(primary, isLight ? 0.12 : 0.2),
    secondary,
    'secondary-foreground': textOn(secondary),
    'secondary-soft': mixed(secondary, isLight ? 0.14 : 0.22),
    link,
    // A second colour that was named is seen wherever one looks: on what has the focus, on badges, on the open menu entry.
    ring: own ? readableOn(parseColour(secondary), grounds, 3) : link,
    // What was named for the components is seen on cards too: around them, where it does not fill them.
    'card-edge': theme.components ?? surface.tokens['border'] ?? surface.muted,
    chip,
    'chip-foreground': textOn(chip),
    ...header,
    ...createFooter(named && !isLight ? named : (theme.components ?? theme.accent), isLight),
    logo: header.header === primary ? (header['header-foreground'] ?? primary) : primary,
    'logo-foreground': header.header === primary ? primary : textOn(primary),
    ...createTones({ ...surface, isLight, grounds }),
    ...createCharts({ theme, primary: theme.components ?? primary, secondary, card: surface.card, isLight }),
  };
}

interface HeaderOptions {
  primary: string;
  surface: { raised: string; muted: string; tokens: Tokens; legible: (surface: string) => string };
  isLight: boolean;
}

function createHeader(theme: Theme, { primary, surface, isLight }: HeaderOptions): Record<string, string> {
  const second = theme.secondary === undefined ? undefined : parseColour(theme.secondary);
  if (theme.components) {
    const text = textOn(primary);
    return {
      header: primary,
      'header-foreground': text,
      'header-border': mix(text, primary, 0.18),
      'header-hover': hover(primary),
      'header-active': primary,
      'header-active-foreground': text,
      'header-mark': second ? readableOn(second, [primary], 3) : text,
    };
  }
  const active = surface.legible(mix(primary, surface.raised, isLight ? 0.12 : 0.24));
  return {
    header: surface.raised,
    'header-foreground': surface.tokens['foreground'] ?? textOn(surface.raised),
    'header-border': surface.tokens['border'] ?? surface.muted,
    'header-hover': surface.muted,
    'header-active': active,
    'header-active-foreground': readableOn(parseColour(primary), [active, surface.raised]),
    'header-mark': second ? readableOn(second, [active, surface.raised], 3) : active,
  };
}

/** What a site ends with: a deep shade of the app's first colour, or of a dark ground that was named. */
function createFooter(of: string, isLight: boolean): Record<string, string> {
  const colour = parseColour(of);
  const dark = Math.max(0.145, colour.l * 0.5);
  const footer = hexOf({ ...colour, c: Math.min(colour.c * 0.6, 0.065), l: isLight ? 0.28 : dark });
  const text = textOn(footer);
  return {
    footer,
    'footer-foreground': text,
    'footer-muted': readableOn(parseColour(mix(text, footer, 0.78)), [footer]),
    'footer-border': mix(text, footer, 0.2),
    'footer-hover': hover(footer),
  };
}

interface ToneOptions {
  soft: (colour: string, share: number) => string;
  isLight: boolean;
  grounds: readonly string[];
}

function createTones({ soft, isLight, grounds }: ToneOptions): Tokens {
  const hues = { information: 250, waiting: 75, good: 150, bad: 25 };
  const tokens: Record<string, string> = {};
  for (const [tone, h] of Object.entries(hues)) {
    const colour = { l: isLight ? 0.5 : 0.78, c: tone === 'waiting' ? 0.11 : 0.14, h };
    const behind = soft(hexOf({ ...colour, l: isLight ? 0.7 : 0.6 }), isLight ? 0.16 : 0.2);
    tokens[tone] = readableOn(colour, [behind, ...grounds]);
    tokens[`${tone}-soft`] = behind;
  }
  return tokens;
}

interface ChartOptions {
  theme: Theme;
  primary: string;
  secondary: string;
  card: string;
  isLight: boolean;
}

function createCharts({ theme, primary, secondary, card, isLight }: ChartOptions): Tokens {
  const { h } = parseColour(primary);
  // Neighbours of the first colour on either side, then what is opposite; lighter and darker in turn, to be told apart.
  const turns = [45, 315, 180, 90];
  const others = turns.map((turn, index) =>
    readableOn({ l: (isLight ? 0.62 : 0.7) - (index % 2) * 0.12, c: 0.12, h: (h + turn) % 360 }, [card], 3),
  );
  const second = theme.secondary ?? readableOn(parseColour(secondary), [card], 3);
  const series = [primary, second, ...others];
  return Object.fromEntries(series.map((colour, index) => [`chart-${index + 1}`, colour]));
}

/** What has to look different on cards that are filled. */
function inCards(tokens: Tokens): Tokens {
  const card = tokens['card'] ?? '#ffffff';
  const text = textOn(card);
  return {
    foreground: text,
    'muted-foreground': readableOn({ ...parseColour(mix(text, card, 0.8)) }, [card]),
    border: mix(text, card, 0.25),
    link: text,
    muted: hover(card),
  };
}

/** The accent as it is, if it can be seen on the ground; else lighter or darker. */
function fitting(accent: string, ground: string): string {
  return contrastOf(accent, ground) >= 3 ? accent : readableOn(parseColour(accent), [ground], 3);
}

function hover(fill: string): string {
  const colour = parseColour(fill);
  const text = textOn(fill);
  const darker = parseColour(text).l > 0.5;
  return hexOf({ ...colour, l: colour.l + (darker ? -0.045 : 0.045) });
}
