import type { Shape } from './drawing.ts';
import { boundsOf, type Point } from './edit-drawing.ts';

/** What part of the drawing the canvas shows: a point of the drawing is shown at `x + zoom * point`. */
export interface View {
  x: number;
  y: number;
  zoom: number;
}

/** Nearer or farther, while the point under the pointer stays. */
export function zoomed(view: View, wanted: number, at: Point): View {
  const zoom = Math.min(3, Math.max(0.2, wanted));
  const part = zoom / view.zoom;
  return { zoom, x: at.x - (at.x - view.x) * part, y: at.y - (at.y - view.y) * part };
}

/** The whole drawing in the middle; never larger than it is. */
export function fitted(shapes: readonly Shape[], size: { width: number; height: number }): View {
  if (shapes.length === 0) return { x: 0, y: 0, zoom: 1 };
  const { x, y, width, height } = boundsOf(shapes);
  const zoom = Math.max(0.2, Math.min(1, (size.width - 64) / width, (size.height - 64) / height));
  return {
    zoom,
    x: size.width / 2 - (x + width / 2) * zoom,
    y: size.height / 2 - (y + height / 2) * zoom,
  };
}

/** Where in the drawing a place of the canvas is. */
export function pointAt(view: View, at: Point): Point {
  return { x: (at.x - view.x) / view.zoom, y: (at.y - view.y) / view.zoom };
}
