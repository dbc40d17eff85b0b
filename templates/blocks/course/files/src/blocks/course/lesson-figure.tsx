export interface LessonFigureProps {
  title: string;
  module: string;
  place: number;
}

/** A drawn picture at the head of a lesson: curves that differ from lesson to lesson. */
export function LessonFigure({ title, module, place }: LessonFigureProps) {
  const points = Array.from({ length: 9 }, (_, index) => {
    const height = 70 + Math.sin((index + 1) * (place + 2) * 0.7) * 34 - index * 3;
    return { x: 40 + index * 90, y: Math.round(height + 30) };
  });
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
  return (
    <figure className="overflow-hidden rounded-card border border-border bg-muted">
      <svg
        viewBox="0 0 800 180"
        role="img"
        aria-label={`${module}: ${title}`}
        className="h-44 w-full"
        preserveAspectRatio="xMidYMid slice"
      >
        {points.map(({ x, y }, index) => (
          <rect
            key={x}
            x={x - 22}
            y={y}
            width="44"
            height={180 - y}
            rx="6"
            className={index % 2 === place % 2 ? 'fill-primary opacity-25' : 'fill-primary opacity-15'}
          />
        ))}
        <polyline
          points={line}
          fill="none"
          strokeWidth="4"
          strokeLinejoin="round"
          className="stroke-primary"
        />
        {points.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r="7" className="fill-card stroke-primary" strokeWidth="4" />
        ))}
      </svg>
      <figcaption className="px-4 py-2 text-sm text-muted-foreground">{title}</figcaption>
    </figure>
  );
}
