import type { ReactNode } from 'react';
import type { LineKind, Shape } from './drawing.ts';
import { linkPath } from './link-path.ts';
import { ShapeView } from './shape-view.tsx';

export interface CanvasShapeProps {
  id: string;
  label: string;
  /** A shape, or a line. */
  shape?: Shape;
  line?: { from: Shape; to: Shape; kind: LineKind };
  isSelected: boolean;
  selected: readonly string[];
  select: (ids: readonly string[]) => void;
  children?: ReactNode;
}

/** A shape or a line that can be chosen with the pointer and with the keyboard. */
export function CanvasShape({
  id,
  label,
  shape,
  line,
  isSelected,
  selected,
  select,
  children,
}: CanvasShapeProps) {
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={isSelected}
      data-item={id}
      className="cursor-move outline-none focus-visible:[&>path:first-of-type]:stroke-link"
      onFocus={() => {
        if (!selected.includes(id)) select([id]);
      }}
      {...(shape ? { transform: `translate(${shape.x} ${shape.y})` } : {})}
    >
      {line && (
        <path
          data-editing
          d={linkPath(line.from, line.to, line.kind).path}
          fill="none"
          stroke={isSelected ? 'var(--primary-soft)' : 'transparent'}
          strokeWidth="14"
          strokeLinecap="round"
        />
      )}
      {shape ? <ShapeView shape={shape} /> : children}
    </g>
  );
}
