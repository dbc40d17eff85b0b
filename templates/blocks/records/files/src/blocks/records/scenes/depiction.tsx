import type { ReactElement, ReactNode } from 'react';
import { Animal, Bouquet, Plant } from './living.tsx';
import { motifOf } from './motifs/motif-of.ts';
import type { Motif, Slot } from './motifs/motif.ts';
import { chancesOf, tints, type SceneProps } from './tints.ts';

/** What grows and lives is drawn by hand, unlike each other. */
const living: readonly (readonly [RegExp, (props: SceneProps) => ReactElement])[] = [
  [
    /\b(?:flowers?|florists?|roses?|bouquets?|tulips?|lil(?:y|ies)|peon(?:y|ies)|orchids?|sunflowers?|daffodils?)\b|花/i,
    Bouquet,
  ],
  [
    /\b(?:plants?|cact(?:us|i)|ferns?|succulents?|monstera|herbs?|seedlings?|bonsai|nurser(?:y|ies))\b|植物|盆栽/i,
    Plant,
  ],
  [/\b(?:pets?|dogs?|cats?|pupp(?:y|ies)|kittens?|rabbits?|hamsters?)\b|宠物|猫|狗/i, Animal],
];

/** Pairs of first and second colours. */
const liveries: readonly Readonly<Record<Slot, string>>[] = [
  livery(tints.full, tints.warm),
  livery(tints.warm, tints.full),
  livery(tints.strong, tints.ink),
  livery(tints.ink, tints.warm),
  livery(tints.full, tints.middle),
];

function livery(first: string, second: string): Readonly<Record<Slot, string>> {
  return {
    first,
    second,
    ink: first === tints.ink || second === tints.ink ? tints.full : tints.ink,
    paper: tints.paper,
    leaf: 'oklch(0.62 0.09 148)',
  };
}

export interface DepictionProps {
  /** What it is drawn for: the same text has the same drawing. */
  text: string;
  /** What is said of it, the most telling first. */
  says: readonly string[];
  /** Shown where nothing of that can be drawn. */
  otherwise: ReactNode;
}

/** A thing to have, as its name says. Loaded when first needed. */
export default function Depiction({ text, says, otherwise }: DepictionProps) {
  const chance = chancesOf(text);
  for (const said of says) {
    const Living = living.find(([words]) => words.test(said))?.[1];
    if (Living) return <Living chance={chance} text={text} letter="" about={says} />;
    const motif = motifOf([said]);
    if (motif) return <Still motif={motif} chance={chance} />;
  }
  return otherwise;
}

/** A thing before one of some walls. */
function Still({ motif, chance }: { motif: Motif; chance: SceneProps['chance'] }) {
  const colours = liveries[Math.floor(chance(1) * liveries.length)] ?? liveries[0];
  const turned = chance(2) > 0.5 ? 'translate(320 0) scale(-1 1)' : undefined;
  return (
    <g>
      <Wall kind={Math.floor(chance(3) * 4)} chance={chance} />
      <ellipse cx="160" cy="158" rx="96" ry="9" fill={tints.ink} opacity="0.14" />
      <g transform={turned} strokeLinecap="round" strokeLinejoin="round">
        {motif.parts.map(([slot, path, width]) => (
          <path
            key={path}
            d={path}
            {...(width === undefined
              ? { fill: colours?.[slot] }
              : { fill: 'none', stroke: colours?.[slot], strokeWidth: width })}
          />
        ))}
      </g>
    </g>
  );
}

/** A disc, an arch, a window or two fields of colour, over a floor. */
function Wall({ kind, chance }: { kind: number; chance: SceneProps['chance'] }) {
  return (
    <g>
      {kind === 0 && <circle cx={130 + chance(4) * 60} cy="86" r="78" fill={tints.soft} />}
      {kind === 1 && <path d="M70 158 V96 a90 84 0 0 1 180 0 V158Z" fill={tints.soft} />}
      {kind === 2 && <rect x="-4" y="-4" width={110 + chance(4) * 110} height="164" fill={tints.soft} />}
      {kind === 3 && (
        <g fill={tints.soft}>
          <rect x={30 + chance(4) * 20} y="20" width="56" height="78" rx="4" />
          <circle cx={262 - chance(5) * 24} cy="48" r="26" />
        </g>
      )}
      <rect x="-4" y="150" width="328" height="34" fill={kind === 2 ? tints.middle : tints.soft} />
    </g>
  );
}
