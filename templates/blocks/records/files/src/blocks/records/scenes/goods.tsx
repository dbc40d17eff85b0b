import { tints, type SceneProps } from './tints.ts';

/** Goods that are sold in a jar, and those that are sold in or for a cup. */
const jarred =
  /\b(?:honey|jams?|preserves|spices?|soaps?|candles?|cosmetics?|skin ?care|creams?|oils?|sauces?)\b|蜂蜜|果酱|香皂|蜡烛|护肤/i;
const cupped = /\b(?:cups?|mugs?|ceramics?|pottery|tableware|tea|coffee)\b|杯|陶|瓷|茶|咖啡/i;

/** Something to buy, on a pedestal: as it is called, else wrapped up or in a bag. */
export function Goods({ chance, text, about = [] }: SceneProps) {
  const said = [text, ...about].join(' ');
  const kind = jarred.test(said) ? 2 : cupped.test(said) ? 3 : Math.floor(chance(1) * 2);
  return (
    <g>
      <circle cx={110 + chance(2) * 100} cy="80" r="74" fill={tints.soft} />
      <ellipse cx="160" cy="156" rx="104" ry="14" fill={tints.middle} />
      <rect x="56" y="156" width="208" height="40" fill={tints.middle} />
      {kind === 0 && (
        <g>
          <path d="M160 52 L222 78 V134 L160 158 L98 134 V78Z" fill={tints.full} />
          <path d="M160 52 L222 78 L160 104 L98 78Z" fill={tints.warm} />
          <path d="M160 104 L222 78 V134 L160 158Z" fill={tints.ink} opacity="0.45" />
          <path d="M129 65 L191 91 V108 L178 102 V96 L116 71Z" fill={tints.paper} opacity="0.85" />
        </g>
      )}
      {kind === 1 && (
        <g>
          <path
            d="M136 78 v-14 a24 24 0 0 1 48 0 v14"
            fill="none"
            stroke={tints.ink}
            strokeWidth="6"
            strokeLinecap="round"
          />
          <path d="M108 74 H212 L222 156 H98Z" fill={tints.full} />
          <path d="M166 74 H212 L222 156 H186Z" fill={tints.ink} opacity="0.25" />
          <circle cx="160" cy="116" r="18" fill={tints.paper} opacity="0.9" />
        </g>
      )}
      {kind === 2 && (
        <g>
          <rect x="130" y="44" width="60" height="16" rx="5" fill={tints.ink} />
          <path
            d="M134 60 H186 C204 70 206 84 206 100 V146 a10 10 0 0 1 -10 10 H124 a10 10 0 0 1 -10 -10 V100 C114 84 116 70 134 60Z"
            fill={tints.full}
          />
          <rect x="114" y="96" width="92" height="38" fill={tints.paper} opacity="0.92" />
          <path d="M132 110 H188 M144 121 H176" stroke={tints.strong} strokeWidth="5" strokeLinecap="round" />
        </g>
      )}
      {kind === 3 && (
        <g>
          <path d="M200 84 h16 a24 24 0 0 1 0 48 h-16" fill="none" stroke={tints.strong} strokeWidth="11" />
          <path d="M108 62 H204 V134 a22 22 0 0 1 -22 22 H130 a22 22 0 0 1 -22 -22Z" fill={tints.full} />
          <path d="M108 88 H204 V102 H108Z" fill={tints.warm} />
          <path
            d="M132 48 q-8 -10 0 -18 t0 -16 M158 48 q-8 -10 0 -18 t0 -16"
            fill="none"
            stroke={tints.middle}
            strokeWidth="5"
            strokeLinecap="round"
          />
        </g>
      )}
      <path d="M262 48 l5 12 l12 5 l-12 5 l-5 12 l-5 -12 l-12 -5 l12 -5Z" fill={tints.warm} />
    </g>
  );
}
