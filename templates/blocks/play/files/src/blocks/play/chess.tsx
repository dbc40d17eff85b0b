import { Flag, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import { reply } from './chess-player.ts';
import {
  endOf,
  isCheck,
  isWhite,
  legalMoves,
  moved,
  notation,
  squareName,
  start,
  type ChessMove,
  type Position,
} from './chess-rules.ts';
import * as chessText from './chess-text.ts';
import { keepMoves, keptMoves } from './kept-moves.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level, Outcome } from './round-type.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';

const figures: Readonly<Record<string, string>> = { k: '♚', q: '♛', r: '♜', b: '♝', n: '♞', p: '♟' };
const scores: Record<Outcome, number> = { won: 3, drawn: 1, lost: 0 };

/** Every position of a game, the first before any move. */
function positionsOf(moves: readonly ChessMove[]): Position[] {
  const all = [start];
  for (const move of moves) all.push(moved(all.at(-1) ?? start, move));
  return all;
}

/** Chess against the computer or somebody at the same screen; white is at the bottom. */
export function Chess(props: PlayProps) {
  const words = useWords({ en, zh });
  const own = useWords(chessText);
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('medium');
  const [isAlone, setAlone] = useState(true);
  const [moves, setMoves] = useState<readonly ChessMove[]>(() => keptMoves(props.name));
  const [from, setFrom] = useState<number>();
  const [refused, setRefused] = useState<string>();
  const [hasResigned, setResigned] = useState(false);
  const positions = positionsOf(moves);
  const position = positions.at(-1) ?? start;
  const end = endOf(position);
  const isOver = end !== undefined || hasResigned;
  const targets = from === undefined ? [] : legalMoves(position).filter((move) => move.from === from);
  const keep = (next: readonly ChessMove[]) => {
    setMoves(next);
    keepMoves(props.name, next);
    setFrom(undefined);
    setRefused(undefined);
  };
  const restart = (nextLevel = level, alone = isAlone) => {
    keep([]);
    setLevel(nextLevel);
    setAlone(alone);
    setResigned(false);
  };
  const finish = (outcome: Outcome, count: number) => {
    keepMoves(props.name, []);
    rounds.finish(outcome, scores[outcome], { ...(isAlone && { level }), note: words.moves(count) });
  };
  const play = (move: ChessMove) => {
    let next = [...moves, move];
    let after = moved(position, move);
    const answer = isAlone && !endOf(after) ? reply(after, level, Math.random) : undefined;
    if (answer) {
      next = [...next, answer];
      after = moved(after, answer);
    }
    keep(next);
    const ended = endOf(after);
    if (ended) finish(ended === 'draw' ? 'drawn' : after.whiteMoves ? 'lost' : 'won', next.length);
  };
  const press = (square: number) => {
    if (isOver) return;
    const move = targets.find(({ to }) => to === square);
    if (move) return play(move);
    const piece = position.squares[square] ?? '.';
    if (piece !== '.' && isWhite(piece) === position.whiteMoves) {
      setFrom(square === from ? undefined : square);
      setRefused(undefined);
    } else if (from !== undefined) {
      setRefused(own.notLegal(squareName(from), squareName(square)));
      setFrom(undefined);
    }
  };
  const turn = `${isCheck(position) ? `${own.check} ` : ''}${position.whiteMoves ? own.whiteMoves : own.blackMoves}`;
  const message = hasResigned
    ? own.resigned
    : end === 'mate'
      ? position.whiteMoves
        ? own.blackWins
        : own.whiteWins
      : end === 'draw'
        ? words.draw
        : (refused ?? turn);
  const last = moves.at(-1);
  return (
    <Table
      rounds={rounds}
      message={message}
      tone={end === 'mate' && !position.whiteMoves ? 'good' : hasResigned || refused ? 'bad' : 'neutral'}
      level={isAlone ? level : undefined}
      onLevel={(next) => restart(next)}
      choice={{
        label: own.opponent,
        chosen: isAlone ? 'computer' : 'friend',
        options: [
          ['computer', own.opponents.computer],
          ['friend', own.opponents.friend],
        ],
        choose: (id) => restart(level, id === 'computer'),
      }}
      onNew={() => restart()}
    >
      <div
        role="group"
        aria-label={own.board}
        className="grid w-full max-w-xl grid-cols-8 overflow-hidden rounded-control border border-input"
      >
        {[...position.squares].map((piece, square) => {
          const name = squareName(square);
          const isDark = (Math.floor(square / 8) + square) % 2 === 1;
          const isMarked = square === from || square === last?.to || square === last?.from;
          const canGo = targets.some(({ to }) => to === square);
          return (
            <button
              key={name}
              type="button"
              aria-label={own.square(
                name,
                piece === '.' ? own.free : own.piece(isWhite(piece), own.pieces[piece.toLowerCase()] ?? ''),
              )}
              aria-pressed={square === from}
              onClick={() => press(square)}
              className={`relative flex aspect-square items-center justify-center text-2xl leading-none sm:text-4xl ${isDark ? 'bg-[#8f9b8a]' : 'bg-[#e9ece4]'} ${isMarked ? 'shadow-[inset_0_0_0_3px_var(--color-primary)]' : ''}`}
            >
              {piece !== '.' && (
                <span
                  aria-hidden
                  className={
                    isWhite(piece)
                      ? 'text-white [text-shadow:0_0_2px_#000,0_0_2px_#000,0_1px_2px_#000]'
                      : 'text-[#161616]'
                  }
                >
                  {figures[piece.toLowerCase()]}
                </span>
              )}
              {canGo && <span aria-hidden className="absolute size-1/4 rounded-full bg-primary" />}
            </button>
          );
        })}
      </div>
      <div className="flex flex-wrap justify-center gap-2">
        <Button
          icon={<Undo2 className="size-4" aria-hidden />}
          disabled={isOver || moves.length === 0}
          onClick={() => keep(moves.slice(0, isAlone ? -2 : -1))}
        >
          {own.undo}
        </Button>
        <Button
          icon={<Flag className="size-4" aria-hidden />}
          disabled={isOver || moves.length === 0}
          onClick={() => {
            setResigned(true);
            finish('lost', moves.length);
          }}
        >
          {own.resign}
        </Button>
      </div>
      <Notes positions={positions} moves={moves} />
    </Table>
  );
}

/** What was played and what was captured. */
function Notes({ positions, moves }: { positions: readonly Position[]; moves: readonly ChessMove[] }) {
  const own = useWords(chessText);
  const written = moves.map((move, index) => notation(positions[index] ?? start, move));
  const now = positions.at(-1) ?? start;
  const count = (squares: string, piece: string) => squares.split(piece).length - 1;
  const taken = [...'qrbnpQRBNP'].flatMap((piece) =>
    Array.from({ length: Math.max(0, count(start.squares, piece) - count(now.squares, piece)) }, () =>
      own.piece(isWhite(piece), own.pieces[piece.toLowerCase()] ?? ''),
    ),
  );
  return (
    <div className="grid w-full max-w-xl gap-4 sm:grid-cols-2">
      <section className="flex flex-col gap-2">
        <h2 className="font-heading font-semibold">{own.history}</h2>
        {written.length === 0 && <p className="text-sm text-muted-foreground">{own.noMoves}</p>}
        <ol aria-label={own.history} className="flex flex-col text-sm tabular-nums">
          {Array.from({ length: Math.ceil(written.length / 2) }, (_, index) => (
            <li key={index}>
              {index + 1}. {written[index * 2]} {written[index * 2 + 1]}
            </li>
          ))}
        </ol>
      </section>
      <section className="flex flex-col gap-2">
        <h2 className="font-heading font-semibold">{own.taken}</h2>
        <p className="text-sm text-muted-foreground">{taken.length > 0 ? taken.join(', ') : own.nothing}</p>
      </section>
    </div>
  );
}
