import { Squirrel } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import * as arcade from './arcade-text.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';
import { useSound } from './use-sound.ts';

const pace: Record<Level, number> = { easy: 1100, medium: 800, hard: 550 };
const lasts = 30;
const holes = Array.from({ length: 9 }, (_, index) => index);

/** Something that looks out of holes and is to be hit. */
export function Whack(props: PlayProps) {
  const words = { ...useWords({ en, zh }), ...useWords(arcade) };
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('easy');
  const [left, setLeft] = useState(lasts);
  const [at, setAt] = useState<number>();
  const [tally, setTally] = useState({ score: 0, hits: 0, combo: 0 });
  const [isRunning, setRunning] = useState(false);
  const sound = useSound();
  const isOver = left === 0;
  const hasBegun = left < lasts || isRunning;
  const tick = useEffectEvent(() => {
    setLeft(left - 1);
    if (left > 1) return;
    setRunning(false);
    setAt(undefined);
    rounds.finish(tally.hits >= 10 ? 'won' : 'lost', tally.score, {
      level,
      note: `${words.hits}: ${tally.hits}`,
      seconds: lasts,
    });
  });
  const hop = useEffectEvent(() => {
    const others = holes.filter((each) => each !== at);
    if (at !== undefined) setTally({ ...tally, combo: 0 });
    setAt(others[Math.floor(Math.random() * others.length)]);
  });
  useEffect(() => {
    if (!isRunning) return undefined;
    const second = setInterval(() => tick(), 1000);
    const hops = setInterval(() => hop(), pace[level]);
    return () => {
      clearInterval(second);
      clearInterval(hops);
    };
  }, [isRunning, level]);
  const hit = (hole: number) => {
    if (!isRunning) return;
    if (hole !== at) return setTally({ ...tally, combo: 0 });
    sound.play(600);
    const combo = tally.combo + 1;
    setTally({ score: tally.score + 10 + 2 * Math.min(10, combo - 1), hits: tally.hits + 1, combo });
    setAt(undefined);
  };
  const restart = (next: Level) => {
    setLevel(next);
    setLeft(lasts);
    setAt(undefined);
    setTally({ score: 0, hits: 0, combo: 0 });
    setRunning(false);
  };
  return (
    <Table
      rounds={rounds}
      message={
        isOver ? words.timeUp(tally.score) : hasBegun && !isRunning ? words.paused : words.moleHint(lasts)
      }
      tone={isOver ? 'good' : 'neutral'}
      level={level}
      onLevel={restart}
      score={tally.score}
      counts={[
        [words.timeLeft, `${left} s`],
        [words.hits, tally.hits],
        [words.combo, tally.combo],
      ]}
      pause={{
        isOn: hasBegun && !isRunning && !isOver,
        turn: (on) => setRunning(!on),
        disabled: isOver || !hasBegun,
      }}
      sound={sound}
      onNew={() => restart(level)}
    >
      <div className="grid w-full max-w-md grid-cols-3 gap-3">
        {holes.map((hole) => (
          <button
            key={hole}
            type="button"
            aria-label={words.hole(hole + 1, hole === at ? words.moleUp : words.holeEmpty)}
            onPointerDown={() => hit(hole)}
            onKeyDown={(event) => event.key === 'Enter' && hit(hole)}
            className={`flex aspect-square items-center justify-center rounded-full border-4 transition-colors ${hole === at ? 'border-primary bg-primary-soft' : 'border-border bg-muted'}`}
          >
            {hole === at && <Squirrel className="size-3/5 text-primary" aria-hidden />}
          </button>
        ))}
      </div>
      {!hasBegun && (
        <Button variant="primary" size="large" onClick={() => setRunning(true)}>
          {words.start}
        </Button>
      )}
    </Table>
  );
}
