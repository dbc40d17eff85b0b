import { useEffect, useEffectEvent, useState } from 'react';
import { moment } from '../../../shared/dates.ts';
import { useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { Table } from './table.tsx';
import { en, hintCost, zh } from './text.ts';
import { useHints } from './use-hints.ts';
import { categories, pickWord } from './words-to-guess.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const tries: Record<Level, number> = { easy: 9, medium: 7, hard: 5 };

const streakBonus = 5;

const today = () => moment(new Date()).today;

/** A word to be guessed letter by letter, by mouse or keyboard. */
export function Hangman(props: PlayProps) {
  const words = useWords({ en, zh });
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('medium');
  const [category, setCategory] = useState('all');
  const [chosen, setChosen] = useState(() => pickWord({ category: 'all', day: today() }));
  // What the word means comes first; where there are more hints, each of them opens a letter.
  const hints = useHints(props.hints ?? 1);
  const [used, setUsed] = useState<ReadonlySet<string>>(new Set());
  const { word } = chosen;
  const capital = word.toUpperCase();
  const meaning = words === zh ? chosen.zh : chosen.en;
  const wrong = [...used].filter((letter) => !capital.includes(letter)).length;
  const left = tries[level] - wrong;
  const isWon = [...capital].every((letter) => used.has(letter));
  const isOver = isWon || left <= 0;
  const restart = (next: Level, from = category) => {
    setLevel(next);
    setCategory(from);
    setChosen(pickWord({ category: from, day: today() }));
    setUsed(new Set());
    hints.reset();
  };
  const worth = (missed: number) =>
    Math.max(
      1,
      (tries[level] - missed) * 10 + capital.length + rounds.streak * streakBonus - hints.used * hintCost,
    );
  const guess = (letter: string) => {
    if (isOver || used.has(letter)) return;
    const all = new Set([...used, letter]);
    setUsed(all);
    const missed = [...all].filter((each) => !capital.includes(each)).length;
    if ([...capital].every((each) => all.has(each)))
      rounds.finish('won', worth(missed), { level, note: word });
    else if (missed >= tries[level]) rounds.finish('lost', 0, { level, note: word });
  };
  const hint = () => {
    const letter = [...capital].find((each) => !used.has(each));
    if (hints.used > 0 && letter !== undefined) guess(letter);
    hints.take();
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const letter = event.key.toUpperCase();
    if (!event.ctrlKey && !event.metaKey && !event.altKey && letters.includes(letter)) guess(letter);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  const message = isWon
    ? words.guessed(word)
    : isOver
      ? words.wordWas(word)
      : `${words.guessWord} ${words.triesLeft(left)}.`;
  return (
    <Table
      rounds={rounds}
      message={message}
      tone={isWon ? 'good' : isOver ? 'bad' : 'neutral'}
      counts={[[words.streak, rounds.streak], ...(props.hints === undefined ? [] : hints.counts)]}
      level={level}
      onLevel={(next) => restart(next)}
      choice={{
        label: words.category,
        chosen: category,
        options: (['all', 'daily', ...categories] as const).map((id) => [id, words.categories[id]]),
        choose: (next) => restart(level, next),
      }}
      onNew={() => restart(level)}
    >
      <p className="flex flex-wrap justify-center gap-2 font-heading text-3xl font-semibold sm:text-4xl">
        {[...capital].map((letter, index) => (
          <span
            key={`${index}-${letter}`}
            className="flex h-14 w-9 items-end justify-center border-b-4 border-primary pb-1 sm:w-11"
          >
            {used.has(letter) || isOver ? letter : ''}
          </span>
        ))}
      </p>
      <p className="text-sm text-muted-foreground">
        {words.category}: {words.categories[chosen.category]}
      </p>
      {(hints.used > 0 || isOver) && <p className="text-muted-foreground">{words.hint(meaning)}</p>}
      {!isOver && !hints.isSpent && (
        <Button size="small" onClick={hint}>
          {words.askHint(hintCost)}
        </Button>
      )}
      <div className="flex gap-1" aria-hidden>
        {Array.from({ length: tries[level] }, (_, index) => (
          <span key={index} className={`size-3 rounded-full ${index < left ? 'bg-primary' : 'bg-muted'}`} />
        ))}
      </div>
      <div className="flex max-w-xl flex-wrap justify-center gap-1.5">
        {letters.map((letter) => (
          <button
            key={letter}
            type="button"
            aria-label={words.letter(letter)}
            disabled={isOver || used.has(letter)}
            onClick={() => guess(letter)}
            className={`size-11 rounded-control border font-medium transition-colors disabled:opacity-50 ${used.has(letter) ? (capital.includes(letter) ? 'border-transparent bg-good-soft text-good' : 'border-transparent bg-bad-soft text-bad') : 'border-input bg-muted text-foreground hover:bg-primary-soft'}`}
          >
            {letter}
          </button>
        ))}
      </div>
    </Table>
  );
}
