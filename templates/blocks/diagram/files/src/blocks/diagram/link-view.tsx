import type { Link, LineKind, Shape } from './drawing.ts';
import { linkPath } from './link-path.ts';

export interface LinkViewProps {
  link: Pick<Link, 'text'>;
  from: Shape;
  to: Shape;
  line: LineKind;
  arrow: boolean;
}

const textSize = 13;

/** A line between shapes, with its arrow and its text. */
export function LinkView({ link, from, to, line, arrow }: LinkViewProps) {
  const { path, head, middle } = linkPath(from, to, line);
  const width = link.text.length * textSize * 0.6 + 10;
  return (
    <>
      <path d={path} fill="none" stroke="var(--muted-foreground)" strokeWidth="2" />
      {arrow && <path d={head} fill="var(--muted-foreground)" />}
      {link.text && (
        <g transform={`translate(${middle.x} ${middle.y})`}>
          <rect
            x={-width / 2}
            y={-textSize * 0.8}
            width={width}
            height={textSize * 1.6}
            rx="4"
            fill="var(--card)"
          />
          <text
            textAnchor="middle"
            dominantBaseline="central"
            fontSize={textSize}
            fill="var(--foreground)"
            style={{ fontFamily: 'var(--font-text)' }}
          >
            {link.text}
          </text>
        </g>
      )}
    </>
  );
}
