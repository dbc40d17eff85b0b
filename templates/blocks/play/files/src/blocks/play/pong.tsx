import { useRef, useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import * as arcade from './arcade-text.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';
import { useFrames } from './use-frames.ts';
import { useKeys } from './use-keys.ts';

const pace: Record<Level, number> = { easy: 42, medium: 56, hard: 72 };
const follows: Record<Level, number> = { easy: 22, medium: 34, hard: 48 };
const most = 11;
const bat = 14;
const high = 60;

const begin = { x: 50, y: 30, dx: 0.8, dy: 0.6, left: 23, right: 23, one: 0, other: 0 };
const held = (at: number) => Math.max(0, Math.min(high - bat, at));

/** A ball between two bats. */
export function Pong(props: PlayProps) {
  const words = { ...useWords({ en, zh }), ...useWords(arcade) };
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('easy');
  const [isAlone, setAlone] = useState(true);
  const [court, setCourt] = useState(begin);
  const [isRunning, setRunning] = useState(false);
  const [hasBegun, setBegun] = useState(false);
  const headings = useRef({ left: 0, right: 0 });
  const isOver = court.one >= most || court.other >= most;
  useFrames(isRunning, (seconds) => {
    const way = pace[level] * seconds;
    let { x, y, dx, dy, one, other } = court;
    x += dx * way;
    y += dy * way;
    if (y < 1 || y > high - 1) dy = y < 1 ? Math.abs(dy) : -Math.abs(dy);
    const left = held(court.left + headings.current.left * 55 * seconds);
    const wish = Math.max(-1, Math.min(1, (y - court.right - bat / 2) / 4));
    const right = held(
      court.right + (isAlone ? wish * follows[level] : headings.current.right * 55) * seconds,
    );
    const bounce = (at: number) => {
      dy = Math.max(-0.85, Math.min(0.85, ((y - at) / bat - 0.5) * 1.7));
      return Math.sqrt(1 - dy * dy);
    };
    if (dx < 0 && x < 4 && x > 1 && y > left - 1 && y < left + bat + 1) dx = bounce(left);
    if (dx > 0 && x > 96 && x < 99 && y > right - 1 && y < right + bat + 1) dx = -bounce(right);
    if (x < -2 || x > 102) {
      one += x > 102 ? 1 : 0;
      other += x < -2 ? 1 : 0;
      dx = x > 102 ? -0.8 : 0.8;
      [x, y, dy] = [50, 30, 0.6];
    }
    setCourt({ x, y, dx, dy, left, right, one, other });
    if (one < most && other < most) return;
    setRunning(false);
    rounds.finish(one >= most ? 'won' : 'lost', one * 10, { level, note: words.pongScore(one, other) });
  });
  const run = (on: boolean) => {
    setRunning(on);
    setBegun(true);
  };
  const steer = (side: 'left' | 'right', direction: number) => () => {
    if (isOver) return;
    if (!isRunning) run(true);
    headings.current[isAlone ? 'left' : side] = direction;
  };
  const step = (direction: number) => () => {
    if (isOver) return;
    if (!isRunning) run(true);
    setCourt((from) => ({ ...from, left: held(from.left + direction * 8) }));
  };
  useKeys(
    { w: steer('left', -1), s: steer('left', 1), ArrowUp: steer('right', -1), ArrowDown: steer('right', 1) },
    (key) => {
      headings.current[isAlone || key === 'w' || key === 's' ? 'left' : 'right'] = 0;
    },
  );
  const restart = (next: Level, alone = isAlone) => {
    setLevel(next);
    setAlone(alone);
    setCourt(begin);
    setRunning(false);
    setBegun(false);
    headings.current = { left: 0, right: 0 };
  };
  const over =
    court.one >= most ? (isAlone ? words.youWin : words.leftWins) : isAlone ? words.youLose : words.rightWins;
  return (
    <Table
      rounds={rounds}
      message={isOver ? over : hasBegun && !isRunning ? words.paused : words.pongHint(most)}
      tone={!isOver ? 'neutral' : court.one >= most ? 'good' : 'bad'}
      level={level}
      onLevel={restart}
      choice={{
        label: words.opponent,
        chosen: isAlone ? 'computer' : 'friend',
        options: [
          ['computer', words.theComputer],
          ['friend', words.aFriend],
        ],
        choose: (id) => restart(level, id === 'computer'),
      }}
      pause={{
        isOn: hasBegun && !isRunning && !isOver,
        turn: (on) => run(!on),
        disabled: isOver || !hasBegun,
      }}
      onNew={() => restart(level)}
    >
      <p className="font-heading text-4xl font-semibold tabular-nums">
        {words.pongScore(court.one, court.other)}
      </p>
      <svg
        viewBox={`0 0 100 ${high}`}
        className="w-full max-w-2xl rounded-control border border-border bg-muted"
        aria-hidden
      >
        <line
          x1="50"
          y1="0"
          x2="50"
          y2={high}
          stroke="var(--border)"
          strokeDasharray="2 2"
          strokeWidth="0.5"
        />
        <rect x="1.5" y={court.left} width="1.8" height={bat} rx="0.9" fill="var(--primary)" />
        <rect x="96.7" y={court.right} width="1.8" height={bat} rx="0.9" fill="var(--primary)" />
        <circle cx={court.x} cy={court.y} r="1.3" fill="var(--foreground)" />
      </svg>
      <div className="flex gap-2">
        <Button onClick={step(-1)}>{words.up}</Button>
        {!hasBegun && (
          <Button variant="primary" onClick={() => run(true)}>
            {words.start}
          </Button>
        )}
        <Button onClick={step(1)}>{words.down}</Button>
      </div>
    </Table>
  );
}
