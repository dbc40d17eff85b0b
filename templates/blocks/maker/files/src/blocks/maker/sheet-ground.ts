import { pictureDrawing, styles } from '../generator/picture-drawing.ts';
import { sizeOf, type Sheet } from './sheet-type.ts';

export interface Ground {
  background: string;
  /** Where the text stands. */
  area: { x: number; y: number; width: number; height: number; align: 'start' | 'middle' };
  /** Colours of what stands out, and of the rest. */
  ink: string;
  soft: string;
}

/** What lies behind the text, and where the text may stand. */
export function sheetGround(sheet: Sheet): Ground {
  const [width, height] = sizeOf[sheet.format];
  if (sheet.lines.some(({ as }) => as === 'over' || as === 'under')) return pictured(sheet);
  const { colour, picture } = sheet;
  const short = Math.min(width, height);
  const edge = short * 0.1;
  const wide = width > height;
  const whole = { x: edge, y: edge, width: width - edge * 2, height: height - edge * 2 };
  const paper = `<rect width="${width}" height="${height}" fill="#ffffff"/>`;
  const image = (x: number, y: number, side: number) =>
    picture
      ? `<image href="${picture}" x="${x}" y="${y}" width="${side}" height="${side}" preserveAspectRatio="xMidYMid meet"/>`
      : '';
  const side = short * 0.2;
  const dark = '#26262b';
  switch (sheet.design) {
    case 1: {
      const band = wide ? width * 0.2 : width * 0.14;
      return {
        background: `${paper}<rect width="${band}" height="${height}" fill="${colour}"/><circle cx="${band}" cy="${height - edge * 1.4}" r="${edge * 0.8}" fill="${colour}"/><rect x="${band + edge * 0.2}" y="${edge * 0.7}" width="${edge * 0.8}" height="${edge * 0.1}" fill="${colour}"/>${image(width - side - edge * 0.6, edge * 0.6, side)}`,
        area: {
          x: band + edge,
          y: edge,
          width: width - band - edge * 2,
          height: height - edge * 2,
          align: 'start',
        },
        ink: colour,
        soft: dark,
      };
    }
    case 2:
      return {
        background: `<rect width="${width}" height="${height}" fill="${colour}"/><circle cx="${width * 0.92}" cy="${height * 0.08}" r="${short * 0.28}" fill="#ffffff" fill-opacity="0.12"/><circle cx="${width * 0.05}" cy="${height * 0.95}" r="${short * 0.34}" fill="#000000" fill-opacity="0.12"/>${image((width - side) / 2, edge * 0.35, side)}`,
        area: picture ? lower(whole, side) : { ...whole, align: 'middle' },
        ink: '#ffffff',
        soft: '#f7f7f9',
      };
    case 3:
      return {
        background: `${paper}<rect x="${edge}" y="${height - edge * 0.9}" width="${width - edge * 2}" height="${short * 0.012}" fill="${colour}"/><rect x="${edge}" y="${edge * 0.8}" width="${edge}" height="${short * 0.012}" fill="${colour}"/>${image(width - side - edge, edge * 0.6, side)}`,
        area: { ...whole, align: 'start' },
        ink: colour,
        soft: dark,
      };
    default: {
      const line = (inset: number, thick: number) =>
        `<rect x="${inset}" y="${inset}" width="${width - inset * 2}" height="${height - inset * 2}" fill="none" stroke="${colour}" stroke-width="${thick}"/>`;
      const corner = (x: number, y: number) =>
        `<rect x="${x - edge * 0.12}" y="${y - edge * 0.12}" width="${edge * 0.24}" height="${edge * 0.24}" fill="${colour}" transform="rotate(45 ${x} ${y})"/>`;
      const inset = edge * 0.42;
      return {
        background: `${paper}${line(inset, short * 0.008)}${line(inset + short * 0.018, short * 0.002)}${corner(inset, inset)}${corner(width - inset, inset)}${corner(inset, height - inset)}${corner(width - inset, height - inset)}${image((width - side) / 2, edge * 0.8, side)}`,
        area: picture ? lower(whole, side) : { ...whole, align: 'middle' },
        ink: colour,
        soft: dark,
      };
    }
  }
}

function lower(area: Omit<Ground['area'], 'align'>, by: number): Ground['area'] {
  return { ...area, y: area.y + by * 0.75, height: area.height - by * 0.75, align: 'middle' };
}

const scenes = ['sea at dawn', 'forest and hills', 'night with stars', 'candy and flowers'];

/** A picture over the whole sheet: an own one, or one that is drawn. */
function pictured(sheet: Sheet): Ground {
  const [width, height] = sizeOf[sheet.format];
  const background = sheet.picture
    ? `<rect width="${width}" height="${height}" fill="#111111"/><image href="${sheet.picture}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice"/>`
    : pictureDrawing({
        prompt: scenes[sheet.design] ?? 'sea at dawn',
        style: styles[sheet.design % 2 === 0 ? 0 : 1] ?? 'landscape',
        width,
        height,
        turn: sheet.design + 1,
      });
  return {
    background,
    area: { x: width * 0.08, y: height * 0.3, width: width * 0.84, height: height * 0.4, align: 'middle' },
    ink: sheet.colour,
    soft: sheet.colour,
  };
}
