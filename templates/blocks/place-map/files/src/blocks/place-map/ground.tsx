import { size } from './positions.ts';

/** What lies under the places: water, parks and streets, the same for the same app every time. */
export function Ground({ seed }: { seed: string }) {
  const chance = chanceOf(seed);
  const { width, height } = size;
  const streets = (count: number, length: number) =>
    Array.from({ length: count }, (_, index) =>
      Math.round(((index + 0.25 + chance() * 0.5) * length) / count),
    );
  const rows = streets(7, height);
  const columns = streets(10, width);
  const bank = Math.round(height * (0.25 + chance() * 0.4));
  const bend = Math.round(80 + chance() * 120);
  const river = `M-60 ${bank}C${width * 0.25} ${bank - bend} ${width * 0.45} ${bank + bend * 1.4} ${width * 0.7} ${bank + bend * 0.3}S${width} ${bank - bend} ${width + 60} ${bank - bend * 0.4}`;
  const parks = Array.from({ length: 4 }, () => ({
    x: Math.round(chance() * (width - 180)),
    y: Math.round(chance() * (height - 140)),
    wide: Math.round(90 + chance() * 120),
    tall: Math.round(70 + chance() * 80),
  }));
  return (
    <g aria-hidden>
      <rect x={-width} y={-height} width={width * 3} height={height * 3} fill="var(--muted)" />
      {parks.map(({ x, y, wide, tall }) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={wide} height={tall} rx="18" fill="var(--good-soft)" />
      ))}
      <g stroke="var(--card)" strokeLinecap="round" fill="none">
        {rows.map((y, index) => (
          <path key={y} d={`M${-width} ${y}H${width * 2}`} strokeWidth={index % 3 === 1 ? 14 : 6} />
        ))}
        {columns.map((x, index) => (
          <path key={x} d={`M${x} ${-height}V${height * 2}`} strokeWidth={index % 4 === 1 ? 14 : 6} />
        ))}
        <path d={`M${-width} ${height * 1.3}L${width * 2} ${-height * 0.4}`} strokeWidth="12" />
      </g>
      <path d={river} fill="none" stroke="var(--information-soft)" strokeWidth="46" />
      <g stroke="var(--card)" strokeWidth="10" fill="none">
        {columns
          .filter((_, index) => index % 4 === 1)
          .map((x) => (
            <path key={x} d={`M${x} ${-height}V${height * 2}`} />
          ))}
      </g>
    </g>
  );
}

function chanceOf(seed: string): () => number {
  let state = 7;
  for (const letter of seed) state = (state * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
