import type { ReactElement } from 'react';
import { Hills } from './places.tsx';
import { tints, type SceneProps } from './tints.ts';

interface Vehicle {
  /** Said of a row, it is drawn like this. */
  kind: RegExp;
  body: string;
  glass: string;
  wheels: readonly number[];
}

/** Drawn from the left end of a street that is 190 wide, standing on 146. */
const vehicles: readonly Vehicle[] = [
  {
    kind: /saloon|sedan|limousine|executive|轿车/i,
    body: 'M4 146 V128 q0 -9 12 -12 l28 -4 q20 -24 44 -24 h16 q24 0 42 24 l28 4 q14 3 14 14 v16Z',
    glass: 'M56 110 q14 -15 30 -15 h6 v15Z M98 95 h6 q18 0 32 15 h-38Z',
    wheels: [46, 146],
  },
  {
    kind: /small|city|compact|hatch|mini|小型/i,
    body: 'M22 146 V122 q0 -9 10 -11 l20 -4 q16 -29 40 -29 h32 q22 0 26 22 l4 22 v24Z',
    glass: 'M64 106 q12 -19 28 -19 h6 v19Z M104 87 h20 q10 0 14 19 h-34Z',
    wheels: [56, 130],
  },
  {
    kind: /family|estate|wagon|suv|off.?road|jeep|家/i,
    body: 'M4 146 V116 q0 -10 10 -12 l26 -4 q16 -28 36 -28 h82 q14 0 18 16 l8 26 v32Z',
    glass: 'M52 99 q12 -18 26 -18 h6 v18Z M92 81 h32 v18 h-32Z M132 81 h22 q6 0 10 18 h-32Z',
    wheels: [44, 148],
  },
  {
    kind: /van|transporter|minibus|camper|bus|厢|客车/i,
    body: 'M6 146 V112 q0 -6 6 -10 l22 -32 q6 -8 16 -8 h122 q12 0 12 12 v72Z',
    glass: 'M30 102 l18 -26 q2 -3 6 -3 h12 v29Z M76 73 h40 v24 h-40Z',
    wheels: [44, 148],
  },
  {
    kind: /truck|lorr|pick.?up|cargo|trailer|tractor|货|卡车/i,
    body: 'M4 146 V106 q0 -5 4 -9 l16 -21 q4 -6 12 -6 h26 v62 h4 V58 h120 v88Z',
    glass: 'M18 104 l14 -20 q2 -3 6 -3 h16 v23Z',
    wheels: [34, 122, 156],
  },
  {
    kind: /classic|roadster|convertible|sport|cabrio|跑车/i,
    body: 'M2 146 V130 q0 -9 14 -11 l44 -5 l14 -22 h7 l-9 24 h42 q8 -9 20 -9 q40 2 52 22 v17Z',
    glass: 'M62 113 l13 -19 h3 l-8 19Z',
    wheels: [42, 148],
  },
];
const twoWheels = /motor.?(?:cycle|bike)|scooter|bicycle|e-?bike|^bike|摩托|自行车/i;
/** So many from the first are what anybody drives. */
const usual = 4;
const paints = [tints.full, tints.strong, tints.warm, tints.full];

/** A car or another vehicle on a road: of the kind that is said, else of one of several. */
export function Road({ chance, about = [] }: SceneProps): ReactElement {
  const said = about.join(' ');
  const vehicle = vehicles.find(({ kind }) => kind.test(said)) ?? vehicles[Math.floor(chance(8) * usual)];
  const paint = paints[Math.floor(chance(9) * paints.length)] ?? tints.full;
  return (
    <g>
      {chance(10) > 0.45 ? <Hills chance={chance} /> : <Town chance={chance} />}
      <rect x="-10" y="142" width="340" height="50" fill={tints.ink} />
      <path d="M-10 168 H330" stroke={tints.warm} strokeWidth="3" strokeDasharray="22 16" />
      <g transform={`translate(${46 + chance(7) * 40} 0)`}>
        {twoWheels.test(said) || !vehicle ? (
          <Bike paint={paint} />
        ) : (
          <>
            <path d={vehicle.body} fill={paint} />
            <path d={vehicle.glass} fill={tints.paper} />
            {vehicle.wheels.map((wheel) => (
              <g key={wheel}>
                <circle cx={wheel} cy="146" r="16" fill={tints.ink} stroke={tints.paper} strokeWidth="2" />
                <circle cx={wheel} cy="146" r="6" fill={tints.paper} />
              </g>
            ))}
          </>
        )}
      </g>
    </g>
  );
}

function Bike({ paint }: { paint: string }) {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      {[42, 142].map((wheel) => (
        <circle key={wheel} cx={wheel} cy="132" r="26" stroke={tints.strong} strokeWidth="7" />
      ))}
      <path
        d="M42 132 L74 88 H124 L142 132 M74 88 L92 130 L124 88 M92 130 H42"
        stroke={paint}
        strokeWidth="9"
      />
      <path d="M60 82 H86 M116 72 H134 L124 88" stroke={tints.ink} strokeWidth="7" />
    </g>
  );
}

function Town({ chance }: { chance: SceneProps['chance'] }) {
  return (
    <g>
      <circle cx={60 + chance(2) * 200} cy="40" r="18" fill={tints.warm} />
      {[0, 1, 2, 3, 4, 5, 6].map((house) => (
        <rect
          key={house}
          x={-8 + house * 48}
          y={62 + chance(house + 20) * 46}
          width="42"
          height="100"
          rx="2"
          fill={house % 2 === 0 ? tints.soft : tints.middle}
        />
      ))}
    </g>
  );
}
