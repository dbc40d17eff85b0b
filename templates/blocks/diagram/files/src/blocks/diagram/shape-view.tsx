import type { Shape } from './drawing.ts';
import { outlinePath, penPath } from './outline-path.ts';
import { shapeKindOf } from './shapes.ts';

/** Parts of the width that text has inside an outline. */
const room: Readonly<Record<string, number>> = {
  diamond: 0.66,
  ellipse: 0.8,
  cloud: 0.72,
  slanted: 0.76,
  hexagon: 0.76,
};

/** A shape with its text, its corner at 0, 0. */
export function ShapeView({ shape }: { shape: Shape }) {
  const { width, height, fill, border, thick, size } = shape;
  const { outline } = shapeKindOf(shape.kind);
  const stroke = border === '' ? 'var(--primary)' : border;
  if (outline === 'pen')
    return (
      <path
        d={penPath(shape.points ?? [0, 1, 1, 0], width, height)}
        fill="none"
        stroke={stroke}
        strokeWidth={thick}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    );
  const paths = outlinePath(outline, width, height);
  const isPerson = outline === 'person';
  const lines = linesOf(shape.text, {
    width: isPerson ? width * 1.6 : width * (room[outline] ?? 1) - 16,
    size,
  });
  const step = size * 1.25;
  const middle = isPerson ? height * 0.9 + size : height / 2;
  return (
    <>
      {outline === 'plain' && <rect width={width} height={height} fill="transparent" />}
      <path
        d={paths.shape}
        fill={fill === '' ? 'var(--primary-soft)' : fill}
        stroke={stroke}
        strokeWidth={thick}
        strokeLinejoin="round"
      />
      {paths.detail && <path d={paths.detail} fill="none" stroke={stroke} strokeWidth={Math.min(2, thick)} />}
      <text
        textAnchor="middle"
        fontSize={size}
        fill={isPerson ? 'var(--foreground)' : textColour(fill)}
        style={{ fontFamily: 'var(--font-text)' }}
      >
        {lines.map((line, index) => (
          <tspan
            key={index}
            x={width / 2}
            y={middle + (index - (lines.length - 1) / 2) * step}
            dominantBaseline="central"
          >
            {/* Read as one text, so words stay apart. */}
            {`${line} `}
          </tspan>
        ))}
      </text>
    </>
  );
}

/** Dark or light, whichever is read better. */
export function textColour(fill: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(fill)) return 'var(--foreground)';
  const part = (from: number) => {
    const value = Number.parseInt(fill.slice(from, from + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5) > 0.2 ? '#1f2937' : '#ffffff';
}

/** A text in lines that fit a width, by what letters usually take. */
export function linesOf(text: string, { width, size }: { width: number; size: number }): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.match(
      /[\u3000-\u9fff\uff00-\uffef]|\S+?(?=[\u3000-\u9fff\uff00-\uffef])|\S+|\s+/g,
    ) ?? []) {
      if (line !== '' && lengthOf(line + word.trimEnd(), size) > width) {
        lines.push(line.trimEnd());
        line = word.trimStart();
      } else line += word;
    }
    return [...lines, line.trimEnd()];
  });
}

function lengthOf(text: string, size: number): number {
  let length = 0;
  for (const letter of text) length += letter > '\u2e7f' ? size : size * 0.54;
  return length;
}
