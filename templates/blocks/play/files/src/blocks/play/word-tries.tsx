import { useState } from 'react';
import { moment } from '../../../shared/dates.ts';
import { useWords } from '../../text/index.ts';
import { Button, Checkbox, copyText, showToast } from '../../ui/index.ts';
import * as arcade from './arcade-text.ts';
import { anyWord, statesOf, usesHints, wordOfDay, type LetterState } from './five-letters.ts';
import { useRounds, type PlayProps } from './round.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';
import { useKeys } from './use-keys.ts';

const tries = 6;
const keyRows = ['QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM'];
const alphabet = [...keyRows.join('')];
const looks: Record<LetterState, string> = {
  right: 'border-transparent bg-good text-background',
  there: 'border-transparent bg-waiting text-background',
  not: 'border-transparent bg-muted-foreground text-background',
};
const squares: Record<LetterState, string> = { right: '🟩', there: '🟨', not: '⬜' };
const chosen = (isDaily: boolean) => (isDaily ? wordOfDay(moment(new Date()).today) : anyWord(Math.random));

/** A word of five letters in six tries. */
export function WordTries(props: PlayProps) {
  const words = { ...useWords({ en, zh }), ...useWords(arcade) };
  const rounds = useRounds(props);
  const [isDaily, setDaily] = useState(true);
  const [word, setWord] = useState(() => chosen(true));
  const [guesses, setGuesses] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [isHard, setHard] = useState(false);
  const isWon = guesses.at(-1) === word;
  const isOver = isWon || guesses.length === tries;
  const known = new Map<string, LetterState>();
  for (const guess of guesses)
    statesOf(guess, word).forEach((state, index) => {
      const letter = guess[index] ?? '';
      if (known.get(letter) !== 'right' && !(known.get(letter) === 'there' && state === 'not'))
        known.set(letter, state);
    });
  const type = (letter: string) => {
    setError(undefined);
    if (!isOver && typed.length < 5) setTyped(typed + letter);
  };
  const remove = () => setTyped(typed.slice(0, -1));
  const enter = () => {
    if (isOver) return;
    if (typed.length < 5) return setError(words.fiveLetters);
    if (isHard && !usesHints(typed, guesses, word)) return setError(words.notInList);
    const all = [...guesses, typed];
    setGuesses(all);
    setTyped('');
    if (typed === word)
      rounds.finish('won', (tries + 1 - all.length) * 10, {
        level: isHard ? 'hard' : 'easy',
        note: `${word} · ${all.length}/6`,
      });
    else if (all.length === tries)
      rounds.finish('lost', 0, { level: isHard ? 'hard' : 'easy', note: `${word} · X/6` });
  };
  useKeys({
    ...Object.fromEntries(alphabet.map((letter) => [letter.toLowerCase(), () => type(letter)])),
    Enter: enter,
    Backspace: remove,
  });
  const restart = (daily: boolean) => {
    setDaily(daily);
    setWord(chosen(daily));
    setGuesses([]);
    setTyped('');
    setError(undefined);
  };
  const share = async () => {
    const rows = guesses.map((guess) =>
      statesOf(guess, word)
        .map((state) => squares[state])
        .join(''),
    );
    if (await copyText(rows.join('\n'))) showToast({ message: words.copied, tone: 'good' });
  };
  return (
    <Table
      rounds={rounds}
      message={
        isWon
          ? words.wordFound(word, guesses.length)
          : isOver
            ? words.wordMissed(word)
            : (error ?? words.guessFive)
      }
      tone={isWon ? 'good' : isOver || error ? 'bad' : 'neutral'}
      choice={{
        label: words.whichWord,
        chosen: isDaily ? 'daily' : 'free',
        options: [
          ['daily', words.dailyWord],
          ['free', words.freeWord],
        ],
        choose: (id) => restart(id === 'daily'),
      }}
      counts={[[words.streak, rounds.streak]]}
      onNew={() => restart(false)}
    >
      <div className="grid gap-1.5">
        {Array.from({ length: tries }, (_, row) => {
          const guess = guesses[row] ?? (row === guesses.length ? typed : '');
          const states = guesses[row] ? statesOf(guess, word) : [];
          return (
            <div key={row} className="flex gap-1.5">
              {Array.from({ length: 5 }, (__, at) => {
                const state = states[at];
                return (
                  <span
                    key={at}
                    aria-label={
                      guess[at] ? words.keyState(guess[at], state ? words.states[state] : '') : undefined
                    }
                    className={`flex size-13 items-center justify-center rounded-control border-2 font-heading text-2xl font-semibold ${state ? looks[state] : 'border-input bg-card'}`}
                  >
                    {guess[at] ?? ''}
                  </span>
                );
              })}
            </div>
          );
        })}
      </div>
      <div className="flex flex-col items-center gap-1.5">
        {keyRows.map((row) => (
          <div key={row} className="flex gap-1">
            {[...row].map((letter) => {
              const state = known.get(letter);
              return (
                <button
                  key={letter}
                  type="button"
                  aria-label={words.keyState(letter, state ? words.states[state] : '')}
                  onClick={() => type(letter)}
                  className={`h-11 w-8 rounded-control border font-medium sm:w-10 ${state ? looks[state] : 'border-input bg-muted text-foreground hover:bg-primary-soft'}`}
                >
                  {letter}
                </button>
              );
            })}
          </div>
        ))}
        <div className="flex gap-2">
          <Button variant="primary" disabled={isOver} onClick={enter}>
            {words.enterWord}
          </Button>
          <Button disabled={isOver} onClick={remove}>
            {words.deleteLetter}
          </Button>
          {isOver && <Button onClick={() => void share()}>{words.share}</Button>}
        </div>
      </div>
      <Checkbox label={words.hardMode} checked={isHard} onChange={setHard} />
      <p className="text-center text-sm text-muted-foreground">{words.legend}</p>
    </Table>
  );
}
