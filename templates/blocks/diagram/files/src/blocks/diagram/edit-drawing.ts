import { gridSize, mostShapes, type Drawing, type Link, type Shape } from './drawing.ts';

export interface Point {
  x: number;
  y: number;
}

export type ShapeStyle = Partial<Pick<Shape, 'fill' | 'border' | 'thick' | 'size' | 'text'>>;

let count = 0;

/** An id that no other shape or line has. */
export function newId(): string {
  count += 1;
  return `${Date.now().toString(36)}${count.toString(36)}`;
}

export function addShape(drawing: Drawing, shape: Shape): Drawing {
  if (drawing.shapes.length >= mostShapes) return drawing;
  return { ...drawing, shapes: [...drawing.shapes, snapped(drawing, shape)] };
}

/** Moves shapes by so much; on the grid where the drawing says so. */
export function moveShapes(drawing: Drawing, ids: readonly string[], by: Point): Drawing {
  return changeShapes(drawing, ids, (shape) =>
    snapped(drawing, { ...shape, x: shape.x + by.x, y: shape.y + by.y }),
  );
}

/** Makes a shape larger or smaller; it keeps a least size. */
export function resizeShape(
  drawing: Drawing,
  id: string,
  { x, y, width, height }: Pick<Shape, 'x' | 'y' | 'width' | 'height'>,
): Drawing {
  return changeShapes(drawing, [id], (shape) => ({
    ...shape,
    x,
    y,
    width: Math.max(16, onGrid(drawing, width)),
    height: Math.max(16, onGrid(drawing, height)),
  }));
}

export function styleShapes(drawing: Drawing, ids: readonly string[], style: ShapeStyle): Drawing {
  return changeShapes(drawing, ids, (shape) => ({ ...shape, ...style }));
}

export function nameLink(drawing: Drawing, id: string, text: string): Drawing {
  return { ...drawing, links: drawing.links.map((link) => (link.id === id ? { ...link, text } : link)) };
}

/** Takes shapes and lines away, with the lines that would end nowhere. */
export function removeItems(drawing: Drawing, ids: readonly string[]): Drawing {
  const gone = new Set(ids);
  return {
    ...drawing,
    shapes: drawing.shapes.filter(({ id }) => !gone.has(id)),
    links: drawing.links.filter(({ id, from, to }) => !gone.has(id) && !gone.has(from) && !gone.has(to)),
  };
}

/** Joins two shapes, once. */
export function addLink(drawing: Drawing, from: string, to: string): Drawing {
  if (from === to || drawing.links.some((link) => link.from === from && link.to === to)) return drawing;
  const link: Link = { id: newId(), from, to, text: '' };
  return { ...drawing, links: [...drawing.links, link] };
}

/** Copies beside the originals, with new ids. */
export function copiesOf(drawing: Drawing, ids: readonly string[]): Shape[] {
  return drawing.shapes
    .filter(({ id }) => ids.includes(id))
    .map((shape) => ({ ...shape, id: newId(), x: shape.x + 2 * gridSize, y: shape.y + 2 * gridSize }));
}

/** Where a shape that belongs to another goes: under it, beside those that are there. */
export function placeBelow(drawing: Drawing, parent: Shape): Point {
  const children = drawing.links.filter(({ from }) => from === parent.id).length;
  const side = children % 2 === 0 ? children / 2 : -(children + 1) / 2;
  return {
    x: parent.x + parent.width / 2 + side * (parent.width + 40),
    y: parent.y + parent.height + 72 + parent.height / 2,
  };
}

export function boundsOf(shapes: readonly Shape[]): { x: number; y: number; width: number; height: number } {
  if (shapes.length === 0) return { x: 0, y: 0, width: 640, height: 400 };
  const [left, top] = [Math.min(...shapes.map(({ x }) => x)), Math.min(...shapes.map(({ y }) => y))];
  const right = Math.max(...shapes.map(({ x, width }) => x + width));
  const bottom = Math.max(...shapes.map(({ y, height, kind }) => y + height + (kind === 'person' ? 22 : 0)));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function changeShapes(drawing: Drawing, ids: readonly string[], change: (shape: Shape) => Shape): Drawing {
  return {
    ...drawing,
    shapes: drawing.shapes.map((shape) => (ids.includes(shape.id) ? change(shape) : shape)),
  };
}

function snapped(drawing: Drawing, shape: Shape): Shape {
  return shape.points ? shape : { ...shape, x: onGrid(drawing, shape.x), y: onGrid(drawing, shape.y) };
}

function onGrid({ snap }: Drawing, value: number): number {
  return snap ? Math.round(value / (gridSize / 2)) * (gridSize / 2) : value;
}
