import { useEffect, useState } from 'react';
import { useWords } from '../../text/index.ts';
import * as arcade from './arcade-text.ts';
import { clock } from './clock.ts';
import { useRounds, type PlayProps } from './round.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';

const tries = 5;

/** How fast somebody presses when the colour changes. */
export function Reaction(props: PlayProps) {
  const words = { ...useWords({ en, zh }), ...useWords(arcade) };
  const rounds = useRounds(props);
  const [phase, setPhase] = useState<'still' | 'wait' | 'now' | 'soon'>('still');
  const [since, setSince] = useState(0);
  const [times, setTimes] = useState<readonly number[]>([]);
  const isOver = times.length === tries;
  const average =
    times.length > 0 ? Math.round(times.reduce((sum, each) => sum + each, 0) / times.length) : undefined;
  useEffect(() => {
    if (phase !== 'wait') return undefined;
    const timer = setTimeout(
      () => {
        setPhase('now');
        setSince(clock());
      },
      900 + Math.random() * 2200,
    );
    return () => clearTimeout(timer);
  }, [phase]);
  const press = () => {
    if (isOver) return;
    if (phase === 'wait') return setPhase('soon');
    if (phase !== 'now') return setPhase('wait');
    const all = [...times, clock() - since];
    setTimes(all);
    setPhase('still');
    if (all.length < tries) return;
    const mean = Math.round(all.reduce((sum, each) => sum + each, 0) / tries);
    rounds.finish(mean < 400 ? 'won' : 'lost', Math.max(1, 1000 - mean), {
      level: 'medium',
      note: words.reactionTime(mean),
    });
  };
  const restart = () => {
    setTimes([]);
    setPhase('still');
  };
  const last = times.at(-1);
  const label = {
    still: words.start,
    wait: words.reactionWait,
    now: words.reactionNow,
    soon: words.reactionSoon,
  };
  return (
    <Table
      rounds={rounds}
      message={isOver && average !== undefined ? words.reactionDone(average) : words.reactionHint}
      tone={isOver ? 'good' : 'neutral'}
      counts={[
        [words.tryCount, `${times.length}/${tries}`],
        [words.time, last === undefined ? '–' : words.reactionTime(last)],
        [words.average, average === undefined ? '–' : words.reactionTime(average)],
      ]}
      onNew={restart}
    >
      <button
        type="button"
        disabled={isOver}
        onPointerDown={press}
        onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && press()}
        className={`flex h-64 w-full max-w-xl items-center justify-center rounded-card font-heading text-3xl font-semibold ${phase === 'now' ? 'bg-primary text-primary-foreground' : 'bg-muted text-foreground'}`}
      >
        {label[phase]}
      </button>
    </Table>
  );
}
