import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import * as arcade from './arcade-text.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { isInOrder, neighbours, swapped, tilesFor } from './sliding-tiles.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';
import { useKeys } from './use-keys.ts';
import { clockText, useSeconds } from './use-seconds.ts';

const sizes: Record<Level, number> = { easy: 3, medium: 4, hard: 5 };
const kinds = ['numbers', 'sunset', 'forest'] as const;
type Kind = (typeof kinds)[number];
const pictures: Record<Kind, string> = {
  numbers: '',
  sunset:
    'radial-gradient(circle at 50% 62%, #ffe08a 0 12%, #ff9f5a 13% 24%, transparent 25%), linear-gradient(#5b4b8a, #d96b6b 55%, #f2a65a 66%, #2f4858 67%, #1b2f3f)',
  forest:
    'radial-gradient(circle at 78% 22%, #fff6c9 0 9%, transparent 10%), linear-gradient(120deg, transparent 60%, #1f5f3f 61%), linear-gradient(240deg, transparent 55%, #2f7f4f 56%), linear-gradient(#9fd3e8, #d8efe0 60%, #4f8f4f 61%, #2f5f2f)',
};

/** Tiles that slide into a gap until they are in order. */
export function SlidingPuzzle(props: PlayProps) {
  const words = { ...useWords({ en, zh }), ...useWords(arcade) };
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('easy');
  const [kind, setKind] = useState<Kind>('numbers');
  const [tiles, setTiles] = useState<readonly number[]>(() => tilesFor(sizes.easy, Math.random));
  const [earlier, setEarlier] = useState<readonly (readonly number[])[]>([]);
  const [isPaused, setPaused] = useState(false);
  const clock = useSeconds();
  const size = sizes[level];
  const isOver = isInOrder(tiles) && earlier.length > 0;
  const restart = (next: Level, as = kind) => {
    setLevel(next);
    setKind(as);
    setTiles(tilesFor(sizes[next], Math.random));
    setEarlier([]);
    setPaused(false);
    clock.reset();
  };
  const move = (at: number) => {
    const gap = tiles.indexOf(0);
    if (isOver || isPaused || !neighbours(gap, size).includes(at)) return;
    const next = swapped(tiles, gap, at);
    const moves = earlier.length + 1;
    setTiles(next);
    setEarlier([...earlier, tiles]);
    clock.run(true);
    if (!isInOrder(next)) return;
    clock.run(false);
    rounds.finish('won', Math.max(1, Math.round((1000 * size * size) / (moves + clock.seconds / 4))), {
      level,
      seconds: clock.seconds,
      note: words.moves(moves),
    });
  };
  const slide = (dx: number, dy: number) => () => {
    const gap = tiles.indexOf(0);
    const [x, y] = [(gap % size) + dx, Math.floor(gap / size) + dy];
    if (x >= 0 && y >= 0 && x < size && y < size) move(y * size + x);
  };
  useKeys({
    ArrowLeft: slide(1, 0),
    ArrowRight: slide(-1, 0),
    ArrowUp: slide(0, 1),
    ArrowDown: slide(0, -1),
  });
  const undo = () => {
    const last = earlier.at(-1);
    if (!last || isOver) return;
    setTiles(last);
    setEarlier(earlier.slice(0, -1));
  };
  const notes = { easy: '3 × 3', medium: '4 × 4', hard: '5 × 5' };
  return (
    <Table
      rounds={rounds}
      message={
        isOver
          ? words.puzzleDone(earlier.length, clockText(clock.seconds))
          : isPaused
            ? words.paused
            : words.puzzleHint
      }
      tone={isOver ? 'good' : 'neutral'}
      level={level}
      levelNotes={notes}
      onLevel={(next) => restart(next)}
      choice={{
        label: words.tiles,
        chosen: kind,
        options: kinds.map((id) => [id, words.tileKinds[id]]),
        choose: (id) => restart(level, kinds.find((each) => each === id) ?? 'numbers'),
      }}
      counts={[
        [words.time, clockText(clock.seconds)],
        [words.moveCount, earlier.length],
      ]}
      pause={{
        isOn: isPaused,
        turn: (on) => {
          setPaused(on);
          clock.run(!on);
        },
        disabled: isOver || earlier.length === 0,
      }}
      onNew={() => restart(level)}
    >
      <div
        className="grid w-full max-w-md gap-1.5"
        style={{ gridTemplateColumns: `repeat(${size}, minmax(0, 1fr))` }}
      >
        {tiles.map((tile, at) =>
          tile === 0 ? (
            <span
              key="gap"
              role="img"
              aria-label={words.gap}
              className="aspect-square rounded-control bg-muted"
            />
          ) : (
            <button
              key={tile}
              type="button"
              aria-label={words.tile(tile)}
              onClick={() => move(at)}
              className={`flex aspect-square items-center justify-center rounded-control font-heading text-2xl font-semibold ${kind === 'numbers' ? 'bg-primary text-primary-foreground hover:bg-primary-hover' : 'text-transparent'}`}
              style={
                kind === 'numbers'
                  ? undefined
                  : {
                      backgroundImage: pictures[kind],
                      backgroundSize: `${size * 100}% ${size * 100}%`,
                      backgroundPosition: `${(((tile - 1) % size) * 100) / (size - 1)}% ${(Math.floor((tile - 1) / size) * 100) / (size - 1)}%`,
                    }
              }
            >
              {tile}
            </button>
          ),
        )}
      </div>
      <div className="flex gap-2">
        <Button onClick={undo} disabled={isOver || earlier.length === 0}>
          {words.undo}
        </Button>
        <Button onClick={() => restart(level)}>{words.shuffle}</Button>
      </div>
    </Table>
  );
}
