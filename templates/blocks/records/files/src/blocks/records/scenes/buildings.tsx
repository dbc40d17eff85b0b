import { tints, type SceneProps } from './tints.ts';

type Chance = SceneProps['chance'];
type Roof = 'flat' | 'gable' | 'stepped' | 'shed' | 'dome';

const shades = [tints.middle, tints.strong, tints.soft, tints.full];
const roofs: readonly Roof[] = ['flat', 'gable', 'stepped', 'shed', 'dome'];
const ground = 168;

function pick<Item>(items: readonly Item[], chance: number, fallback: Item): Item {
  return items[Math.floor(chance * items.length)] ?? fallback;
}

/** Buildings: one that stands out, a street of them or a skyline, each with roofs and windows of its own. */
export function City({ chance }: SceneProps) {
  const kind = Math.floor(chance(90) * 3);
  return (
    <g>
      <circle cx={50 + chance(1) * 220} cy={36 + chance(2) * 20} r={14 + chance(3) * 10} fill={tints.warm} />
      {kind === 0 ? (
        <Alone chance={chance} />
      ) : kind === 1 ? (
        <Street chance={chance} />
      ) : (
        <Skyline chance={chance} />
      )}
      <rect x="-10" y={ground} width="340" height="22" fill={tints.ink} />
    </g>
  );
}

function Alone({ chance }: { chance: Chance }) {
  const width = 130 + chance(4) * 60;
  const height = 66 + chance(5) * 36;
  const left = 160 - width / 2 + (chance(6) - 0.5) * 50;
  return (
    <g>
      <path
        d={`M-10 ${ground} V130 C50 ${104 + chance(7) * 20} 110 136 180 122 S290 ${112 + chance(8) * 16} 330 126 V${ground}Z`}
        fill={tints.soft}
      />
      <Building chance={chance} seed={10} left={left} width={width} height={height} fill={tints.full} />
      {[left - 34, left + width + 12].map((x, tree) => (
        <g key={x}>
          <rect x={x + 8} y="140" width="5" height="30" fill={tints.ink} />
          <circle
            cx={x + 10}
            cy={134 - chance(tree + 60) * 10}
            r={13 + chance(tree + 62) * 6}
            fill={tints.strong}
          />
        </g>
      ))}
    </g>
  );
}

function Street({ chance }: { chance: Chance }) {
  const many = chance(5) > 0.5 ? 3 : 4;
  const step = 320 / many;
  return (
    <g>
      {Array.from({ length: many }, (_, house) => (
        <Building
          key={house}
          chance={chance}
          seed={house * 14 + 10}
          left={house * step + 4}
          width={step - 8}
          height={60 + chance(house + 6) * 42}
          fill={shades[(house + Math.floor(chance(9) * 4)) % 4] ?? tints.middle}
        />
      ))}
    </g>
  );
}

function Skyline({ chance }: { chance: Chance }) {
  return (
    <g>
      {Array.from({ length: 6 }, (_, house) => {
        const height = 56 + chance(house + 2) * 66;
        const left = -6 + house * 56;
        const fill = shades[(house + Math.floor(chance(9) * 4)) % 4] ?? tints.middle;
        return (
          <g key={house}>
            <rect x={left} y={ground - height} width="50" height={height} rx="3" fill={fill} />
            <Windows
              chance={chance}
              seed={house * 9 + 20}
              {...{ left: left + 6, top: ground - height + 10, width: 38, height: height - 16 }}
            />
          </g>
        );
      })}
    </g>
  );
}

interface Box {
  left: number;
  width: number;
  height: number;
}

function Building({
  chance,
  seed,
  left,
  width,
  height,
  fill,
}: Box & { chance: Chance; seed: number; fill: string }) {
  const top = ground - height;
  const roof = pick(roofs, chance(seed), 'flat');
  const middle = left + width / 2;
  const door = middle - 8 + (chance(seed + 2) - 0.5) * width * 0.4;
  return (
    <g>
      <Top roof={roof} left={left} width={width} top={top} />
      <rect x={left} y={top} width={width} height={height} fill={fill} />
      <Windows
        chance={chance}
        seed={seed + 3}
        {...{ left: left + 10, top: top + 10, width: width - 20, height: height - 44 }}
      />
      <rect x={door} y={ground - 26} width="16" height="26" rx="2" fill={tints.ink} />
    </g>
  );
}

