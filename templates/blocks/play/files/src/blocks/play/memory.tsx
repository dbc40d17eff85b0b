import {
  Anchor,
  Apple,
  Bell,
  Bird,
  Cloud,
  Crown,
  Feather,
  Fish,
  Heart,
  Leaf,
  Moon,
  Star,
  type LucideIcon,
} from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { shuffled } from './shuffled.ts';
import { Table } from './table.tsx';
import { clockText, useSeconds } from './use-seconds.ts';
import { useSound } from './use-sound.ts';
import { en, zh } from './text.ts';

const pictures: readonly (readonly [string, LucideIcon])[] = [
  ['anchor', Anchor],
  ['apple', Apple],
  ['bell', Bell],
  ['bird', Bird],
  ['cloud', Cloud],
  ['crown', Crown],
  ['feather', Feather],
  ['fish', Fish],
  ['heart', Heart],
  ['leaf', Leaf],
  ['moon', Moon],
  ['star', Star],
];
const pairs: Record<Level, number> = { easy: 6, medium: 8, hard: 12 };

function deal(level: Level): number[] {
  const chosen = shuffled(pictures.map((_, index) => index)).slice(0, pairs[level]);
  return shuffled([...chosen, ...chosen]);
}

/** More for many pairs, few moves and little time. */
function scoreOf(level: Level, moves: number, seconds: number): number {
  return Math.max(1, Math.round((1000 * pairs[level]) / (moves + seconds / 6)));
}

/** Pairs of cards to be found. */
export function Memory(props: PlayProps) {
  const words = useWords({ en, zh });
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('easy');
  const [cards, setCards] = useState(() => deal('easy'));
  const [open, setOpen] = useState<readonly number[]>([]);
  const [found, setFound] = useState<ReadonlySet<number>>(new Set());
  const [moves, setMoves] = useState(0);
  const clock = useSeconds();
  const sound = useSound();
  const [isPaused, setPaused] = useState(false);
  const isOver = found.size === cards.length;
  const restart = (next: Level) => {
    setLevel(next);
    setCards(deal(next));
    setOpen([]);
    setFound(new Set());
    setMoves(0);
    setPaused(false);
    clock.reset();
  };
  const pause = (on: boolean) => {
    setPaused(on);
    clock.run(!on);
  };
  const turn = (index: number) => {
    if (isPaused || found.has(index) || (open.length === 1 && open[0] === index)) return;
    if (!isOver) clock.run(true);
    const [first] = open;
    if (open.length !== 1 || first === undefined) return setOpen([index]);
    setOpen([first, index]);
    setMoves(moves + 1);
    if (cards[first] !== cards[index]) return sound.play(220);
    sound.play(660);
    const all = new Set([...found, first, index]);
    setFound(all);
    if (all.size !== cards.length) return;
    clock.run(false);
    rounds.finish('won', scoreOf(level, moves + 1, clock.seconds), level);
  };
  return (
    <Table
      rounds={rounds}
      message={
        isOver ? words.allFound(moves) : isPaused ? words.paused : `${words.findPairs} ${words.moves(moves)}.`
      }
      tone={isOver ? 'good' : 'neutral'}
      counts={[
        [words.time, clockText(clock.seconds)],
        [words.moveCount, moves],
      ]}
      pause={{ isOn: isPaused, turn: pause, disabled: isOver || moves + open.length === 0 }}
      sound={sound}
      level={level}
      onLevel={restart}
      onNew={() => restart(level)}
    >
      <div className="grid w-full max-w-xl grid-cols-4 gap-2.5 sm:gap-3">
        {cards.map((card, index) => {
          const shown = found.has(index) || open.includes(index);
          const [name, Drawing] = pictures[card] ?? ['', Star];
          return (
            <button
              key={`${index}-${card}`}
              type="button"
              aria-label={words.card(index + 1, shown ? name : words.hidden)}
              onClick={() => turn(index)}
              className={`flex aspect-square items-center justify-center rounded-control border transition-colors ${shown ? 'border-input bg-muted text-foreground' : 'border-transparent bg-primary text-primary-foreground hover:bg-primary-hover'} ${found.has(index) ? 'opacity-60' : ''}`}
            >
              {shown ? <Drawing className="size-1/2 animate-fade" aria-hidden /> : <span aria-hidden>?</span>}
            </button>
          );
        })}
      </div>
    </Table>
  );
}
