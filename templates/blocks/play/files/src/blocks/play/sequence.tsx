import { useEffect, useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import * as arcade from './arcade-text.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';
import { useSound } from './use-sound.ts';

const pace: Record<Level, number> = { easy: 800, medium: 550, hard: 350 };
const pads = [0, 1, 2, 3];
const fills = ['bg-chart-1', 'bg-chart-2', 'bg-chart-3', 'bg-chart-4'];
const goal = 8;

function longer(order: readonly number[]): number[] {
  return [...order, Math.floor(Math.random() * pads.length)];
}

/** Colours that light up in an order to be remembered. */
export function Sequence(props: PlayProps) {
  const words = { ...useWords({ en, zh }), ...useWords(arcade) };
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('easy');
  const [order, setOrder] = useState<readonly number[]>([]);
  const [shown, setShown] = useState(-1);
  const [pressed, setPressed] = useState(0);
  const [isOver, setOver] = useState(false);
  const sound = useSound();
  const isWatching = order.length > 0 && shown < order.length * 2;
  useEffect(() => {
    if (!isWatching || isOver) return undefined;
    const timer = setTimeout(() => setShown(shown + 1), pace[level] / 2);
    return () => clearTimeout(timer);
  }, [isWatching, isOver, shown, level]);
  const lit = isWatching && shown >= 0 && shown % 2 === 0 ? order[shown / 2] : undefined;
  const grow = (from: readonly number[]) => {
    setOrder(longer(from));
    setShown(-2);
    setPressed(0);
  };
  const press = (pad: number) => {
    if (isWatching || isOver || order.length === 0) return;
    sound.play(300 + pad * 110);
    if (order[pressed] !== pad) {
      setOver(true);
      const length = order.length - 1;
      rounds.finish(length >= goal ? 'won' : 'lost', length * 10, {
        level,
        note: `${words.longest}: ${length}`,
      });
      return;
    }
    if (pressed + 1 === order.length) return grow(order);
    setPressed(pressed + 1);
  };
  const restart = (next: Level) => {
    setLevel(next);
    setOrder([]);
    setShown(-1);
    setPressed(0);
    setOver(false);
  };
  return (
    <Table
      rounds={rounds}
      message={
        isOver
          ? words.sequenceOver(order.length - 1)
          : order.length === 0
            ? words.sequenceHint
            : isWatching
              ? words.watch
              : words.repeatNow(order.length - pressed)
      }
      tone={isOver ? 'bad' : 'neutral'}
      level={level}
      onLevel={restart}
      score={Math.max(0, order.length - 1) * 10}
      counts={[[words.longest, Math.max(0, order.length - 1)]]}
      sound={sound}
      onNew={() => restart(level)}
    >
      <div className="grid w-full max-w-sm grid-cols-2 gap-3">
        {pads.map((pad) => (
          <button
            key={pad}
            type="button"
            aria-label={words.pad(pad + 1)}
            aria-pressed={lit === pad}
            onClick={() => press(pad)}
            className={`aspect-square rounded-card border-4 transition-opacity active:opacity-100 ${fills[pad]} ${lit === pad ? 'border-foreground opacity-100' : 'border-transparent opacity-50'}`}
          />
        ))}
      </div>
      {order.length === 0 && (
        <Button variant="primary" size="large" onClick={() => grow([])}>
          {words.start}
        </Button>
      )}
    </Table>
  );
}
