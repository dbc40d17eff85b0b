import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Arrows } from './arrows.tsx';
import { useRounds, type PlayProps } from './round.ts';
import { isStuck, newTiles, slide, withNewTile, type Direction } from './slide.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';

/** Numbers that slide and become one: 2048. */
export function MergeTiles(props: PlayProps) {
  const words = useWords({ en, zh });
  const rounds = useRounds(props);
  const [tiles, setTiles] = useState(() => newTiles(Math.random));
  const [score, setScore] = useState(0);
  const [isOver, setOver] = useState(false);
  const isWon = tiles.some((value) => value >= 2048);
  const move = (direction: Direction) => {
    if (isOver) return;
    const slid = slide(tiles, direction);
    if (slid.tiles.every((value, index) => value === tiles[index])) return;
    const next = withNewTile(slid.tiles, Math.random);
    const total = score + slid.gained;
    setTiles(next);
    setScore(total);
    const reached = next.some((value) => value >= 2048);
    if (reached || isStuck(next)) {
      setOver(true);
      rounds.finish(reached ? 'won' : 'lost', total, 'medium');
    }
  };
  const restart = () => {
    if (!isOver && score > 0) rounds.finish('lost', score, 'medium');
    setTiles(newTiles(Math.random));
    setScore(0);
    setOver(false);
  };
  return (
    <Table
      rounds={rounds}
      message={isWon ? words.reached(score) : isOver ? words.over(score) : words.slide}
      tone={isWon ? 'good' : isOver ? 'bad' : 'neutral'}
      score={score}
      onNew={restart}
    >
      <div role="img" aria-label={tiles.join(' ')} className="grid w-full max-w-md grid-cols-4 gap-2">
        {tiles.map((value, index) => (
          <span
            key={index}
            className={`flex aspect-square items-center justify-center rounded-control font-heading text-2xl font-semibold tabular-nums sm:text-3xl ${value === 0 ? 'bg-muted' : value < 16 ? 'bg-primary-soft text-foreground' : value < 128 ? 'bg-chip text-chip-foreground' : 'bg-primary text-primary-foreground'}`}
          >
            {value === 0 ? '' : value}
          </span>
        ))}
      </div>
      <Arrows onPress={move} />
    </Table>
  );
}
