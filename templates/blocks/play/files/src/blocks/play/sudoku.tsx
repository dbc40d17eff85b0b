import { Lightbulb, Pencil, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import { keepSudoku, keptSudoku, type KeptSudoku } from './kept-sudoku.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { conflicts, newSudoku } from './sudoku-grid.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';
import { useHints } from './use-hints.ts';
import { clockText, useSeconds } from './use-seconds.ts';

const empty: Record<Level, number> = { easy: 30, medium: 42, hard: 52 };
const hintCost = 10;

function begun(level: Level): KeptSudoku {
  const grid = newSudoku(empty[level]);
  return { level, grid, digits: grid.given, notes: {}, seconds: 0, hints: 0 };
}

/** A grid of numbers to be filled in, with notes, hints and a way back; an unfinished one goes on after a reload. */
export function SudokuGame(props: PlayProps) {
  const words = useWords({ en, zh });
  const rounds = useRounds(props);
  const [first] = useState(() => keptSudoku() ?? begun('easy'));
  const [{ level, grid }, setPuzzle] = useState<Pick<KeptSudoku, 'level' | 'grid'>>(first);
  const [digits, setDigits] = useState(first.digits);
  const [notes, setNotes] = useState(first.notes);
  const [past, setPast] = useState<readonly (readonly number[])[]>([]);
  const [at, setAt] = useState<number>();
  const [isNoting, setNoting] = useState(false);
  const hints = useHints(props.hints, first.hints);
  const [message, setMessage] = useState<string>();
  const [isPaused, setPaused] = useState(false);
  const clock = useSeconds(first.seconds);
  const { seconds } = clock;
  const wrong = conflicts(digits);
  const isSolved = digits.every((digit) => digit > 0) && wrong.size === 0;
  useEffect(() => {
    keepSudoku(isSolved ? undefined : { level, grid, digits, notes, seconds, hints: hints.used });
  }, [level, grid, digits, notes, seconds, hints.used, isSolved]);
  const restart = (next: Level) => {
    const made = begun(next);
    setPuzzle(made);
    setDigits(made.digits);
    setNotes({});
    setPast([]);
    hints.reset();
    setMessage(undefined);
    setPaused(false);
    clock.reset();
  };
  const pause = (on: boolean) => {
    setPaused(on);
    clock.run(!on);
  };
  const put = (place: number, digit: number, used = hints.used) => {
    const next = digits.map((each, index) => (index === place ? digit : each));
    setPast([...past, digits].slice(-200));
    setDigits(next);
    setMessage(undefined);
    clock.run(true);
    if (next.some((each) => each === 0) || conflicts(next).size > 0) return;
    clock.run(false);
    setMessage(words.solvedIn(clockText(seconds)));
    const score = Math.max(10, empty[level] * 10 - Math.floor(seconds / 12) - used * hintCost);
    rounds.finish('won', score, { level, seconds });
  };
  const type = (place: number, text: string) => {
    const digit = Number(text.slice(-1));
    if (isSolved || isPaused || grid.given[place] !== 0 || !Number.isInteger(digit)) return;
    if (!isNoting || digit === 0 || digits[place] !== 0) return put(place, digit);
    const held = notes[place] ?? [];
    const marked = held.includes(digit) ? held.filter((each) => each !== digit) : [...held, digit].toSorted();
    setNotes({ ...notes, [place]: marked });
  };
  const undo = () => {
    const last = past.at(-1);
    if (!last) return;
    setDigits(last);
    setPast(past.slice(0, -1));
    setMessage(undefined);
  };
  const hint = () => {
    const isOpen = (place: number | undefined) =>
      place !== undefined && grid.given[place] === 0 && digits[place] !== grid.solution[place];
    const place = isOpen(at) ? at : digits.findIndex((_, index) => isOpen(index));
    if (place === undefined || place < 0) return;
    hints.take();
    put(place, grid.solution[place] ?? 0, hints.used + 1);
  };
  const check = () => {
    const errors = digits.filter((digit, index) => digit > 0 && digit !== grid.solution[index]).length;
    setMessage(errors > 0 ? words.someWrong(errors) : words.soFarRight);
  };
  const best = rounds.bestTime(level);
  return (
    <Table
      rounds={rounds}
      message={message ?? (isPaused ? words.paused : words.sudokuHint)}
      tone={isSolved ? 'good' : wrong.size > 0 ? 'bad' : 'neutral'}
      counts={[
        [words.time, clockText(seconds)],
        ...hints.counts,
        [words.bestTime(words[level]), best === undefined ? '–' : clockText(best)],
      ]}
      pause={{ isOn: isPaused, turn: pause, disabled: isSolved || !(clock.isRunning || isPaused) }}
      level={level}
      onLevel={restart}
      onNew={() => restart(level)}
    >
      <div className="grid w-full max-w-lg grid-cols-9 border-2 border-foreground">
        {digits.map((digit, place) => {
          const [row, column] = [Math.floor(place / 9), place % 9];
          const isGiven = grid.given[place] !== 0;
          return (
            <input
              key={place}
              inputMode="numeric"
              aria-label={words.field(row + 1, column + 1, digit === 0 ? words.empty : String(digit))}
              aria-invalid={wrong.has(place) || undefined}
              readOnly={isGiven || isSolved}
              value={digit === 0 || isPaused ? '' : digit}
              placeholder={isPaused ? '' : (notes[place] ?? []).join(' ')}
              onFocus={() => setAt(place)}
              onChange={(event) => type(place, event.target.value === '' ? '0' : event.target.value)}
              className={`aspect-square w-full min-w-0 border border-border text-center text-lg tabular-nums placeholder:text-[0.65rem] placeholder:text-muted-foreground focus:outline-2 focus:outline-ring ${column % 3 === 2 && column < 8 ? 'border-r-2 border-r-foreground' : ''} ${row % 3 === 2 && row < 8 ? 'border-b-2 border-b-foreground' : ''} ${wrong.has(place) ? 'bg-bad-soft text-bad' : isGiven ? 'bg-muted font-semibold text-foreground' : 'bg-field text-link'}`}
            />
          );
        })}
      </div>
      <div className="flex flex-wrap justify-center gap-2">
        <Button onClick={check}>{words.check}</Button>
        <Button
          icon={<Lightbulb className="size-4" aria-hidden />}
          disabled={isSolved || isPaused || hints.isSpent}
          onClick={hint}
        >
          {words.showHint}
        </Button>
        <Button icon={<Undo2 className="size-4" aria-hidden />} disabled={past.length === 0} onClick={undo}>
          {words.undo}
        </Button>
        <Button
          aria-pressed={isNoting}
          variant={isNoting ? 'primary' : undefined}
          icon={<Pencil className="size-4" aria-hidden />}
          onClick={() => setNoting(!isNoting)}
        >
          {words.noting}
        </Button>
      </div>
    </Table>
  );
}
