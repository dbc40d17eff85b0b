import { tints, type SceneProps } from './tints.ts';

const shades = [tints.full, tints.warm, tints.strong, tints.middle, tints.ink, tints.soft];

/** A work of art: one of some compositions, in the app's colours. */
export function Canvas({ chance }: SceneProps) {
  const kind = Math.floor(chance(1) * 5);
  const colour = (place: number) => shades[Math.floor(chance(place) * shades.length)];
  return (
    <g>
      <rect x="-2" y="-2" width="324" height="184" fill={chance(2) > 0.5 ? tints.soft : tints.paper} />
      {kind === 0 && <Blocks colour={colour} chance={chance} />}
      {kind === 1 && <Discs colour={colour} chance={chance} />}
      {kind === 2 && <Bands colour={colour} chance={chance} />}
      {kind === 3 && <Stems colour={colour} chance={chance} />}
      {kind === 4 && <Vessel colour={colour} chance={chance} />}
    </g>
  );
}

interface CompositionProps {
  chance: (place: number) => number;
  colour: (place: number) => string | undefined;
}

function Blocks({ chance, colour }: CompositionProps) {
  const x = 90 + chance(3) * 90;
  const y = 60 + chance(4) * 60;
  return (
    <g>
      <rect width={x} height={y} fill={colour(10)} />
      <rect x={x} width={320 - x} height={y * 0.6} fill={colour(11)} />
      <rect x={x} y={y * 0.6} width={(320 - x) * 0.6} height={190} fill={colour(12)} />
      <rect y={y} width={x * 0.55} height={190} fill={colour(13)} />
      <circle cx={x} cy={y} r={34 + chance(5) * 26} fill={colour(14)} />
    </g>
  );
}

function Discs({ chance, colour }: CompositionProps) {
  return (
    <g>
      {[0, 1, 2].map((place) => {
        const cx = 70 + place * 90 + chance(place + 3) * 30;
        const r = 34 + chance(place + 6) * 40;
        return (
          <g key={place}>
            <circle cx={cx} cy={94} r={r} fill={colour(place + 10)} />
            <path
              d={`M${cx - r} 94 a${r} ${r} 0 0 1 ${r * 2} 0Z`}
              fill={colour(place + 14)}
              transform={`rotate(${Math.floor(chance(place + 18) * 4) * 90} ${cx} 94)`}
            />
          </g>
        );
      })}
      <rect x={chance(22) * 220} y={chance(23) * 130} width="92" height="8" fill={tints.ink} />
    </g>
  );
}

function Bands({ chance, colour }: CompositionProps) {
  return (
    <g>
      <circle cx={80 + chance(3) * 160} cy={54 + chance(4) * 20} r={24 + chance(5) * 16} fill={colour(9)} />
      {[0, 1, 2, 3].map((place) => {
        const y = 66 + place * 30;
        const lift = 18 + chance(place + 6) * 40;
        return (
          <path
            key={place}
            d={`M-10 ${y + lift / 2} C70 ${y - lift} 130 ${y + lift} 210 ${y} S300 ${y - lift} 330 ${y + lift / 3} V190 H-10Z`}
            fill={colour(place + 11)}
          />
        );
      })}
    </g>
  );
}

function Stems({ chance, colour }: CompositionProps) {
  return (
    <g>
      {[0, 1, 2, 3, 4, 5].map((place) => {
        const x = 34 + place * 50 + (chance(place + 3) - 0.5) * 20;
        const top = 26 + chance(place + 10) * 70;
        return (
          <g key={place}>
            <path
              d={`M${x} 190 C${x - 10} 140 ${x + 12} 110 ${x} ${top}`}
              stroke={tints.ink}
              strokeWidth="3"
              fill="none"
            />
            <ellipse
              cx={x}
              cy={top}
              rx={12 + chance(place + 17) * 12}
              ry={18 + chance(place + 24) * 14}
              fill={colour(place + 31)}
            />
            <path d={`M${x} ${top + 70} q26 -6 34 -32 q-30 2 -34 32Z`} fill={colour(place + 38)} />
          </g>
        );
      })}
    </g>
  );
}

function Vessel({ chance, colour }: CompositionProps) {
  const width = 44 + chance(3) * 30;
  return (
    <g>
      <rect x="-2" y="128" width="324" height="60" fill={colour(10)} />
      <path
        d={`M146 30 H174 C172 56 ${160 + width} 62 ${160 + width} 104 C${160 + width} 140 190 152 160 152 C130 152 ${160 - width} 140 ${160 - width} 104 C${160 - width} 62 148 56 146 30Z`}
        fill={colour(11) === colour(10) ? tints.full : colour(11)}
      />
      <path
        d={`M${164 - width} 92 H${156 + width} M${162 - width} 110 H${158 + width}`}
        stroke={tints.paper}
        strokeWidth="5"
        opacity="0.8"
      />
      <circle cx={58 + chance(4) * 20} cy="118" r="20" fill={colour(14)} />
      <circle cx={256 + chance(5) * 20} cy="126" r="13" fill={tints.warm} />
    </g>
  );
}
