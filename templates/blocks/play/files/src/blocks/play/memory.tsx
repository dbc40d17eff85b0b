import { Lightbulb, Sparkles, Star } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import { themesFor, useDecks } from './card-faces.tsx';
import { useRounds, type PlayProps } from './round.ts';
import { themes, type Board, type Level, type Theme } from './round-type.ts';
import { shuffled } from './shuffled.ts';
import { Table } from './table.tsx';
import { useHints } from './use-hints.ts';
import { clockText, useSeconds } from './use-seconds.ts';
import { useSound } from './use-sound.ts';
import { en, zh } from './text.ts';

/** Milliseconds. */
const lookedAt = 1200;
const colours = [
  'text-chart-1',
  'text-chart-2',
  'text-chart-3',
  'text-chart-4',
  'text-chart-5',
  'text-chart-6',
];
const usualBoards: Boards = {
  easy: { columns: 4, rows: 3 },
  medium: { columns: 4, rows: 4 },
  hard: { columns: 4, rows: 6 },
};

type Boards = Readonly<Partial<Record<Level, Board>>>;

export interface MemoryProps extends PlayProps {
  /** The board of each level; levels without one are not offered. */
  boards?: Boards;
  /** The deck to begin with. */
  deck?: Theme;
  /** Something is told about each pair that is found, where the deck has it. */
  facts?: boolean;
}

function deal(pairs: number, size: number): number[] {
  const chosen = shuffled(Array.from({ length: size }, (_, index) => index)).slice(0, pairs);
  return shuffled([...chosen, ...chosen]);
}

/** More for many pairs, few moves and little time. */
function scoreOf(pairs: number, moves: number, seconds: number): number {
  return Math.max(1, Math.round((1000 * pairs) / (moves + seconds / 6)));
}

/** Three stars for few moves. */
function starsOf(pairs: number, moves: number): number {
  const share = moves / pairs;
  return share <= 1.6 ? 3 : share <= 2.4 ? 2 : 1;
}

