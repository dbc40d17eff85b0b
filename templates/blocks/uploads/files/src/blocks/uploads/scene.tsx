/** A picture drawn for a title, where no photo was uploaded. */
export function Scene({ seed, className }: { seed: string; className?: string }) {
  let state = 5;
  for (const letter of seed) state = (state * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  const chance = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const hue = Math.floor(chance() * 360);
  const kind = Math.floor(chance() * 3);
  const colour = (light: number, turn = 0) => `oklch(${light} 0.09 ${(hue + turn) % 360})`;
  const layers = [0, 1, 2].map((index) => {
    const base = 120 + index * 32;
    const points = Array.from({ length: 9 }, (_, step) => {
      const lift = kind === 1 ? Math.floor(chance() * 4) * 14 : 14 + chance() * 26;
      const x = step * 40;
      return kind === 1 ? `${x} ${base - lift}L${x + 40} ${base - lift}` : `${x} ${base - lift}`;
    });
    return `M0 240L${points.join('L')}L320 240Z`;
  });
  return (
    <svg viewBox="0 0 320 240" preserveAspectRatio="xMidYMid slice" className={className} aria-hidden>
      <rect width="320" height="240" fill={colour(0.88, 40)} />
      <circle
        cx={60 + chance() * 200}
        cy={40 + chance() * 40}
        r={16 + chance() * 14}
        fill={colour(0.96, 80)}
      />
      {layers.map((path, index) => (
        <path key={path} d={path} fill={colour(0.7 - index * 0.15, index * 18)} />
      ))}
    </svg>
  );
}
