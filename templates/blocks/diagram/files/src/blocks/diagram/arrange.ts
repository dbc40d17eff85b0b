import type { Drawing, Shape } from './drawing.ts';

export const arrangements = ['down', 'right', 'radial'] as const;
export type Arrangement = (typeof arrangements)[number];

interface Node {
  shape: Shape;
  depth: number;
  children: Node[];
  /** Place among the leaves. */
  place: number;
}

const gap = { along: 72, across: 40 };

/** Puts shapes in order along their lines: as a tree from the top, from the left, or around the middle. */
export function arrange(drawing: Drawing, arrangement: Arrangement): Drawing {
  const { roots, leaves } = forestOf(drawing);
  if (roots.length === 0) return drawing;
  const nodes = roots.flatMap(allOf);
  const places = arrangement === 'radial' ? around(roots, leaves) : inRows(nodes, arrangement === 'down');
  return {
    ...drawing,
    shapes: drawing.shapes.map((shape) => {
      const middle = places.get(shape.id);
      return middle ? { ...shape, x: middle.x - shape.width / 2, y: middle.y - shape.height / 2 } : shape;
    }),
  };
}

/** Every shape once, under the first that leads to it. Lines drawn by hand stay where they are. */
function forestOf({ shapes, links }: Drawing): { roots: Node[]; leaves: number } {
  const movable = shapes.filter(({ points }) => !points);
  const byId = new Map(movable.map((shape) => [shape.id, shape]));
  const seen = new Set<string>();
  let leaves = 0;
  const grow = (shape: Shape, depth: number): Node => {
    seen.add(shape.id);
    const children: Node[] = [];
    for (const { from, to } of links) {
      const next = from === shape.id ? byId.get(to) : undefined;
      if (next && !seen.has(to)) children.push(grow(next, depth + 1));
    }
    const first = children[0];
    const last = children.at(-1);
    const place = first && last ? (first.place + last.place) / 2 : leaves++;
    return { shape, depth, children, place };
  };
  const targets = new Set(links.map(({ to }) => to));
  const roots = movable.filter(({ id }) => !targets.has(id)).map((shape) => grow(shape, 0));
  for (const shape of movable) if (!seen.has(shape.id)) roots.push(grow(shape, 0));
  return { roots, leaves };
}

function allOf(node: Node): Node[] {
  return [node, ...node.children.flatMap(allOf)];
}

function inRows(nodes: readonly Node[], isDown: boolean): Map<string, { x: number; y: number }> {
  const sides = ({ width, height }: Shape) => (isDown ? [width, height] : [height, width]);
  const widest = Math.max(...nodes.map(({ shape }) => sides(shape)[0] ?? 0)) + gap.across;
  const rows: number[] = [];
  for (const { shape, depth } of nodes) rows[depth] = Math.max(rows[depth] ?? 0, sides(shape)[1] ?? 0);
  const starts: number[] = [];
  let start = 48;
  rows.forEach((height, depth) => {
    starts[depth] = start + height / 2;
    start += height + gap.along;
  });
  return new Map(
    nodes.map(({ shape, depth, place }) => {
      const across = 48 + (place + 0.5) * widest;
      const along = starts[depth] ?? 0;
      return [shape.id, isDown ? { x: across, y: along } : { x: along, y: across }];
    }),
  );
}

function around(roots: readonly Node[], leaves: number): Map<string, { x: number; y: number }> {
  const nodes = roots.flatMap(allOf);
  const [only] = roots;
  const isAlone = roots.length === 1;
  const most = Math.max(...nodes.map(({ depth }) => depth)) + (isAlone ? 0 : 1);
  const size = Math.max(...nodes.map(({ shape }) => Math.max(shape.width, shape.height)));
  const outer = Math.max(most * (size + 24), ((size + 16) * leaves) / (2 * Math.PI));
  const middle = { x: outer + size, y: outer + size };
  return new Map(
    nodes.map((node) => {
      const ring = node.depth + (isAlone ? 0 : 1);
      const far = isAlone && node === only ? 0 : (outer * ring) / Math.max(1, most);
      const angle = (node.place / Math.max(1, leaves)) * 2 * Math.PI - Math.PI / 2;
      return [node.shape.id, { x: middle.x + far * Math.cos(angle), y: middle.y + far * Math.sin(angle) }];
    }),
  );
}
