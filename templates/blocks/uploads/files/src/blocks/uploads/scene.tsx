/** A picture drawn for a title, where no photo was uploaded. */
export function Scene({ seed, className }: { seed: string; className?: string }) {
  const randoms = randomsOf(seed, 32);
  const chance = (index: number) => randoms[index] ?? 0;
  const hue = Math.floor(chance(0) * 360);
  const kind = Math.floor(chance(1) * 3);
  const colour = (light: number, turn = 0) => `oklch(${light} 0.09 ${(hue + turn) % 360})`;
  const layers = [0, 1, 2].map((index) => {
    const base = 120 + index * 32;
    const points = Array.from({ length: 9 }, (_, step) => {
      const height = chance(2 + index * 9 + step);
      const lift = kind === 1 ? Math.floor(height * 4) * 14 : 14 + height * 26;
      const x = step * 40;
      return kind === 1 ? `${x} ${base - lift}L${x + 40} ${base - lift}` : `${x} ${base - lift}`;
    });
    return `M0 240L${points.join('L')}L320 240Z`;
  });
  return (
    <svg viewBox="0 0 320 240" preserveAspectRatio="xMidYMid slice" className={className} aria-hidden>
      <rect width="320" height="240" fill={colour(0.88, 40)} />
      <circle
        cx={60 + chance(29) * 200}
        cy={40 + chance(30) * 40}
        r={16 + chance(31) * 14}
        fill={colour(0.96, 80)}
      />
      {layers.map((path, index) => (
        <path key={path} d={path} fill={colour(0.7 - index * 0.15, index * 18)} />
      ))}
    </svg>
  );
}

/** Numbers from 0 to 1, always the same ones for a seed. */
function randomsOf(seed: string, count: number): number[] {
  let state = 5;
  for (const letter of seed) state = (state * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  });
}
