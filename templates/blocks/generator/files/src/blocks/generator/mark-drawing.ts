export const shapes = ['circle', 'square', 'hexagon', 'shield', 'diamond', 'ring', 'none'] as const;
export const symbols = ['letters', 'leaf', 'bolt', 'star', 'drop', 'mountain', 'heart', 'wave'] as const;
export const layouts = ['beside', 'below', 'alone'] as const;
export const faces = ['face', 'letters', 'blocks'] as const;
export const patterns = ['dots', 'stripes', 'checks', 'waves', 'triangles', 'rings'] as const;
export const fonts = ['sans', 'serif', 'rounded', 'mono'] as const;

export interface MarkWish {
  name: string;
  tagline: string;
  shape: (typeof shapes)[number];
  symbol: (typeof symbols)[number];
  layout: (typeof layouts)[number];
  face: (typeof faces)[number];
  pattern: (typeof patterns)[number];
  font: (typeof fonts)[number];
  /** Pixels between repetitions of a pattern. */
  scale: number;
  main: string;
  second: string;
  background: string;
  width: number;
  height: number;
}

export type MarkKind = 'logo' | 'avatar' | 'banner' | 'pattern';

const families: Readonly<Record<MarkWish['font'], string>> = {
  sans: "'Helvetica Neue', Arial, sans-serif",
  serif: "Georgia, 'Times New Roman', serif",
  rounded: "'Trebuchet MS', Verdana, sans-serif",
  mono: "'Courier New', monospace",
};

/** Drawn in a square of 24. */
const paths: Readonly<Record<Exclude<MarkWish['symbol'], 'letters'>, string>> = {
  leaf: 'M5 19C4 9 11 4 20 4c1 9-4 16-13 15l-2 2-1-1 7-8',
  bolt: 'M13 2 4 14h7l-1 8 9-12h-7z',
  star: 'M12 2l3 6.6 7 .8-5.200 4.800 1.500 7L12 17.600 5.700 21.200l1.500-7L2 9.400l7-.8z',
  drop: 'M12 2c5 6 7 9 7 12.500a7 7 0 0 1-14 0C5 11 7 8 12 2z',
  mountain: 'M1 20 9 5l4 7 2-3 8 11z',
  heart: 'M12 21C4 15 2 11.500 2 8a5 5 0 0 1 10-1 5 5 0 0 1 10 1c0 3.500-2 7-10 13z',
  wave: 'M1 9c4-5 7-5 11 0s7 5 11 0v4c-4 5-7 5-11 0s-7-5-11 0zM1 16c4-5 7-5 11 0s7 5 11 0v3c-4 4-7 4-11 0s-7-4-11 0z',
};

/** The picture as SVG text. */
export function markDrawing(kind: MarkKind, wish: MarkWish): string {
  const { width, height } = wish;
  const inside = { logo: logo, avatar: avatar, banner: banner, pattern: patterned }[kind](wish);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;
}

function ground({ background, width, height }: MarkWish): string {
  return `<rect width="${width}" height="${height}" fill="${background}"/>`;
}

function logo(wish: MarkWish): string {
  const { width, height, layout, tagline, main } = wish;
  const name = wish.name || ' ';
  if (layout === 'alone')
    return ground(wish) + mark(wish, { x: width / 2, y: height / 2, radius: height * 0.36 });
  const aside = layout === 'beside';
  const radius = height * (aside ? 0.2 : 0.21);
  const room = aside ? width * 0.86 - radius * 2.6 : width * 0.86;
  const size = Math.min(height * (aside ? 0.17 : 0.13), room / Math.max(3, lengthOf(name)));
  const small = Math.min(size * 0.42, room / Math.max(6, lengthOf(tagline)) / 0.62);
  if (!aside) {
    const y = height * 0.72;
    return `${ground(wish)}${mark(wish, { x: width / 2, y: height * 0.36, radius })}${text(name, { x: width / 2, y, size, wish, colour: main, middle: true })}${text(tagline, { x: width / 2, y: y + size * 0.95, size: small, wish, colour: wish.second, middle: true, light: true })}`;
  }
  const total = radius * 2.6 + Math.min(room, lengthOf(name) * size);
  const left = (width - total) / 2;
  const y = height / 2 + size * (tagline ? 0.1 : 0.35);
  return `${ground(wish)}${mark(wish, { x: left + radius, y: height / 2, radius })}${text(name, { x: left + radius * 2.6, y, size, wish, colour: main })}${text(tagline, { x: left + radius * 2.6, y: y + size * 0.75, size: small, wish, colour: wish.second, light: true })}`;
}

