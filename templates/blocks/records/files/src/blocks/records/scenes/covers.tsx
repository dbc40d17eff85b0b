import { lazy, Suspense, type ReactElement } from 'react';
import { Letter } from './letter.tsx';
import { tints, type SceneProps } from './tints.ts';

const Topic = lazy(() => import('./topic.tsx'));
const grounds = [tints.soft, tints.full, tints.middle, tints.ink, tints.strong];

/** A cover with a large letter: literature. */
export function Cover(props: SceneProps) {
  return <Sheet {...props} draw={(x, colour) => <Letter letter={props.letter} x={x} colour={colour} />} />;
}

/** A cover with a sign of what it is about: articles and news. */
export function Headline(props: SceneProps) {
  const { letter, text, about = [] } = props;
  return (
    <Sheet
      {...props}
      draw={(x, colour) => (
        <Suspense>
          <Topic texts={[text, ...about]} letter={letter} x={x} colour={colour} />
        </Suspense>
      )}
    />
  );
}

/** A coloured sheet with a shape and lines; what is drawn on it stands beside the shape. */
function Sheet({
  chance,
  draw,
}: Pick<SceneProps, 'chance'> & { draw: (x: number, colour: string) => ReactElement }) {
  const place = Math.floor(chance(2) * grounds.length);
  const isDeep = place === 1 || place >= 3;
  const colour = isDeep ? tints.paper : tints.ink;
  const side = chance(1) > 0.5 ? 112 : 208;
  const far = 320 - side;
  const foot = 90 - chance(4) * 40;
  return (
    <g>
      <rect x="-2" y="-2" width="324" height="184" fill={grounds[place]} />
      {chance(3) > 0.5 ? (
        <circle
          cx={far}
          cy={40 + chance(4) * 100}
          r={54 + chance(5) * 40}
          fill={isDeep ? tints.warm : tints.full}
          opacity="0.85"
        />
      ) : (
        <path
          d={`M${far - 90} 190 L${far - 90} ${foot} A90 90 0 0 1 ${far + 90} ${foot} V190Z`}
          fill={isDeep ? tints.warm : tints.full}
          opacity="0.85"
        />
      )}
      {[0, 1, 2].map((line) => (
        <path
          key={line}
          d={`M-10 ${136 + line * 16 + chance(6) * 20} C80 ${110 + line * 16} 200 ${176 + line * 12} 330 ${126 + line * 16}`}
          fill="none"
          stroke={colour}
          strokeWidth="1.5"
          opacity="0.35"
        />
      ))}
      {draw(side, colour)}
    </g>
  );
}
