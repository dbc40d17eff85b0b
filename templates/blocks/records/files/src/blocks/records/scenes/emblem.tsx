import { createElement } from 'react';
import { initialsOf } from './initials.ts';
import { markOf } from './marks.ts';
import { chancesOf, tints } from './tints.ts';

export interface EmblemProps {
  /** What it is drawn for: the same text has the same drawing. */
  text: string;
  /** What else is known of it. */
  about: readonly string[];
  /** A person has initials, whatever the name means. */
  isPerson: boolean;
}

interface Ground {
  fill: string;
  /** Lines and letters on it. */
  line: string;
}

const grounds: readonly Ground[] = [
  { fill: tints.soft, line: tints.strong },
  { fill: tints.full, line: tints.paper },
  { fill: tints.middle, line: tints.paper },
  { fill: tints.warm, line: tints.paper },
  { fill: tints.ink, line: tints.paper },
];

/** A sign for what a title says, or its initials, on one of some patterns. Loaded when first needed. */
export default function Emblem({ text, about, isPerson }: EmblemProps) {
  const chance = chancesOf(text);
  // Things of one kind stand on one colour, each on a pattern of its own.
  const ground = grounds[Math.floor(chancesOf(about[0] ?? text)(1) * grounds.length)] ?? grounds[0];
  if (!ground) return null;
  const mark = isPerson ? undefined : markOf([text, ...about]);
  return (
    <g>
      <rect x="-2" y="-2" width="324" height="184" fill={ground.fill} />
      <Pattern kind={Math.floor(chance(2) * 5)} chance={chance} line={ground.line} />
      {mark ? (
        <g>
          <circle cx="160" cy="90" r="50" fill={tints.paper} />
          {createElement(mark, {
            x: 134,
            y: 64,
            width: 52,
            height: 52,
            strokeWidth: 1.5,
            style: { color: ground.fill === tints.warm ? tints.warm : 'var(--link)' },
          })}
        </g>
      ) : (
        <g>
          {ground.fill === tints.soft ? null : <circle cx="160" cy="90" r="50" fill={tints.paper} />}
          <text
            x="160"
            y="91"
            dominantBaseline="central"
            textAnchor="middle"
            fontSize="40"
            fontWeight="600"
            style={{ fontFamily: 'var(--font-title)' }}
            fill="var(--link)"
          >
            {initialsOf(text)}
          </text>
        </g>
      )}
    </g>
  );
}

interface PatternProps {
  kind: number;
  chance: (place: number) => number;
  line: string;
}

const five = [0, 1, 2, 3, 4];

/** Rings, dots, slanted lines, waves or leaves, quiet behind the sign. */
function Pattern({ kind, chance, line }: PatternProps) {
  const x = chance(3) > 0.5 ? 30 : 290;
  if (kind === 0)
    return (
      <g fill="none" stroke={line} strokeWidth="10" opacity="0.22">
        {five.map((ring) => (
          <circle key={ring} cx={x} cy={170} r={40 + ring * 36} />
        ))}
      </g>
    );
  if (kind === 1)
    return (
      <g fill={line} opacity="0.26">
        {Array.from({ length: 60 }, (_, dot) => (
          <circle key={dot} cx={12 + (dot % 12) * 27} cy={18 + Math.floor(dot / 12) * 36} r="4" />
        ))}
      </g>
    );
  if (kind === 2)
    return (
      <g stroke={line} strokeWidth="14" opacity="0.18">
        {Array.from({ length: 12 }, (_, stripe) => (
          <path key={stripe} d={`M${stripe * 44 - 120} 190 L${stripe * 44} -10`} />
        ))}
      </g>
    );
  if (kind === 3)
    return (
      <g fill="none" stroke={line} strokeWidth="6" opacity="0.24">
        {five.map((wave) => (
          <path key={wave} d={`M-10 ${22 + wave * 36} q42 -30 85 0 t85 0 t85 0 t85 0`} />
        ))}
      </g>
    );
  return (
    <g fill={line} opacity="0.2">
      <circle cx={x} cy={chance(4) * 60} r="84" />
      <circle cx={320 - x} cy={130 + chance(5) * 40} r="62" />
      <rect x={320 - x - 20} y="6" width="44" height="44" rx="10" transform={`rotate(24 ${320 - x} 28)`} />
    </g>
  );
}
