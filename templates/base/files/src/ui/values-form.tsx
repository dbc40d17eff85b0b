import { useRef, useState, type FormEvent } from 'react';
import { checkValues, ValuesError, type FieldProblems } from '../../shared/check-values.ts';
import type { FieldDefinition } from '../../shared/entity.ts';
import type { Value, Values } from '../../shared/rows.ts';
import { words } from '../text/index.ts';
import { Button } from './button.tsx';
import { FieldInput } from './field-input.tsx';
import { Field } from './field.tsx';
import { Checkbox } from './inputs.tsx';
import { Notice } from './notice.tsx';
import { problemText } from './problem-text.ts';

export interface ValuesFormProps {
  fields: readonly FieldDefinition[];
  initial: Values;
  submitLabel: string;
  onSubmit: (values: Values) => Promise<unknown>;
  onCancel?: () => void;
}

/** Asks for the values of some fields; what does not fit is said at its field, and the first such field gets the focus. */
export function ValuesForm({ fields, initial, submitLabel, onSubmit, onCancel }: ValuesFormProps) {
  const [values, setValues] = useState<Values>(initial);
  const [problems, setProblems] = useState<FieldProblems>({});
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const change = (field: FieldDefinition, value: Value) => {
    setValues((before) => ({ ...before, [field.id]: value }));
    setProblems(({ [field.id]: _, ...others }) => others);
  };
  const refuse = (found: FieldProblems) => {
    setProblems(found);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = checkValues(fields, values);
    if (Object.keys(found).length > 0) return refuse(found);
    setBusy(true);
    setFailure(undefined);
    try {
      await onSubmit(values);
    } catch (error) {
      if (error instanceof ValuesError) refuse(error.problems);
      else setFailure(isQuotaError(error) ? words.storageFull : words.changeFailed);
    } finally {
      setBusy(false);
    }
  };

  const wrong = Object.keys(problems).length;
  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
      {failure && <Notice tone="bad">{failure}</Notice>}
      {wrong > 1 && <Notice tone="bad">{words.checkForm(wrong)}</Notice>}
      {fields.map((field) =>
        field.type === 'boolean' ? (
          <Checkbox
            key={field.id}
            label={field.label}
            checked={values[field.id] === true}
            onChange={(checked) => change(field, checked)}
          />
        ) : (
          <Field
            key={field.id}
            label={field.label}
            hint={field.hint}
            required={field.required}
            error={errorOf(field, problems)}
          >
            {(control) => (
              <FieldInput
                field={field}
                value={values[field.id]}
                onChange={(value) => change(field, value)}
                control={control}
              />
            )}
          </Field>
        ),
      )}
      <div className="flex flex-row-reverse flex-wrap justify-start gap-2 pt-1">
        <Button type="submit" variant="primary" busy={busy}>
          {submitLabel}
        </Button>
        {onCancel && <Button onClick={onCancel}>{words.cancel}</Button>}
      </div>
    </form>
  );
}

function errorOf(field: FieldDefinition, problems: FieldProblems): string | undefined {
  const problem = problems[field.id];
  return problem && problemText(field, problem);
}

function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