function banner(wish: MarkWish): string {
  const { width, height, main, second, background, name, tagline } = wish;
  const size = Math.min(height * 0.26, (width * 0.66) / Math.max(4, lengthOf(name)));
  const small = Math.min(size * 0.48, (width * 0.66) / Math.max(8, lengthOf(tagline)));
  const y = height / 2 + size * (tagline ? 0.05 : 0.35);
  const left = width * 0.07;
  const circles = [0.46, 0.34, 0.22].map(
    (part, index) =>
      `<circle cx="${width * 0.92}" cy="${height * 0.5}" r="${height * part * 1.5}" fill="${second}" fill-opacity="${0.16 + index * 0.12}"/>`,
  );
  return `<defs><linearGradient id="ground" x1="0" y1="0" x2="1" y2="0.6"><stop offset="0" stop-color="${main}"/><stop offset="1" stop-color="${second}"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#ground)"/>${circles.join('')}${mark({ ...wish, main: background, second: main, background: main }, { x: width * 0.86, y: height / 2, radius: height * 0.26 })}${text(name, { x: left, y, size, wish, colour: background })}${text(tagline, { x: left, y: y + small * 1.6, size: small, wish, colour: background, light: true })}`;
}

/** A shape with a symbol or the first letters in it. */
function mark(wish: MarkWish, { x, y, radius }: { x: number; y: number; radius: number }): string {
  const { shape, symbol, main, second, background, name } = wish;
  const fill = shape === 'none' ? main : shape === 'ring' ? main : background;
  const inner = radius * (shape === 'none' ? 1.7 : 1.05);
  const drawn =
    symbol === 'letters'
      ? text(initials(name), { x, y: y + inner * 0.3, size: inner * 0.86, wish, colour: fill, middle: true })
      : `<path transform="translate(${x - inner / 2} ${y - inner / 2}) scale(${inner / 24})" fill="${fill}" d="${paths[symbol]}"/>`;
  return outline(shape, { x, y, radius, main, second }) + drawn;
}

function outline(
  shape: MarkWish['shape'],
  { x, y, radius, main, second }: { x: number; y: number; radius: number; main: string; second: string },
): string {
  const polygon = (points: readonly (readonly [number, number])[]) =>
    `<polygon fill="${main}" stroke="${main}" stroke-linejoin="round" stroke-width="${radius * 0.12}" points="${points.map(([dx, dy]) => `${x + dx * radius},${y + dy * radius}`).join(' ')}"/>`;
  switch (shape) {
    case 'circle':
      return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${main}"/>`;
    case 'square':
      return `<rect x="${x - radius}" y="${y - radius}" width="${radius * 2}" height="${radius * 2}" rx="${radius * 0.4}" fill="${main}"/>`;
    case 'hexagon':
      return polygon([
        [0, -1],
        [0.87, -0.5],
        [0.87, 0.5],
        [0, 1],
        [-0.87, 0.5],
        [-0.87, -0.5],
      ]);
    case 'diamond':
      return polygon([
        [0, -1.1],
        [1.1, 0],
        [0, 1.1],
        [-1.1, 0],
      ]);
    case 'shield':
      return `<path fill="${main}" transform="translate(${x - radius} ${y - radius}) scale(${radius / 12})" d="M12 0l11 4v8c0 6-5 10-11 12C6 22 1 18 1 12V4z"/>`;
    case 'ring':
      return `<circle cx="${x}" cy="${y}" r="${radius * 0.92}" fill="none" stroke="${main}" stroke-width="${radius * 0.16}"/><circle cx="${x + radius * 0.65}" cy="${y - radius * 0.65}" r="${radius * 0.14}" fill="${second}"/>`;
    default:
      return '';
  }
}

