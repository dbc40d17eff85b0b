import type { ReactElement } from 'react';
import { tints, type SceneProps } from './tints.ts';

interface BakeProps {
  /** Cuts and grains differ from one to the next. */
  chance: SceneProps['chance'];
}

const bakes: readonly (readonly [RegExp, (props: BakeProps) => ReactElement])[] = [
  [/baguette|stick|法棍/i, Baguette],
  [/croissant|bun|roll|brioche|pretzel|scone|muffin|cookie|pastr|可颂|面包卷/i, Buns],
  [/tart|cake|pie|torte|gateau|蛋糕|挞/i, Tart],
];

/** Something baked, on a board: what its name says, else a loaf. */
export function Bake({ chance, text }: SceneProps) {
  const Kind = bakes.find(([pattern]) => pattern.test(text))?.[1] ?? Loaf;
  return (
    <g>
      <circle cx={chance(1) * 320} cy="20" r={70 + chance(2) * 40} fill={tints.soft} opacity="0.7" />
      <rect x="-10" y="138" width="340" height="60" fill={tints.middle} />
      <rect x="34" y="128" width="252" height="16" rx="8" fill={tints.ink} />
      <rect x="50" y="132" width="220" height="3" rx="1.5" fill={tints.paper} opacity="0.18" />
      <Kind chance={chance} />
    </g>
  );
}

function Loaf({ chance }: BakeProps) {
  const round = chance(3) > 0.5;
  const shape = round
    ? 'M82 128 C70 70 116 44 160 44 C204 44 250 70 238 128Z'
    : 'M66 128 C52 92 70 66 104 66 C122 52 198 52 216 66 C250 66 268 92 254 128Z';
  return (
    <g>
      <path d={shape} fill={tints.full} />
      <path
        d={shape}
        fill={tints.ink}
        opacity="0.14"
        transform="translate(160 128) scale(1 0.45) translate(-160 -128)"
      />
      {(round ? [128, 160, 192] : [106, 142, 178, 214]).map((x, cut) => (
        <path
          key={x}
          d={`M${x - 14} ${100 - chance(cut + 4) * 8} q10 -26 28 -24 q-6 20 -28 24Z`}
          fill={tints.paper}
          opacity="0.75"
        />
      ))}
    </g>
  );
}

function Baguette({ chance }: BakeProps) {
  return (
    <g>
      {[0, 1].map((stick) => (
        <g key={stick} transform={`rotate(${stick === 0 ? -9 : 5} 160 100)`}>
          <rect
            x={44 + stick * 10}
            y={68 + stick * 30}
            width="224"
            height="34"
            rx="17"
            fill={stick === 0 ? tints.strong : tints.full}
          />
          {[0, 1, 2, 3, 4].map((cut) => (
            <path
              key={cut}
              d={`M${76 + cut * 40 + chance(cut + 4) * 6} ${94 + stick * 30} q4 -18 22 -20 q-2 16 -22 20Z`}
              fill={tints.paper}
              opacity="0.75"
            />
          ))}
        </g>
      ))}
    </g>
  );
}

function Buns({ chance }: BakeProps) {
  return (
    <g>
      {[88, 232, 160].map((x, bun) => (
        <g key={x} transform={`translate(${x} ${bun === 2 ? 122 : 128}) scale(${bun === 2 ? 1.15 : 0.95})`}>
          <path
            d="M-52 0 C-56 -44 -26 -62 0 -62 C26 -62 56 -44 52 0Z"
            fill={bun === 2 ? tints.full : tints.strong}
          />
          <path
            d="M-34 -16 C-30 -44 28 -46 24 -18 C22 -4 -10 -4 -8 -20 C-6 -30 10 -30 10 -20"
            fill="none"
            stroke={tints.paper}
            strokeWidth="4"
            strokeLinecap="round"
            opacity="0.7"
          />
          {[0, 1, 2].map((grain) => (
            <circle
              key={grain}
              cx={-26 + grain * 26}
              cy={-46 + chance(bun * 3 + grain + 4) * 12}
              r="2.5"
              fill={tints.warm}
            />
          ))}
        </g>
      ))}
    </g>
  );
}

function Tart({ chance }: BakeProps) {
  return (
    <g>
      <path d="M70 92 H250 L236 128 H84Z" fill={tints.full} />
      {[0, 1, 2, 3, 4, 5, 6, 7].map((fold) => (
        <path key={fold} d={`M${88 + fold * 20} 94 l2 32`} stroke={tints.ink} strokeWidth="2" opacity="0.4" />
      ))}
      <ellipse cx="160" cy="90" rx="92" ry="18" fill={tints.strong} />
      <ellipse cx="160" cy="86" rx="80" ry="13" fill={tints.warm} />
      {[0, 1, 2, 3, 4, 5, 6].map((berry) => (
        <circle
          key={berry}
          cx={98 + berry * 21}
          cy={82 - chance(berry + 4) * 12}
          r={9 + chance(berry + 12) * 3}
          fill={berry % 2 === 0 ? tints.ink : tints.full}
        />
      ))}
      <path d="M160 66 q14 -26 34 -20 q-6 20 -34 20Z" fill={tints.middle} />
    </g>
  );
}
