import type { Theme } from '../../../spec/theme.ts';
import { contrastOf, fillOf, hexOf, parseColour, readableOn, textOn, type Colour } from './colour.ts';

/** Colours by token name, as `#rrggbb`. */
export type Tokens = Readonly<Record<string, string>>;

export interface Palette {
  light: Tokens;
  dark: Tokens;
  /** Colours inside cards, when those are filled; by scheme like the others. */
  inCards?: { light: Tokens; dark: Tokens };
}

/**
 * The colours of an app, built in OKLCH around the colours that were named. A named background is exact in the scheme it
 * belongs to; the components colour is exact in both as edge and in charts, and where text stands on it, the nearest
 * shade that text reads well on.
 */
export function createPalette(theme: Theme): Palette {
  const light = createTokens(theme, 'light');
  const dark = createTokens(theme, 'dark');
  if (!theme.fillCards || !theme.components) return { light, dark };
  return { light, dark, inCards: { light: inCards(light), dark: inCards(dark) } };
}

/** The scheme the app opens with. A background that was named decides it where nothing else does. */
export function shownScheme(theme: Theme): Theme['scheme'] {
  if (theme.scheme !== 'system' || !theme.background) return theme.scheme;
  return isLightGround(theme.background) ? 'light' : 'dark';
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
  const mixed = (colour: string, share: number) => surface.legible(mix(colour, surface.background, share));
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
    ...createFooter(theme, isLight),
    logo: header.header === primary ? (header['header-foreground'] ?? primary) : primary,
    'logo-foreground': header.header === primary ? primary : textOn(primary),
    ...createTones({ ...surface, isLight, grounds }),
    ...createCharts({ theme, primary: theme.components ?? primary, secondary, card: surface.card, isLight }),
  };
}

interface SurfaceOptions {
  theme: Theme;
  ground: Colour;
  isLight: boolean;
  named: string | undefined;
  tint: Colour;
}

function createSurface({ theme, ground, isLight, named, tint }: SurfaceOptions) {
  const background = named ?? hexOf(ground);
  const [text, away] = isLight ? ['#000000', '#ffffff'] : ['#ffffff', '#000000'];
  // On a background of middle lightness only one side of it leaves text readable.
  const legible = (surface: string) =>
    contrastOf(text, surface) >= 4.6 ? surface : mix(away, background, 0.12);
  const shade = (by: number) =>
    legible(hexOf({ ...ground, c: Math.min(ground.c, 0.05), l: ground.l + (isLight ? -by : by) }));
  // On a light ground cards are nearly white, however strong the ground: they are told from it at a glance.
  const raised = legible(
    isLight
      ? hexOf({
          ...ground,
          c: Math.min(ground.c * 0.3, 0.01),
          l: ground.l > 0.82 ? Math.max(0.992, ground.l) : Math.min(1, ground.l + 0.05),
        })
      : hexOf({ ...ground, c: Math.min(ground.c, 0.05), l: ground.l + 0.035 }),
  );
  const card = theme.fillCards && theme.components ? fillOf(theme.components) : raised;
  const muted = shade(0.03);
  const strong = shade(isLight ? 0.055 : 0.09);
  const foreground = readableOn(
    { ...neutral(tint, isLight ? 0.24 : 0.95), c: 0.015 },
    [background, muted, raised],
    10,
  );
  const popover = isLight
    ? raised
    : legible(hexOf({ ...ground, c: Math.min(ground.c, 0.05), l: ground.l + 0.06 }));
  // What stands behind every other part of a page that presents something.
  const band = legible(
    !isLight
      ? shade(0.02)
      : ground.l > 0.965
        ? mix(theme.components ?? theme.accent, background, 0.05)
        : mix(raised, background, 0.62),
  );
  const tokens: Record<string, string> = {
    background,
    band,
    foreground: contrastOf(foreground, background) >= 4.6 ? foreground : textOn(background),
    card,
    'card-foreground': card === raised ? foreground : textOn(card),
    popover,
    'popover-foreground': foreground,
    muted,
    border: shade(isLight ? 0.085 : 0.1),
    input: shade(isLight ? 0.16 : 0.2),
    field: isLight ? raised : shade(0.015),
  };
  return { background, band, card, raised, muted, strong, tokens, legible };
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

/** What a site ends with: a deep shade of the app's first colour. */
function createFooter({ accent, components }: Theme, isLight: boolean): Record<string, string> {
  const colour = parseColour(components ?? accent);
  const footer = hexOf({
    ...colour,
    c: Math.min(colour.c, isLight ? 0.065 : 0.025),
    l: isLight ? 0.28 : 0.145,
  });
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
  background: string;
  legible: (surface: string) => string;
  isLight: boolean;
  grounds: readonly string[];
}

function createTones({ background, legible, isLight, grounds }: ToneOptions): Tokens {
  const hues = { information: 250, waiting: 75, good: 150, bad: 25 };
  const tokens: Record<string, string> = {};
  for (const [tone, h] of Object.entries(hues)) {
    const colour = { l: isLight ? 0.5 : 0.78, c: tone === 'waiting' ? 0.11 : 0.14, h };
    const soft = legible(mix(hexOf({ ...colour, l: isLight ? 0.7 : 0.6 }), background, isLight ? 0.16 : 0.2));
    tokens[tone] = readableOn(colour, [soft, ...grounds]);
    tokens[`${tone}-soft`] = soft;
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

/** Whether dark text is read better on it than light text. */
function isLightGround(ground: string): boolean {
  return contrastOf('#000000', ground) >= contrastOf('#ffffff', ground);
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

function neutral(tint: Colour, l: number): Colour {
  return { l, c: Math.min(0.005, tint.c * 0.05), h: tint.h };
}

/** So much of one colour in another. */
function mix(colour: string, ground: string, share: number): string {
  const part = (at: number) => {
    const a = Number.parseInt(colour.slice(at, at + 2), 16);
    const b = Number.parseInt(ground.slice(at, at + 2), 16);
    return Math.round(b + (a - b) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
