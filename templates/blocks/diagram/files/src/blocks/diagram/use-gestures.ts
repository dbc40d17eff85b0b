import { useState, type PointerEvent as Pointer, type RefObject } from 'react';
import type { Shape } from './drawing.ts';
import { addLink, addShape, moveShapes, newId, resizeShape, type Point } from './edit-drawing.ts';
import { followPointer } from './follow-pointer.ts';
import type { EditedDrawing } from './use-drawing.ts';
import { pointAt, type View } from './view.ts';

export type Mode = 'select' | 'connect' | 'pen';

export interface GestureContext {
  svg: RefObject<SVGSVGElement | null>;
  edited: EditedDrawing;
  mayEdit: boolean;
  view: View;
  setView: (change: (view: View) => View) => void;
  selected: readonly string[];
  select: (ids: readonly string[]) => void;
  mode: Mode;
  /** A shape was pressed while lines are drawn. */
  connect: (id: string) => void;
}

interface Trace {
  from: Point;
  to: Point;
  isFrame: boolean;
}

const near = 3;

/** What the pointer does on the canvas: choose, move, resize, join, draw by hand, look elsewhere. */
export function useGestures(context: GestureContext) {
  const { svg, edited, mayEdit, view, setView, selected, select, mode, connect } = context;
  const [trace, setTrace] = useState<Trace>();
  const [pen, setPen] = useState<readonly Point[]>([]);
  const { drawing, change } = edited;

  const pointOf = (event: { clientX: number; clientY: number }): Point => {
    const box = svg.current?.getBoundingClientRect();
    return pointAt(view, { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) });
  };
  const move = (event: Pointer, ids: readonly string[]) => {
    const start = pointOf(event);
    const about = newId();
    let far = false;
    followPointer(event, {
      move: (next) => {
        const now = pointOf(next);
        far ||= Math.hypot(now.x - start.x, now.y - start.y) * view.zoom > near;
        if (!far) return;
        // Always from where they began, so that the grid takes nothing away.
        const origin = drawing;
        change(
          (held) => ({
            ...held,
            shapes: moveShapes(origin, ids, { x: now.x - start.x, y: now.y - start.y }).shapes,
          }),
          about,
        );
      },
      end: () => undefined,
    });
  };
  const resize = (event: Pointer, shape: Shape, corner: string) => {
    const start = pointOf(event);
    const about = newId();
    followPointer(event, {
      move: (next) => {
        const now = pointOf(next);
        const [dx, dy] = [now.x - start.x, now.y - start.y];
        const width = Math.max(16, shape.width + (corner.endsWith('w') ? -dx : dx));
        const height = Math.max(16, shape.height + (corner.startsWith('n') ? -dy : dy));
        const x = corner.endsWith('w') ? shape.x + shape.width - width : shape.x;
        const y = corner.startsWith('n') ? shape.y + shape.height - height : shape.y;
        change((held) => resizeShape(held, shape.id, { x, y, width, height }), about);
      },
      end: () => undefined,
    });
  };
  const join = (event: Pointer, from: string) => {
    const start = pointOf(event);
    followPointer(event, {
      move: (next) => setTrace({ from: start, to: pointOf(next), isFrame: false }),
      end: (last) => {
        setTrace(undefined);
        const to = itemAt(document.elementFromPoint(last.clientX, last.clientY));
        if (to !== undefined && drawing.shapes.some(({ id }) => id === to))
          change((held) => addLink(held, from, to));
      },
    });
  };
  const frame = (event: Pointer) => {
    const start = pointOf(event);
    followPointer(event, {
      move: (next) => setTrace({ from: start, to: pointOf(next), isFrame: true }),
      end: (last) => {
        setTrace(undefined);
        select(shapesWithin(drawing.shapes, start, pointOf(last)));
      },
    });
  };
  const lookElsewhere = (event: Pointer) => {
    const [x, y] = [event.clientX, event.clientY];
    followPointer(event, {
      move: (next) =>
        setView(() => ({ ...view, x: view.x + next.clientX - x, y: view.y + next.clientY - y })),
      end: () => undefined,
    });
  };
  const draw = (event: Pointer) => {
    const points = [pointOf(event)];
    followPointer(event, {
      move: (next) => {
        points.push(pointOf(next));
        setPen([...points]);
      },
      end: () => {
        setPen([]);
        const shape = penShape(points);
        if (shape) change((held) => addShape(held, shape));
      },
    });
  };

  const onPointerDown = (event: Pointer<SVGSVGElement>) => {
    if (event.button > 1 || !(event.target instanceof Element)) return;
    const { target } = event;
    const id = itemAt(target);
    if (!mayEdit || event.button === 1) return lookElsewhere(event);
    if (mode === 'pen') return draw(event);
    const side = target.getAttribute('data-side');
    if (side !== null) return join(event, side);
    const corner = target.getAttribute('data-corner');
    const resized = drawing.shapes.find((shape) => shape.id === selected[0]);
    if (corner !== null && resized) return resize(event, resized, corner);
    if (id === undefined) {
      if (event.shiftKey) return frame(event);
      select([]);
      return lookElsewhere(event);
    }
    if (mode === 'connect') return connect(id);
    const rest = selected.filter((each) => each !== id);
    const ids = event.shiftKey
      ? selected.includes(id)
        ? rest
        : [...selected, id]
      : selected.includes(id)
        ? selected
        : [id];
    select(ids);
    move(event, ids);
  };
  return { onPointerDown, pointOf, trace, pen };
}

/** The shape or line that an element of the canvas belongs to. */
export function itemAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest('[data-item]')?.getAttribute('data-item') ?? undefined;
}

function shapesWithin(shapes: readonly Shape[], from: Point, to: Point): string[] {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  return shapes
    .filter(({ x, y, width, height }) => x >= left && x + width <= right && y >= top && y + height <= bottom)
    .map(({ id }) => id);
}

function penShape(points: readonly Point[]): Shape | undefined {
  const [left, top] = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
  const width = Math.max(8, Math.max(...points.map(({ x }) => x)) - left);
  const height = Math.max(8, Math.max(...points.map(({ y }) => y)) - top);
  if (points.length < 2) return undefined;
  // So many points are enough for any line.
  const step = Math.ceil(points.length / 600);
  const kept = points.filter((_, index) => index % step === 0 || index === points.length - 1);
  return {
    id: newId(),
    kind: 'pen',
    x: left,
    y: top,
    width,
    height,
    text: '',
    fill: 'none',
    border: '',
    thick: 3,
    size: 14,
    points: kept.flatMap(({ x, y }) => [(x - left) / width, (y - top) / height]),
  };
}
