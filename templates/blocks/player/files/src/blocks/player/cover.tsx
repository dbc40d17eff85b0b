import { chanceOf } from './melody.ts';

/** A picture drawn for a title; `time` in seconds makes it move. */
export function Cover({
  seed,
  time = 0,
  isWide,
  className,
}: {
  seed: string;
  time?: number;
  isWide?: boolean;
  className?: string;
}) {
  const chance = chanceOf(seed);
  const hue = Math.floor(chance() * 360);
  const [width, height] = isWide ? [320, 180] : [200, 200];
  const horizon = height * (0.55 + chance() * 0.15);
  const sun = { x: width * (0.2 + chance() * 0.6), size: 18 + chance() * 22 };
  const hills = Array.from({ length: 3 }, (_, index) => ({
    lift: 20 + chance() * 34,
    wave: 40 + chance() * 60,
    shift: chance() * 100,
    speed: (index + 1) * 3,
  }));
  const drift = (time * 2) % (width + 80);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={className}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden
    >
      <rect width={width} height={height} fill={`oklch(0.82 0.09 ${hue})`} />
      <circle
        cx={sun.x}
        cy={horizon - 30 - 12 * Math.sin(time / 9)}
        r={sun.size}
        fill={`oklch(0.95 0.07 ${(hue + 60) % 360})`}
      />
      <ellipse
        cx={((drift + sun.x) % (width + 80)) - 40}
        cy={height * 0.2}
        rx="26"
        ry="8"
        fill="white"
        opacity="0.6"
      />
      {hills.map(({ lift, wave, shift, speed }, index) => {
        const base = horizon + index * (height * 0.11);
        const points = Array.from({ length: 21 }, (_, step) => {
          const x = (step / 20) * width;
          const y = base - (lift / 2) * Math.sin((x + shift + time * speed) / (wave / 2));
          return `${x.toFixed(1)} ${y.toFixed(1)}`;
        });
        return (
          <path
            key={shift}
            d={`M0 ${height}L${points.join('L')}L${width} ${height}Z`}
            fill={`oklch(${0.62 - index * 0.14} 0.1 ${(hue + 20 * index) % 360})`}
          />
        );
      })}
    </svg>
  );
}
