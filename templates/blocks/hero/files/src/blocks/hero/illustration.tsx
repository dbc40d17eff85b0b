const drawings = ['arcs', 'grid', 'waves', 'dots'] as const;

type Drawing = (typeof drawings)[number];

/** A drawing in the theme's colours: the one named, or one chosen by the word. */
export function Illustration({ name }: { name: string }) {
  const drawing = drawings.find((one) => one === name) ?? drawings[hash(name) % drawings.length] ?? 'arcs';
  return (
    <svg
      viewBox="0 0 400 320"
      aria-hidden
      className="h-auto w-full rounded-card"
      preserveAspectRatio="xMidYMid slice"
    >
      <rect width="400" height="320" rx="16" fill="var(--primary-soft)" />
      <Shapes drawing={drawing} seed={hash(name)} />
    </svg>
  );
}

function Shapes({ drawing, seed }: { drawing: Drawing; seed: number }) {
  switch (drawing) {
    case 'arcs':
      return (
        <g fill="none" strokeWidth="22" strokeLinecap="round">
          {[150, 112, 74, 36].map((radius, index) => (
            <path
              key={radius}
              d={`M ${200 - radius} 236 A ${radius} ${radius} 0 0 1 ${200 + radius} 236`}
              stroke={colour(index)}
              opacity={0.9}
            />
          ))}
          <circle cx="200" cy="236" r="12" fill="var(--foreground)" stroke="none" />
        </g>
      );
    case 'grid':
      return (
        <g>
          {cells(6, 5).map(([column, line], index) => (
            <rect
              key={index}
              x={38 + column * 56}
              y={32 + line * 54}
              width="44"
              height="42"
              rx="8"
              fill={(index * 7 + seed) % 5 < 2 ? colour(index + seed) : 'var(--card)'}
              opacity={(index * 3 + seed) % 4 === 0 ? 0.55 : 0.95}
            />
          ))}
        </g>
      );
    case 'waves':
      return (
        <g>
          {[0, 1, 2, 3].map((index) => {
            const y = 110 + index * 48;
            return (
              <path
                key={index}
                d={`M 0 ${y} C 80 ${y - 60} 140 ${y + 50} 210 ${y} S 340 ${y - 50} 400 ${y} V 320 H 0 Z`}
                fill={colour(index)}
                opacity={0.35 + index * 0.16}
              />
            );
          })}
          <circle cx={300 - (seed % 120)} cy="74" r="30" fill="var(--card)" />
        </g>
      );
    case 'dots':
      return (
        <g>
          {cells(8, 6).map(([column, line], index) => (
            <circle
              key={index}
              cx={44 + column * 44.5}
              cy={42 + line * 47}
              r={5 + ((index * 5 + seed) % 4) * 4}
              fill={colour(index + line)}
              opacity={0.85}
            />
          ))}
        </g>
      );
  }
}

function cells(columns: number, lines: number): [number, number][] {
  return Array.from({ length: columns * lines }, (_, index) => [
    index % columns,
    Math.floor(index / columns),
  ]);
}

function colour(index: number): string {
  return `var(--chart-${(index % 4) + 1})`;
}

function hash(text: string): number {
  return Array.from(text).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
}
