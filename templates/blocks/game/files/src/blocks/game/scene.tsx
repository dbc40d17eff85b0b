import type { Rules } from './rules-type.ts';

/** A landscape with what is built there; more of it with every level. */
export function Scene({
  kind,
  level,
  className,
}: {
  kind: Rules['scene'];
  level: number;
  className?: string;
}) {
  const night = kind === 'space';
  const land = night ? ['#4a5578', '#6b5f86', '#51476b'] : ['#b9c4c9', '#9dbb7c', '#7ba05b'];
  return (
    <svg viewBox="0 0 800 320" preserveAspectRatio="xMidYMax slice" className={className} aria-hidden>
      <rect width="800" height="320" fill={night ? '#141a33' : 'var(--primary-soft)'} />
      {night &&
        stars.map(([x, y]) => <circle key={`${x}-${y}`} cx={x} cy={y} r="1.6" fill="#fff" opacity="0.8" />)}
      <circle cx="640" cy="78" r="40" fill="#e9b949" opacity={night ? 0.9 : 0.75} />
      <path
        d="M0 220 L110 130 L190 196 L300 104 L430 210 L540 140 L650 206 L740 150 L800 190 V320 H0 Z"
        fill={land[0]}
        opacity="0.7"
      />
      <path d="M0 250 C140 206 260 262 400 236 S660 206 800 246 V320 H0 Z" fill={land[1]} />
      {Array.from({ length: Math.min(8, level + 2) }, (_, index) => (
        <g
          key={index}
          transform={`translate(${positions[index] ?? 400} ${index % 2 === 0 ? 236 : 248}) scale(${index === 0 ? 1.5 : 0.85 + (index % 3) * 0.12})`}
        >
          {kind === 'farm' ? (
            <Barn main={index === 0} />
          ) : kind === 'space' ? (
            <Dome />
          ) : kind === 'town' ? (
            <Tower tall={index % 3} />
          ) : (
            <Keep main={index === 0} />
          )}
        </g>
      ))}
      <path d="M0 276 C200 252 420 300 800 268 V320 H0 Z" fill={land[2]} />
      {kind === 'farm' &&
        [0, 1, 2, 3, 4, 5, 6].map((row) => (
          <path
            key={row}
            d={`M${row * 120 - 40} 320 L${row * 100 + 90} 272`}
            stroke="#c9a14a"
            strokeWidth="6"
            opacity="0.55"
          />
        ))}
    </svg>
  );
}

const positions = [380, 250, 520, 160, 620, 320, 460, 700];
const stars = [
  [60, 40],
  [130, 90],
  [210, 30],
  [300, 70],
  [380, 24],
  [460, 88],
  [540, 36],
  [720, 40],
  [760, 120],
  [90, 150],
  [580, 130],
] as const;

function Keep({ main }: { main: boolean }) {
  return (
    <>
      <rect x="-34" y="-70" width="68" height="80" fill="var(--primary)" />
      <path d="M-34 -70 V-82 H-22 V-74 H-8 V-82 H8 V-74 H22 V-82 H34 V-70 Z" fill="var(--primary)" />
      <rect x="-9" y="-22" width="18" height="32" rx="9" fill="#000" opacity="0.35" />
      <rect x="-24" y="-54" width="8" height="14" fill="#fff" opacity="0.7" />
      <rect x="16" y="-54" width="8" height="14" fill="#fff" opacity="0.7" />
      {main && (
        <>
          <path d="M0 -82 V-118" stroke="var(--foreground)" strokeWidth="3" />
          <path d="M0 -118 L30 -108 L0 -98 Z" fill="var(--chart-2)" />
        </>
      )}
    </>
  );
}

function Barn({ main }: { main: boolean }) {
  return (
    <>
      <path d="M-36 10 V-34 L0 -62 L36 -34 V10 Z" fill="var(--primary)" />
      <path d="M-42 -32 L0 -66 L42 -32" fill="none" stroke="#000" strokeOpacity="0.35" strokeWidth="6" />
      <rect x="-14" y="-22" width="28" height="32" fill="#fff" opacity="0.75" />
      <path d="M-14 -22 L14 10 M14 -22 L-14 10" stroke="var(--primary)" strokeWidth="3" />
      {main && <rect x="44" y="-56" width="20" height="66" rx="10" fill="var(--chart-5)" />}
    </>
  );
}

function Dome() {
  return (
    <>
      <path d="M-36 10 A36 36 0 0 1 36 10 Z" fill="var(--primary)" />
      <path d="M-24 10 A24 30 0 0 1 0 -22" fill="none" stroke="#fff" strokeOpacity="0.7" strokeWidth="3" />
      <path d="M0 -26 V-54 M-10 -48 H10" stroke="#fff" strokeOpacity="0.8" strokeWidth="3" />
    </>
  );
}

function Tower({ tall }: { tall: number }) {
  const height = 60 + tall * 26;
  return (
    <>
      <rect x="-24" y={-height} width="48" height={height + 10} fill="var(--primary)" />
      {Array.from({ length: 3 + tall }, (_, row) =>
        [-16, -4, 8].map((x) => (
          <rect
            key={`${x}-${row}`}
            x={x}
            y={-height + 10 + row * 18}
            width="8"
            height="9"
            fill="#fff"
            opacity="0.65"
          />
        )),
      )}
    </>
  );
}
