import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import { clock } from './clock.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { conflicts, newSudoku } from './sudoku-grid.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';

const empty: Record<Level, number> = { easy: 30, medium: 42, hard: 52 };

/** A grid of numbers to be filled in. */
export function SudokuGame(props: PlayProps) {
  const words = useWords({ en, zh });
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('easy');
  const [grid, setGrid] = useState(() => newSudoku(empty.easy));
  const [digits, setDigits] = useState<readonly number[]>(grid.given);
  const [since, setSince] = useState(clock);
  const [message, setMessage] = useState<string>();
  const [isSolved, setSolved] = useState(false);
  const wrong = conflicts(digits);
  const restart = (next: Level) => {
    const made = newSudoku(empty[next]);
    setLevel(next);
    setGrid(made);
    setDigits(made.given);
    setSince(clock());
    setMessage(undefined);
    setSolved(false);
  };
  const type = (place: number, text: string) => {
    const digit = Number(text.slice(-1));
    if (isSolved || grid.given[place] !== 0 || !Number.isInteger(digit)) return;
    const next = digits.map((each, index) => (index === place ? digit : each));
    setDigits(next);
    setMessage(undefined);
    if (next.every((each) => each > 0) && conflicts(next).size === 0) {
      const minutes = Math.max(1, Math.round((clock() - since) / 60_000));
      setSolved(true);
      setMessage(words.solved(minutes));
      rounds.finish('won', Math.max(10, empty[level] * 10 - minutes * 5), level);
    }
  };
  const check = () => {
    const errors = digits.filter((digit, index) => digit > 0 && digit !== grid.solution[index]).length;
    setMessage(errors > 0 ? words.someWrong(errors) : words.soFarRight);
  };
  return (
    <Table
      rounds={rounds}
      message={message ?? words.sudokuHint}
      tone={isSolved ? 'good' : 'neutral'}
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
              readOnly={isGiven || isSolved}
              value={digit === 0 ? '' : digit}
              onChange={(event) => type(place, event.target.value === '' ? '0' : event.target.value)}
              className={`aspect-square w-full min-w-0 border border-border text-center text-lg tabular-nums focus:outline-2 focus:outline-ring ${column % 3 === 2 && column < 8 ? 'border-r-2 border-r-foreground' : ''} ${row % 3 === 2 && row < 8 ? 'border-b-2 border-b-foreground' : ''} ${isGiven ? 'bg-muted font-semibold text-foreground' : wrong.has(place) ? 'bg-bad-soft text-bad' : 'bg-field text-link'}`}
            />
          );
        })}
      </div>
      <Button onClick={check}>{words.check}</Button>
    </Table>
  );
}
