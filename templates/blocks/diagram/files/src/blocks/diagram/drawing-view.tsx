import type { Drawing } from './drawing.ts';
import { boundsOf } from './edit-drawing.ts';
import { LinkView } from './link-view.tsx';
import { ShapeView } from './shape-view.tsx';
import { hasArrows } from './shapes.ts';

/** A drawing to be looked at, fitted into its place. */
export function DrawingView({
  drawing,
  kind,
  className,
}: {
  drawing: Drawing;
  kind: string;
  className?: string;
}) {
  const { x, y, width, height } = boundsOf(drawing.shapes);
  const byId = new Map(drawing.shapes.map((shape) => [shape.id, shape]));
  return (
    <svg viewBox={`${x - 24} ${y - 24} ${width + 48} ${height + 48}`} className={className} aria-hidden>
      {drawing.links.map((link) => {
        const [from, to] = [byId.get(link.from), byId.get(link.to)];
        return from && to ? (
          <LinkView
            key={link.id}
            link={link}
            from={from}
            to={to}
            line={drawing.line}
            arrow={hasArrows(kind)}
          />
        ) : null;
      })}
      {drawing.shapes.map((shape) => (
        <g key={shape.id} transform={`translate(${shape.x} ${shape.y})`}>
          <ShapeView shape={shape} />
        </g>
      ))}
    </svg>
  );
}
