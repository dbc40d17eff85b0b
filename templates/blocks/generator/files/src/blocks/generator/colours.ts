import { randomBelow } from './random.ts';

export const schemes = ['analogous', 'complementary', 'triadic', 'monochrome', 'pastel', 'random'] as const;

export type Scheme = (typeof schemes)[number];

/** A colour from hue, saturation and lightness as `#rrggbb`. */
export function hexOf(hue: number, saturation: number, lightness: number): string {
  const light = lightness / 100;
  const chroma = (saturation / 100) * Math.min(light, 1 - light);
  const channel = (offset: number) => {
    const place = (offset + hue / 30) % 12;
    const value = light - chroma * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** The hue of a colour written `#rrggbb`. */
export function hueOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  if (span === 0 || Number.isNaN(span)) return 0;
  const part =
    most === red
      ? (green - blue) / span
      : most === green
        ? 2 + (blue - red) / span
        : 4 + (red - green) / span;
  return (part * 60 + 360) % 360;
}

/** So many colours that go together around a first one. */
export function paletteOf(base: string, scheme: Scheme, count: number): string[] {
  const hue = hueOf(base);
  return Array.from({ length: count }, (_, index) => {
    const light = 34 + ((index * 37) % 48);
    switch (scheme) {
      case 'analogous':
        return hexOf((hue + (index - 2) * 22 + randomBelow(8) + 360) % 360, 58 + randomBelow(18), light);
      case 'complementary':
        return hexOf((hue + (index % 2) * 180 + randomBelow(10)) % 360, 55 + randomBelow(20), light);
      case 'triadic':
        return hexOf((hue + (index % 3) * 120 + randomBelow(10)) % 360, 55 + randomBelow(20), light);
      case 'monochrome':
        return hexOf(hue, 48 + randomBelow(12), 18 + Math.round((index * 68) / Math.max(1, count - 1)));
      case 'pastel':
        return hexOf((hue + index * 47 + randomBelow(20)) % 360, 60, 80 + randomBelow(8));
      case 'random':
        return hexOf(randomBelow(360), 40 + randomBelow(50), 30 + randomBelow(50));
    }
  });
}

/** Black or white, whichever can be read on a colour. */
export function inkOn(hex: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 > 150 ? '#111111' : '#ffffff';
}
