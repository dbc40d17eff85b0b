import { useEffect, useEffectEvent, type PointerEvent, type RefObject } from 'react';
import { useWords } from '../../text/index.ts';
import { classNames } from '../../ui/index.ts';
import { CanvasShape } from './canvas-shape.tsx';
import { gridSize, type Drawing, type Shape } from './drawing.ts';
import { LinkView } from './link-view.tsx';
import { SelectionFrame } from './selection-frame.tsx';
import { TextEditor } from './text-editor.tsx';
import { hasArrows } from './shapes.ts';
import { en, zh } from './text.ts';
import type { Point } from './edit-drawing.ts';
import { zoomed, type View } from './view.ts';

export interface CanvasProps {
  drawing: Drawing;
  kind: string;
  selected: readonly string[];
  select: (ids: readonly string[]) => void;
  editing: string | undefined;
  edit: (id: string | undefined) => void;
  setText: (id: string, text: string) => void;
  view: View;
  setView: (change: (view: View) => View) => void;
  /** A line or a frame that follows the pointer. */
  trace: { from: Point; to: Point; isFrame: boolean } | undefined;
  pen: readonly Point[];
  onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  onDoubleClick: (event: { clientX: number; clientY: number; target: EventTarget }) => void;
  svg: RefObject<SVGSVGElement | null>;
  isCrosshair: boolean;
}

/** The surface that is drawn on. */
export function Canvas(props: CanvasProps) {
  const { drawing, kind, selected, select, editing, edit, view, setView, trace, pen, svg } = props;
  const words = useWords({ en, zh });
  const byId = new Map(drawing.shapes.map((shape) => [shape.id, shape]));
  const nameOf = ({ kind: name, text }: Shape) =>
    words.shapeNamed(words.shapes[name as keyof typeof words.shapes] ?? name, text);
  const turn = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = svg.current?.getBoundingClientRect();
    const at = { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
    setView((held) => zoomed(held, held.zoom * (event.deltaY < 0 ? 1.1 : 1 / 1.1), at));
  });
  useEffect(() => {
    const element = svg.current;
    const onWheel = (event: WheelEvent) => turn(event);
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [svg]);
  const edited = editing === undefined ? undefined : byId.get(editing);
  const frames = selected.flatMap((id) => byId.get(id) ?? []);
  return (
    <div className="relative h-full min-h-0 overflow-hidden rounded-card card-frame bg-card" data-canvas>
      <svg
        ref={svg}
        role="group"
        aria-label={words.canvas}
        className={classNames(
          'size-full touch-none select-none',
          props.isCrosshair ? 'cursor-crosshair' : 'cursor-grab active:cursor-grabbing',
        )}
        onPointerDown={props.onPointerDown}
        onDoubleClick={props.onDoubleClick}
      >
        {drawing.grid && <Grid view={view} />}
        <g transform={`translate(${view.x} ${view.y}) scale(${view.zoom})`}>
          <g data-content>
            {drawing.links.map((link) => {
              const [from, to] = [byId.get(link.from), byId.get(link.to)];
              if (!from || !to) return null;
              const isSelected = selected.includes(link.id);
              const named = (shape: Shape) => shape.text || nameOf(shape);
              return (
                <CanvasShape
                  key={link.id}
                  id={link.id}
                  label={words.linkNamed(named(from), named(to))}
                  isSelected={isSelected}
                  select={select}
                  selected={selected}
                  line={{ from, to, kind: drawing.line }}
                >
                  <LinkView link={link} from={from} to={to} line={drawing.line} arrow={hasArrows(kind)} />
                </CanvasShape>
              );
            })}
            {drawing.shapes.map((shape) => (
              <CanvasShape
                key={shape.id}
                id={shape.id}
                label={nameOf(shape)}
                shape={editing === shape.id ? { ...shape, text: '' } : shape}
                isSelected={selected.includes(shape.id)}
                select={select}
                selected={selected}
              />
            ))}
          </g>
          {frames.map((shape) => (
            <SelectionFrame key={shape.id} shape={shape} zoom={view.zoom} isOnly={selected.length === 1} />
          ))}
          {trace && !trace.isFrame && (
            <path
              d={`M${trace.from.x} ${trace.from.y}L${trace.to.x} ${trace.to.y}`}
              stroke="var(--link)"
              strokeWidth={2 / view.zoom}
              strokeDasharray={`${6 / view.zoom}`}
              className="pointer-events-none"
            />
          )}
          {trace?.isFrame && (
            <rect
              x={Math.min(trace.from.x, trace.to.x)}
              y={Math.min(trace.from.y, trace.to.y)}
              width={Math.abs(trace.to.x - trace.from.x)}
              height={Math.abs(trace.to.y - trace.from.y)}
              fill="var(--primary-soft)"
              fillOpacity="0.5"
              stroke="var(--link)"
              strokeWidth={1 / view.zoom}
            />
          )}
          {pen.length > 1 && (
            <path
              d={`M${pen.map(({ x, y }) => `${x} ${y}`).join('L')}`}
              fill="none"
              stroke="var(--primary)"
              strokeWidth="3"
              strokeLinecap="round"
            />
          )}
        </g>
      </svg>
      {drawing.shapes.length === 0 && pen.length === 0 && (
        <p className="pointer-events-none absolute inset-x-0 top-1/2 -translate-y-1/2 px-6 text-center text-muted-foreground">
          {words.blank}
        </p>
      )}
      {edited && (
        <TextEditor
          key={edited.id}
          shape={edited}
          view={view}
          onChange={(text) => props.setText(edited.id, text)}
          onClose={() => edit(undefined)}
        />
      )}
    </div>
  );
}

function Grid({ view }: { view: View }) {
  const step = gridSize * view.zoom * (view.zoom < 0.5 ? 4 : 1);
  return (
    <>
      <defs>
        <pattern id="dots" width={step} height={step} patternUnits="userSpaceOnUse" x={view.x} y={view.y}>
          <circle cx="1" cy="1" r="1" fill="var(--border)" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#dots)" />
    </>
  );
}
