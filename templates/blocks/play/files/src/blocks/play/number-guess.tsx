import { useState, type FormEvent } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, Field, TextInput } from '../../ui/index.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';

const most: Record<Level, number> = { easy: 20, medium: 100, hard: 1000 };

function think(level: Level): number {
  return 1 + Math.floor(Math.random() * most[level]);
}

/** A number the computer thinks of. */
export function NumberGuess(props: PlayProps) {
  const words = useWords({ en, zh });
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('medium');
  const [secret, setSecret] = useState(() => think('medium'));
  const [tries, setTries] = useState<readonly number[]>([]);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const last = tries.at(-1);
  const isOver = last === secret;
  const restart = (next: Level) => {
    setLevel(next);
    setSecret(think(next));
    setTries([]);
    setTyped('');
    setError(undefined);
  };
  const guess = (event: FormEvent) => {
    event.preventDefault();
    const number = Number(typed.trim());
    if (!Number.isInteger(number) || number < 1 || number > most[level])
      return setError(words.wholeNumber(most[level]));
    setError(undefined);
    setTyped('');
    if (isOver) return;
    setTries([...tries, number]);
    if (number === secret) rounds.finish('won', Math.max(1, 100 - tries.length * 5), level);
  };
  const message =
    last === undefined
      ? words.guessNumber(most[level])
      : isOver
        ? words.found(secret, tries.length)
        : last < secret
          ? words.tooLow(last)
          : words.tooHigh(last);
  return (
    <Table
      rounds={rounds}
      message={message}
      tone={isOver ? 'good' : 'neutral'}
      level={level}
      onLevel={restart}
      onNew={() => restart(level)}
    >
      <form onSubmit={guess} noValidate className="flex w-full max-w-sm flex-col gap-4">
        <Field label={words.yourGuess} required {...(error ? { error } : {})}>
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              autoComplete="off"
              className="text-center text-2xl"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" variant="primary" size="large" disabled={isOver}>
          {words.guess}
        </Button>
      </form>
      {tries.length > 0 && (
        <div className="flex w-full max-w-sm flex-col gap-2">
          <p className="text-sm text-muted-foreground">
            {words.tries} ({tries.length})
          </p>
          <ol className="flex flex-wrap gap-2">
            {tries.map((number, index) => (
              <li
                key={`${index}-${number}`}
                className="rounded-full bg-chip px-3 py-1 text-sm text-chip-foreground"
              >
                {number} {number < secret ? '↑' : number > secret ? '↓' : '✓'}
              </li>
            ))}
          </ol>
        </div>
      )}
    </Table>
  );
}
