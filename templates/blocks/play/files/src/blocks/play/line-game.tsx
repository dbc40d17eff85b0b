import { Circle, X } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { answer, choices, emptyBoard, put, winner, type Board } from './lines.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';

export interface LineGameProps extends PlayProps {
  width: number;
  height: number;
  inRow: number;
  falls?: boolean;
}

/** So many in a row, against the computer: tic-tac-toe, connect four, five in a row. */
export function LineGame({ width, height, inRow, falls = false, ...game }: LineGameProps) {
  const words = useWords({ en, zh });
  const rounds = useRounds(game);
  const [level, setLevel] = useState<Level>('medium');
  const [board, setBoard] = useState<Board>(() => emptyBoard({ width, height, inRow, falls }));
  const won = winner(board);
  const isOver = won !== undefined || choices(board).length === 0;
  const play = (square: number) => {
    const column = square % width;
    const at = falls ? choices(board).find((each) => each % width === column) : square;
    if (isOver || at === undefined || board.squares[at] !== 0) return;
    let next = put(board, at, 1);
    if (!winner(next) && choices(next).length > 0) {
      const reply = answer(next, level, Math.random);
      if (reply !== undefined) next = put(next, reply, 2);
    }
    setBoard(next);
    const end = winner(next);
    if (end || choices(next).length === 0) {
      const outcome = !end ? 'drawn' : end.who === 1 ? 'won' : 'lost';
      rounds.finish(outcome, { won: 3, drawn: 1, lost: 0 }[outcome], level);
    }
  };
  const restart = () => setBoard(emptyBoard({ width, height, inRow, falls }));
  const message = won ? (won.who === 1 ? words.youWin : words.youLose) : isOver ? words.draw : words.yourTurn;
  const states = [words.empty, words.you, words.computer];
  const small = width > 7;
  return (
    <Table
      rounds={rounds}
      message={message}
      tone={won ? (won.who === 1 ? 'good' : 'bad') : 'neutral'}
      level={level}
      onLevel={(next) => {
        setLevel(next);
        restart();
      }}
      onNew={restart}
    >
      <div
        className={`grid w-full ${small ? 'max-w-2xl gap-0.5' : 'max-w-md gap-2'}`}
        style={{ gridTemplateColumns: `repeat(${width}, minmax(0, 1fr))` }}
      >
        {board.squares.map((square, index) => {
          const [row, column] = [Math.floor(index / width) + 1, (index % width) + 1];
          const isWinning = won?.line.includes(index) === true;
          return (
            <button
              key={`${row}-${column}`}
              type="button"
              aria-label={words.square(row, column, states[square] ?? '')}
              onClick={() => play(index)}
              className={`flex aspect-square items-center justify-center border transition-colors ${falls ? 'rounded-full' : small ? 'rounded-sm' : 'rounded-control'} ${isWinning ? 'border-transparent bg-primary text-primary-foreground' : 'border-input bg-muted text-foreground hover:bg-primary-soft'}`}
            >
              {square === 1 && <X className="size-3/5 animate-fade" strokeWidth={2.5} aria-hidden />}
              {square === 2 && <Circle className="size-1/2 animate-fade" strokeWidth={3} aria-hidden />}
            </button>
          );
        })}
      </div>
    </Table>
  );
}
