import { useEffect, useEffectEvent, useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import * as arcade from './arcade-text.ts';
import {
  beginBlocks,
  cellsOf,
  dropped,
  fallen,
  high,
  moved,
  onHold,
  placed,
  wide,
  type BlocksWorld,
} from './blocks-world.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';
import { useKeys } from './use-keys.ts';
import { clockText, useSeconds } from './use-seconds.ts';
import { useSound } from './use-sound.ts';

const pace: Record<Level, number> = { easy: 800, medium: 520, hard: 300 };
const fills = [
  'var(--chart-1)',
  'var(--chart-2)',
  'var(--chart-3)',
  'var(--chart-4)',
  'var(--chart-5)',
  'var(--chart-6)',
  'var(--primary)',
];

/** Falling pieces that fill lines. */
export function FallingBlocks(props: PlayProps) {
  const words = { ...useWords({ en, zh }), ...useWords(arcade) };
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('easy');
  const [world, setWorld] = useState(() => beginBlocks(Math.random));
  const [isRunning, setRunning] = useState(false);
  const [hasBegun, setBegun] = useState(false);
  const clock = useSeconds();
  const sound = useSound();
  const speed = 1 + Math.floor(world.lines / 10);
  const become = (next: BlocksWorld) => {
    if (next.lines > world.lines) sound.play(660);
    setWorld(next);
    if (!next.isOver || world.isOver) return;
    setRunning(false);
    clock.run(false);
    rounds.finish('lost', next.score, {
      level,
      seconds: clock.seconds,
      note: `${words.linesCount}: ${next.lines}`,
    });
  };
  const fall = useEffectEvent(() => become(fallen(world, Math.random)));
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => fall(), pace[level] / (1 + (speed - 1) * 0.25));
    return () => clearInterval(timer);
  }, [isRunning, level, speed]);
  const run = (on: boolean) => {
    setRunning(on);
    setBegun(true);
    clock.run(on);
  };
  const act = (change: (from: BlocksWorld) => BlocksWorld) => () => {
    if (world.isOver) return;
    if (!isRunning) run(true);
    become(change(world));
  };
  const left = act((from) => moved(from, { x: from.piece.x - 1 }));
  const right = act((from) => moved(from, { x: from.piece.x + 1 }));
  const turn = act((from) => moved(from, { turns: from.piece.turns + 1 }));
  const down = act((from) => fallen(from, Math.random));
  const drop = act((from) => dropped(from, Math.random));
  const hold = act((from) => onHold(from, Math.random));
  useKeys({ ArrowLeft: left, ArrowRight: right, ArrowUp: turn, ArrowDown: down, ' ': drop, c: hold });
  const restart = (next: Level) => {
    setLevel(next);
    setWorld(beginBlocks(Math.random));
    setRunning(false);
    setBegun(false);
    clock.reset();
  };
  return (
    <Table
      rounds={rounds}
      message={
        world.isOver
          ? words.blocksOver(world.score)
          : hasBegun && !isRunning
            ? words.paused
            : words.blocksHint
      }
      tone={world.isOver ? 'bad' : 'neutral'}
      level={level}
      onLevel={restart}
      score={world.score}
      counts={[
        [words.time, clockText(clock.seconds)],
        [words.linesCount, world.lines],
        [words.speedLevel, speed],
      ]}
      pause={{
        isOn: hasBegun && !isRunning && !world.isOver,
        turn: (on) => run(!on),
        disabled: world.isOver || !hasBegun,
      }}
      sound={sound}
      onNew={() => restart(level)}
    >
      <div className="flex items-start gap-4">
        <svg
          viewBox={`0 0 ${wide} ${high}`}
          role="img"
          aria-label={`${words.linesCount}: ${world.lines}`}
          className="h-[min(60vh,34rem)] rounded-control border border-border bg-muted"
        >
          {[...world.cells.entries()]
            .filter(([, cell]) => cell > 0)
            .map(([index, cell]) => (
              <rect
                key={index}
                x={(index % wide) + 0.04}
                y={Math.floor(index / wide) + 0.04}
                width="0.92"
                height="0.92"
                rx="0.14"
                fill={fills[cell - 1]}
              />
            ))}
          {!world.isOver &&
            placed(world.piece).map(([x, y]) => (
              <rect
                key={`${x} ${y}`}
                x={x + 0.04}
                y={y + 0.04}
                width="0.92"
                height="0.92"
                rx="0.14"
                fill={fills[world.piece.kind]}
              />
            ))}
        </svg>
        <div className="flex flex-col gap-4">
          <Preview label={words.nextPiece} kind={world.next} />
          <Preview label={words.heldPiece} kind={world.held} />
        </div>
      </div>
      {!hasBegun && (
        <Button variant="primary" onClick={() => run(true)}>
          {words.start}
        </Button>
      )}
      <div className="flex flex-wrap justify-center gap-2">
        <Button onClick={left}>{words.left}</Button>
        <Button onClick={turn}>{words.rotate}</Button>
        <Button onClick={right}>{words.right}</Button>
        <Button onClick={down}>{words.down}</Button>
        <Button onClick={drop}>{words.drop}</Button>
        <Button onClick={hold}>{words.holdPiece}</Button>
      </div>
    </Table>
  );
}

function Preview({ label, kind }: { label: string; kind: number | undefined }) {
  return (
    <figure className="flex flex-col gap-1">
      <figcaption className="text-sm text-muted-foreground">{label}</figcaption>
      <svg viewBox="-0.2 -0.2 4.4 2.4" className="w-20 rounded-control bg-muted" aria-hidden>
        {kind !== undefined &&
          cellsOf(kind, 0).map(([x, y]) => (
            <rect
              key={`${x} ${y}`}
              x={x + 0.04}
              y={y + 0.04}
              width="0.92"
              height="0.92"
              rx="0.14"
              fill={fills[kind]}
            />
          ))}
      </svg>
    </figure>
  );
}