function avatar(wish: MarkWish): string {
  const { width, height, main, second, background, name, face } = wish;
  const next = numbersFrom(`${name}|${face}`);
  const [x, y] = [width / 2, height / 2];
  if (face === 'letters')
    return `${ground({ ...wish, background: main })}${text(initials(name), { x, y: y + height * 0.15, size: height * 0.42, wish, colour: background, middle: true })}`;
  if (face === 'blocks') {
    const side = width / 7;
    const cells = Array.from({ length: 15 }, (_, at) => ({
      column: Math.floor(at / 5),
      row: at % 5,
      on: next() > 0.45,
    }));
    const squares = cells.flatMap(({ column, row, on }) =>
      on
        ? [column, 4 - column].map(
            (place) =>
              `<rect x="${(place + 1) * side}" y="${(row + 1) * side}" width="${side + 0.5}" height="${side + 0.5}" fill="${column === 2 ? second : main}"/>`,
          )
        : [],
    );
    return ground(wish) + squares.join('');
  }
  const skin = ['#f3d0b4', '#e2b08a', '#c68a5f', '#8d5a3a'][Math.floor(next() * 4)] ?? '#e2b08a';
  const long = next() > 0.5;
  const smile = 0.05 + next() * 0.07;
  const glasses = next() > 0.6;
  const head = width * 0.2;
  const hair = long
    ? `<path d="M${x - head * 1.25} ${y + head * 1.3}V${y - head * 0.3}a${head * 1.25} ${head * 1.25} 0 0 1 ${head * 2.5} 0V${y + head * 1.3}z" fill="${second}"/>`
    : `<path d="M${x - head * 1.12} ${y - head * 0.1}a${head * 1.12} ${head * 1.2} 0 0 1 ${head * 2.24} 0z" fill="${second}"/>`;
  const fringe = `<path d="M${x - head} ${y - head * 0.35}a${head} ${head} 0 0 1 ${head * 2} 0c-${head * 0.6} -${head * 0.35} -${head * 1.4} -${head * 0.35} -${head * 2} 0z" fill="${second}"/>`;
  const eyes = [-1, 1].map(
    (side) =>
      `<circle cx="${x + side * head * 0.38}" cy="${y}" r="${head * 0.1}" fill="#2b2b33"/>${glasses ? `<circle cx="${x + side * head * 0.38}" cy="${y}" r="${head * 0.27}" fill="none" stroke="#2b2b33" stroke-width="${head * 0.06}"/>` : ''}`,
  );
  return `${ground(wish)}<path d="M${x - width * 0.36} ${height}c0 -${height * 0.28} ${width * 0.16} -${height * 0.32} ${width * 0.36} -${height * 0.32}s${width * 0.36} ${height * 0.04} ${width * 0.36} ${height * 0.32}z" fill="${main}"/>${hair}<rect x="${x - head * 0.4}" y="${y + head * 0.6}" width="${head * 0.8}" height="${head * 0.9}" fill="${skin}"/><circle cx="${x}" cy="${y}" r="${head}" fill="${skin}"/>${fringe}${eyes.join('')}<path d="M${x - head * 0.35} ${y + head * 0.42}q${head * 0.35} ${head * smile * 6} ${head * 0.7} 0" fill="none" stroke="#2b2b33" stroke-width="${head * 0.08}" stroke-linecap="round"/>`;
}

function patterned(wish: MarkWish): string {
  const { width, height, scale: s, main, second, background, pattern } = wish;
  const tiles: Readonly<Record<MarkWish['pattern'], string>> = {
    dots: `<circle cx="${s / 4}" cy="${s / 4}" r="${s * 0.16}" fill="${main}"/><circle cx="${s * 0.75}" cy="${s * 0.75}" r="${s * 0.16}" fill="${second}"/>`,
    stripes: `<rect width="${s / 3}" height="${s}" fill="${main}"/><rect x="${s * 0.6}" width="${s / 8}" height="${s}" fill="${second}"/>`,
    checks: `<rect width="${s / 2}" height="${s / 2}" fill="${main}"/><rect x="${s / 2}" y="${s / 2}" width="${s / 2}" height="${s / 2}" fill="${second}"/>`,
    waves: `<path d="M0 ${s * 0.3}q${s / 4} -${s * 0.3} ${s / 2} 0t${s / 2} 0" fill="none" stroke="${main}" stroke-width="${s * 0.1}"/><path d="M0 ${s * 0.8}q${s / 4} -${s * 0.3} ${s / 2} 0t${s / 2} 0" fill="none" stroke="${second}" stroke-width="${s * 0.1}"/>`,
    triangles: `<path d="M0 ${s}L${s / 2} 0L${s} ${s}z" fill="${main}"/><path d="M${s / 2} 0L${s} ${s}V0z" fill="${second}" fill-opacity="0.6"/>`,
    rings: `<circle cx="${s / 2}" cy="${s / 2}" r="${s * 0.38}" fill="none" stroke="${main}" stroke-width="${s * 0.08}"/><circle cx="${s / 2}" cy="${s / 2}" r="${s * 0.18}" fill="${second}"/>`,
  };
  const turn = pattern === 'stripes' ? ' patternTransform="rotate(45)"' : '';
  return `<defs><pattern id="tile" width="${s}" height="${s}" patternUnits="userSpaceOnUse"${turn}>${tiles[pattern]}</pattern></defs><rect width="${width}" height="${height}" fill="${background}"/><rect width="${width}" height="${height}" fill="url(#tile)"/>`;
}

interface Place {
  x: number;
  y: number;
  size: number;
  wish: MarkWish;
  colour: string;
  middle?: boolean;
  light?: boolean;
}

function text(words: string, { x, y, size, wish, colour, middle, light }: Place): string {
  if (words.trim() === '') return '';
  const safe = words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return `<text x="${x}" y="${y}" font-family="${families[wish.font]}" font-weight="${light ? 400 : 700}" font-size="${size}" fill="${colour}"${middle ? ' text-anchor="middle"' : ''}>${safe}</text>`;
}

/** How wide a text is, in letters of a wide kind: Chinese ones take a whole place. */
function lengthOf(words: string): number {
  return [...words].reduce((sum, sign) => sum + (/[\u2e80-\uffff]/.test(sign) ? 1.02 : 0.62), 0);
}

function initials(name: string): string {
  if (/\p{Script=Han}/u.test(name)) return [...name][0] ?? '';
  return name
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** Numbers from 0 to 1 that are the same for the same text. */
function numbersFrom(words: string): () => number {
  let state = 2166136261;
  for (const sign of words) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 16777216;
  };
}
