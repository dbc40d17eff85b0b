import type { Theme } from '../../../spec/theme.ts';
import {
  contrastOf,
  fillOf,
  hexOf,
  isLightGround,
  mix,
  neutral,
  readableOn,
  textOn,
  type Colour,
} from './colour.ts';

export interface SurfaceOptions {
  theme: Theme;
  ground: Colour;
  isLight: boolean;
  named: string | undefined;
  tint: Colour;
}

/** Lighter than this a ground with light text has no shades left for surfaces that are told from it. */
const deep = 0.36;
/** Buttons of a paler colour could not be told from paper. */
const pale = 1.2;

/**
 * Whether a ground is a strong colour that carries light text: what stands on it is paper, since neither a lighter nor a
 * darker shade of it would look like a surface of its own.
 */
export function takesPaper(ground: Colour, { components }: Theme): boolean {
  const background = hexOf(ground);
  const shows = components === undefined || contrastOf(components, '#ffffff') > pale;
  return !isLightGround(background) && ground.l > deep && shows;
}

/** What everything else stands on: page, bands, cards, fields and their edges. */
export function createSurface({ theme, ground, isLight, named, tint }: SurfaceOptions) {
  const background = named ?? hexOf(ground);
  // Its surfaces are deeper than the ground itself, so that text keeps its contrast.
  const isMiddle = !isLight && ground.l > deep;
  const isStrong = isLight && (ground.l < 0.9 || ground.c > 0.06);
  const [text, away] = isLight ? ['#000000', '#ffffff'] : ['#ffffff', '#000000'];
  // On a background of middle lightness only one side of it leaves text readable.
  const legible = (surface: string) =>
    contrastOf(text, surface) >= 4.6 ? surface : mix(away, background, 0.12);
  const chroma = isLight ? Math.min(ground.c, 0.05) : ground.c * 0.85;
  const shade = (by: number) =>
    legible(hexOf({ ...ground, c: chroma, l: ground.l + (isLight || isMiddle ? -by : by) }));
  // On a light ground cards are nearly white, however strong the ground: they are told from it at a glance.
  const raised = legible(
    isLight
      ? hexOf({ ...ground, c: Math.min(ground.c * 0.3, 0.01), l: Math.max(0.992, ground.l) })
      : hexOf({ ...ground, c: chroma, l: ground.l + (isMiddle ? -0.1 : 0.035) }),
  );
  const card = theme.fillCards && theme.components ? fillOf(theme.components) : raised;
  const muted = isStrong ? mix(background, raised, 0.26) : shade(0.03);
  const strong = isStrong ? mix(background, raised, 0.5) : shade(isLight ? 0.055 : 0.09);
  const foreground = readableOn(
    { ...neutral(tint, isLight ? 0.24 : 0.95), c: 0.015 },
    [background, muted, raised],
    10,
  );
  const popover = isLight || isMiddle ? raised : legible(hexOf({ ...ground, c: chroma, l: ground.l + 0.06 }));
  // What stands behind every other part of a page that presents something.
  const band = legible(
    !isLight
      ? shade(isMiddle ? 0.035 : 0.02)
      : ground.l > 0.965
        ? mix(theme.components ?? theme.accent, background, 0.05)
        : mix(raised, background, 0.62),
  );
  /** A breath of a colour, behind text. */
  const soft = (colour: string, share: number) =>
    isMiddle ? shade(share / 3) : legible(mix(colour, isStrong ? raised : background, share));
  const tokens: Record<string, string> = {
    background,
    band,
    foreground: contrastOf(foreground, background) >= 4.6 ? foreground : textOn(background),
    card,
    'card-foreground': card === raised ? foreground : textOn(card),
    popover,
    'popover-foreground': foreground,
    muted,
    border: isStrong ? mix(shade(0.1), raised, 0.6) : shade(isLight ? 0.085 : 0.1),
    input: shade(isLight ? 0.16 : 0.2),
    field: isLight ? raised : shade(0.015),
  };
  return { background, band, card, raised, muted, strong, tokens, legible, soft };
}
