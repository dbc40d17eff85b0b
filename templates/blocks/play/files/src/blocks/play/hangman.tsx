import { useEffect, useEffectEvent, useState } from 'react';
import { useWords } from '../../text/index.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';
import { wordsToGuess } from './words-to-guess.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const tries: Record<Level, number> = { easy: 9, medium: 7, hard: 5 };

function pick(): number {
  return Math.floor(Math.random() * wordsToGuess.length);
}

/** A word to be guessed letter by letter, by mouse or keyboard. */
export function Hangman(props: PlayProps) {
  const words = useWords({ en, zh });
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('medium');
  const [at, setAt] = useState(pick);
  const [used, setUsed] = useState<ReadonlySet<string>>(new Set());
  const [word, english, chinese] = wordsToGuess[at] ?? ['word', '', ''];
  const capital = word.toUpperCase();
  const hint = words === zh ? chinese : english;
  const wrong = [...used].filter((letter) => !capital.includes(letter)).length;
  const left = tries[level] - wrong;
  const isWon = [...capital].every((letter) => used.has(letter));
  const isOver = isWon || left <= 0;
  const restart = (next: Level) => {
    setLevel(next);
    setAt(pick());
    setUsed(new Set());
  };
  const guess = (letter: string) => {
    if (isOver || used.has(letter)) return;
    const all = new Set([...used, letter]);
    setUsed(all);
    const missed = [...all].filter((each) => !capital.includes(each)).length;
    if ([...capital].every((each) => all.has(each)))
      rounds.finish('won', (tries[level] - missed) * 10 + capital.length, level);
    else if (missed >= tries[level]) rounds.finish('lost', 0, level);
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
      level={level}
      onLevel={restart}
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
      <p className="text-muted-foreground">{words.hint(hint)}</p>
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
