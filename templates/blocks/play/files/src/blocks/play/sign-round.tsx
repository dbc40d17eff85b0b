import { useState, type FormEvent } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, Field, TextInput } from '../../ui/index.ts';
import * as arcade from './arcade-text.ts';
import { lastName } from './round.ts';

/** Asks for a name after a round. */
export function SignRound({ sign }: { sign: (player: string) => void }) {
  const words = useWords(arcade);
  const [name, setName] = useState(lastName);
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const player = name.trim();
    if (player === '') return setError(words.nameMissing);
    sign(player);
  };
  return (
    <form
      onSubmit={submit}
      className="flex w-full max-w-md flex-col gap-3 rounded-control border border-border bg-primary-soft p-4"
    >
      <Field label={words.enterName} error={error} required>
        {(control) => (
          <TextInput
            {...control}
            maxLength={40}
            autoComplete="nickname"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" className="self-start">
        {words.saveName}
      </Button>
    </form>
  );
}
