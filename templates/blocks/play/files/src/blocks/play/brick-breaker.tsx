import { useRef, useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import * as arcade from './arcade-text.ts';
import { beginBricks, brickAt, bricksWorld, pushed, type BricksWorld } from './bricks-world.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';
import { useFrames } from './use-frames.ts';
import { useKeys } from './use-keys.ts';
import { useSound } from './use-sound.ts';

const pace: Record<Level, number> = { easy: 34, medium: 46, hard: 60 };
const fills = ['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)', 'var(--chart-4)', 'var(--chart-5)'];
const { wide, high, paddleY } = bricksWorld;

/** A ball, a paddle, and bricks to break. */
export function BrickBreaker(props: PlayProps) {
  const words = { ...useWords({ en, zh }), ...useWords(arcade) };
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('easy');
  const [world, setWorld] = useState(() => beginBricks(1));
  const [isRunning, setRunning] = useState(false);
  const [hasBegun, setBegun] = useState(false);
  const heading = useRef(0);
  const sound = useSound();
  const isOver = world.end !== undefined;
  const run = (on: boolean) => {
    setRunning(on);
    setBegun(true);
  };
  const become = (next: BricksWorld) => {
    if (next.score > world.score) sound.play(520);
    setWorld(next);
    if (next.end === undefined) return;
    setRunning(false);
    rounds.finish(next.end, next.score, { level, note: `${words.stage} ${next.stage}` });
  };
  useFrames(isRunning, (seconds) =>
    become(pushed(world, { seconds, pace: pace[level], heading: heading.current })),
  );
  const steer = (direction: number) => () => {
    if (isOver) return;
    if (!isRunning) run(true);
    heading.current = direction;
  };
  const step = (direction: number) => () => {
    if (isOver) return;
    if (!isRunning) run(true);
    setWorld((held) => ({
      ...held,
      paddle: Math.max(0, Math.min(wide - held.paddleWidth, held.paddle + direction * 8)),
    }));
  };
  useKeys({ ArrowLeft: steer(-1), ArrowRight: steer(1), ' ': () => !isOver && run(!isRunning) }, () => {
    heading.current = 0;
  });
  const restart = (next: Level) => {
    setLevel(next);
    setWorld(beginBricks(1));
    setRunning(false);
    setBegun(false);
    heading.current = 0;
  };
  return (
    <Table
      rounds={rounds}
      message={
        world.end === 'won'
          ? words.bricksDone(world.score)
          : world.end === 'lost'
            ? words.bricksOver(world.score)
            : hasBegun && !isRunning
              ? words.paused
              : words.bricksHint
      }
      tone={world.end === 'won' ? 'good' : world.end === 'lost' ? 'bad' : 'neutral'}
      level={level}
      onLevel={restart}
      score={world.score}
      counts={[
        [words.lives, world.lives],
        [words.stage, world.stage],
      ]}
      pause={{
        isOn: hasBegun && !isRunning && !isOver,
        turn: (on) => run(!on),
        disabled: isOver || !hasBegun,
      }}
      sound={sound}
      onNew={() => restart(level)}
    >
      <svg
        viewBox={`0 0 ${wide} ${high}`}
        role="img"
        aria-label={`${words.score} ${world.score}, ${words.lives} ${world.lives}`}
        className="w-full max-w-2xl rounded-control border border-border bg-muted"
        onPointerMove={(event) => {
          if (isOver || !hasBegun) return;
          const box = event.currentTarget.getBoundingClientRect();
          const at = ((event.clientX - box.left) / box.width) * wide;
          setWorld((held) => ({
            ...held,
            paddle: Math.max(0, Math.min(wide - held.paddleWidth, at - held.paddleWidth / 2)),
          }));
        }}
      >
        {world.bricks.map((number) => {
          const { x, y, width, height, row } = brickAt(number);
          return (
            <rect
              key={number}
              x={x}
              y={y}
              width={width}
              height={height}
              rx="0.6"
              fill={fills[row % fills.length]}
            />
          );
        })}
        {world.gift && (
          <text
            x={world.gift.x}
            y={world.gift.y}
            textAnchor="middle"
            fontSize="5"
            fontWeight="700"
            fill="var(--primary)"
          >
            +
          </text>
        )}
        <rect
          x={world.paddle}
          y={paddleY}
          width={world.paddleWidth}
          height="2"
          rx="1"
          fill="var(--primary)"
        />
        <circle cx={world.ball.x} cy={world.ball.y} r="1.2" fill="var(--foreground)" />
      </svg>
      <div className="flex gap-2">
        <Button onClick={step(-1)}>{words.left}</Button>
        {!hasBegun && (
          <Button variant="primary" onClick={() => run(true)}>
            {words.start}
          </Button>
        )}
        <Button onClick={step(1)}>{words.right}</Button>
      </div>
    </Table>
  );
}
