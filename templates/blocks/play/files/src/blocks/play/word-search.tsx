import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import * as arcade from './arcade-text.ts';
import { layWords, lineBetween } from './letter-grid.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { shuffled } from './shuffled.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';
import { useHints } from './use-hints.ts';
import { clockText, useSeconds } from './use-seconds.ts';
import { categories, wordsToGuess } from './words-to-guess.ts';

const sizes: Record<Level, number> = { easy: 8, medium: 10, hard: 12 };
const counts: Record<Level, number> = { easy: 4, medium: 6, hard: 8 };
const hintCost = 30;

function lay(level: Level, category: string) {
  const fitting = wordsToGuess.filter(
    (each) => (category === 'all' || each.category === category) && each.word.length <= sizes[level],
  );
  const chosen = shuffled(fitting.map(({ word }) => word.toUpperCase())).slice(0, counts[level]);
  return layWords(chosen, sizes[level], Math.random);
}

/** Words hidden in a square of letters. */
export function WordSearch(props: PlayProps) {
  const words = { ...useWords({ en, zh }), ...useWords(arcade) };
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('easy');
  const [category, setCategory] = useState('all');
  const [grid, setGrid] = useState(() => lay('easy', 'all'));
  const [found, setFound] = useState<ReadonlySet<string>>(new Set());
  const [from, setFrom] = useState<number>();
  const [said, setSaid] = useState<string>();
  const hints = useHints(props.hints);
  const [isPaused, setPaused] = useState(false);
  const clock = useSeconds();
  const isOver = found.size === grid.hidden.length;
  const open = new Set(grid.hidden.filter(({ word }) => found.has(word)).flatMap(({ places }) => places));
  const restart = (next: Level, of = category) => {
    setLevel(next);
    setCategory(of);
    setGrid(lay(next, of));
    setFound(new Set());
    setFrom(undefined);
    setSaid(undefined);
    hints.reset();
    setPaused(false);
    clock.reset();
  };
  const take = (word: string, used: number) => {
    const all = new Set([...found, word]);
    setFound(all);
    setSaid(words.wordFoundNow(word));
    if (all.size < grid.hidden.length) return;
    clock.run(false);
    const score = Math.max(10, grid.hidden.length * 100 - clock.seconds * 2 - used * hintCost);
    rounds.finish('won', score, { level, seconds: clock.seconds, note: clockText(clock.seconds) });
  };
  const finish = (start: number, end: number) => {
    const line = lineBetween(start, end, grid.size);
    const match = grid.hidden.find(
      ({ word, places }) =>
        !found.has(word) && (line.join() === places.join() || line.toReversed().join() === places.join()),
    );
    setFrom(undefined);
    if (match) take(match.word, hints.used);
    else setSaid(words.noWordThere);
  };
  const press = (at: number) => {
    if (isOver || isPaused) return;
    clock.run(true);
    if (from === undefined) {
      setFrom(at);
      setSaid(undefined);
    } else if (from !== at) finish(from, at);
  };
  const hint = () => {
    const next = grid.hidden.find(({ word }) => !found.has(word));
    if (!next) return;
    clock.run(true);
    hints.take();
    take(next.word, hints.used + 1);
  };
  return (
    <Table
      rounds={rounds}
      message={
        isOver
          ? words.searchDone(clockText(clock.seconds))
          : isPaused
            ? words.paused
            : (said ?? words.searchHint)
      }
      tone={isOver ? 'good' : 'neutral'}
      level={level}
      onLevel={(next) => restart(next)}
      choice={{
        label: words.category,
        chosen: category,
        options: (['all', ...categories] as const).map((id) => [id, words.categories[id]]),
        choose: (id) => restart(level, id),
      }}
      counts={[
        [words.time, clockText(clock.seconds)],
        [words.wordList, `${found.size}/${grid.hidden.length}`],
        ...hints.counts,
      ]}
      pause={{
        isOn: isPaused,
        turn: (on) => {
          setPaused(on);
          clock.run(!on);
        },
        disabled: isOver || !(clock.isRunning || isPaused),
      }}
      onNew={() => restart(level)}
    >
      <div
        className="grid w-full max-w-xl touch-none gap-1 select-none"
        style={{ gridTemplateColumns: `repeat(${grid.size}, minmax(0, 1fr))` }}
      >
        {grid.letters.map((letter, at) => (
          <button
            key={at}
            type="button"
            aria-label={words.cell(letter, Math.floor(at / grid.size) + 1, (at % grid.size) + 1)}
            aria-pressed={at === from || open.has(at)}
            onPointerDown={(event) => {
              if (event.currentTarget.hasPointerCapture(event.pointerId))
                event.currentTarget.releasePointerCapture(event.pointerId);
              press(at);
            }}
            onPointerUp={() => from !== undefined && from !== at && finish(from, at)}
            onKeyDown={(event) => event.key === 'Enter' && press(at)}
            className={`flex aspect-square items-center justify-center rounded-sm font-heading text-lg font-semibold ${at === from ? 'bg-primary text-primary-foreground' : open.has(at) ? 'bg-good-soft text-good' : 'bg-muted text-foreground hover:bg-primary-soft'}`}
          >
            {letter}
          </button>
        ))}
      </div>
      <ul aria-label={words.wordList} className="flex flex-wrap justify-center gap-2">
        {grid.hidden.map(({ word }) => (
          <li
            key={word}
            className={`rounded-full px-3 py-1 text-sm font-medium ${found.has(word) ? 'bg-good-soft text-good line-through' : 'bg-primary-soft'}`}
          >
            {word}
          </li>
        ))}
      </ul>
      <Button disabled={isOver || hints.isSpent} onClick={hint}>
        {words.showOne}
      </Button>
    </Table>
  );
}
