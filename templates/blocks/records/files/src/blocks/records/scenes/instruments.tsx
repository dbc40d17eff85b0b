import type { ReactElement } from 'react';
import { tints, type SceneProps } from './tints.ts';

type Drawn = () => ReactElement;

/** Instruments by what they are called, else by their family. */
const kinds: readonly (readonly [RegExp, Drawn])[] = [
  [/violin|viola|cello|fiddle|double bass|小提琴|中提琴|大提琴/i, Bowed],
  [/guitar|ukulele|banjo|mandolin|lute|harp|\bbass\b|吉他|尤克里里|琵琶|古筝/i, Plucked],
  [/trumpet|trombone|horn|tuba|sax|cornet|小号|长号|圆号|萨克斯/i, Brass],
  [/clarinet|flute|oboe|recorder|bassoon|whistle|单簧管|长笛|双簧管|竖笛|笛/i, Woodwind],
  [/drum|djembe|caj[oó]n|percussion|cymbal|bongo|conga|鼓|打击/i, Drums],
  [/keyboard|piano|organ|synth|accordion|\bkeys\b|琴键|钢琴|键盘|电子琴|手风琴/i, Keys],
  [/wind|管乐/i, Brass],
  [/string|弦/i, Plucked],
];
const all: readonly Drawn[] = [Plucked, Bowed, Keys, Drums, Woodwind, Brass];

/** The instrument that a title names, on a stage. */
export function Instrument({ chance, text, about = [] }: SceneProps) {
  const named = [text ?? '', ...about].flatMap((words) =>
    kinds.filter(([pattern]) => pattern.test(words)).map(([, drawn]) => drawn),
  );
  const Drawing = named[0] ?? all[Math.floor(chance(1) * all.length)] ?? Plucked;
  return (
    <g>
      <circle cx={100 + chance(2) * 120} cy="84" r="78" fill={tints.soft} />
      <ellipse cx="160" cy="164" rx="112" ry="10" fill={tints.middle} />
      <Drawing />
    </g>
  );
}

function Plucked() {
  return (
    <g transform="rotate(34 160 92)">
      <rect x="153" y="-22" width="14" height="96" rx="3" fill={tints.ink} />
      <rect x="148" y="-36" width="24" height="22" rx="5" fill={tints.ink} />
      <path
        d="M160 66 C194 60 200 88 190 100 C216 114 208 168 160 168 C112 168 104 114 130 100 C120 88 126 60 160 66Z"
        fill={tints.warm}
      />
      <circle cx="160" cy="104" r="15" fill={tints.ink} />
      <rect x="140" y="136" width="40" height="7" rx="2" fill={tints.ink} />
      <path d="M156 -18 V138 M160 -18 V138 M164 -18 V138" stroke={tints.paper} strokeWidth="1.4" />
    </g>
  );
}

function Bowed() {
  return (
    <g>
      <g transform="rotate(-24 150 92)">
        <rect x="145" y="-6" width="10" height="70" rx="3" fill={tints.ink} />
        <circle cx="150" cy="-8" r="8" fill={tints.ink} />
        <path
          d="M150 56 C180 54 184 76 174 90 C168 98 170 104 176 112 C190 138 172 158 150 158 C128 158 110 138 124 112 C130 104 132 98 126 90 C116 76 120 54 150 56Z"
          fill={tints.full}
        />
        <path
          d="M136 98 q-7 10 0 20 M164 98 q7 10 0 20"
          fill="none"
          stroke={tints.ink}
          strokeWidth="3"
          strokeLinecap="round"
        />
        <rect x="140" y="118" width="20" height="5" rx="2" fill={tints.paper} />
        <path d="M148 0 V146 M152 0 V146" stroke={tints.paper} strokeWidth="1.2" />
      </g>
      <path d="M216 30 L242 158" stroke={tints.ink} strokeWidth="5" strokeLinecap="round" />
      <path d="M210 34 L234 158" stroke={tints.middle} strokeWidth="3" />
    </g>
  );
}

function Brass() {
  return (
    <g fill="none" stroke={tints.warm} strokeWidth="11" strokeLinecap="round">
      <path d="M76 92 H214" />
      <path d="M122 92 V124 a14 14 0 0 0 14 14 H186 a14 14 0 0 0 14 -14 V92" />
      <path d="M208 92 C236 92 248 74 254 52 V132 C248 110 236 92 208 92Z" fill={tints.warm} />
      <rect x="62" y="85" width="14" height="14" rx="3" fill={tints.ink} stroke="none" />
      <g fill={tints.ink} stroke="none">
        {[142, 160, 178].map((x) => (
          <g key={x}>
            <rect x={x - 6} y="76" width="12" height="48" rx="4" />
            <rect x={x - 2} y="64" width="4" height="12" />
            <circle cx={x} cy="62" r="6" fill={tints.full} />
          </g>
        ))}
      </g>
    </g>
  );
}

function Woodwind() {
  return (
    <g transform="rotate(-32 160 90)">
      <path d="M56 84 L76 80 V100 L56 96Z" fill={tints.warm} />
      <rect x="76" y="79" width="152" height="22" rx="4" fill={tints.ink} />
      <path d="M228 79 L262 68 V112 L228 101Z" fill={tints.ink} />
      {[92, 128, 214].map((x) => (
        <rect key={x} x={x} y="77" width="6" height="26" fill={tints.warm} />
      ))}
      {[110, 146, 164, 182, 200].map((x) => (
        <circle key={x} cx={x} cy="90" r="5.5" fill={tints.paper} />
      ))}
    </g>
  );
}

function Drums() {
  return (
    <g>
      <path d="M98 76 V136 C98 156 222 156 222 136 V76Z" fill={tints.full} />
      <path
        d="M98 84 L129 146 L160 92 L191 146 L222 84"
        fill="none"
        stroke={tints.paper}
        strokeWidth="4"
        strokeLinejoin="round"
        opacity="0.85"
      />
      <ellipse cx="160" cy="76" rx="66" ry="21" fill={tints.ink} />
      <ellipse cx="160" cy="73" rx="60" ry="17" fill={tints.paper} />
      <g stroke={tints.warm} strokeWidth="6" strokeLinecap="round">
        <path d="M150 68 L92 18 M176 66 L236 22" />
      </g>
      <circle cx="150" cy="68" r="5" fill={tints.warm} />
      <circle cx="176" cy="66" r="5" fill={tints.warm} />
    </g>
  );
}

function Keys() {
  return (
    <g>
      <path d="M108 124 L96 164 M212 124 L224 164" stroke={tints.ink} strokeWidth="7" strokeLinecap="round" />
      <rect x="64" y="58" width="192" height="68" rx="8" fill={tints.ink} />
      <rect x="74" y="66" width="60" height="8" rx="4" fill={tints.strong} />
      {Array.from({ length: 12 }, (_, key) => (
        <rect key={key} x={73 + key * 14.6} y="80" width="13.4" height="40" rx="2" fill={tints.paper} />
      ))}
      {[0, 1, 3, 4, 5, 7, 8, 10].map((key) => (
        <rect key={key} x={82.6 + key * 14.6} y="80" width="8.6" height="24" rx="1.5" fill={tints.ink} />
      ))}
    </g>
  );
}
