import { tints, type SceneProps } from './tints.ts';

/** Leaves are green in any app. */
const greens = ['oklch(0.5 0.08 152)', 'oklch(0.62 0.09 148)', 'oklch(0.72 0.08 142)'];

/** A plant in a pot: with broad leaves, as a cactus, or in bloom. */
export function Plant({ chance }: SceneProps) {
  const kind = Math.floor(chance(20) * 3);
  const pot = [tints.full, tints.strong, tints.warm][Math.floor(chance(21) * 3)];
  return (
    <g>
      <circle cx="160" cy="84" r="78" fill={tints.soft} />
      {kind === 0 && <Leaves chance={chance} />}
      {kind === 1 && (
        <g fill={greens[0]}>
          <rect x="142" y={34 + chance(1) * 16} width="36" height="100" rx="18" />
          <path
            d="M142 104 H124 a16 16 0 0 1 -16 -16 V74"
            fill="none"
            stroke={greens[0]}
            strokeWidth="18"
            strokeLinecap="round"
          />
          <path
            d="M178 92 H198 a14 14 0 0 0 14 -14 V60"
            fill="none"
            stroke={greens[1]}
            strokeWidth="16"
            strokeLinecap="round"
          />
          <path d="M154 60 V120 M166 60 V120" stroke={greens[2]} strokeWidth="2" strokeDasharray="3 8" />
        </g>
      )}
      {kind === 2 &&
        [-34, 0, 34].map((turn, place) => (
          <g key={turn} transform={`rotate(${turn * 0.7} 160 130)`}>
            <path d={`M160 130 V${56 + chance(place) * 14}`} stroke={greens[0]} strokeWidth="4" />
            <path d="M160 108 q-18 -4 -22 -22 q20 2 22 22Z" fill={greens[1]} />
            <Blossom
              x={160}
              y={48 + chance(place) * 14}
              r={11}
              fill={place === 1 ? tints.full : tints.strong}
            />
          </g>
        ))}
      <path d="M126 124 H194 L186 168 H134Z" fill={pot} />
      <rect x="120" y="118" width="80" height="14" rx="3" fill={tints.ink} />
      <rect x="40" y="168" width="240" height="6" rx="3" fill={tints.middle} />
    </g>
  );
}

function Leaves({ chance }: Pick<SceneProps, 'chance'>) {
  return [-64, -34, 0, 32, 62].map((turn, place) => {
    const top = 28 - chance(place + 6) * 12;
    return (
      <g key={turn} transform={`rotate(${turn + (chance(place) - 0.5) * 14} 160 130)`}>
        <path
          d={`M160 130 C132 96 140 ${top + 24} 160 ${top} C180 ${top + 24} 188 96 160 130Z`}
          fill={greens[place % greens.length]}
        />
        <path d="M160 128 V56" stroke={tints.paper} strokeWidth="2" opacity="0.6" />
      </g>
    );
  });
}

function Blossom({ x, y, r, fill }: { x: number; y: number; r: number; fill: string }) {
  return (
    <g>
      {[0, 72, 144, 216, 288].map((turn) => (
        <circle
          key={turn}
          cx={x}
          cy={y - r * 0.9}
          r={r * 0.8}
          fill={fill}
          transform={`rotate(${turn} ${x} ${y})`}
        />
      ))}
      <circle cx={x} cy={y} r={r * 0.6} fill={tints.warm} />
    </g>
  );
}

