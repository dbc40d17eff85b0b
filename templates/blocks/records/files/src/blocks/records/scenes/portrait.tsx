import { chancesOf, tints } from './tints.ts';

const skins = ['#f3d3bd', '#e6b795', '#c98f66', '#9a6440', '#6b4330'] as const;
const hairs = ['#2c2320', '#4b3326', '#7a4f2d', '#b07a3f', '#8d8a87', '#1f2430'] as const;
const clothes = [tints.full, tints.strong, tints.warm, tints.ink] as const;

export interface PortraitProps {
  /** Whose portrait it is: the same name has the same face. */
  text: string;
}

/** Somebody, drawn for their name: head and shoulders. Loaded when first needed. */
export default function Portrait({ text }: PortraitProps) {
  const chance = chancesOf(text);
  const pick = <Value,>(values: readonly [Value, ...Value[]], place: number): Value =>
    values[Math.floor(chance(place) * values.length)] ?? values[0];
  const skin = pick(skins, 11);
  const hair = pick(hairs, 12);
  const cloth = pick(clothes, 13);
  const style = Math.floor(chance(14) * 6);
  return (
    <g>
      <rect x="-2" y="-2" width="324" height="184" fill={chance(15) > 0.5 ? tints.soft : tints.faint} />
      <circle
        cx={96 + chance(16) * 128}
        cy={64 + chance(17) * 30}
        r="88"
        fill={tints.middle}
        opacity="0.45"
      />
      {style > 3 && <LongHair colour={hair} waves={style === 5} />}
      <path d="M88 190 C88 148 120 134 160 134 C200 134 232 148 232 190Z" fill={cloth} />
      <Collar kind={Math.floor(chance(18) * 3)} skin={skin} />
      <path d="M146 108 H174 V136 C174 146 146 146 146 136Z" fill={skin} />
      <path d="M146 118 C152 128 168 128 174 118 V126 C168 134 152 134 146 126Z" fill="#000" opacity="0.12" />
      <ellipse cx="160" cy="84" rx="34" ry="40" fill={skin} />
      <circle cx="126" cy="88" r="7" fill={skin} />
      <circle cx="194" cy="88" r="7" fill={skin} />
      {chance(19) > 0.78 && style < 4 && (
        <path
          d="M127 94 C130 128 148 132 160 132 C172 132 190 128 193 94 C186 108 172 106 160 106 C148 106 134 108 127 94Z"
          fill={hair}
        />
      )}
      <TopHair style={style} colour={hair} />
      <Face chance={chance} />
    </g>
  );
}

function Face({ chance }: { chance: (place: number) => number }) {
  const smile = chance(21) > 0.4 ? 'M148 106 Q160 116 172 106' : 'M150 107 Q160 112 170 107';
  return (
    <g stroke="#2b211d" strokeLinecap="round" fill="none">
      <path d="M142 78 q6 -5 12 -1 M166 77 q6 -4 12 1" strokeWidth="2.4" />
      <circle cx="148" cy="87" r="2.6" fill="#2b211d" stroke="none" />
      <circle cx="172" cy="87" r="2.6" fill="#2b211d" stroke="none" />
      <path d="M160 88 q-4 9 1 10" strokeWidth="2" opacity="0.55" />
      <path d={smile} strokeWidth="2.6" />
      {chance(22) > 0.66 && (
        <g strokeWidth="2.4">
          <circle cx="147" cy="87" r="11" />
          <circle cx="173" cy="87" r="11" />
          <path d="M158 86 q2 -3 4 0 M136 85 L127 82 M184 85 L193 82" />
        </g>
      )}
    </g>
  );
}

function TopHair({ style, colour }: { style: number; colour: string }) {
  if (style === 0)
    return (
      <path
        d="M125 82 C120 44 140 34 162 36 C190 36 202 52 195 82 C190 66 176 60 160 62 C144 60 132 66 125 82Z"
        fill={colour}
      />
    );
  if (style === 1)
    return (
      <path
        d="M124 86 C116 40 150 26 172 38 C196 34 204 62 196 86 C194 68 186 58 168 60 C150 66 132 62 124 86Z"
        fill={colour}
      />
    );
  if (style === 2)
    return (
      <g fill={colour}>
        {[
          [132, 58, 16],
          [146, 46, 18],
          [164, 42, 18],
          [182, 50, 17],
          [192, 66, 13],
          [127, 74, 11],
        ].map(([cx, cy, r]) => (
          <circle key={cx} cx={cx} cy={cy} r={r} />
        ))}
      </g>
    );
  if (style === 3)
    return (
      <g fill={colour}>
        <circle cx="160" cy="36" r="16" />
        <path d="M125 84 C120 52 138 42 160 42 C182 42 200 52 195 84 C188 64 176 58 160 58 C144 58 132 64 125 84Z" />
      </g>
    );
  return (
    <path
      d="M124 88 C118 46 138 36 160 36 C184 36 202 46 196 88 C192 70 176 56 150 60 C138 62 128 72 124 88Z"
      fill={colour}
    />
  );
}

function LongHair({ colour, waves }: { colour: string; waves: boolean }) {
  return (
    <path
      d={
        waves
          ? 'M116 148 C104 126 122 112 116 84 C112 48 138 32 160 32 C184 32 208 48 204 84 C198 112 216 126 204 148 C190 154 130 154 116 148Z'
          : 'M120 138 C114 108 116 92 118 78 C120 46 140 32 160 32 C180 32 200 46 202 78 C204 92 206 108 200 138Z'
      }
      fill={colour}
    />
  );
}

function Collar({ kind, skin }: { kind: number; skin: string }) {
  if (kind === 0)
    return (
      <g>
        <path d="M138 136 L160 166 L182 136 L172 132 H148Z" fill={skin} />
        <path
          d="M138 135 L128 146 L152 176 L160 164Z M182 135 L192 146 L168 176 L160 164Z"
          fill={tints.paper}
        />
      </g>
    );
  if (kind === 1) return <path d="M138 136 C146 156 174 156 182 136 L174 130 H146Z" fill={skin} />;
  return <path d="M140 128 H180 V142 C170 150 150 150 140 142Z" fill={tints.paper} opacity="0.9" />;
}
