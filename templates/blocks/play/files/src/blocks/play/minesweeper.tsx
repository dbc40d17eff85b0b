import { Bomb, Flag } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Chip } from '../../ui/index.ts';
import { layMines, minesAround, uncover, type MineField } from './mine-field.ts';
import { clock } from './clock.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';

const shapes: Record<Level, { width: number; height: number; count: number }> = {
  easy: { width: 8, height: 8, count: 8 },
  medium: { width: 10, height: 10, count: 16 },
  hard: { width: 12, height: 14, count: 32 },
};

/** Fields to be uncovered without stepping on a mine. */
export function Minesweeper(props: PlayProps) {
  const words = useWords({ en, zh });
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('easy');
  const [field, setField] = useState<MineField>();
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [flags, setFlags] = useState<ReadonlySet<number>>(new Set());
  const [isFlagging, setFlagging] = useState(false);
  const [since, setSince] = useState(0);
  const [took, setTook] = useState<number>();
  const shape = shapes[level];
  const isLost = field !== undefined && [...open].some((place) => field.mines.has(place));
  const isWon = took !== undefined;
  const restart = (next: Level) => {
    setLevel(next);
    setField(undefined);
    setOpen(new Set());
    setFlags(new Set());
    setTook(undefined);
  };
  const flag = (place: number) => {
    if (open.has(place) || isLost || isWon) return;
    setFlags(
      flags.has(place) ? new Set([...flags].filter((each) => each !== place)) : new Set([...flags, place]),
    );
  };
  const step = (place: number) => {
    if (isLost || isWon || flags.has(place)) return;
    const laid = field ?? layMines({ ...shape, safe: place }, Math.random);
    const start = field ? since : clock();
    if (!field) {
      setField(laid);
      setSince(start);
    }
    const next = uncover(laid, open, place);
    setOpen(next);
    if (laid.mines.has(place)) return rounds.finish('lost', 0, level);
    if (next.size === shape.width * shape.height - shape.count) {
      const seconds = Math.max(1, Math.round((clock() - start) / 1000));
      setTook(seconds);
      rounds.finish('won', Math.max(10, shape.count * 20 - seconds), level);
    }
  };
  const message = isLost
    ? words.boom
    : took !== undefined
      ? words.cleared(took)
      : `${words.minesHint} ${words.mines(shape.count - flags.size)}.`;
  return (
    <Table
      rounds={rounds}
      message={message}
      tone={isLost ? 'bad' : isWon ? 'good' : 'neutral'}
      level={level}
      onLevel={restart}
      onNew={() => restart(level)}
    >
      <Chip pressed={isFlagging} onClick={() => setFlagging(!isFlagging)}>
        <Flag className="size-4" aria-hidden /> {words.flagMode}
      </Chip>
      <div
        className="grid w-full max-w-lg gap-1"
        style={{ gridTemplateColumns: `repeat(${shape.width}, minmax(0, 1fr))` }}
      >
        {Array.from({ length: shape.width * shape.height }, (_, place) => {
          const isMine = field?.mines.has(place) === true && (isLost || isWon);
          const isOpen = open.has(place) || isMine;
          const near = field && isOpen ? minesAround(field, place) : 0;
          const state = isMine
            ? words.mine
            : isOpen
              ? String(near)
              : flags.has(place)
                ? words.flagged
                : words.covered;
          return (
            <button
              key={place}
              type="button"
              aria-label={words.field(Math.floor(place / shape.width) + 1, (place % shape.width) + 1, state)}
              onClick={() => (isFlagging ? flag(place) : step(place))}
              onContextMenu={(event) => {
                event.preventDefault();
                flag(place);
              }}
              className={`flex aspect-square items-center justify-center rounded-sm text-sm font-semibold ${isOpen ? 'bg-muted text-foreground' : 'bg-primary text-primary-foreground hover:bg-primary-hover'}`}
            >
              {isMine ? (
                <Bomb className="size-1/2 text-bad" aria-hidden />
              ) : isOpen ? (
                near || ''
              ) : flags.has(place) ? (
                <Flag className="size-1/2" aria-hidden />
              ) : null}
            </button>
          );
        })}
      </div>
    </Table>
  );
}
