import { tints, type SceneProps } from './tints.ts';

/** Hills and a sun; what goes on them is drawn over it. */
export function Hills({ chance }: Pick<SceneProps, 'chance'>) {
  const peak = 120 + chance(1) * 70;
  return (
    <g>
      <circle cx={60 + chance(2) * 200} cy={44 + chance(3) * 16} r="18" fill={tints.warm} />
      <path
        d={`M-10 150 L66 ${74 + chance(4) * 20} L112 118 L${peak} ${40 + chance(5) * 14} L262 138 L330 ${92 + chance(6) * 18} V190 H-10Z`}
        fill={tints.soft}
      />
      <path d="M-10 164 C60 122 130 152 190 140 S290 118 330 130 V190 H-10Z" fill={tints.middle} />
    </g>
  );
}

/** Mountains with trees: journeys, places, weather. */
export function Mountains({ chance }: SceneProps) {
  return (
    <g>
      <Hills chance={chance} />
      {[0, 1, 2, 3, 4].map((tree) => {
        const x = 34 + tree * 58 + chance(tree + 8) * 24;
        const height = 26 + chance(tree + 14) * 22;
        return <path key={tree} d={`M${x} 172 l10 ${-height} l10 ${height}Z`} fill={tints.strong} />;
      })}
      <path d="M-10 182 C70 156 150 172 210 164 S300 154 330 160 V190 H-10Z" fill={tints.full} />
    </g>
  );
}

/** A flight from here to there. */
export function Flight({ chance }: SceneProps) {
  const from = 44 + chance(1) * 40;
  const to = 236 + chance(2) * 44;
  return (
    <g>
      {[0, 1, 2].map((cloud) => (
        <rect
          key={cloud}
          x={18 + cloud * 104 + chance(cloud + 3) * 36}
          y={34 + chance(cloud + 6) * 92}
          width={58 + chance(cloud + 9) * 26}
          height="16"
          rx="8"
          fill={tints.soft}
        />
      ))}
      <path d="M-10 168 C80 138 240 138 330 168 V190 H-10Z" fill={tints.middle} />
      <path
        d={`M${from} 144 Q160 -8 ${to} 104`}
        fill="none"
        stroke={tints.full}
        strokeWidth="3"
        strokeDasharray="1 9"
        strokeLinecap="round"
      />
      <circle cx={from} cy="146" r="7" fill={tints.full} />
      <g transform="translate(158 54) rotate(8) scale(1.5)">
        <path d="M-30 -3 H8 C18 -3 28 0 31 3 C28 6 18 8 8 8 H-24 L-34 -12 H-27 L-19 -3Z" fill={tints.ink} />
        <path d="M-4 3 L-18 24 H-9 L12 4Z" fill={tints.strong} />
      </g>
    </g>
  );
}

/** A train before the hills. */
export function Train({ chance }: SceneProps) {
  return (
    <g>
      <Hills chance={chance} />
      <rect x="-10" y="150" width="340" height="40" fill={tints.strong} />
      <path d="M-10 156 H330" stroke={tints.paper} strokeWidth="3" strokeDasharray="14 10" opacity="0.7" />
      <g transform={`translate(${-10 + chance(7) * 30} 0)`}>
        <path d="M20 146 V100 a12 12 0 0 1 12 -12 H212 c34 0 58 26 66 58Z" fill={tints.paper} />
        <path d="M20 146 V128 H268 q6 8 10 18Z" fill={tints.full} />
        {[0, 1, 2, 3, 4].map((pane) => (
          <rect key={pane} x={36 + pane * 36} y="100" width="26" height="18" rx="4" fill={tints.ink} />
        ))}
        <path d="M222 100 h8 q18 4 27 18 h-35Z" fill={tints.ink} />
      </g>
    </g>
  );
}

/** A house with a tree. */
export function House({ chance }: SceneProps) {
  const tree = chance(1) > 0.5 ? 266 : 54;
  return (
    <g>
      <circle cx={320 - tree} cy="44" r="16" fill={tints.warm} />
      <path d="M-10 150 C60 132 250 132 330 150 V190 H-10Z" fill={tints.soft} />
      <rect x={tree - 4} y="112" width="8" height="46" fill={tints.ink} />
      <circle cx={tree} cy="94" r={24 + chance(2) * 8} fill={tints.middle} />
      <rect x="100" y="86" width="120" height="74" fill={tints.paper} />
      <path d="M86 90 L160 34 L234 90Z" fill={tints.full} />
      <rect x="146" y="114" width="28" height="46" rx="2" fill={tints.ink} />
      {[112, 184].map((pane) => (
        <g key={pane}>
          <rect x={pane} y="102" width="24" height="24" rx="2" fill={tints.middle} />
          <path d={`M${pane + 12} 102 v24 M${pane} 114 h24`} stroke={tints.paper} strokeWidth="2" />
        </g>
      ))}
      <path d="M-10 160 H330 V190 H-10Z" fill={tints.strong} />
    </g>
  );
}

/** A house with columns, where things are decided. */
export function Columns({ chance }: SceneProps) {
  const sun = 214 + chance(1) * 70;
  return (
    <g>
      <circle cx={sun} cy={44 + chance(2) * 20} r="30" fill={tints.warm} opacity="0.85" />
      <path d="M-4 150 C60 128 110 138 160 132 C220 126 270 140 330 128 V190 H-4Z" fill={tints.soft} />
      <path d="M76 66 L160 24 L244 66Z" fill={tints.full} />
      <path d="M96 62 L160 32 L224 62Z" fill={tints.strong} />
      <circle cx="160" cy="51" r="7" fill={tints.paper} />
      <rect x="72" y="66" width="176" height="10" fill={tints.ink} />
      {[88, 118, 148, 178, 208].map((x) => (
        <g key={x}>
          <rect x={x} y="76" width="24" height="66" fill={tints.paper} />
          <path
            d={`M${x + 7} 80 V138 M${x + 12} 80 V138 M${x + 17} 80 V138`}
            stroke={tints.middle}
            strokeWidth="2"
          />
          <rect x={x - 3} y="138" width="30" height="6" fill={tints.strong} />
        </g>
      ))}
      <rect x="64" y="144" width="192" height="8" fill={tints.full} />
      <rect x="54" y="152" width="212" height="9" fill={tints.strong} />
      <rect x="44" y="161" width="232" height="10" fill={tints.ink} />
    </g>
  );
}
