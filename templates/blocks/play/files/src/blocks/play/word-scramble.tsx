import { useState, type FormEvent } from 'react';
import { moment } from '../../../shared/dates.ts';
import { useWords } from '../../text/index.ts';
import { Button, Field, TextInput } from '../../ui/index.ts';
import * as arcade from './arcade-text.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { shuffled } from './shuffled.ts';
import { Table } from './table.tsx';
import { en, hintCost, zh } from './text.ts';
import { useHints } from './use-hints.ts';
import { categories, pickWord, type WordToGuess } from './words-to-guess.ts';

const tries: Record<Level, number> = { easy: 5, medium: 4, hard: 3 };
const levels: Record<Level, readonly [least: number, most: number]> = {
  easy: [3, 6],
  medium: [6, 8],
  hard: [8, 12],
};

const today = () => moment(new Date()).today;

/** Letters in another order than the word's. */
function scrambled({ word }: WordToGuess): string {
  const letters = [...word.toUpperCase()];
  const other = shuffled(letters).join('');
  return other === letters.join('') ? letters.toReversed().join('') : other;
}

/** Letters in disorder, of which a word is to be made. */
export function WordScramble(props: PlayProps) {
  const words = { ...useWords({ en, zh }), ...useWords(arcade) };
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('easy');
  const [category, setCategory] = useState('all');
  const [chosen, setChosen] = useState(() =>
    pickWord({ category: 'all', day: today(), letters: levels.easy }),
  );
  const [letters, setLetters] = useState(() => scrambled(chosen));
  const [typed, setTyped] = useState('');
  const [guesses, setGuesses] = useState<readonly string[]>([]);
  const [error, setError] = useState<string>();
  const hints = useHints(props.hints ?? 2);
  const { word } = chosen;
  const isWon = guesses.at(-1) === word;
  const left = tries[level] - guesses.length;
  const isOver = isWon || left <= 0;
  const restart = (next = level, from = category) => {
    const other = pickWord({ category: from, day: today(), letters: levels[next] });
    setLevel(next);
    setCategory(from);
    setChosen(other);
    setLetters(scrambled(other));
    setTyped('');
    setGuesses([]);
    setError(undefined);
    hints.reset();
  };
  const guess = (event: FormEvent) => {
    event.preventDefault();
    const answer = typed.trim().toLowerCase();
    if (answer === '') return setError(words.enterGuess);
    const all = [...guesses, answer];
    setGuesses(all);
    setTyped('');
    setError(answer === word || all.length === tries[level] ? undefined : words.notThatWord(typed.trim()));
    const score = Math.max(1, word.length * 10 - (all.length - 1) * 10 - hints.used * hintCost);
    if (answer === word) rounds.finish('won', score, { level, note: word });
    else if (all.length === tries[level]) rounds.finish('lost', 0, { level, note: word });
  };
  return (
    <Table
      rounds={rounds}
      message={
        isWon
          ? words.guessed(word)
          : isOver
            ? words.wordWas(word)
            : `${words.unscramble} ${words.triesLeft(left)}.`
      }
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
      onNew={() => restart()}
    >
      <p aria-label={words.letters(letters)} className="flex flex-wrap justify-center gap-2">
        {[...(isOver ? word.toUpperCase() : letters)].map((letter, index) => (
          <span
            key={`${index}-${letter}`}
            aria-hidden
            className="flex size-12 items-center justify-center rounded-control border border-input bg-muted font-heading text-2xl font-semibold"
          >
            {letter}
          </span>
        ))}
      </p>
      {(hints.used > 0 || isOver) && (
        <p className="text-muted-foreground">
          {words.hint(words.newGame === zh.newGame ? chosen.zh : chosen.en)}
        </p>
      )}
      {hints.used > 1 && !isOver && <p>{words.beginsWith(word.charAt(0).toUpperCase())}</p>}
      {!isOver && (
        <form onSubmit={guess} className="flex w-full max-w-sm flex-col gap-3">
          <Field label={words.yourGuess} error={error}>
            {(control) => (
              <TextInput
                {...control}
                autoComplete="off"
                maxLength={20}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
          <div className="flex flex-wrap gap-2">
            <Button type="submit" variant="primary">
              {words.guess}
            </Button>
            {!hints.isSpent && <Button onClick={hints.take}>{words.askHint(hintCost)}</Button>}
          </div>
        </form>
      )}
    </Table>
  );
}