/** Flowers in paper. */
export function Bouquet({ chance }: SceneProps) {
  const shades = [tints.full, tints.strong, tints.paper, tints.middle];
  return (
    <g>
      <circle cx="160" cy="84" r="80" fill={tints.soft} />
      {[-52, -30, -10, 10, 30, 52].map((turn, place) => (
        <path
          key={turn}
          d={`M160 150 Q${160 + turn * 0.6} 100 ${160 + turn * 1.3} ${44 + chance(place) * 20}`}
          stroke={greens[place % 3]}
          strokeWidth="5"
          fill="none"
        />
      ))}
      {[-70, -44, -16, 14, 42, 68].map((shift, place) => (
        <Blossom
          key={shift}
          x={160 + shift}
          y={(place % 2 === 0 ? 66 : 42) + chance(place + 8) * 18}
          r={14 + chance(place + 16) * 6}
          fill={shades[Math.floor(chance(place + 24) * shades.length)] ?? tints.full}
        />
      ))}
      <path d="M92 84 L160 108 L228 84 L180 178 H140Z" fill={tints.paper} />
      <path d="M160 108 L228 84 L180 178 H160Z" fill={tints.middle} opacity="0.5" />
      <path d="M134 146 H186 L184 158 H136Z" fill={tints.full} />
    </g>
  );
}

const cats = /\b(?:cats?|kittens?|persian|siamese|tabby|ragdoll|maine coon)\b|猫/i;
const dogs =
  /\b(?:dogs?|pupp(?:y|ies)|terriers?|labradors?|retrievers?|beagles?|poodles?|shepherds?|collies?)\b|狗|犬/i;
const longEared = /\b(?:rabbits?|bunn(?:y|ies)|hares?)\b|兔/i;

/** The face of an animal: a cat, a dog or a rabbit as its name or kind says. */
export function Animal({ chance, text, about = [] }: SceneProps) {
  const said = [text, ...about].join(' ');
  const isRabbit = longEared.test(said);
  const isCat = cats.test(said) || (!dogs.test(said) && chance(1) > 0.5);
  const coat = [tints.middle, tints.strong, tints.warm][Math.floor(chance(2) * 3)] ?? tints.middle;
  return (
    <g>
      <circle cx="160" cy="96" r="92" fill={tints.soft} />
      {isRabbit ? (
        <path
          d="M118 70 C92 20 104 -6 118 -2 C136 4 142 36 142 58Z M202 70 C228 20 216 -6 202 -2 C184 4 178 36 178 58Z"
          fill={coat}
        />
      ) : isCat ? (
        <path d="M104 84 L100 28 L144 56Z M216 84 L220 28 L176 56Z" fill={coat} />
      ) : (
        <path
          d="M108 62 C74 52 70 104 88 128 C104 126 112 98 116 76Z M212 62 C246 52 250 104 232 128 C216 126 208 98 204 76Z"
          fill={tints.ink}
        />
      )}
      <path
        d="M160 44 C206 44 224 76 220 112 C216 150 190 164 160 164 C130 164 104 150 100 112 C96 76 114 44 160 44Z"
        fill={coat}
      />
      <ellipse cx="160" cy="134" rx="32" ry="24" fill={tints.paper} />
      <ellipse cx="160" cy="122" rx="10" ry="7" fill={tints.ink} />
      <path
        d="M160 129 v8 q-8 8 -16 3 M160 137 q8 8 16 3"
        stroke={tints.ink}
        strokeWidth="3"
        strokeLinecap="round"
        fill="none"
      />
      {[134, 186].map((eye) => (
        <g key={eye}>
          <circle cx={eye} cy="98" r="7" fill={tints.ink} />
          <circle cx={eye + 2} cy="96" r="2" fill={tints.paper} />
        </g>
      ))}
      {chance(3) > 0.5 && (
        <path d="M160 44 C180 46 190 62 184 80 C172 84 162 66 160 44Z" fill={tints.paper} opacity="0.8" />
      )}
    </g>
  );
}

