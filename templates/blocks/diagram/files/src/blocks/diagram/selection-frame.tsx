import type { Shape } from './drawing.ts';

const corners = ['nw', 'ne', 'sw', 'se'] as const;
export type Corner = (typeof corners)[number];

export interface SelectionFrameProps {
  shape: Shape;
  zoom: number;
  isOnly: boolean;
}

/** The frame around what is selected: squares to resize, circles to draw lines from. */
export function SelectionFrame({ shape, zoom, isOnly }: SelectionFrameProps) {
  const { x, y, width, height } = shape;
  const [margin, square, circle] = [4 / zoom, 10 / zoom, 6 / zoom];
  const far = 20 / zoom;
  const sides = [
    [x + width / 2, y - far],
    [x + width + far, y + height / 2],
    [x + width / 2, y + height + far],
    [x - far, y + height / 2],
  ] as const;
  return (
    <g data-editing>
      <rect
        x={x - margin}
        y={y - margin}
        width={width + 2 * margin}
        height={height + 2 * margin}
        fill="none"
        stroke="var(--link)"
        strokeWidth={1.5 / zoom}
        strokeDasharray={`${4 / zoom}`}
        className="pointer-events-none"
      />
      {isOnly &&
        corners.map((corner) => (
          <rect
            key={corner}
            data-corner={corner}
            x={(corner.endsWith('w') ? x - margin : x + width + margin) - square / 2}
            y={(corner.startsWith('n') ? y - margin : y + height + margin) - square / 2}
            width={square}
            height={square}
            fill="var(--card)"
            stroke="var(--link)"
            strokeWidth={1.5 / zoom}
            className={corner === 'nw' || corner === 'se' ? 'cursor-nwse-resize' : 'cursor-nesw-resize'}
          />
        ))}
      {isOnly &&
        !shape.points &&
        sides.map(([cx, cy]) => (
          <circle
            key={`${cx} ${cy}`}
            data-side={shape.id}
            cx={cx}
            cy={cy}
            r={circle}
            fill="var(--link)"
            className="cursor-crosshair"
          />
        ))}
    </g>
  );
}
