import { tints, type SceneProps } from './tints.ts';

/** Dishes that look alike on a plate: with leaves, in a bowl, round and cut, or a piece with its side. */
const dishes: readonly (readonly [RegExp, number])[] = [
  [/\b(?:salads?|bowls?|greens|slaw|tabbouleh|poke)\b|沙拉/i, 0],
  [
    /\b(?:soups?|stews?|curr(?:y|ies)|chili|broth|ramen|dal|chowder|porridge|oats|shakshuka|risotto|noodles?|pasta|spaghetti|linguine|rice)\b|汤|面|粥|饭/i,
    1,
  ],
  [
    /\b(?:pizzas?|pies?|tarts?|quiches?|cakes?|pancakes?|omelettes?|tortillas?|galettes?|crumbles?)\b|披萨|饼|蛋糕/i,
    2,
  ],
  [
    /\b(?:steaks?|fish|salmon|cod|chicken|lamb|pork|beef|tofu|aubergines?|burgers?|schnitzel)\b|鱼|鸡|牛|肉/i,
    3,
  ],
];

/** A plate on a laid table: what its name says, else one of some dishes. */
export function Plate({ chance, text, about = [] }: SceneProps) {
  const said = [text, ...about].join(' ');
  const dish = dishes.find(([words]) => words.test(said))?.[1] ?? Math.floor(chance(2) * 4);
  const turn = chance(1) * 360;
  return (
    <g>
      {[0, 1, 2, 3, 4, 5, 6, 7].map((stripe) => (
        <rect
          key={stripe}
          x={stripe * 44 - 10}
          y="-4"
          width="20"
          height="190"
          fill={tints.soft}
          opacity="0.55"
        />
      ))}
      <circle cx="160" cy="94" r="76" fill={tints.middle} opacity="0.5" />
      <circle cx="160" cy="90" r="74" fill={tints.paper} />
      <circle cx="160" cy="90" r="52" fill="none" stroke={tints.soft} strokeWidth="3" />
      <Dish kind={dish} turn={turn} />
      <path
        d="M52 40 v34 a10 10 0 0 0 20 0 v-34 M62 40 v100"
        stroke={tints.ink}
        strokeWidth="4"
        strokeLinecap="round"
        fill="none"
      />
      <path
        d="M262 140 V40 q-16 14 -12 54 h12"
        stroke={tints.ink}
        strokeWidth="4"
        strokeLinejoin="round"
        fill={tints.ink}
      />
    </g>
  );
}

/** What is on the plate. */
function Dish({ kind, turn }: { kind: number; turn: number }) {
  if (kind === 0)
    return (
      <g transform={`rotate(${turn} 160 90)`}>
        <path d="M128 92 a32 32 0 0 1 60 -16 q-8 34 -60 16Z" fill={tints.full} />
        <path d="M134 98 q30 16 54 -10 q-4 34 -32 34 q-18 0 -22 -24Z" fill={tints.warm} />
        <circle cx="146" cy="78" r="9" fill={tints.strong} />
        <circle cx="178" cy="104" r="7" fill={tints.ink} />
        <path d="M158 60 q14 -16 28 -8 q-8 14 -28 8Z" fill={tints.middle} />
      </g>
    );
  if (kind === 1)
    return (
      <g transform={`rotate(${turn} 160 90)`}>
        <circle cx="160" cy="90" r="46" fill={tints.warm} />
        <circle cx="160" cy="90" r="38" fill={tints.strong} />
        <path
          d="M132 84 q14 -14 28 0 t28 0 M136 102 q12 -10 24 0 t24 0"
          fill="none"
          stroke={tints.paper}
          strokeWidth="4"
          strokeLinecap="round"
        />
        <path d="M164 68 q12 -12 22 -4 q-8 12 -22 4Z M136 112 q-2 12 8 14 q4 -12 -8 -14Z" fill={tints.ink} />
      </g>
    );
  if (kind === 2)
    return (
      <g transform={`rotate(${turn} 160 90)`}>
        <circle cx="160" cy="90" r="46" fill={tints.warm} />
        <circle cx="160" cy="90" r="39" fill={tints.full} />
        {[0, 60, 120, 180, 240, 300].map((angle) => (
          <g key={angle} transform={`rotate(${angle} 160 90)`}>
            <path d="M160 90 V44" stroke={tints.paper} strokeWidth="2.5" />
            <circle cx="173" cy="66" r="6" fill={tints.ink} />
          </g>
        ))}
      </g>
    );
  return (
    <g transform={`rotate(${turn / 8} 160 90)`}>
      <ellipse cx="142" cy="94" rx="26" ry="16" fill={tints.full} />
      <path
        d="M122 92 q20 10 40 0 M124 98 q18 8 36 0"
        stroke={tints.ink}
        strokeWidth="2"
        fill="none"
        opacity="0.5"
      />
      {[0, 1, 2, 3, 4].map((piece) => (
        <rect
          key={piece}
          x={168 + (piece % 2) * 9}
          y={62 + piece * 12}
          width="26"
          height="8"
          rx="4"
          fill={tints.warm}
          transform={`rotate(${-20 + piece * 12} 180 ${66 + piece * 12})`}
        />
      ))}
      <circle cx="148" cy="62" r="9" fill={tints.strong} />
      <circle cx="166" cy="122" r="8" fill={tints.middle} />
    </g>
  );
}