/** Some people. */
export function People({ chance }: SceneProps) {
  const shirts = [tints.strong, tints.warm, tints.full];
  const order = chance(1) > 0.5 ? [0, 2, 1] : [2, 1, 0];
  return (
    <g>
      <circle cx="160" cy="100" r="96" fill={tints.soft} />
      {[84, 236, 160].map((x, place) => {
        const shirt = shirts[order[place] ?? 0];
        const y = place === 2 ? 0 : 20;
        return (
          <g key={x} transform={`translate(${x} ${y})`}>
            <path d="M-52 190 C-52 132 -30 116 0 116 C30 116 52 132 52 190Z" fill={shirt} />
            <rect x="-9" y="92" width="18" height="30" rx="9" fill={tints.paper} />
            <circle cx="0" cy="76" r="27" fill={tints.paper} />
            <path
              d={
                chance(place + 4) > 0.5
                  ? 'M-29 78 C-32 44 -12 42 0 42 C14 42 32 46 28 80 C24 64 10 60 0 60 C-12 60 -22 64 -29 78Z'
                  : 'M-28 72 C-28 46 -10 42 4 44 C24 44 30 60 28 74 C16 70 2 66 -4 58 C-10 66 -18 70 -28 72Z'
              }
              fill={tints.ink}
            />
            <path
              d="M-10 76 v3 M10 76 v3 M-8 88 q8 7 16 0"
              fill="none"
              stroke={tints.ink}
              strokeWidth="3"
              strokeLinecap="round"
            />
          </g>
        );
      })}
    </g>
  );
}

/** A heart with its beat. */
export function Pulse({ chance }: SceneProps) {
  return (
    <g>
      {[0, 1, 2, 3, 4, 5].map((cross) => {
        const x = 20 + cross * 56 + chance(cross) * 12;
        const y = 20 + chance(cross + 7) * 140;
        return <path key={cross} d={`M${x} ${y} h7 v-7 h8 v7 h7 v8 h-7 v7 h-8 v-7 h-7Z`} fill={tints.soft} />;
      })}
      <path
        d="M160 156 C108 120 86 96 86 70 C86 48 102 34 122 34 C138 34 152 42 160 56 C168 42 182 34 198 34 C218 34 234 48 234 70 C234 96 212 120 160 156Z"
        fill={tints.full}
      />
      <path
        d={`M40 92 H126 l12 -22 l18 ${44 + chance(8) * 10} l16 -40 l10 18 H280`}
        fill="none"
        stroke={tints.paper}
        strokeWidth="6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </g>
  );
}

/** Hearts that go up. */
export function Giving({ chance }: SceneProps) {
  const heart = 'M0 12 C-20 -2 -22 -20 -10 -22 C-4 -23 -1 -19 0 -16 C1 -19 4 -23 10 -22 C22 -20 20 -2 0 12Z';
  return (
    <g>
      <path d="M-10 190 C60 120 260 120 330 190Z" fill={tints.middle} />
      {[0, 1, 2, 3, 4, 5, 6].map((place) => (
        <path
          key={place}
          d={heart}
          transform={`translate(${30 + place * 44} ${30 + chance(place) * 84}) scale(${0.7 + chance(place + 9) * 0.9})`}
          fill={[tints.soft, tints.middle, tints.warm, tints.strong][place % 4]}
        />
      ))}
      <path d={heart} transform="translate(160 88) scale(3.1)" fill={tints.full} />
      <path d="M92 176 C96 140 128 132 160 148 C192 132 224 140 228 176 Z" fill={tints.ink} />
    </g>
  );
}

/** A bar with weights. */
export function Weights({ chance }: SceneProps) {
  return (
    <g>
      <circle cx={90 + chance(1) * 140} cy="70" r="64" fill={tints.soft} />
      <path d="M-10 150 H330 V190 H-10Z" fill={tints.middle} />
      <g transform={`rotate(${-14 + chance(2) * 10} 160 104)`}>
        <rect x="40" y="98" width="240" height="12" rx="6" fill={tints.ink} />
        {[
          [70, 92, tints.full],
          [92, 68, tints.strong],
          [228, 92, tints.full],
          [206, 68, tints.strong],
        ].map(([x, height, fill]) => (
          <rect
            key={Number(x)}
            x={Number(x) - 9}
            y={104 - Number(height) / 2}
            width="18"
            height={Number(height)}
            rx="6"
            fill={String(fill)}
          />
        ))}
      </g>
    </g>
  );
}
