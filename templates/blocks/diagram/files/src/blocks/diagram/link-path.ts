import type { LineKind, Shape } from './drawing.ts';

export interface LinkPath {
  path: string;
  /** The head of the arrow. */
  head: string;
  /** Where its text stands. */
  middle: { x: number; y: number };
}

interface Point {
  x: number;
  y: number;
}

type Box = Pick<Shape, 'x' | 'y' | 'width' | 'height'>;

const headLength = 11;

/** The line between two shapes, from side to side. */
export function linkPath(from: Box, to: Box, line: LineKind): LinkPath {
  const [a, b] = [middleOf(from), middleOf(to)];
  const across = Math.abs(b.x - a.x) - (from.width + to.width) / 2;
  const along = Math.abs(b.y - a.y) - (from.height + to.height) / 2;
  const isFlat = across > along;
  const step = isFlat ? Math.sign(b.x - a.x) || 1 : Math.sign(b.y - a.y) || 1;
  const start = isFlat
    ? { x: a.x + (step * from.width) / 2, y: a.y }
    : { x: a.x, y: a.y + (step * from.height) / 2 };
  const end = isFlat
    ? { x: b.x - (step * to.width) / 2, y: b.y }
    : { x: b.x, y: b.y - (step * to.height) / 2 };
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  if (line === 'straight')
    return { path: `M${start.x} ${start.y}L${end.x} ${end.y}`, head: headAt(start, end), middle };
  const before = isFlat ? { x: end.x - step, y: end.y } : { x: end.x, y: end.y - step };
  const head = headAt(before, end);
  if (line === 'curved') {
    const first = isFlat ? { x: middle.x, y: start.y } : { x: start.x, y: middle.y };
    const second = isFlat ? { x: middle.x, y: end.y } : { x: end.x, y: middle.y };
    return {
      path: `M${start.x} ${start.y}C${first.x} ${first.y} ${second.x} ${second.y} ${end.x} ${end.y}`,
      head,
      middle,
    };
  }
  const path = isFlat
    ? `M${start.x} ${start.y}H${middle.x}V${end.y}H${end.x}`
    : `M${start.x} ${start.y}V${middle.y}H${end.x}V${end.y}`;
  return { path, head, middle };
}

export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function headAt(before: Point, end: Point): string {
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  const side = (turn: number) =>
    `${Math.round((end.x - headLength * Math.cos(angle + turn)) * 100) / 100} ${Math.round((end.y - headLength * Math.sin(angle + turn)) * 100) / 100}`;
  return `M${end.x} ${end.y}L${side(0.42)}L${side(-0.42)}Z`;
}
