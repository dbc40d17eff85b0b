import { useState, type FormEvent } from 'react';
import { Button, Field, TextInput } from '../../ui/index.ts';

export interface LineFormProps {
  label: string;
  hint?: string;
  /** The button. */
  action: string;
  problem?: string;
  onSubmit: (text: string) => void;
}

/** One line to write and a button. */
export function LineForm({ label, hint, action, problem, onSubmit }: LineFormProps) {
  const [text, setText] = useState('');
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onSubmit(text.trim());
        setText('');
      }}
    >
      <Field label={label} hint={hint} required error={problem || undefined}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            maxLength={80}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" className="self-start">
        {action}
      </Button>
    </form>
  );
}