/** Pairs of cards to be found. */
export function Memory({ boards = usualBoards, deck = 'pictures', facts, ...props }: MemoryProps) {
  const words = useWords({ en, zh });
  const rounds = useRounds(props);
  const decks = useDecks();
  const levels = (['easy', 'medium', 'hard'] as const).filter((each) => boards[each]);
  const pairsOf = (each: Level) => {
    const { columns, rows } = boards[each] ?? { columns: 4, rows: 4 };
    return Math.floor((columns * rows) / 2);
  };
  const [level, setLevel] = useState<Level>(levels[0] ?? 'easy');
  const [theme, setTheme] = useState<Theme>(deck);
  const [cards, setCards] = useState(() => deal(pairsOf(level), decks[theme].length));
  const pairs = cards.length / 2;
  // On a phone the longer side of a board goes down.
  const { columns, rows } = boards[level] ?? { columns: 4, rows: 4 };
  const [open, setOpen] = useState<readonly number[]>([]);
  const [found, setFound] = useState<ReadonlySet<number>>(new Set());
  const [moves, setMoves] = useState(0);
  const hints = useHints(props.hints ?? 0);
  const [shownPair, setShownPair] = useState<readonly number[]>([]);
  const clock = useSeconds();
  const sound = useSound();
  const [isPaused, setPaused] = useState(false);
  const isOver = found.size === cards.length;
  const last = [...found].at(-1);
  const lastFound = last === undefined ? undefined : decks[theme][cards[last] ?? 0];
  const restart = (next: Level, wanted: Theme = theme) => {
    const dealt =
      decks[wanted].length >= pairsOf(next) ? wanted : (themesFor(decks, pairsOf(next))[0] ?? wanted);
    setLevel(next);
    setTheme(dealt);
    setCards(deal(pairsOf(next), decks[dealt].length));
    setOpen([]);
    setFound(new Set());
    setMoves(0);
    hints.reset();
    setShownPair([]);
    setPaused(false);
    clock.reset();
  };
  const pause = (on: boolean) => {
    setPaused(on);
    clock.run(!on);
  };
  /** Two cards that belong together are seen for a moment. */
  const hint = () => {
    const card = cards.find((_, index) => !found.has(index));
    const pair = cards.flatMap((each, index) => (each === card ? [index] : []));
    hints.take();
    clock.run(true);
    setShownPair(pair);
    setTimeout(() => setShownPair((held) => (held === pair ? [] : held)), lookedAt);
  };
  const turn = (index: number) => {
    if (isPaused || found.has(index) || (open.length === 1 && open[0] === index)) return;
    if (!isOver) clock.run(true);
    const [first] = open;
    if (open.length !== 1 || first === undefined) return setOpen([index]);
    setOpen([first, index]);
    setMoves(moves + 1);
    if (cards[first] !== cards[index]) {
      sound.play(220);
      // Long enough to be remembered; the next card turns them down at once.
      setTimeout(() => setOpen((held) => (held[0] === first && held[1] === index ? [] : held)), lookedAt);
      return;
    }
    sound.play(660);
    const all = new Set([...found, first, index]);
    setFound(all);
    if (all.size !== cards.length) return;
    clock.run(false);
    rounds.finish('won', scoreOf(pairs, moves + 1, clock.seconds), {
      level,
      seconds: clock.seconds,
      note: words.moves(moves + 1),
    });
  };
  return (
    <Table
      rounds={rounds}
      message={
        isOver
          ? words.foundIn(moves, clockText(clock.seconds))
          : isPaused
            ? words.paused
            : `${words.findPairs} ${words.moves(moves)}.`
      }
      tone={isOver ? 'good' : 'neutral'}
      counts={[
        [words.time, clockText(clock.seconds)],
        [words.moveCount, moves],
        [words.pairsFound, `${found.size / 2}/${pairs}`],
        ...(props.hints === undefined ? [] : hints.counts),
        // A level that nobody has finished has no best time yet.
        ...levels.flatMap((each) => {
          const time = rounds.bestTime(each);
          return time === undefined ? [] : [[words.bestTime(words[each]), clockText(time)] as const];
        }),
      ]}
      pause={{ isOn: isPaused, turn: pause, disabled: isOver || moves + open.length === 0 }}
      sound={sound}
      level={level}
      onLevel={restart}
      levels={levels}
      levelNotes={Object.fromEntries(levels.map((each) => [each, words.cardCount(pairsOf(each) * 2)]))}
      choice={{
        label: words.theme,
        chosen: theme,
        options: themesFor(decks, pairs).map((id) => [id, words.themes[id]]),
        choose: (next) =>
          restart(
            level,
            themes.find((id) => id === next),
          ),
      }}
      onNew={() => restart(level)}
    >
      {isOver && (
        <p role="img" aria-label={words.stars(starsOf(pairs, moves))} className="flex gap-1">
          {[1, 2, 3].map((star) => (
            <Star
              key={star}
              aria-hidden
              className={`size-8 ${star <= starsOf(pairs, moves) ? 'fill-primary text-primary' : 'text-muted-foreground'}`}
            />
          ))}
        </p>
      )}
      {facts && lastFound?.fact && (
        <p aria-live="polite" className="max-w-prose text-center">
          <strong>{lastFound.name}</strong>: {lastFound.fact}
        </p>
      )}
      <div
        className="grid w-full max-w-xl grid-cols-[repeat(var(--narrow),minmax(0,1fr))] gap-1.5 sm:grid-cols-[repeat(var(--columns),minmax(0,1fr))] sm:gap-3"
        style={{ ['--columns' as string]: columns, ['--narrow' as string]: Math.min(columns, rows) }}
      >
        {cards.map((card, index) => {
          const shown = found.has(index) || open.includes(index) || shownPair.includes(index);
          const { name, Drawing, fact } = decks[theme][card] ?? { name: '' };
          return (
            <button
              key={`${index}-${card}`}
              type="button"
              aria-label={words.card(index + 1, shown ? name.replaceAll('\u00AD', '') : words.hidden)}
              onClick={() => turn(index)}
              className={`flex aspect-square items-center justify-center rounded-control border transition-colors ${shown ? 'border-input bg-card text-foreground' : 'border-transparent bg-primary text-primary-foreground hover:bg-primary-hover'} ${found.has(index) ? (fact ? 'bg-muted' : 'opacity-60') : ''}`}
            >
              {!shown ? (
                <Sparkles className="size-1/3 opacity-60" aria-hidden />
              ) : Drawing ? (
                <Drawing className={`size-3/5 animate-fade ${colours[card % colours.length]}`} aria-hidden />
              ) : (
                <span
                  aria-hidden
                  className={`animate-fade text-center font-heading font-semibold hyphens-manual ${fact ? 'text-[0.625rem] leading-tight sm:text-sm' : `text-2xl sm:text-4xl ${colours[card % colours.length]}`}`}
                >
                  {name}
                </span>
              )}
            </button>
          );
        })}
      </div>
      {props.hints !== undefined && (
        <Button
          icon={<Lightbulb className="size-4" aria-hidden />}
          disabled={isOver || isPaused || hints.isSpent}
          onClick={hint}
        >
          {words.showHint}
        </Button>
      )}
    </Table>
  );
}
