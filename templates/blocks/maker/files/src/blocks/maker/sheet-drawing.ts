import { sheetGround } from './sheet-ground.ts';
import { sizeOf, type LineRole, type Sheet } from './sheet-type.ts';

const families: Readonly<Record<Sheet['font'], string>> = {
  serif: "Georgia, 'Times New Roman', serif",
  sans: "'Helvetica Neue', Arial, sans-serif",
  script: "'Brush Script MT', 'Segoe Script', 'Snell Roundhand', cursive",
};

/** Height of a line by what it is, as a part of the shorter side. */
const heights: Readonly<Record<LineRole, number>> = {
  kicker: 0.036,
  headline: 0.088,
  name: 0.1,
  text: 0.042,
  facts: 0.034,
  over: 0.1,
  under: 0.1,
};

interface Written {
  text: string;
  as: LineRole;
  height: number;
  /** Room above it. */
  gap: number;
}

/** The sheet as SVG text. */
export function sheetDrawing(sheet: Sheet): string {
  const [width, height] = sizeOf[sheet.format];
  const { background, area, ink, soft } = sheetGround(sheet);
  const middle = area.align === 'middle';
  const flowing = sheet.lines.filter(({ as, text }) => text !== '' && as !== 'over' && as !== 'under');
  const block = fitted(flowing, { sheet, area });
  let y = area.y + Math.max(0, (area.height - heightOf(block)) / 2);
  const x = middle ? area.x + area.width / 2 : area.x;
  const words = block.map(({ text, as, height: size, gap }) => {
    y += gap + size;
    const family = as === 'name' || as === 'headline' ? families[sheet.font] : families[plain(sheet.font)];
    const weight = as === 'headline' || (as === 'name' && sheet.font !== 'script') ? 700 : 400;
    const spacing = as === 'kicker' ? ` letter-spacing="${(size * 0.14).toFixed(1)}"` : '';
    const colour = as === 'kicker' || as === 'name' ? ink : soft;
    return `<text x="${x}" y="${(y - size * 0.2).toFixed(1)}" font-family="${family}" font-size="${size.toFixed(1)}" font-weight="${weight}"${spacing} fill="${colour}"${middle ? ' text-anchor="middle"' : ''}>${safe(as === 'kicker' ? text.toUpperCase() : text)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${background}${words.join('')}${edges(sheet, width, height)}</svg>`;
}

function plain(font: Sheet['font']): Sheet['font'] {
  return font === 'script' ? 'serif' : font;
}

/** Lines broken to the width, made smaller until all fit. */
function fitted(
  lines: Sheet['lines'],
  { sheet, area }: { sheet: Sheet; area: { width: number; height: number } },
): Written[] {
  const [width, height] = sizeOf[sheet.format];
  const short = Math.min(width, height);
  for (let scale = sheet.size / 100; ; scale *= 0.92) {
    const written = lines.flatMap(({ text, as }, index) => {
      const size = short * heights[as] * scale;
      return broken(text, area.width / (size * (as === 'kicker' ? 0.78 : 0.54))).map((part, at): Written => ({
        text: part,
        as,
        height: size * 1.18,
        gap: at === 0 && index > 0 ? short * 0.028 * scale : 0,
      }));
    });
    if (heightOf(written) <= area.height || scale < 0.2) return written.map(smaller);
  }
}

/** The letters take most of their line. */
function smaller(line: Written): Written {
  return { ...line, height: line.height / 1.18, gap: line.gap + (line.height - line.height / 1.18) };
}

function heightOf(lines: readonly Written[]): number {
  return lines.reduce((sum, { height, gap }) => sum + height + gap, 0);
}

/** Words in lines of at most so many letters; Chinese letters count twice. */
function broken(text: string, letters: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
      if (line !== '' && lengthOf(line + word.trimEnd()) > letters) {
        lines.push(line.trim());
        line = '';
      }
      line += word;
    }
    return [...lines, line.trim()];
  });
}

function lengthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 1.85 : 1), 0);
}

/** Text at the upper and lower edge of a picture: thick, with an outline. */
function edges(sheet: Sheet, width: number, height: number): string {
  return (['over', 'under'] as const)
    .map((as) => {
      const text = sheet.lines.find((line) => line.as === as)?.text.toUpperCase() ?? '';
      if (text === '') return '';
      const size = Math.min(width, height) * heights[as] * (sheet.size / 100);
      const lines = broken(text, (width * 0.92) / (size * 0.6));
      const first = as === 'over' ? size * 1.2 : height - size * (lines.length - 1) * 1.1 - size * 0.5;
      return lines
        .map(
          (line, index) =>
            `<text x="${width / 2}" y="${(first + index * size * 1.1).toFixed(1)}" text-anchor="middle" font-family="${sheet.font === 'sans' ? "Impact, 'Arial Black', sans-serif" : families[sheet.font]}" font-size="${size.toFixed(1)}" font-weight="800" fill="${sheet.colour}" stroke="${isLight(sheet.colour) ? '#111' : '#fff'}" stroke-width="${(size * 0.09).toFixed(1)}" stroke-linejoin="round" paint-order="stroke">${safe(line)}</text>`,
        )
        .join('');
    })
    .join('');
}

/** Whether dark letters are read better on it. */
export function isLight(colour: string): boolean {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour)?.slice(1) ?? [];
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 > 150;
}

function safe(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => `&#${sign.codePointAt(0) ?? 32};`);
}
