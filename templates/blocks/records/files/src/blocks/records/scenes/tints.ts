/** Shades of the app's first colour in its ground, from faint to full; and a warm one beside them. */
export const tints = {
  faint: shade(10),
  soft: shade(22),
  middle: shade(40),
  strong: shade(64),
  full: 'var(--primary)',
  ink: 'color-mix(in oklab, var(--primary) 62%, var(--foreground))',
  paper: 'var(--popover)',
  warm: 'color-mix(in oklab, var(--secondary) 72%, var(--background))',
} as const;

function shade(share: number): string {
  return `color-mix(in oklab, var(--primary) ${share}%, var(--background))`;
}

/** What a drawing knows of what it is drawn for. */
export interface SceneProps {
  /** A number from 0 to 1 for each place, always the same for one title. */
  chance: (place: number) => number;
  /** The title. */
  text: string;
  /** Its first letter. */
  letter: string;
  /** What else is known of it: its kind and its labels. */
  about?: readonly string[];
}

/** Numbers from 0 to 1 that belong to a text. */
export function chancesOf(text: string): (place: number) => number {
  let seed = 7;
  for (const letter of text) seed = Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0);
  return (place) => {
    let mixed = seed + Math.imul(place + 1, 0x6d2b79f5);
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
