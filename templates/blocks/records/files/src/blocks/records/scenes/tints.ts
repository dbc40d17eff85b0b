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
  /** The first letter of the title. */
  letter: string;
}

/** Numbers from 0 to 1 that belong to a text. */
export function chancesOf(text: string): (place: number) => number {
  let state = 7;
  for (const letter of text) state = (state * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return (place) => {
    let next = state + place * 7919 + 1;
    for (let turn = 0; turn < 3; turn += 1) next = (next * 48_271) % 2_147_483_647;
    return next / 2_147_483_647;
  };
}
