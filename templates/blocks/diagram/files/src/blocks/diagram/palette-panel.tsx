import { useState, type PointerEvent } from 'react';
import { useWords } from '../../text/index.ts';
import { createShape, paletteOf, shapeKindOf, type ShapeName } from './shapes.ts';
import { followPointer } from './follow-pointer.ts';
import { ShapeView } from './shape-view.tsx';
import { en, zh } from './text.ts';

export interface PalettePanelProps {
  kind: string;
  title: string;
  /** Puts a shape where the pointer is, or in the middle. */
  add: (shape: ShapeName, at?: { clientX: number; clientY: number }) => void;
}

/** The shapes of a kind of drawing, to be dragged onto the canvas or pressed. */
export function PalettePanel({ kind, title, add }: PalettePanelProps) {
  const words = useWords({ en, zh });
  const [dragged, setDragged] = useState<{ shape: ShapeName; x: number; y: number }>();
  const [wasDragged, setWasDragged] = useState(false);
  const begin = (event: PointerEvent, shape: ShapeName) => {
    setWasDragged(false);
    const [x, y] = [event.clientX, event.clientY];
    let far = false;
    followPointer(event, {
      move: (next) => {
        far ||= Math.hypot(next.clientX - x, next.clientY - y) > 6;
        if (!far) return;
        setWasDragged(true);
        setDragged({ shape, x: next.clientX, y: next.clientY });
      },
      end: (last, isDone) => {
        setDragged(undefined);
        const under = document.elementFromPoint(last.clientX, last.clientY);
        if (far && isDone && under?.closest('[data-canvas]')) add(shape, last);
      },
    });
  };
  return (
    <section aria-label={title} className="flex flex-col gap-3">
      <h2 className="font-heading text-sm font-semibold">{title}</h2>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(5.5rem,1fr))] gap-2 lg:grid-cols-2">
        {paletteOf(kind).map((shape) => (
          <li key={shape}>
            <button
              type="button"
              aria-label={words.addShape(words.shapes[shape])}
              title={words.addShape(words.shapes[shape])}
              className="flex w-full cursor-grab touch-none flex-col items-center gap-1.5 rounded-control border border-border bg-card p-2 text-xs leading-tight transition-colors select-none hover:border-link hover:bg-muted"
              onPointerDown={(event) => begin(event, shape)}
              onClick={() => {
                if (!wasDragged) add(shape);
                setWasDragged(false);
              }}
            >
              <Preview shape={shape} />
              <span>{words.shapes[shape]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="text-xs text-muted-foreground">{words.dragHint}</p>
      {dragged && (
        <div
          className="pointer-events-none fixed z-50 -translate-1/2 opacity-80"
          style={{ left: dragged.x, top: dragged.y }}
          aria-hidden
        >
          <Preview shape={dragged.shape} isLarge />
        </div>
      )}
    </section>
  );
}

function Preview({ shape, isLarge }: { shape: ShapeName; isLarge?: boolean }) {
  const { width, height } = shapeKindOf(shape);
  const thick = Math.min(3, shapeKindOf(shape).thick ?? 2);
  const text = shape === 'label' ? 'Aa' : '';
  const made = {
    ...createShape(shape, { x: width / 2, y: height / 2 }, { id: shape, text }),
    size: height * 0.8,
    thick,
  };
  return (
    <svg
      viewBox={`-4 -4 ${width + 8} ${height + 8}`}
      className={isLarge ? '' : 'h-8 w-14'}
      {...(isLarge ? { width, height } : {})}
      aria-hidden
    >
      <ShapeView shape={made} />
    </svg>
  );
}
