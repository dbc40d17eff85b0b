import { tints, type SceneProps } from './tints.ts';

/** A curve over bars. */
export function Curve({ chance }: SceneProps) {
  const points = Array.from({ length: 8 }, (_, place) => ({
    x: 24 + place * 39,
    y: 132 - place * 9 - chance(place) * 46 + 20,
  }));
  const line = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(' ');
  return (
    <g>
      {[40, 76, 112, 148].map((y) => (
        <path key={y} d={`M16 ${y} H304`} stroke={tints.soft} strokeWidth="2" />
      ))}
      {points.map(({ x, y }) => (
        <rect key={x} x={x - 10} y={y + 18} width="20" height={200} rx="4" fill={tints.soft} />
      ))}
      <path d={`${line} V190 H24Z`} fill={tints.middle} opacity="0.4" />
      <path
        d={line}
        fill="none"
        stroke={tints.full}
        strokeWidth="5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {points.slice(-1).map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="9" fill={tints.warm} stroke={tints.paper} strokeWidth="4" />
      ))}
    </g>
  );
}

/** A record that plays. */
export function Sound({ chance }: SceneProps) {
  const x = chance(1) > 0.5 ? 118 : 202;
  return (
    <g>
      {Array.from({ length: 17 }, (_, bar) => {
        const height = 16 + chance(bar + 2) * 92;
        return (
          <rect
            key={bar}
            x={bar * 20 - 4}
            y={90 - height / 2}
            width="9"
            height={height}
            rx="4.5"
            fill={tints.soft}
          />
        );
      })}
      <circle cx={x} cy="90" r="72" fill={tints.ink} />
      {[60, 50, 40].map((r) => (
        <circle
          key={r}
          cx={x}
          cy="90"
          r={r}
          fill="none"
          stroke={tints.paper}
          strokeWidth="1"
          opacity="0.35"
        />
      ))}
      <circle cx={x} cy="90" r="28" fill={tints.full} />
      <path d={`M${x - 26} 82 a28 28 0 0 1 20 -18 l6 26Z`} fill={tints.warm} />
      <circle cx={x} cy="90" r="5" fill={tints.paper} />
    </g>
  );
}

/** A picture that can be played. */
export function Picture({ chance }: SceneProps) {
  return (
    <g>
      <rect x="58" y="22" width="204" height="136" rx="8" fill={tints.paper} />
      <rect x="70" y="34" width="180" height="112" rx="4" fill={tints.soft} />
      <circle cx={100 + chance(1) * 110} cy="62" r="13" fill={tints.warm} />
      <path
        d={`M70 146 V122 L${112 + chance(2) * 20} 84 L166 128 L${196 + chance(3) * 16} 98 L250 136 V146Z`}
        fill={tints.strong}
      />
      <path d={`M70 146 V138 C110 118 150 140 190 132 S236 130 250 138 V146Z`} fill={tints.full} />
    </g>
  );
}

/** What is said and answered. */
export function Talk({ chance }: SceneProps) {
  return (
    <g>
      <circle cx="250" cy="48" r="52" fill={tints.soft} />
      <path
        d="M46 36 H192 a12 12 0 0 1 12 12 V88 a12 12 0 0 1 -12 12 H92 L66 122 V100 H46 a12 12 0 0 1 -12 -12 V48 a12 12 0 0 1 12 -12Z"
        fill={tints.full}
      />
      {[0, 1].map((line) => (
        <rect
          key={line}
          x="54"
          y={56 + line * 17}
          width={70 + chance(line) * 58}
          height="7"
          rx="3.5"
          fill={tints.paper}
        />
      ))}
      <path
        d="M142 86 H272 a12 12 0 0 1 12 12 V134 a12 12 0 0 1 -12 12 H260 V166 L234 146 H142 a12 12 0 0 1 -12 -12 V98 a12 12 0 0 1 12 -12Z"
        fill={tints.paper}
      />
      {[156, 180, 204].map((dot) => (
        <circle key={dot} cx={dot} cy="116" r="6" fill={tints.strong} />
      ))}
    </g>
  );
}

/** A cup for the winner. */
export function Cup({ chance }: SceneProps) {
  return (
    <g>
      {Array.from({ length: 18 }, (_, piece) => (
        <rect
          key={piece}
          x={chance(piece) * 316}
          y={chance(piece + 20) * 150}
          width="10"
          height="5"
          rx="2"
          transform={`rotate(${chance(piece + 40) * 90} ${chance(piece) * 316} ${chance(piece + 20) * 150})`}
          fill={[tints.middle, tints.warm, tints.strong][piece % 3]}
        />
      ))}
      <path
        d="M114 44 H92 c-4 34 12 48 34 50 M206 44 h22 c4 34 -12 48 -34 50"
        fill="none"
        stroke={tints.strong}
        strokeWidth="8"
      />
      <path d="M112 30 H208 C208 84 196 112 160 116 C124 112 112 84 112 30Z" fill={tints.full} />
      <path d="M150 112 h20 v22 h24 v14 h-68 v-14 h24Z" fill={tints.ink} />
      <path d="M160 46 l7 15 l16 2 l-12 11 l3 16 l-14 -8 l-14 8 l3 -16 l-12 -11 l16 -2Z" fill={tints.paper} />
      <rect x="-4" y="148" width="330" height="40" fill={tints.soft} />
    </g>
  );
}
