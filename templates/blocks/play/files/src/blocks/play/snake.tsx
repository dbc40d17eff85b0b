import { useEffect, useEffectEvent, useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import { Arrows } from './arrows.tsx';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import type { Direction } from './slide.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';

const size = 16;
const pace: Record<Level, number> = { easy: 240, medium: 150, hard: 90 };
const steps: Record<Direction, readonly [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
const opposite: Record<Direction, Direction> = { left: 'right', right: 'left', up: 'down', down: 'up' };

interface World {
  /** The head first. */
  body: readonly (readonly [number, number])[];
  heading: Direction;
  apple: readonly [number, number];
}

function appleFor(body: World['body']): readonly [number, number] {
  const free = Array.from(
    { length: size * size },
    (_, index) => [index % size, Math.floor(index / size)] as const,
  ).filter(([x, y]) => !body.some(([bx, by]) => bx === x && by === y));
  return free[Math.floor(Math.random() * free.length)] ?? [0, 0];
}

function begin(): World {
  const body = [
    [5, 8],
    [4, 8],
    [3, 8],
  ] as const;
  return { body, heading: 'right', apple: appleFor(body) };
}

/** A snake that grows with every apple. */
export function Snake(props: PlayProps) {
  const words = useWords({ en, zh });
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('easy');
  const [world, setWorld] = useState(begin);
  const [isRunning, setRunning] = useState(false);
  const [isOver, setOver] = useState(false);
  const score = world.body.length - 3;
  const step = useEffectEvent(() => {
    const [dx, dy] = steps[world.heading];
    const [x, y] = world.body[0] ?? [0, 0];
    const head = [x + dx, y + dy] as const;
    const isOut = head[0] < 0 || head[1] < 0 || head[0] >= size || head[1] >= size;
    if (isOut || world.body.some(([bx, by]) => bx === head[0] && by === head[1])) {
      setRunning(false);
      setOver(true);
      rounds.finish(score >= 10 ? 'won' : 'lost', score, level);
      return;
    }
    const eats = head[0] === world.apple[0] && head[1] === world.apple[1];
    const body = [head, ...(eats ? world.body : world.body.slice(0, -1))];
    setWorld({ ...world, body, apple: eats ? appleFor(body) : world.apple });
  });
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => step(), pace[level]);
    return () => clearInterval(timer);
  }, [isRunning, level]);
  const turn = (direction: Direction) => {
    if (isOver) return;
    setRunning(true);
    if (direction !== opposite[world.heading]) setWorld({ ...world, heading: direction });
  };
  const restart = (next: Level) => {
    setLevel(next);
    setWorld(begin());
    setRunning(false);
    setOver(false);
  };
  return (
    <Table
      rounds={rounds}
      message={isOver ? words.snakeOver(score) : words.snakeHint}
      tone={isOver ? 'bad' : 'neutral'}
      level={level}
      onLevel={restart}
      score={score}
      onNew={() => restart(level)}
    >
      <svg viewBox={`0 0 ${size} ${size}`} className="w-full max-w-lg rounded-control bg-muted" aria-hidden>
        <circle cx={world.apple[0] + 0.5} cy={world.apple[1] + 0.5} r="0.42" fill="var(--bad)" />
        {world.body.map(([x, y], index) => (
          <rect
            key={`${x}-${y}`}
            x={x + 0.04}
            y={y + 0.04}
            width="0.92"
            height="0.92"
            rx="0.25"
            fill="var(--primary)"
            opacity={index === 0 ? 1 : 0.78}
          />
        ))}
      </svg>
      <Button disabled={isOver} onClick={() => setRunning(!isRunning)}>
        {isRunning ? words.pause : words.start}
      </Button>
      <Arrows onPress={turn} />
    </Table>
  );
}
