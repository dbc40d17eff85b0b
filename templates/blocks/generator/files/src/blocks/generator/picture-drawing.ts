import { hexOf } from './colours.ts';

export const styles = ['landscape', 'shapes', 'waves', 'mosaic', 'emblem'] as const;

export type PictureStyle = (typeof styles)[number];

/** Numbers from 0 to 1 that are the same for the same text. */
function numbersFrom(text: string): () => number {
  let state = 2166136261;
  for (const sign of text) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const moods: readonly (readonly [RegExp, number])[] = [
  [/sun|fire|autumn|warm|desert|fox|日|火|秋|暖/i, 24],
  [/sea|ocean|water|sky|ice|winter|whale|海|水|天空|冰|冬/i, 208],
  [/forest|tree|garden|green|spring|leaf|mountain|森林|树|春|山|草/i, 136],
  [/night|moon|space|star|dream|galaxy|夜|月|星|宇宙|梦/i, 258],
  [/flower|love|rose|candy|cat|pink|花|爱|粉|猫/i, 332],
];

export interface PictureWish {
  prompt: string;
  style: PictureStyle;
  width: number;
  height: number;
  /** Another number, another picture of the same words. */
  turn: number;
}

/** A picture drawn by rule from the words of a prompt. */
export function pictureDrawing({ prompt, style, width, height, turn }: PictureWish): string {
  const next = numbersFrom(`${prompt}|${style}|${turn}`);
  const hue = (moods.find(([words]) => words.test(prompt))?.[1] ?? Math.floor(next() * 360)) + next() * 24;
  const colour = (by: number, saturation: number, light: number) =>
    hexOf((hue + by + 360) % 360, saturation, light);
  const drawn = drawings[style]({ next, colour, width, height, prompt });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawn}</svg>`;
}

interface Brush {
  next: () => number;
  colour: (by: number, saturation: number, light: number) => string;
  width: number;
  height: number;
  prompt: string;
}

const drawings: Readonly<Record<PictureStyle, (brush: Brush) => string>> = {
  landscape: ({ next, colour, width, height }) => {
    const sky = `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${colour(0, 70, 62)}"/><stop offset="1" stop-color="${colour(40, 80, 88)}"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#sky)"/>`;
    const sun = `<circle cx="${width * (0.2 + next() * 0.6)}" cy="${height * (0.18 + next() * 0.2)}" r="${height * (0.06 + next() * 0.06)}" fill="${colour(30, 90, 92)}"/>`;
    const hills = [0, 1, 2, 3].map((row) => {
      const base = height * (0.48 + row * 0.13);
      const points = Array.from({ length: 9 }, (_, at) => {
        const y = base + (next() - 0.5) * height * (0.22 - row * 0.04);
        return `${Math.round((width * at) / 8)} ${Math.round(y)}`;
      });
      return `<path d="M0 ${height}L${points.join('L')}L${width} ${height}Z" fill="${colour(row * 12, 42 - row * 2, 62 - row * 14)}"/>`;
    });
    return sky + sun + hills.join('');
  },
  shapes: ({ next, colour, width, height }) => {
    const shapes = Array.from({ length: 22 }, () => {
      const [x, y, size] = [next() * width, next() * height, (0.04 + next() * 0.18) * width];
      const fill = `fill="${colour(next() * 140 - 70, 68, 42 + next() * 36)}" fill-opacity="0.82"`;
      return next() < 0.5
        ? `<circle cx="${x}" cy="${y}" r="${size / 2}" ${fill}/>`
        : `<rect x="${x - size / 2}" y="${y - size / 2}" width="${size}" height="${size * (0.4 + next())}" rx="${size * 0.08}" transform="rotate(${next() * 90} ${x} ${y})" ${fill}/>`;
    });
    return `<rect width="${width}" height="${height}" fill="${colour(20, 50, 94)}"/>${shapes.join('')}`;
  },
  waves: ({ next, colour, width, height }) => {
    const rows = Array.from({ length: 9 }, (_, row) => {
      const y = (height * (row + 1)) / 10;
      const swing = height * (0.03 + next() * 0.06);
      const path = Array.from(
        { length: 4 },
        (__, at) =>
          `Q${width * (at + 0.5) * 0.25} ${y + (at % 2 === 0 ? -swing : swing)} ${width * (at + 1) * 0.25} ${y}`,
      ).join('');
      return `<path d="M0 ${y}${path}L${width} ${height}L0 ${height}Z" fill="${colour(row * 9, 64, 84 - row * 7)}"/>`;
    });
    return `<rect width="${width}" height="${height}" fill="${colour(-20, 60, 92)}"/>${rows.join('')}`;
  },
  mosaic: ({ next, colour, width, height }) => {
    const side = width / 12;
    const tiles: string[] = [];
    for (let y = 0; y < height; y += side)
      for (let x = 0; x < width; x += side) {
        const fill = colour(next() * 80 - 40, 60, 35 + next() * 50);
        const corner = next() < 0.5 ? `${x} ${y + side}` : `${x + side} ${y}`;
        tiles.push(
          `<rect x="${x}" y="${y}" width="${side + 1}" height="${side + 1}" fill="${fill}"/><path d="M${x} ${y}L${x + side} ${y + side}L${corner}Z" fill="${colour(next() * 120, 65, 30 + next() * 50)}"/>`,
        );
      }
    return tiles.join('');
  },
  emblem: ({ next, colour, width, height, prompt }) => {
    const letters = (/\p{Script=Han}/u.test(prompt) ? prompt.slice(0, 2) : initials(prompt)).replace(
      /[<&>"]/g,
      '',
    );
    const side = Math.min(width, height);
    const [x, y] = [width / 2, height / 2];
    const petals = 5 + Math.floor(next() * 5);
    const leaves = Array.from(
      { length: petals },
      (_, at) =>
        `<ellipse cx="${x}" cy="${y - side * 0.27}" rx="${side * 0.09}" ry="${side * 0.15}" fill="${colour(at * 8, 62, 52)}" transform="rotate(${(360 * at) / petals} ${x} ${y})"/>`,
    );
    return `<rect width="${width}" height="${height}" fill="${colour(30, 40, 96)}"/>${leaves.join('')}<circle cx="${x}" cy="${y}" r="${side * 0.24}" fill="${colour(0, 60, 32)}"/><text x="${x}" y="${y}" dy="0.35em" text-anchor="middle" font-family="Georgia, serif" font-weight="700" font-size="${side * 0.2}" fill="#ffffff">${letters}</text>`;
  },
};

function initials(text: string): string {
  const words = text.split(/\s+/).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
