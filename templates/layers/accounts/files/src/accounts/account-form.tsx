import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/inputs.tsx';
import { Notice } from '../ui/notice.tsx';
import { problemOf } from './problem-of.ts';

export interface AccountField {
  id: string;
  label: string;
  type: 'text' | 'email' | 'password' | 'tel';
  autoComplete: string;
  hint?: string;
  initial?: string;
  optional?: boolean;
}

export interface AccountFormProps {
  fields: readonly AccountField[];
  submitLabel: string;
  onSubmit: (values: Readonly<Record<string, string>>) => Promise<void>;
  children?: ReactNode;
}

/** A form about a person. What is wrong is said above the button. */
export function AccountForm({ fields, submitLabel, onSubmit, children }: AccountFormProps) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(fields.map(({ id, initial }) => [id, initial ?? ''])),
  );
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    try {
      await onSubmit(values);
    } catch (error) {
      setFailure(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      {fields.map((field) => (
        <Field key={field.id} label={field.label} hint={field.hint} required={!field.optional}>
          {(control) => (
            <TextInput
              {...control}
              type={field.type}
              autoComplete={field.autoComplete}
              value={values[field.id] ?? ''}
              onChange={(event) => setValues((before) => ({ ...before, [field.id]: event.target.value }))}
            />
          )}
        </Field>
      ))}
      {children}
      {failure && <Notice tone="bad">{failure}</Notice>}
      <Button type="submit" variant="primary" busy={busy} className="mt-1">
        {submitLabel}
      </Button>
    </form>
  );
}
