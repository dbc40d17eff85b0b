import { tints, type SceneProps } from './tints.ts';

/** A shelf of books. */
export function Books({ chance }: SceneProps) {
  const shades = [tints.full, tints.soft, tints.strong, tints.warm, tints.middle, tints.ink];
  const widths = Array.from({ length: 9 }, (_, place) => 18 + chance(place) * 16);
  const spines = widths.map((width, place) => ({
    x: 26 + place * 3 + widths.slice(0, place).reduce((sum, each) => sum + each, 0),
    width,
    height: 78 + chance(place + 10) * 48,
    fill: shades[Math.floor(chance(place + 20) * shades.length)],
  }));
  return (
    <g>
      <rect x="-4" y="152" width="330" height="10" fill={tints.ink} />
      <rect x="-4" y="162" width="330" height="30" fill={tints.soft} />
      {spines.map((spine) => (
        <g key={spine.x}>
          <rect
            x={spine.x}
            y={152 - spine.height}
            width={spine.width}
            height={spine.height}
            rx="2"
            fill={spine.fill}
          />
          <path
            d={`M${spine.x + 5} ${164 - spine.height} h${spine.width - 10} M${spine.x + 5} ${170 - spine.height} h${spine.width - 10}`}
            stroke={tints.paper}
            strokeWidth="2"
            opacity="0.8"
          />
        </g>
      ))}
    </g>
  );
}

/** Two tickets. */
export function Tickets({ chance }: SceneProps) {
  const ticket =
    'M-84 -36 H84 a6 6 0 0 1 6 6 v18 a12 12 0 0 0 0 24 v18 a6 6 0 0 1 -6 6 H-84 a6 6 0 0 1 -6 -6 v-18 a12 12 0 0 0 0 -24 v-18 a6 6 0 0 1 6 -6Z';
  return (
    <g>
      {[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((dot) => (
        <circle
          key={dot}
          cx={chance(dot + 2) * 320}
          cy={chance(dot + 14) * 180}
          r={3 + chance(dot + 30) * 5}
          fill={dot % 2 === 0 ? tints.warm : tints.middle}
        />
      ))}
      <path d={ticket} transform={`translate(172 78) rotate(${12 + chance(1) * 8})`} fill={tints.strong} />
      <g transform={`translate(152 100) rotate(${-10 + chance(1) * 6})`}>
        <path d={ticket} fill={tints.full} />
        <path d="M38 -30 V30" stroke={tints.paper} strokeWidth="3" strokeDasharray="5 6" />
        <path
          d="M-66 -14 H10 M-66 2 H-10 M-66 18 H-24"
          stroke={tints.paper}
          strokeWidth="6"
          strokeLinecap="round"
        />
        <circle cx="62" cy="0" r="12" fill={tints.warm} />
      </g>
    </g>
  );
}

/** A window of a program. */
export function Screen({ chance }: SceneProps) {
  return (
    <g>
      <circle cx="262" cy="40" r="58" fill={tints.soft} />
      <rect x="48" y="28" width="224" height="128" rx="10" fill={tints.paper} />
      <path d="M48 52 V38 a10 10 0 0 1 10 -10 H262 a10 10 0 0 1 10 10 V52Z" fill={tints.full} />
      {[62, 76, 90].map((dot) => (
        <circle key={dot} cx={dot} cy="40" r="4" fill={tints.paper} opacity="0.8" />
      ))}
      <rect x="62" y="66" width="48" height="76" rx="5" fill={tints.soft} />
      {[0, 1, 2, 3].map((line) => (
        <rect
          key={line}
          x="124"
          y={68 + line * 14}
          width={50 + chance(line + 1) * 78}
          height="6"
          rx="3"
          fill={line === 0 ? tints.strong : tints.middle}
        />
      ))}
      {[0, 1, 2].map((box) => (
        <rect
          key={box}
          x={124 + box * 46}
          y="124"
          width="38"
          height="18"
          rx="5"
          fill={[tints.full, tints.warm, tints.middle][box]}
        />
      ))}
      <rect x="20" y="162" width="280" height="8" rx="4" fill={tints.strong} />
    </g>
  );
}

/** Coins and a card. */
export function Money({ chance }: SceneProps) {
  return (
    <g>
      <circle cx="70" cy="50" r="70" fill={tints.soft} />
      <g transform={`rotate(${-8 - chance(1) * 6} 170 80)`}>
        <rect x="84" y="34" width="164" height="98" rx="12" fill={tints.full} />
        <rect x="84" y="52" width="164" height="18" fill={tints.ink} opacity="0.6" />
        <rect x="102" y="86" width="34" height="24" rx="5" fill={tints.warm} />
        <rect x="150" y="98" width="74" height="7" rx="3.5" fill={tints.paper} opacity="0.8" />
      </g>
      {[0, 1, 2].map((pile) =>
        Array.from({ length: 2 + Math.floor(chance(pile + 2) * 4) }, (_, coin) => (
          <g key={`${pile}.${coin}`}>
            <ellipse cx={208 + pile * 36} cy={160 - coin * 9} rx="21" ry="7" fill={tints.ink} />
            <ellipse cx={208 + pile * 36} cy={157 - coin * 9} rx="21" ry="7" fill={tints.warm} />
          </g>
        )),
      )}
    </g>
  );
}

/** Wheels that work into each other. */
export function Works({ chance }: SceneProps) {
  const wheels = [
    { x: 132, y: 92, r: 46, fill: tints.full },
    { x: 214, y: 122, r: 28, fill: tints.strong },
    { x: 216, y: 50, r: 22, fill: tints.warm },
  ];
  return (
    <g>
      {[0, 1, 2, 3, 4, 5, 6].map((line) => (
        <path
          key={line}
          d={`M0 ${line * 28} H320 M${line * 52} 0 V190`}
          stroke={tints.soft}
          strokeWidth="1.5"
        />
      ))}
      {wheels.map(({ x, y, r, fill }) => (
        <g key={x * r} transform={`rotate(${chance(r) * 40} ${x} ${y})`}>
          <circle
            cx={x}
            cy={y}
            r={r + 7}
            fill="none"
            stroke={fill}
            strokeWidth="14"
            strokeDasharray={`${r * 0.32} ${r * 0.32}`}
          />
          <circle cx={x} cy={y} r={r} fill={fill} />
          <circle cx={x} cy={y} r={r * 0.38} fill={tints.paper} />
        </g>
      ))}
    </g>
  );
}
