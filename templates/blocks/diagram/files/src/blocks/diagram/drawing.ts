/** A shape on the canvas. Colours are `#rrggbb`, `none`, or empty for those of the app. */
export interface Shape {
  id: string;
  kind: string;
  x: number;
  y: number;
  width: number;
  height: number;
  text: string;
  fill: string;
  border: string;
  /** Width of the border. */
  thick: number;
  /** Size of the text. */
  size: number;
  /** A line drawn by hand: x and y in turn, from 0 to 1 of its width and height. */
  points?: readonly number[];
}

/** A line from one shape to another. */
export interface Link {
  id: string;
  from: string;
  to: string;
  text: string;
}

export const lineKinds = ['elbow', 'straight', 'curved'] as const;
export type LineKind = (typeof lineKinds)[number];

export interface Drawing {
  shapes: readonly Shape[];
  links: readonly Link[];
  line: LineKind;
  grid: boolean;
  snap: boolean;
}

export const emptyDrawing: Drawing = { shapes: [], links: [], line: 'elbow', grid: true, snap: true };

/** So many shapes a drawing holds. */
export const mostShapes = 1000;
export const gridSize = 16;

const colour = /^(?:#[0-9a-f]{6}|none|)$/i;

/** A drawing as it was stored; what does not fit is left out, so that a broken one opens as far as it can be read. */
export function readDrawing(stored: unknown): Drawing {
  if (typeof stored !== 'string' || stored === '') return emptyDrawing;
  let read: unknown;
  try {
    read = JSON.parse(stored);
  } catch {
    return emptyDrawing;
  }
  if (!isRecord(read)) return emptyDrawing;
  const shapes = listOf(read['shapes']).flatMap(readShape).slice(0, mostShapes);
  const ids = new Set(shapes.map(({ id }) => id));
  const links = listOf(read['links'])
    .flatMap(readLink)
    .filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  const line = lineKinds.find((kind) => kind === read['line']) ?? 'elbow';
  return { shapes, links, line, grid: read['grid'] !== false, snap: read['snap'] !== false };
}

export function writeDrawing(drawing: Drawing): string {
  return JSON.stringify(drawing, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
  );
}

function readShape(value: unknown): Shape[] {
  if (!isRecord(value)) return [];
  const { id, kind, text, fill, border, points } = value;
  if (typeof id !== 'string' || id === '' || typeof kind !== 'string') return [];
  const numbers = Array.isArray(points) ? points.filter((point) => typeof point === 'number') : [];
  return [
    {
      id,
      kind,
      x: within(value['x'], [-50_000, 50_000], 0),
      y: within(value['y'], [-50_000, 50_000], 0),
      width: within(value['width'], [8, 4000], 140),
      height: within(value['height'], [8, 4000], 64),
      text: typeof text === 'string' ? text.slice(0, 2000) : '',
      fill: typeof fill === 'string' && colour.test(fill) ? fill : '',
      border: typeof border === 'string' && colour.test(border) ? border : '',
      thick: within(value['thick'], [0, 12], 2),
      size: within(value['size'], [8, 72], 14),
      ...(numbers.length > 3 ? { points: numbers.slice(0, 4000) } : {}),
    },
  ];
}

function readLink(value: unknown): Link[] {
  if (!isRecord(value)) return [];
  const { id, from, to, text } = value;
  if (typeof id !== 'string' || typeof from !== 'string' || typeof to !== 'string') return [];
  return [{ id, from, to, text: typeof text === 'string' ? text.slice(0, 200) : '' }];
}

function within(value: unknown, [least, most]: readonly [number, number], usual: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : usual;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
