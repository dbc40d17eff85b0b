import { clampChroma, converter, differenceCiede2000, formatHex, wcagContrast, type Oklch } from 'culori';

const toOklch = converter('oklch');

/** A colour in OKLCH. */
export interface Colour {
  /** Lightness, 0 to 1. */
  l: number;
  /** Chroma, 0 to about 0.37. */
  c: number;
  /** Hue in degrees. */
  h: number;
}

/** A colour from `#rrggbb`. */
export function parseColour(hex: string): Colour {
  const { l, c, h } = toOklch(hex) ?? { l: 0.5, c: 0, h: 0 };
  return { l, c, h: h ?? 0 };
}

/** `#rrggbb` of the nearest colour a screen shows. */
export function hexOf({ l, c, h }: Colour): string {
  const colour: Oklch = { mode: 'oklch', l: Math.min(1, Math.max(0, l)), c: Math.max(0, c), h };
  return formatHex(clampChroma(colour, 'oklch'));
}

/** WCAG contrast of two colours given as `#rrggbb`, 1 to 21. */
export function contrastOf(first: string, second: string): number {
  return wcagContrast(first, second);
}

/** Black or white, slightly softened where contrast allows it, to be read on a fill. */
export function textOn(fill: string): string {
  const { h } = parseColour(fill);
  const soft = [
    hexOf({ l: 0.99, c: 0.004, h }),
    ...[0.22, 0.19, 0.16, 0.13].map((l) => hexOf({ l, c: 0.03, h })),
  ];
  const best = soft.find((colour) => contrastOf(colour, fill) >= 4.6);
  if (best !== undefined) return best;
  return contrastOf('#ffffff', fill) >= contrastOf('#000000', fill) ? '#ffffff' : '#000000';
}

const difference = differenceCiede2000();

/** How far apart two colours look (CIEDE2000); below 2 hardly anybody sees it. */
export function differenceOf(first: string, second: string): number {
  return difference(first, second);
}

/** A shade further away is another colour. */
const nearest = 7;

/**
 * A colour as it fills bars and buttons. Colours of middle lightness, on which dark text reads barely better than light
 * text but looks heavy, are filled a little darker, so that light text reads well; all others are filled as they are.
 */
export function fillOf(colour: string): string {
  const light = parseColour(textOn(colour)).l > 0.5;
  if (light || contrastOf('#ffffff', colour) < 3) return colour;
  const { l, c, h } = parseColour(colour);
  for (let step = 1; step <= 30; step += 1) {
    const shade = hexOf({ l: l - step / 200, c, h });
    if (differenceOf(shade, colour) > nearest) return colour;
    if (parseColour(textOn(shade)).l > 0.5) return shade;
  }
  return colour;
}

/** The colour moved in lightness, as little as needed, until it can be told from all grounds. */
export function readableOn(colour: Colour, grounds: readonly string[], least = 4.6): string {
  const fits = (candidate: string) => grounds.every((ground) => contrastOf(candidate, ground) >= least);
  for (let step = 0; step <= 50; step += 1) {
    for (const direction of [1, -1]) {
      const l = colour.l + (direction * step) / 50;
      if (l < 0 || l > 1) continue;
      const candidate = hexOf({ ...colour, l });
      if (fits(candidate)) return candidate;
    }
  }
  const whiteWorst = Math.min(...grounds.map((ground) => contrastOf('#ffffff', ground)));
  const blackWorst = Math.min(...grounds.map((ground) => contrastOf('#000000', ground)));
  return whiteWorst >= blackWorst ? '#ffffff' : '#000000';
}

/** Whether dark text is read better on it than light text. */
export function isLightGround(ground: string): boolean {
  return contrastOf('#000000', ground) >= contrastOf('#ffffff', ground);
}

/** So much of one colour in another. */
export function mix(colour: string, ground: string, share: number): string {
  const part = (at: number) => {
    const a = Number.parseInt(colour.slice(at, at + 2), 16);
    const b = Number.parseInt(ground.slice(at, at + 2), 16);
    return Math.round(b + (a - b) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

/** A grey with a hint of a colour. */
export function neutral(tint: Colour, l: number): Colour {
  return { l, c: Math.min(0.005, tint.c * 0.05), h: tint.h };
}