function Top({ roof, left, width, top }: { roof: Roof; left: number; width: number; top: number }) {
  const right = left + width;
  const middle = left + width / 2;
  const paths: Readonly<Record<Roof, string>> = {
    flat: `M${left - 4} ${top + 1} V${top - 7} H${right + 4} V${top + 1}Z`,
    gable: `M${left - 6} ${top + 1} L${middle} ${top - width * 0.28} L${right + 6} ${top + 1}Z`,
    stepped: `M${left} ${top + 1} V${top - 10} H${left + width * 0.25} V${top - 22} H${right - width * 0.25} V${top - 10} H${right} V${top + 1}Z`,
    shed: `M${left - 4} ${top + 1} V${top - 8} L${right + 4} ${top - 26} V${top + 1}Z`,
    dome: `M${middle - width * 0.3} ${top + 1} a${width * 0.3} ${width * 0.26} 0 0 1 ${width * 0.6} 0Z`,
  };
  return <path d={paths[roof]} fill={tints.ink} />;
}

/** Panes in rows, or bands of glass; some are lit. */
function Windows({
  chance,
  seed,
  left,
  top,
  width,
  height,
}: Box & { top: number; chance: Chance; seed: number }) {
  const wide = chance(seed) > 0.6;
  const rows = Math.max(1, Math.floor(height / (wide ? 18 : 22)));
  const across = wide ? 1 : Math.max(2, Math.floor(width / (18 + chance(seed + 1) * 10)));
  const cell = width / across;
  return (
    <g>
      {Array.from({ length: rows * across }, (_, pane) => {
        const lit = chance(seed + 2 + pane) > 0.68;
        return (
          <rect
            key={pane}
            x={left + (pane % across) * cell + (wide ? 0 : cell * 0.18)}
            y={top + Math.floor(pane / across) * (wide ? 18 : 22)}
            width={wide ? width : cell * 0.64}
            height={wide ? 8 : 13}
            rx="1.5"
            fill={lit ? tints.warm : tints.paper}
            opacity={lit ? 1 : 0.6}
          />
        );
      })}
    </g>
  );
}

/** A shop or a place to eat: an awning, a window on each side of the door and a sign. */
export function Shopfront({ chance, letter }: SceneProps) {
  const stripes = 7 + Math.floor(chance(1) * 4);
  const step = 220 / stripes;
  const doorLeft = chance(2) > 0.5;
  const plants = chance(3) > 0.4;
  const wall = pick([tints.paper, tints.soft, tints.middle], chance(4), tints.soft);
  const [first, second] = chance(5) > 0.5 ? [tints.full, tints.paper] : [tints.strong, tints.warm];
  return (
    <g>
      <rect x="34" y="22" width="252" height="150" rx="4" fill={wall} />
      <rect x="34" y="22" width="252" height="12" rx="4" fill={tints.ink} />
      {chance(6) > 0.5 ? (
        <circle cx="160" cy="52" r="15" fill={tints.full} />
      ) : (
        <rect x="112" y="39" width="96" height="27" rx="4" fill={tints.full} />
      )}
      <text x="160" y="59" textAnchor="middle" fontSize="19" fontWeight="700" fill={tints.paper}>
        {letter}
      </text>
      <rect x={doorLeft ? 58 : 216} y="96" width="46" height="72" rx="2" fill={tints.ink} />
      <rect x={doorLeft ? 64 : 222} y="102" width="34" height="38" rx="2" fill={tints.soft} />
      <rect x={doorLeft ? 120 : 58} y="100" width="142" height="50" rx="2" fill={tints.ink} />
      <rect
        x={doorLeft ? 125 : 63}
        y="104"
        width="132"
        height="42"
        fill={tints.warm}
        opacity={0.4 + chance(7) * 0.5}
      />
      {[0, 1, 2].map((lamp) => (
        <circle key={lamp} cx={(doorLeft ? 148 : 86) + lamp * 43} cy="116" r="6" fill={tints.paper} />
      ))}
      {Array.from({ length: stripes }, (_, stripe) => (
        <path
          key={stripe}
          d={`M${50 + stripe * step} 74 h${step} l0 20 a${step / 2} 7 0 0 1 ${-step} 0Z`}
          fill={stripe % 2 === 0 ? first : second}
        />
      ))}
      {plants &&
        [20, 288].map((x) => (
          <g key={x}>
            <path d={`M${x} 148 h22 l-4 20 h-14Z`} fill={tints.strong} />
            <circle cx={x + 11} cy="138" r="14" fill={tints.middle} />
          </g>
        ))}
      <rect x="-10" y={ground} width="340" height="22" fill={tints.ink} />
    </g>
  );
}
