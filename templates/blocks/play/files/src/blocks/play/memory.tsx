import { Lightbulb, Sparkles, Star } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import { faces, themes, type Theme } from './card-faces.tsx';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
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
const pairs: Record<Level, number> = { easy: 6, medium: 8, hard: 12 };

function deal(level: Level): number[] {
  const chosen = shuffled(Array.from({ length: 12 }, (_, index) => index)).slice(0, pairs[level]);
  return shuffled([...chosen, ...chosen]);
}

/** More for many pairs, few moves and little time. */
function scoreOf(level: Level, moves: number, seconds: number): number {
  return Math.max(1, Math.round((1000 * pairs[level]) / (moves + seconds / 6)));
}

/** Three stars for few moves. */
function starsOf(level: Level, moves: number): number {
  const share = moves / pairs[level];
  return share <= 1.6 ? 3 : share <= 2.4 ? 2 : 1;
}

/** Pairs of cards to be found. */
export function Memory(props: PlayProps) {
  const words = useWords({ en, zh });
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('easy');
  const [theme, setTheme] = useState<Theme>('pictures');
  const [cards, setCards] = useState(() => deal('easy'));
  const [open, setOpen] = useState<readonly number[]>([]);
  const [found, setFound] = useState<ReadonlySet<number>>(new Set());
  const [moves, setMoves] = useState(0);
  const hints = useHints(props.hints ?? 0);
  const [shownPair, setShownPair] = useState<readonly number[]>([]);
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
    rounds.finish('won', scoreOf(level, moves + 1, clock.seconds), {
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
        [words.pairsFound, `${found.size / 2}/${pairs[level]}`],
        ...(props.hints === undefined ? [] : hints.counts),
        ...(['easy', 'medium', 'hard'] as const).map((each) => {
          const time = rounds.bestTime(each);
          return [words.bestTime(words[each]), time === undefined ? '–' : clockText(time)] as const;
        }),
      ]}
      pause={{ isOn: isPaused, turn: pause, disabled: isOver || moves + open.length === 0 }}
      sound={sound}
      level={level}
      onLevel={restart}
      levelNotes={{
        easy: words.cardCount(pairs.easy * 2),
        medium: words.cardCount(pairs.medium * 2),
        hard: words.cardCount(pairs.hard * 2),
      }}
      choice={{
        label: words.theme,
        chosen: theme,
        options: themes.map((id) => [id, words.themes[id]]),
        choose: (next) => {
          setTheme(themes.find((id) => id === next) ?? 'pictures');
          restart(level);
        },
      }}
      onNew={() => restart(level)}
    >
      {isOver && (
        <p role="img" aria-label={words.stars(starsOf(level, moves))} className="flex gap-1">
          {[1, 2, 3].map((star) => (
            <Star
              key={star}
              aria-hidden
              className={`size-8 ${star <= starsOf(level, moves) ? 'fill-primary text-primary' : 'text-muted-foreground'}`}
            />
          ))}
        </p>
      )}
      <div className="grid w-full max-w-xl grid-cols-4 gap-2.5 sm:gap-3">
        {cards.map((card, index) => {
          const shown = found.has(index) || open.includes(index) || shownPair.includes(index);
          const { name, Drawing } = faces[theme][card] ?? { name: '' };
          return (
            <button
              key={`${index}-${card}`}
              type="button"
              aria-label={words.card(index + 1, shown ? name : words.hidden)}
              onClick={() => turn(index)}
              className={`flex aspect-square items-center justify-center rounded-control border transition-colors ${shown ? 'border-input bg-card text-foreground' : 'border-transparent bg-primary text-primary-foreground hover:bg-primary-hover'} ${found.has(index) ? 'opacity-60' : ''}`}
            >
              {!shown ? (
                <Sparkles className="size-1/3 opacity-60" aria-hidden />
              ) : Drawing ? (
                <Drawing className={`size-3/5 animate-fade ${colours[card % colours.length]}`} aria-hidden />
              ) : (
                <span
                  aria-hidden
                  className={`animate-fade font-heading text-4xl font-semibold ${colours[card % colours.length]}`}
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
