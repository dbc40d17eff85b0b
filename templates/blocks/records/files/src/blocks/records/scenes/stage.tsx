import { Canvas } from './canvas.tsx';
import { Sound } from './signs.tsx';
import { tints, type SceneProps } from './tints.ts';

/** An evening on a stage: lights, somebody at a microphone, and heads before it. */
export function Stage({ chance }: SceneProps) {
  const singer = 110 + chance(1) * 100;
  const lights = [tints.warm, tints.middle, tints.strong];
  return (
    <g>
      <rect x="-2" y="-2" width="324" height="184" fill={tints.ink} />
      {[40, 120, 200, 280].map((x, place) => {
        const lean = (chance(place + 2) - 0.5) * 120;
        return (
          <path
            key={x}
            d={`M${x} -4 L${x + lean - 34} 150 H${x + lean + 34}Z`}
            fill={lights[(place + Math.floor(chance(9) * 3)) % 3]}
            opacity="0.45"
          />
        );
      })}
      <rect x="-2" y="132" width="324" height="50" fill={tints.full} />
      <g fill={tints.paper}>
        <circle cx={singer} cy="72" r="11" />
        <path d={`M${singer - 15} 134 V100 q0 -14 15 -14 t15 14 V134 h-9 V108 h-2 V134 h-8 V108 h-2 V134Z`} />
        <circle cx={singer + 26} cy="84" r="4" />
        <path d={`M${singer + 25} 84 h2 V132 h8 v3 h-18 v-3 h8Z`} />
      </g>
      {Array.from({ length: 11 }, (_, head) => (
        <circle
          key={head}
          cx={head * 32 + chance(head + 10) * 12}
          cy={174 - chance(head + 24) * 12}
          r={15 + chance(head + 40) * 4}
          fill={tints.ink}
        />
      ))}
    </g>
  );
}

/** A record: one of many in a sleeve of its own, else playing. */
export function Album(props: SceneProps) {
  if (props.about === undefined) return <Sound {...props} />;
  return (
    <g>
      <circle cx="212" cy="90" r="66" fill={tints.ink} />
      <circle cx="212" cy="90" r="50" fill="none" stroke={tints.paper} opacity="0.35" />
      <circle cx="212" cy="90" r="24" fill={tints.warm} />
      <svg x="62" y="16" width="148" height="148" viewBox="70 0 180 180">
        <Canvas {...props} />
      </svg>
    </g>
  );
}
