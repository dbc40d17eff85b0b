import { converter, differenceCiede2000, parse } from 'culori';

const toRgb = converter('rgb');
const difference = differenceCiede2000();

/** What is seen where colours lie on each other, topmost first, on white; `undefined` when one cannot be read. */
export function seenColour(layers: readonly string[]): { r: number; g: number; b: number } | undefined {
  let seen = { r: 1, g: 1, b: 1 };
  for (const layer of layers.toReversed()) {
    const colour = toRgb(parse(layer));
    if (colour === undefined) return undefined;
    const alpha = colour.alpha ?? 1;
    const mix = (over: number, under: number) => over * alpha + under * (1 - alpha);
    seen = { r: mix(colour.r, seen.r), g: mix(colour.g, seen.g), b: mix(colour.b, seen.b) };
  }
  return seen;
}

/** CIEDE2000 between what is seen and the colour named; `undefined` when one of them cannot be read. */
export function colourDifference(layers: readonly string[], expected: string): number | undefined {
  const seen = seenColour(layers);
  const wanted = parse(expected);
  if (seen === undefined || wanted === undefined) return undefined;
  return difference({ mode: 'rgb', ...seen }, wanted);
}

/** `#1a2b3c`, for a person to read. */
export function hex(layers: readonly string[]): string {
  const seen = seenColour(layers);
  if (seen === undefined) return layers.join(' on ');
  const part = (value: number) =>
    Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(seen.r)}${part(seen.g)}${part(seen.b)}`;
}
